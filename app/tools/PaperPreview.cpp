// SPDX-License-Identifier: MPL-2.0
#include "tools/PaperPreview.h"

#include "paper/Paper.h"
#include "window/Theme.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

namespace {

// A4 in points.
constexpr qreal shortSide = 595.276;
constexpr qreal longSide = 841.89;
constexpr int pageGap = 14;
constexpr int widestPage = 760;

} // namespace

/// The pages themselves, as wide as there is room.
class PaperPreview::Sheets final : public QWidget
{
public:
    void setPages(std::unique_ptr<paper::Pages> pages)
    {
        m_pages = std::move(pages);
        updateGeometry();
        setMinimumHeight(heightForWidth(width()));
        update();
    }
    int count() const { return m_pages ? m_pages->count() : 0; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        int height = pageGap;
        for (int page = 0; page < count(); ++page)
            height += int(pageSize(page, width).height()) + pageGap;
        return height;
    }

protected:
    void resizeEvent(QResizeEvent *) override { setMinimumHeight(heightForWidth(width())); }

    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        qreal top = pageGap;
        for (int page = 0; page < count(); ++page) {
            const QSizeF size = pageSize(page, width());
            const QRectF place((width() - size.width()) / 2, top, size.width(), size.height());
            top = place.bottom() + pageGap;
            if (!place.toAlignedRect().intersects(event->rect()))
                continue;
            painter.fillRect(place, Qt::white); // paper is white in the dark, too
            painter.save();
            painter.translate(place.topLeft());
            const qreal scale = size.width() / (m_pages->isLandscape(page) ? longSide : shortSide);
            painter.scale(scale, scale);
            m_pages->paint(painter, page);
            painter.restore();
            painter.setPen(Theme::current().line);
            painter.drawRect(place);
        }
    }

private:
    QSizeF pageSize(int page, int room) const
    {
        const bool landscape = m_pages->isLandscape(page);
        const qreal width = std::min(room - 2 * pageGap, landscape ? int(widestPage * longSide / shortSide) : widestPage);
        return {width, landscape ? width * shortSide / longSide : width * longSide / shortSide};
    }

    std::unique_ptr<paper::Pages> m_pages;
};

PaperPreview::PaperPreview(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_sheets(new Sheets)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(name);
    area->setWidget(m_sheets);
    layout->addWidget(area);
}

PaperPreview::~PaperPreview() = default;

void PaperPreview::setSource(const std::function<QVector<Document>()> &source)
{
    m_source = source;
    m_stale = true;
    if (isVisible())
        layOut();
}

void PaperPreview::showEvent(QShowEvent *)
{
    if (m_stale)
        layOut();
}

void PaperPreview::layOut()
{
    m_stale = false;
    const QVector<Document> documents = m_source ? m_source() : QVector<Document>();
    m_sheets->setPages(documents.isEmpty() ? nullptr : std::make_unique<paper::Pages>(documents));
}

} // namespace sjusteg
