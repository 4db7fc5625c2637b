// SPDX-License-Identifier: MPL-2.0
#include "Bench.h"

#include "TemplateFiller.h"
#include "document/DocumentBuilder.h"
#include "paper/Paper.h"

#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTextLayout>

using namespace sjusteg;

namespace {

constexpr int runs = 5;
constexpr double textWidth = 500;
constexpr double textBottom = 780;

struct Texts {
    QStringList lines;

    void operator()(const HeadingBlock &block) { lines += block.text; }
    void operator()(const ParagraphBlock &block) { lines += block.text; }
    void operator()(const ListBlock &block) { lines += block.items; }
    void operator()(const AnswerBlock &block) { lines += {block.label, block.value}; }
    void operator()(const TickBlock &block) { lines += block.label + QLatin1Char(' ') + block.options.join(QLatin1Char(' ')) + block.note; }
    void operator()(const TableBlock &block)
    {
        for (const TableBlock::Column &column : block.columns)
            lines += column.title;
        for (const auto &row : block.rows) {
            for (const TableBlock::Cell &cell : row)
                lines += cell.text;
        }
    }
    void operator()(const CardBlock &block)
    {
        lines += block.title;
        for (const Block &inner : block.blocks)
            std::visit(*this, inner);
    }
    void operator()(const FigureBlock &block) { lines += block.alt; }
    void operator()(const SignatureBlock &block) { lines += block.labels; }
    void operator()(const PageBreakBlock &) {}
};

QStringList textsOf(const Document &document)
{
    Texts texts;
    for (const Block &block : document.blocks)
        std::visit(texts, block);
    return texts.lines;
}

/// The floor: each text a QTextLayout, one under another.
void writePlain(const QStringList &texts, const QString &path)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    QPainter painter(&writer);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(9.5);
    double y = 0;
    for (const QString &text : texts) {
        QTextLayout layout(QString(text).replace(QLatin1Char('\n'), QChar::LineSeparator), font, &writer);
        layout.beginLayout();
        double height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(textWidth);
            line.setPosition({0, height});
            height += line.height();
        }
        layout.endLayout();
        if (y > 0 && y + height > textBottom) {
            writer.newPage();
            y = 0;
        }
        layout.draw(&painter, {0, y});
        y += height;
    }
}

/// Flat ODT: what LibreOffice converts.
void writeOdt(const QStringList &texts, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
               "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\" "
               "office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text>");
    for (const QString &text : texts)
        file.write("<text:p>" + text.toHtmlEscaped().toUtf8() + "</text:p>");
    file.write("</office:text></office:body></office:document>");
}

} // namespace

QVector<Line> exportLines(const std::shared_ptr<const TemplateCatalog> &catalog, const QString &folder)
{
    const auto workbook = makeFile(folder + QStringLiteral("/export.sjusteg"), catalog, TemplateFiller(*catalog).everything());
    QVector<const Form *> forms;
    for (const FormHead &head : workbook->allCopies()) {
        if (head.templateId.startsWith(QLatin1StringView("mal-")))
            forms += workbook->form(head.id);
    }
    QVector<QStringList> texts;
    for (const Form *form : std::as_const(forms))
        texts += textsOf(buildFormDocument(*workbook, *form));

    QVector<double> floor, program;
    for (int run = 0; run < runs; ++run) {
        floor += milliseconds([&] {
            for (qsizetype i = 0; i < texts.size(); ++i)
                writePlain(texts.at(i), QStringLiteral("%1/plain-%2.pdf").arg(folder).arg(i));
        });
        program += milliseconds([&] {
            for (qsizetype i = 0; i < forms.size(); ++i) {
                const Document document = buildFormDocument(*workbook, *forms.at(i));
                if (!paper::writePdf(paper::Pages({document}), QStringLiteral("%1/form-%2.pdf").arg(folder).arg(i), document.title))
                    qFatal("the export failed");
            }
        });
    }
    QVector<Line> lines{{QStringLiteral("export of the %1 filled forms, against plain text rows").arg(forms.size()), median(floor), median(program),
                         QStringLiteral("ms"), 1.5, {}}};
    Line office{QStringLiteral("the same, against LibreOffice"), 0, median(program), QStringLiteral("ms"), 0.05, {}};
    const QString soffice = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (soffice.isEmpty()) {
        office.note = QStringLiteral("skipped: LibreOffice is not installed");
    } else {
        QStringList arguments{QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("--outdir"), folder};
        for (qsizetype i = 0; i < texts.size(); ++i) {
            arguments += QStringLiteral("%1/form-%2.fodt").arg(folder).arg(i);
            writeOdt(texts.at(i), arguments.last());
        }
        office.floor = milliseconds([&] { QProcess::execute(soffice, arguments); });
    }
    return lines += office;
}
