// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

#include <QCoreApplication>

namespace sjusteg {

/// Copies of a template: made, renamed, duplicated, deleted; each one undo step.
class Copies
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Copies)
public:
    Copies(const Workspace &workspace, QWidget *window);

    /// Asks for the row or the name the copy belongs to. Empty id when nothing was made.
    QString create(const Template &definition);
    QString createPattern(const Template &definition);
    bool rename(const QString &formId);
    QString duplicate(const QString &formId);
    bool remove(const QString &formId);

    /// Rows a new copy could belong to: those without a copy, unless several are allowed.
    QVector<Reference> subjects(const Template &definition) const;

private:
    QString add(const Form &form, const QString &text);
    QString suggestedName(const Template &definition) const;
    void tellWhereSubjectsComeFrom(const Template &definition);

    const Workspace m_workspace;
    QWidget *m_window;
};

} // namespace sjusteg
