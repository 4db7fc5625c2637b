// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDate>
#include <QStringList>
#include <QVector>
#include <QWidget>

#include <array>

namespace sjusteg {

/// The three scales of the self-evaluations over time, 1–10, each line with its own mark and its name at the end. The same numbers stand in the
/// table beside it.
class ProgressLines final : public QWidget
{
    Q_OBJECT
public:
    struct Point {
        QDate date;
        std::array<int, 3> values{}; ///< 0: not answered
    };

    explicit ProgressLines(const QStringList &names, QWidget *parent = nullptr);

    void setPoints(const QVector<Point> &points);
    QSize sizeHint() const override { return {640, 220}; }
    QSize minimumSizeHint() const override { return {320, 200}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintScale(QPainter &painter, const QRectF &plot) const;
    void paintLine(QPainter &painter, const QRectF &plot, int line) const;
    void paintNames(QPainter &painter, const QRectF &plot) const;
    QPointF placeOf(const QRectF &plot, qsizetype point, int value) const;
    int lastWith(int line) const;

    QStringList m_names;
    QVector<Point> m_points;
};

} // namespace sjusteg
