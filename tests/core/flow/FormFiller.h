// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "../workbook/WorkbookFixture.h"
#include "flow/Completion.h"

namespace sjusteg {

/// Fills copies with exactly what stands on their «Mangler» lists, as a diligent person would, and nothing else.
class FormFiller
{
public:
    /// Puts a member of each obligatory unit and one employer into the registers, since forms choose from them.
    explicit FormFiller(TestFile &file);

    /// A new copy in the file, empty.
    QString addCopy(const QString &templateId, const Reference &subject = {}, bool pattern = false);
    /// A reference to the row, as it would be chosen in the window.
    Reference to(const QString &form, const QString &table, const QString &row) const;
    /// Fills until nothing is missing. What it answers is true of no row in particular, but for the choices given to answer().
    void fill(const QString &form);
    /// The answer to give to a field from now on, instead of the first possible one.
    void answer(const QString &field, const Value &value) { m_given.insert(field, value); }
    QString firstMember() const { return m_member; }

private:
    void fillOnce(const QString &form, const QVector<Missing> &missing);
    void fillClauses(const QString &form);
    Value answerTo(const Field &field, const QString &path) const;
    QJsonObject anyTarget(const QStringList &targets) const;

    TestFile &m_file;
    QString m_member;
    QHash<QString, Value> m_given;
};

} // namespace sjusteg
