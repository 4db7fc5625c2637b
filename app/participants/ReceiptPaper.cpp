// SPDX-License-Identifier: MPL-2.0
#include "participants/ReceiptPaper.h"

#include <QCoreApplication>
#include <QLocale>

namespace sjusteg {

namespace {

struct ReceiptText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::ReceiptPaper)
};

QStringList whatWent(const DeletionReceipt &receipt)
{
    QStringList lines;
    for (const auto &[title, count] : receipt.copies)
        lines.append(ReceiptText::tr("%1: %n form(s)", nullptr, count).arg(title));
    for (const auto &[title, count] : receipt.rows)
        lines.append(ReceiptText::tr("%1: %n row(s)", nullptr, count).arg(title));
    lines.append(ReceiptText::tr("Earlier versions: %1").arg(receipt.versions));
    lines.append(ReceiptText::tr("Pictures: %1").arg(receipt.pictures));
    return lines;
}

/// What is left for somebody to see to; empty when nothing is.
QStringList whatIsLeft(const DeletionReceipt &receipt)
{
    QStringList lines;
    for (const QString &form : receipt.mentions)
        lines.append(ReceiptText::tr("The code is still written in «%1». Read through it.").arg(form));
    if (receipt.unnamed > 0)
        lines.append(ReceiptText::tr("The code is still written in %n form(s). Search for it when the participants are open.", nullptr, receipt.unnamed));
    for (const QString &file : receipt.left)
        lines.append(ReceiptText::tr("This older copy could not be taken away: %1").arg(file));
    return lines;
}

QString moment(const DeletionReceipt &receipt)
{
    return QLocale().toString(receipt.at, QStringLiteral("d. MMMM yyyy HH:mm"));
}

} // namespace

QStringList receiptLines(const DeletionReceipt &receipt)
{
    QStringList lines{ReceiptText::tr("Participant %1 was deleted %2.").arg(receipt.code, moment(receipt)),
                      ReceiptText::tr("Archived: %1").arg(receipt.archived)};
    lines += whatWent(receipt);
    lines += whatIsLeft(receipt);
    return lines;
}

Document receiptDocument(const Workbook &workbook, const DeletionReceipt &receipt)
{
    Document document;
    document.title = ReceiptText::tr("Receipt for deletion");
    document.subject = receipt.code;
    document.municipality = workbook.municipality();
    document.process = workbook.processName();
    document.facts = {{ReceiptText::tr("Deleted"), moment(receipt)}, {ReceiptText::tr("Archived"), receipt.archived}};
    document.footer = ReceiptText::tr("Printed %1").arg(workbook.clock().today().toString(QStringLiteral("dd.MM.yyyy")));
    document.blocks = {HeadingBlock{2, ReceiptText::tr("What was deleted")}, ListBlock{whatWent(receipt)}};
    if (const QStringList left = whatIsLeft(receipt); !left.isEmpty())
        document.blocks << HeadingBlock{2, ReceiptText::tr("To be seen to")} << ListBlock{left};
    document.blocks << ParagraphBlock{ReceiptText::tr("The receipt does not say what stood there. Nothing of it can be brought back by the program."),
                                      ParagraphBlock::Style::Muted};
    return document;
}

} // namespace sjusteg
