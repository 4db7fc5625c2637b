// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "flow/Progress.h"

#include <QAbstractButton>
#include <QVector>

namespace sjusteg {

class Handbook;

/// One step of the path: a circle, its name, and how many documents are there.
class StepNode final : public QAbstractButton
{
    Q_OBJECT
public:
    StepNode(int number, const QString &name, QWidget *parent = nullptr);
    void setProgress(const StepProgress &progress);
    QSize sizeHint() const override { return {118, 98}; }
    QSize minimumSizeHint() const override { return {96, 98}; }

    static constexpr int circle = 46;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    StepProgress m_progress;
};

/// The seven steps as a drawn path.
class StepPath final : public QWidget
{
    Q_OBJECT
public:
    explicit StepPath(const Handbook &handbook, QWidget *parent = nullptr);
    void refresh(const Workbook &workbook);

Q_SIGNALS:
    void chosen(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVector<StepNode *> m_nodes;
    QVector<FormStatus> m_status;
};

} // namespace sjusteg
