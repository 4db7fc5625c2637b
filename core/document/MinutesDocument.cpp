// SPDX-License-Identifier: MPL-2.0
#include "document/MinutesParts.h"

#include "document/DocumentBuilder.h"
#include "document/PlanWording.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

struct MinutesPage {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Minutes)
};

/// The sum stands out.
void markSums(QVector<Block> &blocks)
{
    for (Block &block : blocks) {
        auto *table = std::get_if<TableBlock>(&block);
        if (!table || table->rows.isEmpty() || table->rows.constLast().constFirst().text != MinutesPage::tr("Sum"))
            continue;
        for (TableBlock::Cell &cell : table->rows.last())
            cell.bold = true;
    }
}

} // namespace

Document buildMinutesDocument(const Workbook &workbook, const meeting::Meeting &meeting)
{
    const bool final = meeting.record.minutes.final;
    const QString title = minutesTitle(workbook, meeting);
    Document document = PlanWording(workbook).start(final ? title : MinutesPage::tr("%1 – draft").arg(title), false);
    if (!final) {
        document.footer = MinutesPage::tr("Draft. %1").arg(document.footer);
        document.blocks.append(ParagraphBlock{MinutesPage::tr("This is a draft. It has not been read through and set to final."), ParagraphBlock::Style::Muted});
    }
    for (const MinutesSection &section : currentMinutes(workbook, meeting)) {
        if (!section.heading.isEmpty())
            document.blocks.append(HeadingBlock{2, section.heading});
        QVector<Block> blocks = minutesBlocks(section.text);
        markSums(blocks);
        document.blocks += blocks;
    }
    return document;
}

QString minutesFileName(const Workbook &workbook, const meeting::Meeting &meeting)
{
    const QDateTime began = minutes::Source(workbook, meeting).from;
    const QDate date = began.isValid() ? began.toLocalTime().date() : meeting.plan.start.date();
    const QString title = minutesTitle(workbook, meeting);
    return fileName(date.isValid() ? title + QStringLiteral(", ") + date.toString(QStringLiteral("dd.MM.yyyy")) : title);
}

} // namespace sjusteg
