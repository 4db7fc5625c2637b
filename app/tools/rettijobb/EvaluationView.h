// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tools/Position.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace sjusteg {

/// The goals to the left, how it went beside them to the right, newest first.
class EvaluationView final : public QWidget
{
    Q_OBJECT
public:
    explicit EvaluationView(QWidget *parent = nullptr);
    void setPosition(const Position &position);

Q_SIGNALS:
    void opened(const sjusteg::CellRef &cell);
    void newRowWanted(const QString &table);

private:
    void addReview(const PositionReview &review);

    QLabel *m_goals;
    QLabel *m_outcome;
    QVBoxLayout *m_reviews = nullptr;
};

} // namespace sjusteg
