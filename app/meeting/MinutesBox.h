// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/MinutesText.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QUndoStack;
class QVBoxLayout;

namespace sjusteg {

namespace screen {
class GrowingText;
}

/// One section of the minutes under edit, and what the meeting says now where that has changed since.
class MinutesBox final : public QWidget
{
    Q_OBJECT
public:
    MinutesBox(const QString &heading, QUndoStack &undo, QWidget *parent = nullptr);

    QString heading() const { return m_heading; }
    QString text() const;
    void showText(const QString &text); ///< leaves alone what is being typed
    void setReadOnly(bool readOnly);
    /// What the meeting says now; nothing: it says the same.
    void showNews(const std::optional<QString> &news, bool mayTake);

Q_SIGNALS:
    void typed();
    void flushWanted(); ///< before an undo
    void newsTaken();   ///< the text becomes what the meeting says now
    void newsRefused(); ///< it stays, and that is not said again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_heading;
    QUndoStack &m_undo;
    screen::GrowingText *m_text;
    QWidget *m_news;
    QLabel *m_newsText;
    QPushButton *m_take;
    bool m_typed = false;
};

} // namespace sjusteg
