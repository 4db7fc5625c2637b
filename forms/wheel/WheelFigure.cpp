// SPDX-License-Identifier: MPL-2.0
#include "wheel/WheelFigure.h"

#include "document/PlanDocuments.h"
#include "paper/Units.h"
#include "storage/PlaceOfAnswers.h"
#include "wheel/WheelPainter.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QSaveFile>

namespace sjusteg::wheel {

namespace {

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::wheel::WheelFigure)
};

WheelStyle paperStyle()
{
    WheelStyle style = WheelStyle::forPaper(int(8.6 * paper::pt));
    style.smallest = 7.6 * paper::pt;
    return style;
}

} // namespace

QSizeF WheelFigure::sizeIn(qreal width, qreal maxHeight) const
{
    return {width, maxHeight}; // what does not fit at the smallest type is scaled down as a whole
}

void WheelFigure::paint(QPainter &painter, const QRectF &rect) const
{
    const WheelStyle style = paperStyle();
    WheelLayout layout(m_wheel, style, rect.size());
    qreal scale = 1;
    // Wider than the page by the factor it is then shrunk by, so that the names get the room they lack.
    while (layout.size().height() * scale > rect.height() * 1.001) {
        scale *= 0.95;
        layout = WheelLayout(m_wheel, style, rect.size() / scale);
    }
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(scale, scale);
    WheelPainter(layout, style).paint(painter);
    painter.restore();
}

Document buildWheelDocument(const Workbook &workbook, const Wheel &wheel)
{
    Document document = buildWheelTable(workbook, wheel);
    FigureBlock figure;
    figure.drawing = std::make_shared<WheelFigure>(wheel);
    document.blocks.prepend(PageBreakBlock{});
    document.blocks.prepend(figure);
    return document;
}

QImage wheelImage(const Wheel &wheel)
{
    constexpr int width = 3200;
    constexpr int margin = 60;
    const WheelStyle style = WheelStyle::forPaper(34);
    const WheelLayout layout(wheel, style, QSizeF(width - 2 * margin, 1800));
    QImage image(width, int(layout.size().height()) + 2 * margin, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setText(QStringLiteral("Title"), FigureText::tr("Wheel of the year %1").arg(wheel.year));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(margin, margin);
    WheelPainter(layout, style).paint(painter);
    return image;
}

Result<void> writePng(const Wheel &wheel, const QString &path)
{
    if (const Result<void> free = notInPlaceOfAnswers(path); !free)
        return free;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && wheelImage(wheel).save(&file, "PNG") && file.commit())
        return {};
    return Problem{FigureText::tr("The picture «%1» could not be written. Check that the folder exists, that you may write there and that there "
                            "is room on the disk.")
                       .arg(QDir::toNativeSeparators(path)),
                   file.errorString()};
}

} // namespace sjusteg::wheel
