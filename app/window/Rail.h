// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QAbstractButton>
#include <QMap>
#include <QWidget>

class QPainter;
class QVBoxLayout;

namespace sjusteg {

class Handbook;
class Workbook;

/// One entry of the rail: a ring with the step's number, or an icon, and its name.
class RailButton final : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const QString &text, const QString &iconName, int number, QWidget *parent = nullptr);

    void setProgress(double share, bool done);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRing(QPainter &painter, const QRectF &ring, const QColor &ink) const;

    QString m_iconName;
    int m_number;
    double m_share = 0;
    bool m_done = false;
    bool m_narrow = false;
};

/// The navigation to the left: overview, the seven steps with progress, registers.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(const Handbook &handbook, QWidget *parent = nullptr);

    enum Entry { Overview = 0, Registers = 8, Tasks = 9, Responsibilities = 10, Wheel = 11, Meeting = 12, Participants = 13, Examples = 14 }; ///< 1–7 are the steps
    void setCurrent(int entry);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    void refresh(const Workbook &workbook);

Q_SIGNALS:
    void chosen(int entry);

private:
    RailButton *add(QVBoxLayout *layout, int entry, const QString &text, const QString &iconName, int number);

    QMap<int, RailButton *> m_buttons; ///< by entry
    QWidget *m_name;
    RailButton *m_fold;
    bool m_narrow = false;
};

} // namespace sjusteg
