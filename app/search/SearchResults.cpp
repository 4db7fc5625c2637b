// SPDX-License-Identifier: MPL-2.0
#include "search/SearchResults.h"

#include "search/HitDelegate.h"
#include "window/Parts.h"

#include <QEvent>
#include <QListView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

namespace {

constexpr int widest = 640;
constexpr int pageOfRows = 5;

} // namespace

SearchResults::SearchResults(QWidget &field)
    : QFrame(field.window())
    , m_field(field)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_note(parts::paragraph({}, QStringLiteral("muted")))
{
    setObjectName(QStringLiteral("searchResults"));
    setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setAccessibleName(tr("Hits"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setResizeMode(QListView::Adjust);
    layout->addWidget(m_list, 1);
    m_note->setContentsMargins(10, 4, 10, 6);
    layout->addWidget(m_note);
    connect(m_list, &QListView::clicked, this, &SearchResults::choose);
    field.window()->installEventFilter(this);
    hide();
}

void SearchResults::show(const QVector<SearchHit> &hits, const QString &words, bool complete, int limit)
{
    m_hits = hits;
    fill();
    const auto inGroup = [this](SearchHit::Group group) {
        return std::count_if(m_hits.cbegin(), m_hits.cend(), [group](const SearchHit &hit) { return hit.group == group; });
    };
    QString note;
    if (!complete)
        note = tr("Still reading the file. More hits may come.");
    else if (m_hits.isEmpty())
        note = tr("Nothing holds «%1». Try fewer or shorter words: the beginning of a word is enough, and «o» also finds «ø».").arg(words);
    else if (inGroup(SearchHit::Group::Answer) >= limit || inGroup(SearchHit::Group::Handbook) >= limit)
        note = tr("The %1 best of each kind are shown. One more word gives fewer.").arg(limit);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_list->setVisible(!m_hits.isEmpty());
    QFrame::show();
    place();
    raise();
    step(1);
}

void SearchResults::fill()
{
    m_model->clear();
    std::optional<SearchHit::Group> group;
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        const SearchHit &hit = m_hits.at(i);
        if (group != hit.group)
            addHeading(hit.group == SearchHit::Group::Answer ? tr("Filled in") : tr("The handbook and the templates"));
        group = hit.group;
        auto *item = new QStandardItem;
        item->setData(int(i), HitDelegate::HitRole);
        item->setData(hit.path.join(QStringLiteral(" › ")), HitDelegate::PathRole);
        item->setData(hit.snippet.text, HitDelegate::SnippetRole);
        item->setData(HitDelegate::marksToVariant(hit.snippet.marks), HitDelegate::MarksRole);
        item->setData(QStringLiteral("%1: %2").arg(hit.path.join(QStringLiteral(", ")), hit.snippet.text), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
}

void SearchResults::addHeading(const QString &text)
{
    auto *heading = new QStandardItem(text);
    heading->setFlags(Qt::NoItemFlags);
    m_model->appendRow(heading);
}

/// Right below the field, as wide as the hits need, within the window.
void SearchResults::place()
{
    const QWidget *window = parentWidget();
    const int margin = 8;
    const int width = std::min(widest, window->width() - 2 * margin);
    const QPoint below = m_field.mapTo(window, QPoint(m_field.width(), m_field.height() + 4));
    const int left = std::clamp(below.x() - width, margin, window->width() - width - margin);
    setFixedWidth(width);
    layout()->activate();
    m_list->doItemsLayout();
    int wanted = 14 + (m_note->isHidden() ? 0 : m_note->heightForWidth(width - 12) + 12);
    if (!m_list->isHidden()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            wanted += m_list->sizeHintForRow(row);
        wanted += 8;
    }
    setGeometry(left, below.y(), width, std::min(wanted, window->height() - below.y() - 24));
}

bool SearchResults::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void SearchResults::step(int by)
{
    int row = m_list->currentIndex().row();
    do
        row += by;
    while (row >= 0 && row < m_model->rowCount() && !(m_model->item(row)->flags() & Qt::ItemIsSelectable));
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_list->setCurrentIndex(m_model->index(row, 0));
    if (row == 1)
        m_list->scrollToTop(); // with its heading
}

void SearchResults::move(int key)
{
    const int by = key == Qt::Key_Up || key == Qt::Key_PageUp ? -1 : 1;
    const int times = key == Qt::Key_PageUp || key == Qt::Key_PageDown ? pageOfRows : 1;
    for (int i = 0; i < times; ++i)
        step(by);
}

void SearchResults::choose()
{
    const QVariant hit = m_list->currentIndex().data(HitDelegate::HitRole);
    if (hit.isValid())
        Q_EMIT chosen(m_hits.at(hit.toInt()));
}

QString SearchResults::spoken() const
{
    if (m_hits.isEmpty())
        return m_note->text();
    const QString count = tr("%n hit(s)", nullptr, int(m_hits.size()));
    return QStringLiteral("%1. %2").arg(count, m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

} // namespace sjusteg
