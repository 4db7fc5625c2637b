// SPDX-License-Identifier: MPL-2.0
#include "document/FieldBlocks.h"

#include "document/ChecklistBlocks.h"

#include <algorithm>

namespace sjusteg {

namespace {

constexpr qsizetype mostTicks = 5;      ///< more options than this are written, not ticked
constexpr qsizetype halfLineLetters = 38;
constexpr qsizetype widestHalfLabel = 53;

bool isShortType(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Date:
    case FieldType::Time:
    case FieldType::Number:
    case FieldType::Choice:
    case FieldType::Person:
    case FieldType::Unit:
    case FieldType::Reference: return true;
    default: return false;
    }
}

qsizetype lettersIn(const QStringList &texts)
{
    qsizetype sum = 0;
    for (const QString &text : texts)
        sum += text.size() + 5; // the box and the space after
    return sum;
}

} // namespace

FieldBlocks::FieldBlocks(const Workbook &workbook, const Template &definition, const Form &form, const Selection &selection,
                         const PrintOptions &options, Document &document)
    : m_workbook(workbook)
    , m_definition(definition)
    , m_form(form)
    , m_selection(selection)
    , m_options(options)
    , m_wording(workbook)
    , m_document(document)
{
}

void FieldBlocks::append(const Field &field, QVector<Block> &blocks)
{
    if (field.isTable()) {
        table(field, blocks);
    } else if (field.type == FieldType::Checklist) {
        ChecklistBlocks(m_workbook, m_form, m_options).append(field, blocks);
    } else {
        const Value value = m_selection.value(field);
        if (field.type == FieldType::Image && !isBlank(value)) {
            blocks.append(ParagraphBlock{field.label, ParagraphBlock::Style::Label});
            blocks.append(FigureBlock{addImage(value), m_wording.text(field, value)});
        } else {
            blocks.append(single(field, value));
        }
    }
}

bool FieldBlocks::ticksOnPaper(const Field &field) const
{
    if (field.optionsAreUnits || field.isDerived())
        return false;
    return field.type == FieldType::MultiChoice || (field.type == FieldType::Choice && field.options.size() <= mostTicks);
}

Block FieldBlocks::ticks(const Field &field, const Value &value) const
{
    TickBlock block;
    block.label = field.label;
    QString other;
    const QStringList chosen = Wording::chosen(value, &other);
    for (const Option &option : field.options) {
        block.options.append(option.label);
        block.ticked.append(chosen.contains(option.id));
    }
    block.note = other;
    block.half = field.label.size() <= halfLineLetters && lettersIn(block.options) <= halfLineLetters && other.isEmpty();
    return block;
}

Block FieldBlocks::scale(const Field &field, const Value &value) const
{
    TickBlock block;
    block.label = field.label;
    const int low = int(field.minimum.value_or(1));
    const int high = int(field.maximum.value_or(10));
    for (int step = low; step <= high; ++step) {
        block.options.append(QString::number(step));
        block.ticked.append(value.isDouble() && value.toInt() == step);
    }
    if (!field.lowLabel.isEmpty() || !field.highLabel.isEmpty())
        block.note = tr("%1 = %2, %3 = %4").arg(low).arg(field.lowLabel).arg(high).arg(field.highLabel);
    return block;
}

Block FieldBlocks::single(const Field &field, const Value &value)
{
    const QString help = m_options.blank ? field.help : QString();
    if (field.type == FieldType::Check) {
        // The label stands beside its box, as on screen.
        TickBlock block{{}, help, {field.label}, {value.toBool()}, {}, false};
        return block;
    }
    if (field.type == FieldType::Scale || ticksOnPaper(field)) {
        Block block = field.type == FieldType::Scale ? scale(field, value) : ticks(field, value);
        std::get<TickBlock>(block).help = help;
        return block;
    }
    AnswerBlock block;
    block.label = field.label;
    block.value = m_wording.text(field, value);
    block.boxed = field.type == FieldType::LongText;
    if (m_options.blank && block.value.isEmpty()) {
        block.help = help;
        block.ruledLines = field.type == FieldType::LongText ? field.lines : 1;
    }
    block.half = isShortType(field.type) && field.label.size() <= widestHalfLabel && block.value.size() <= (m_options.blank ? halfLineLetters : 2 * halfLineLetters);
    return block;
}

QString FieldBlocks::addImage(const Value &value)
{
    const QString hash = value[QLatin1StringView("hash")].toString();
    if (!hash.isEmpty() && !m_document.images.contains(hash))
        m_document.images.insert(hash, m_workbook.imageData(hash));
    return hash;
}

} // namespace sjusteg
