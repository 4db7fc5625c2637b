// SPDX-License-Identifier: MPL-2.0
#include "search/SearchBox.h"

#include "Content.h"
#include "search/SearchResults.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>

namespace sjusteg {

namespace {

constexpr int piece = 12;        // ms of reading between two looks at the keyboard
constexpr int typingPause = 120; // ms
constexpr int fewestLetters = 2;
constexpr int mostHits = 30;     // in each group

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Search (Ctrl+F)"));
    setAccessibleName(tr("Search in everything filled in and in the handbook"));
    setToolTip(tr("Search in everything filled in and in the handbook (Ctrl+F)"));
    setMinimumWidth(110);
    setMaximumWidth(220);
    setClearButtonEnabled(true);
    m_reader.setInterval(0);
    m_typed.setInterval(typingPause);
    m_typed.setSingleShot(true);
    connect(&m_reader, &QTimer::timeout, this, &SearchBox::readOn);
    connect(&m_typed, &QTimer::timeout, this, &SearchBox::search);
    connect(this, &QLineEdit::textEdited, this, [this] { m_typed.start(); });
}

SearchBox::~SearchBox() = default;

void SearchBox::setWorkbook(Workbook *workbook, const Handbook *handbook)
{
    m_reader.stop();
    m_typed.stop();
    m_index.reset();
    m_workbook = workbook;
    m_handbook = handbook;
    clear();
    if (m_results)
        m_results->hide();
}

void SearchBox::start()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    search();
}

bool SearchBox::prepare()
{
    if (m_index || !m_workbook)
        return m_index != nullptr;
    Result<std::unique_ptr<SearchIndex>> made = SearchIndex::create(*m_workbook, *m_handbook, content::cards());
    if (!made) {
        Q_EMIT failed(made.problem());
        return false;
    }
    m_index = std::move(*made);
    m_reader.start();
    return true;
}

void SearchBox::readOn()
{
    const Result<void> read = m_index->readOn(piece);
    if (read && !m_index->isComplete())
        return;
    m_reader.stop();
    if (!read)
        Q_EMIT failed(read.problem());
    else if (m_results && m_results->isVisible())
        search(); // what was shown so far may lack something
}

void SearchBox::search()
{
    m_typed.stop();
    const QString words = text().trimmed();
    if (words.size() < fewestLetters || !prepare()) {
        if (m_results)
            m_results->hide();
        return;
    }
    const Result<QVector<SearchHit>> found = m_index->find(words, mostHits);
    if (!found) {
        Q_EMIT failed(found.problem());
        return;
    }
    results().show(*found, words, m_index->isComplete(), mostHits);
    announce(results().spoken());
}

SearchResults &SearchBox::results()
{
    if (!m_results) {
        m_results = new SearchResults(*this);
        connect(m_results, &SearchResults::chosen, this, &SearchBox::open);
    }
    return *m_results;
}

/// Screen readers stay with the field, so it tells them what the list shows.
void SearchBox::announce(const QString &text)
{
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void SearchBox::open(const SearchHit &hit)
{
    const SearchHit kept = hit; // the list it stands in goes
    m_results->hide();
    Q_EMIT chosen(kept);
}

void SearchBox::leave()
{
    if (m_results)
        m_results->hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
    m_before = nullptr;
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_results && m_results->isVisible();
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_typed.isActive() || !open)
            search();
        if (m_results && m_results->isVisible())
            m_results->choose();
        return;
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (!open) {
            search();
        } else {
            m_results->move(event->key());
            announce(m_results->spoken());
        }
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        (void)prepare();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason)
        return;
    m_typed.stop();
    if (m_results)
        m_results->hide();
}

} // namespace sjusteg
