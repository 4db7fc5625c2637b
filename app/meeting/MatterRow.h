// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Matters.h"
#include "window/Page.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sjusteg {

namespace screen {
class FieldEditor;
class FormContext;
}

/// One matter on a line: its kind, what it says, who has it and when – or what it lacks. Opened, it is edited where it stands.
class MatterRow final : public QWidget
{
    Q_OBJECT
public:
    /// What else can be done with the matter here.
    enum class Choices { None, WhatBecomesOfIt };

    /// `context`: of the register of matters.
    MatterRow(const Workspace &workspace, screen::FormContext &context, const QString &row, Choices choices = Choices::None,
              QWidget *parent = nullptr);

    QString row() const { return m_row; }
    void refresh();
    void open(const QString &column = {}); ///< with the focus in that column
    void close();
    void flush(); ///< writes what is being typed
    bool isOpen() const { return !m_editors.isEmpty(); }

Q_SIGNALS:
    void postponed(); ///< to the next meeting
    void closed();

private:
    const Row *matter() const;
    void addChoices(QVBoxLayout *column);
    void addEditor(QHBoxLayout *line, const QString &id, int stretch);
    void makeEditors();
    void showLacks(const Row &matter);
    void remove();

    const Workspace m_workspace;
    screen::FormContext &m_context;
    QString m_row;
    QLabel *m_chip;
    QLabel *m_text;
    QLabel *m_whoAndWhen;
    QPushButton *m_lacks;
    QPushButton *m_edit;
    QVBoxLayout *m_column;
    QWidget *m_box = nullptr; ///< around the editors
    QVector<screen::FieldEditor *> m_editors;
};

} // namespace sjusteg
