// SPDX-License-Identifier: MPL-2.0
#include "meeting/shared/SharedWindow.h"

#include "meeting/shared/CalmPage.h"
#include "meeting/shared/SharedBoard.h"
#include "meeting/shared/SharedPaper.h"
#include "meeting/shared/SharedWheel.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

constexpr qreal stripUnits = 16; // height of the post above what is worked in

} // namespace

SharedWindow::SharedWindow(const QString &municipality)
    : m_pages(new QStackedLayout(this))
    , m_work(new QWidget)
    , m_calm(new CalmPage(municipality))
    , m_board(new SharedBoard)
    , m_paper(new SharedPaper)
    , m_wheel(new SharedWheel)
{
    setWindowTitle(tr("Shared view"));
    setAccessibleName(tr("Shared view"));
    setAttribute(Qt::WA_QuitOnClose, false);
    setAttribute(Qt::WA_ShowWithoutActivating); // the leader goes on writing
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_board);
    column->addWidget(m_paper, 1);
    column->addWidget(m_wheel, 1);
    m_pages->addWidget(m_work);
    m_pages->addWidget(m_calm);
    showBelow(nullptr);
}

void SharedWindow::showFace(const SharedFace &face)
{
    m_calm->setWord(face.stage == SharedFace::Stage::Ended ? face.title : QString());
    m_board->setFace(face);
    showPage();
}

void SharedWindow::showPostAlone()
{
    showBelow(nullptr);
}

void SharedWindow::showForm(const Document &document)
{
    m_paper->setDocument(document);
    showBelow(m_paper);
}

void SharedWindow::showPlace(const QStringList &path)
{
    m_paper->showPlace(path);
}

void SharedWindow::showTop()
{
    m_paper->showTop();
}

void SharedWindow::showWheel(const Wheel &wheel)
{
    m_wheel->setWheel(wheel);
    showBelow(m_wheel);
}

void SharedWindow::showBelow(QWidget *below)
{
    m_paper->setVisible(below == m_paper);
    m_wheel->setVisible(below == m_wheel);
    m_board->setExtent(below ? SharedBoard::Extent::Strip : SharedBoard::Extent::Whole);
    sizeBoard();
}

void SharedWindow::sizeBoard()
{
    const bool strip = !m_paper->isHidden() || !m_wheel->isHidden();
    const int height = qRound(boardUnit(size()) * stripUnits);
    m_board->setMinimumHeight(strip ? height : 0);
    m_board->setMaximumHeight(strip ? height : QWIDGETSIZE_MAX);
}

void SharedWindow::setBlank(bool blank)
{
    m_blank = blank;
    showPage();
}

void SharedWindow::showPage()
{
    const bool ended = m_board->face().stage == SharedFace::Stage::Ended;
    if (m_blank)
        m_calm->setWord({});
    m_pages->setCurrentWidget(m_blank || ended ? static_cast<QWidget *>(m_calm) : m_work);
}

QString SharedWindow::spoken() const
{
    if (m_pages->currentWidget() == m_calm)
        return m_calm->spoken();
    const QString post = m_board->face().spoken();
    return !m_paper->isHidden() ? post + QLatin1Char('\n') + m_paper->spoken() : post;
}

void SharedWindow::resizeEvent(QResizeEvent *)
{
    sizeBoard();
}

/// A pointer in the middle of the wall is in the way.
void SharedWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        setCursor(isFullScreen() ? Qt::BlankCursor : Qt::ArrowCursor);
    QWidget::changeEvent(event);
}

void SharedWindow::keyPressEvent(QKeyEvent *event)
{
    if (!moves(event->key()) && (event->isAutoRepeat() || !presses(*event)))
        QWidget::keyPressEvent(event);
}

bool SharedWindow::presses(const QKeyEvent &event)
{
    const bool shift = event.modifiers() == Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_B:
        Q_EMIT blankWanted();
        return true;
    case Qt::Key_Escape:
        Q_EMIT closeWanted();
        return true;
    case Qt::Key_F11:
        Q_EMIT fullScreenWanted();
        return true;
    case Qt::Key_F6:
        Q_EMIT shift ? backWanted() : nextWanted();
        return true;
    case Qt::Key_F7:
        Q_EMIT pauseWanted();
        return true;
    default:
        return false;
    }
}

/// The keys one reads on with.
bool SharedWindow::moves(int key)
{
    if (m_paper->isHidden() || m_blank)
        return false;
    constexpr qreal line = 0.12;
    constexpr qreal page = 0.85;
    constexpr qreal everything = 1e9;
    switch (key) {
    case Qt::Key_Down:
        m_paper->scrollBy(line);
        return true;
    case Qt::Key_Up:
        m_paper->scrollBy(-line);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        m_paper->scrollBy(page);
        return true;
    case Qt::Key_PageUp:
        m_paper->scrollBy(-page);
        return true;
    case Qt::Key_Home:
        m_paper->scrollBy(-everything);
        return true;
    case Qt::Key_End:
        m_paper->scrollBy(everything);
        return true;
    default:
        return false;
    }
}

void SharedWindow::closeEvent(QCloseEvent *event)
{
    event->accept(); // also when the machine is told to stop: nothing here may say no
    Q_EMIT closeWanted();
}

} // namespace sjusteg
