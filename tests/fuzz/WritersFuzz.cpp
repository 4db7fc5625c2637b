// SPDX-License-Identifier: MPL-2.0
#include "Fuzz.h"
#include "Room.h"

#include "calendar/Calendar.h"
#include "document/MinutesText.h"
#include "odt/OdtFile.h"
#include "odt/OdtParts.h"

#include <QXmlStreamReader>

using namespace sjusteg;

namespace fuzz {

namespace {

/// Texts become lines of the file and never lines of their own: as many events as were given, each line of a length a reader takes.
void requireIcs(const QByteArray &ics, qsizetype events)
{
    constexpr qsizetype longestLine = 75;
    qsizetype begun = 0;
    for (const QByteArray &line : ics.split('\n')) {
        require(line.isEmpty() || line.endsWith('\r'), QByteArray("a line of the calendar ends in the middle: " + line).constData());
        require(line.size() <= longestLine + 1, "a line of the calendar is too long");
        begun += line == "BEGIN:VEVENT\r";
    }
    require(begun == events, "a text has become an event");
}

void requireXml(const QByteArray &xml, qsizetype paragraphs)
{
    QXmlStreamReader reader(xml);
    qsizetype found = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            found += reader.name() == QLatin1StringView("p") || reader.name() == QLatin1StringView("h");
    }
    require(!reader.hasError(), "the document is no XML");
    require(found <= paragraphs, "a text has become a paragraph of its own");
}

} // namespace

void writers(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    const QStringList parts = text.split(QLatin1Char('\t'));
    const QDateTime stamp(QDate(2026, 3, 4), QTime(10, 42), Qt::UTC);
    const QString first = parts.value(0);
    const QString second = parts.value(1);
    requireIcs(calendar::toIcs(QVector<calendar::Event>{{QStringLiteral("a"), {2026, 3, 4}, {2026, 3, 5}, first, second, parts.mid(2)},
                                                        {QStringLiteral("b"), {2026, 3, 4}, {2026, 3, 4}, second, text, {text}}},
                               second, stamp), 2);
    requireIcs(calendar::toIcs(QVector<calendar::Appointment>{{QStringLiteral("a"), stamp, stamp.addSecs(60), first, second, text}}, stamp), 1);

    Document document;
    document.title = first;
    document.municipality = second;
    TableBlock table;
    table.columns = {{first, 1, false}, {second, 2, true}};
    table.rows = {{{text, false, {}, {}}, {second, true, {}, {}}}};
    document.blocks = {HeadingBlock{2, first}, ParagraphBlock{text, ParagraphBlock::Style::Normal}, ListBlock{parts},
                       AnswerBlock{first, second, text, 0, false, false}, table};
    const qsizetype most = 20 + parts.size();
    requireXml(odt::contentXml(document), most);
    requireXml(odt::metaXml(document, stamp), 0);
    require(odt::toOdt(document, stamp).ok(), "no document was made");

    const QVector<MinutesSection> sections = minutesSections(text);
    for (const MinutesSection &section : sections)
        (void)minutesBlocks(section.text);
    const QString again = minutesText(sections);
    require(minutesText(minutesSections(again)) == again, "minutes change when they are read and written");
}

} // namespace fuzz
