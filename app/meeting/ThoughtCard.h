// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace sjusteg {

namespace screen {
class FieldEditor;
class FormContext;
}

/// One question to think about: a note, «noted» or «skipped», and a matter made of it.
class ThoughtCard final : public QFrame
{
    Q_OBJECT
public:
    ThoughtCard(const Workspace &workspace, screen::FormContext &context, const QString &row, const QString &runSheet, QWidget *parent = nullptr);

    static QString table() { return QStringLiteral("questions"); }
    void refresh();
    void flush();
    bool isDealtWith() const; ///< noted or skipped

private:
    QPushButton *addState(QHBoxLayout *line, const QString &state, const QString &label);
    QString state() const;
    void setState(const QString &state);
    void makeMatter();
    void openNote(bool withFocus);

    const Workspace m_workspace;
    screen::FormContext &m_context;
    QString m_row;
    QString m_runSheet;
    QLabel *m_question;
    QPushButton *m_noted;
    QPushButton *m_skipped;
    QPushButton *m_write;
    QPushButton *m_matter;
    screen::FieldEditor *m_note;
};

} // namespace sjusteg
