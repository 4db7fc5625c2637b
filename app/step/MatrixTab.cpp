// SPDX-License-Identifier: MPL-2.0
#include "step/MatrixTab.h"

#include "window/Parts.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

/// A shape for each conclusion, so that colour is never alone.
QString sign(const QString &conclusion)
{
    if (conclusion == QLatin1String("keep"))
        return QStringLiteral("✓");
    if (conclusion == QLatin1String("adjust"))
        return QStringLiteral("◐");
    if (conclusion == QLatin1String("end"))
        return QStringLiteral("✕");
    return conclusion.isEmpty() ? QStringLiteral("○") : QStringLiteral("?");
}

QString tone(const QString &conclusion)
{
    if (conclusion == QLatin1String("keep"))
        return QStringLiteral("done");
    if (conclusion == QLatin1String("adjust"))
        return QStringLiteral("begun");
    return conclusion.isEmpty() ? QString() : QStringLiteral("changed");
}

} // namespace

MatrixTab::MatrixTab(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *page = nullptr;
    outer->addWidget(parts::scrollPage(page, 16));
    page->setContentsMargins(24, 12, 24, 24);
    QVBoxLayout *inside = nullptr;
    m_card = parts::card(inside);
    inside->addWidget(parts::paragraph(tr("What you concluded in template 2.2. «○» marks a white spot: nobody has concluded about the measure for "
                                          "that occupation. Choose a conclusion to open the assessment."),
                                       QStringLiteral("muted")));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    inside->addLayout(m_grid);
    page->addWidget(m_card);
    m_empty = parts::paragraph(tr("Nothing to compare yet. Decide in template 1.2 which occupations are relevant now, and list the measures in template 2.1."),
                               QStringLiteral("muted"));
    page->addWidget(m_empty);
    page->addStretch();
    refresh();
}

void MatrixTab::refresh()
{
    parts::clear(m_grid);
    const MeasureMatrix matrix = measureMatrix(m_workspace.workbook);
    m_card->setVisible(!matrix.isEmpty());
    m_empty->setVisible(matrix.isEmpty());
    if (matrix.isEmpty())
        return;
    addHeadings(matrix);
    int line = 1;
    for (const MeasureMatrix::Measure &measure : matrix.measures)
        addMeasure(matrix, measure, line++);
    addGaps(matrix, line);
}

void MatrixTab::addHeadings(const MeasureMatrix &matrix)
{
    m_grid->addWidget(parts::label(tr("Measure"), QStringLiteral("gridHeader")), 0, 0, Qt::AlignBottom);
    m_grid->setColumnStretch(0, 3);
    for (int i = 0; i < matrix.occupations.size(); ++i) {
        m_grid->addWidget(parts::paragraph(matrix.occupations.at(i).title, QStringLiteral("gridHeader")), 0, i + 1, Qt::AlignBottom);
        m_grid->setColumnStretch(i + 1, 2);
    }
}

void MatrixTab::addMeasure(const MeasureMatrix &matrix, const MeasureMatrix::Measure &measure, int line)
{
    QString title = measure.title;
    if (measure.removed)
        title = tr("%1 – taken out of template 2.1").arg(title);
    else if (!measure.sameAs.isEmpty())
        title = tr("%1 – same measure as %2").arg(title, measure.sameAs);
    auto *name = new QVBoxLayout;
    name->setSpacing(0);
    name->setContentsMargins(0, 4, 0, 4);
    name->addWidget(parts::paragraph(title, QStringLiteral("strong")));
    if (!measure.unit.isEmpty())
        name->addWidget(parts::paragraph(measure.unit, QStringLiteral("small")));
    m_grid->addLayout(name, line, 0);
    for (int i = 0; i < measure.cells.size(); ++i)
        m_grid->addWidget(makeCell(measure.cells.at(i), measure.title, matrix.occupations.at(i).title), line, i + 1, Qt::AlignLeft | Qt::AlignVCenter);
}

QWidget *MatrixTab::makeCell(const MeasureMatrix::Cell &cell, const QString &measure, const QString &occupation)
{
    const QString words = cell.isWhite() ? tr("Not concluded") : conclusionLabel(m_workspace.workbook, cell.conclusion);
    const QString text = QStringLiteral("%1 %2").arg(sign(cell.conclusion), words);
    const QString spoken = tr("%1 for %2: %3").arg(measure, occupation, words);
    if (cell.form.isEmpty()) {
        QLabel *label = parts::label(text, QStringLiteral("muted"));
        label->setAccessibleName(spoken);
        return label;
    }
    QPushButton *open = parts::button(text, QStringLiteral("cell"), spoken);
    open->setProperty("tone", tone(cell.conclusion));
    const CellRef where = cell.row.isEmpty() ? CellRef() : CellRef{QStringLiteral("assessments.conclusion"), cell.row, {}};
    connect(open, &QPushButton::clicked, this, [this, form = cell.form, where] { Q_EMIT m_workspace.requests.place(form, where); });
    return open;
}

void MatrixTab::addGaps(const MeasureMatrix &matrix, int line)
{
    m_grid->addWidget(parts::paragraph(tr("What is missing"), QStringLiteral("strong")), line, 0, Qt::AlignTop);
    for (int i = 0; i < matrix.occupations.size(); ++i) {
        QStringList lines;
        if (!matrix.occupations.at(i).suited)
            lines.append(tr("△ No measure is kept or adjusted"));
        for (const QString &gap : matrix.occupations.at(i).gaps)
            lines.append(QStringLiteral("• ") + gap);
        m_grid->addWidget(parts::paragraph(lines.isEmpty() ? QStringLiteral("–") : lines.join(QLatin1Char('\n'))), line, i + 1, Qt::AlignTop);
    }
}

} // namespace sjusteg
