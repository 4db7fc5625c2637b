// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "meeting/shared/SharedFace.h"
#include "plan/Wheel.h"

#include <QWidget>

class QStackedLayout;

namespace sjusteg {

class CalmPage;
class SharedBoard;
class SharedPaper;
class SharedWheel;

/// The window a whole room looks at: one page, nothing to press in it, no title but its own. It shows what it is given and knows no file.
class SharedWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit SharedWindow(const QString &municipality);

    void showFace(const SharedFace &face);
    void showPostAlone();
    void showForm(const Document &document); ///< below the post; stays where it was read when it is the same form again
    void showPlace(const QStringList &path); ///< of the form shown
    void showTop();
    void showWheel(const Wheel &wheel);
    void setBlank(bool blank); ///< a calm page and nothing else
    bool isBlank() const { return m_blank; }

    SharedBoard *board() const { return m_board; }
    SharedPaper *paper() const { return m_paper; }
    QString spoken() const; ///< everything that can be read in it now

Q_SIGNALS:
    void blankWanted();
    void closeWanted();
    void fullScreenWanted();
    void nextWanted();
    void backWanted();
    void pauseWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showBelow(QWidget *below); ///< null: the post alone
    void sizeBoard();
    void showPage();
    bool moves(int key);
    bool presses(const QKeyEvent &event);

    QStackedLayout *m_pages;
    QWidget *m_work;
    CalmPage *m_calm;
    SharedBoard *m_board;
    SharedPaper *m_paper;
    SharedWheel *m_wheel;
    bool m_blank = false;
};

} // namespace sjusteg
