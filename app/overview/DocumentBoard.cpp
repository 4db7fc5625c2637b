// SPDX-License-Identifier: MPL-2.0
#include "overview/DocumentBoard.h"

#include "flow/DocumentNeeds.h"
#include "screen/WithoutShortcut.h"
#include "screen/WrappedText.h"
#include "window/Parts.h"
#include "window/PrintJobs.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>

namespace sjusteg {

namespace {

/// A long title goes on in the next line, so that the state beside it keeps its place.
class TitleButton final : public QPushButton
{
public:
    TitleButton(const QString &title, const QString &spokenName)
        : QPushButton(title)
        , m_title(title)
    {
        setProperty("role", QStringLiteral("row"));
        setAutoDefault(false);
        setAccessibleName(spokenName);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        constexpr int frame = 14; // border and padding of the style
        if (event->oldSize().width() != event->size().width())
            setText(screen::withoutShortcut(screen::wrapToWidth(m_title, fontMetrics(), width() - frame)));
    }

private:
    QString m_title;
};

/// Every copy the document rests on; the blank template while there is none.
PrintJob documentJob(const Workbook &workbook, const DueDocument &document)
{
    PrintJob job;
    for (const QString &form : documentNeeds(workbook, document).by) {
        const PrintJob copy = formJob(workbook, form);
        job.documents += copy.documents;
        if (job.fileName.isEmpty())
            job.fileName = copy.fileName;
    }
    const Template *definition = workbook.catalog().find(document.templates.value(0));
    return job.documents.isEmpty() && definition ? blankJob(workbook, *definition) : job;
}

} // namespace

DocumentBoard::DocumentBoard(const Workspace &workspace, std::optional<int> step, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_step(step)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(parts::label(tr("Documents that must exist"), QStringLiteral("heading")));
    m_count = parts::label({}, QStringLiteral("muted"));
    head->addWidget(m_count);
    head->addStretch();
    layout->addLayout(head);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    for (int i = 0; i < (m_step ? 1 : 2); ++i) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(6);
        grid->setVerticalSpacing(0);
        grid->setColumnStretch(1, 1);
        auto *column = new QVBoxLayout;
        column->addLayout(grid);
        column->addStretch();
        columns->addLayout(column, 1);
        m_grids.append(grid);
    }
    layout->addLayout(columns);
    layout->addStretch();
    refresh();
}

void DocumentBoard::refresh()
{
    for (QGridLayout *grid : std::as_const(m_grids))
        parts::clear(grid);
    const QVector<DocumentStatus> documents = documentStatuses(m_workspace.workbook, m_step);
    const qsizetype half = (documents.size() + 1) / 2;
    int done = 0;
    qsizetype shown = 0;
    int lastStep = -1;
    int row = 0;
    QGridLayout *grid = m_grids.first();
    for (const DocumentStatus &document : documents) {
        done += document.status == FormStatus::Done || document.status == FormStatus::Anchored;
        const int step = document.document->step;
        if (!m_step && step != lastStep) {
            if (shown >= half && grid != m_grids.last()) { // a step stays together
                grid = m_grids.last();
                row = 0;
            }
            QLabel *number = parts::label(QString::number(step), QStringLiteral("strong"));
            number->setContentsMargins(0, 5, 0, 0);
            grid->addWidget(number, row, 0, Qt::AlignTop);
            lastStep = step;
        }
        addDocument(grid, row++, document);
        ++shown;
    }
    m_count->setText(tr("· %1 of %2").arg(done).arg(documents.size()));
}

void DocumentBoard::addDocument(QGridLayout *grid, int row, const DocumentStatus &document)
{
    const QString state = parts::statusText(document.status, document.review, document.withGaps);
    auto *title = new TitleButton(document.document->title, tr("%1: %2").arg(document.document->title, state));
    const QString target = document.form.isEmpty() ? document.document->templates.value(0) : document.form;
    connect(title, &QPushButton::clicked, this, [this, target] { Q_EMIT m_workspace.requests.target(target); });
    auto *open = new QAction(tr("Open"), title);
    connect(open, &QAction::triggered, title, &QPushButton::click);
    auto *print = new QAction(tr("Print…"), title);
    connect(print, &QAction::triggered, this, [this, due = document.document] {
        Q_EMIT m_workspace.requests.preview(documentJob(m_workspace.workbook, *due));
    });
    title->addActions({open, print});
    title->setContextMenuPolicy(Qt::ActionsContextMenu);
    grid->addWidget(title, row, 1);
    // As wide as its words; the left edges make the column.
    grid->addWidget(parts::chip(document.status, document.review, document.withGaps), row, 2, Qt::AlignVCenter | Qt::AlignLeft);
}

} // namespace sjusteg
