// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Handbook.h"
#include "window/Page.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace sjusteg {

/// A delivered text with what has changed since the handbook, the municipality's own text, and when somebody last checked it.
class GuidanceCard final : public QFrame
{
    Q_OBJECT
public:
    GuidanceCard(const Workspace &workspace, const GuidanceText &text, QWidget *parent = nullptr);

    QString textId() const { return m_text.id; }
    void flush();
    void refresh();

private:
    void editOwnText();
    void markChecked();
    /// Sets a cell of the text's row in reg-pafyll; the row is made when there is none.
    bool store(const QString &column, const Value &value, const QString &what);
    const Row *ownRow() const;

    const Workspace m_workspace;
    const GuidanceText m_text;
    QLabel *m_checked;
    QPlainTextEdit *m_own;
    QPushButton *m_write;
    QPushButton *m_check;
    bool m_refused = false; ///< the text could not be saved and stands only here
};

} // namespace sjusteg
