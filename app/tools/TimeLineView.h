// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "timeline/TimeLineLayout.h"

#include <QWidget>

#include <memory>

namespace sjusteg {

/// The drawn time line. The arrows go from mark to mark, Enter or a click opens where it comes from.
class TimeLineView final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int margin = 12; ///< around the drawing, in pixels

    explicit TimeLineView(QWidget *parent = nullptr);

    void setLine(const TimeLine &line);
    int current() const { return m_current; } ///< index of the mark pointed out, -1 for none
    void setCurrent(int mark);
    const timeline::TimeLineLayout *drawn() const { return m_layout.get(); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {760, heightForWidth(760)}; }

Q_SIGNALS:
    void opened(const sjusteg::CellPlace &place);
    void currentChanged(const QRectF &where); ///< of the mark and its words, to be scrolled to

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void layOut();
    void open(int mark);
    int markAt(const QPointF &position) const;
    QString spokenMark(int mark) const;

    TimeLine m_line;
    timeline::TimeLineStyle m_style;
    std::unique_ptr<timeline::TimeLineLayout> m_layout;
    int m_current = -1;
};

} // namespace sjusteg
