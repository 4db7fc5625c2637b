// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "CarryProcess.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

/// The process that goes from step to step, and what the tests of it ask of its forms.
class Chain
{
protected:
    void load()
    {
        m_file = std::make_unique<CarryFile>();
        QVERIFY(m_file->load());
    }

    /// One form as dump gives it; without the rows of `emptied`.
    QJsonObject dumped(const QString &form, const QString &emptied = {}) const
    {
        QJsonObject json = dumpForm(*m_file->book, *m_file->book->form(form));
        QJsonObject answers = json.value("answers"_L1).toObject();
        answers.remove(emptied);
        json.insert("answers"_L1, answers);
        return json;
    }
    static QJsonObject answersWith(const QJsonArray &forms) { return {{u"format"_s, u"sjusteg-answers"_s}, {u"version"_s, 1}, {u"forms"_s, forms}}; }
    QString rowWith(const QString &form, const QString &field, const QString &text) const
    {
        for (const Row &row : m_file->book->form(form)->rows(field.section(u'.', 0, 0))) {
            if (plain(row.cell(field.section(u'.', 1))) == text)
                return row.id;
        }
        return {};
    }
    Value cell(const QString &form, const QString &field, const QString &row = {}) const { return m_file->book->form(form)->value({field, row, {}}); }
    void finish(const QString &form) { QVERIFY(m_file->book->setStatus(form, FormStatus::Done).ok()); }

    std::unique_ptr<CarryFile> m_file;
};

} // namespace sjusteg
