// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "flow/MeasureMatrix.h"
#include "window/Page.h"

class QGridLayout;
class QLabel;

namespace sjusteg {

/// «Tiltak × bransje»: what was concluded about each measure for each occupation, with the white spots. A click opens the
/// assessment.
class MatrixTab final : public QWidget
{
    Q_OBJECT
public:
    explicit MatrixTab(const Workspace &workspace, QWidget *parent = nullptr);
    void refresh();

private:
    void addHeadings(const MeasureMatrix &matrix);
    void addMeasure(const MeasureMatrix &matrix, const MeasureMatrix::Measure &measure, int line);
    void addGaps(const MeasureMatrix &matrix, int line);
    QWidget *makeCell(const MeasureMatrix::Cell &cell, const QString &measure, const QString &occupation);

    const Workspace m_workspace;
    QGridLayout *m_grid;
    QLabel *m_empty;
    QWidget *m_card;
};

} // namespace sjusteg
