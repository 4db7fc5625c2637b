// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "library/CardFilter.h"
#include "workbook/Workbook.h"

#include <QWidget>

class QComboBox;

namespace sjusteg {

/// Which cards are shown: step, industry, target group, resources, unit. Wraps where there is little room.
class CardFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit CardFilterBar(const Workbook &workbook, QWidget *parent = nullptr);

    /// Brings the choices up to date; what is chosen stays chosen as long as it is there.
    void refresh(const QVector<Card> &cards);
    CardFilter filter() const;
    void setFilter(const CardFilter &filter);
    void showAll();

Q_SIGNALS:
    void changed();

private:
    QComboBox *add(const QString &label);

    const Workbook &m_workbook;
    QComboBox *m_step;
    QComboBox *m_industry;
    QComboBox *m_fit;
    QComboBox *m_resources;
    QComboBox *m_unit;
};

} // namespace sjusteg
