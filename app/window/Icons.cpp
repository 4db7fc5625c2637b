// SPDX-License-Identifier: MPL-2.0
#include "window/Icons.h"

#include "window/Theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>

namespace sjusteg {

namespace {

QPixmap render(const QByteArray &drawing, const QColor &colour)
{
    QByteArray coloured = drawing;
    coloured.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(coloured);
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(20, 20) * ratio);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(ratio);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, 20, 20));
    return pixmap;
}

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, Theme::current().text);
}

QIcon icon(const QString &name, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray drawing = file.readAll();
    QIcon result(render(drawing, colour));
    QByteArray dimmed = drawing;
    dimmed.replace("<svg ", "<svg opacity=\"0.35\" ");
    result.addPixmap(render(dimmed, colour), QIcon::Disabled);
    return result;
}

} // namespace sjusteg
