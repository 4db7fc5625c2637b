// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

namespace sjusteg {

/// Minutes and seconds, each figure as wide as the others. Takes the same room whatever it shows, so that a second costs one small repaint and
/// moves nothing.
class BigTime final : public QWidget
{
    Q_OBJECT
public:
    explicit BigTime(int pixelSize, QWidget *parent = nullptr);

    void setTime(const QString &text, const QString &tone); ///< tone: "", "changed" or "overdue"
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont face() const;
    int advance(QChar letter) const;

    int m_pixelSize;
    QString m_text;
    QString m_tone;
};

} // namespace sjusteg
