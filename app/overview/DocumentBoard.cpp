// SPDX-License-Identifier: MPL-2.0
#include "overview/DocumentBoard.h"

#include "flow/Progress.h"
#include "screen/WrappedText.h"
#include "window/Parts.h"

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
            setText(screen::wrapToWidth(m_title, fontMetrics(), width() - frame));
    }

private:
    QString m_title;
};

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
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(1, 1);
    layout->addLayout(m_grid);
    layout->addStretch();
    refresh();
}

void DocumentBoard::refresh()
{
    parts::clear(m_grid);
    int done = 0;
    int row = 0;
    int lastStep = -1;
    const QVector<DocumentStatus> documents = documentStatuses(m_workspace.workbook, m_step);
    for (const DocumentStatus &document : documents) {
        done += document.status == FormStatus::Done || document.status == FormStatus::Anchored;
        if (!m_step && document.document->step != lastStep) {
            lastStep = document.document->step;
            m_grid->addWidget(parts::label(QString::number(lastStep), QStringLiteral("strong")), row, 0);
        }
        const QString state = parts::statusText(document.status, document.review, document.withGaps);
        auto *title = new TitleButton(document.document->title, tr("%1: %2").arg(document.document->title, state));
        const QString target = document.form.isEmpty() ? document.document->templates.value(0) : document.form;
        connect(title, &QPushButton::clicked, this, [this, target] { Q_EMIT m_workspace.requests.target(target); });
        m_grid->addWidget(title, row, 1);
        m_grid->addWidget(parts::chip(document.status, document.review, document.withGaps), row, 2, Qt::AlignVCenter | Qt::AlignRight);
        ++row;
    }
    m_count->setText(tr("· %1 of %2").arg(done).arg(documents.size()));
}

} // namespace sjusteg
