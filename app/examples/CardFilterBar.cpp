// SPDX-License-Identifier: MPL-2.0
#include "examples/CardFilterBar.h"

#include "library/CardWords.h"
#include "screen/FlowLayout.h"
#include "window/Parts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

namespace {

using CardChoices = QVector<std::pair<QVariant, QString>>;

/// «All» has no data; the empty text is a choice of its own («not tied to one»).
void setChoices(QComboBox &box, const CardChoices &choices)
{
    const QVariant chosen = box.currentData();
    const QSignalBlocker quiet(box);
    box.clear();
    for (const auto &[value, text] : choices)
        box.addItem(text, value);
    box.setCurrentIndex(chosen.isValid() ? std::max(0, box.findData(chosen)) : 0);
    constexpr int frame = 24;
    box.view()->setMinimumWidth(box.view()->sizeHintForColumn(0) + frame); // every choice is read whole in the list
}

std::optional<QString> chosenId(const QComboBox &box)
{
    return box.currentData().isValid() ? std::optional(box.currentData().toString()) : std::nullopt;
}

void choose(QComboBox &box, const std::optional<QString> &id)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(id ? std::max(0, box.findData(*id)) : 0);
}

} // namespace

CardFilterBar::CardFilterBar(const Workbook &workbook, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
{
    new screen::FlowLayout(this);
    m_step = add(tr("Step"));
    m_industry = add(tr("Industry"));
    m_fit = add(tr("Fits the target group?"));
    m_resources = add(tr("Resources"));
    m_unit = add(tr("Unit"));
}

QComboBox *CardFilterBar::add(const QString &label)
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *box = new QComboBox;
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    QLabel *caption = parts::label(label, QStringLiteral("small"));
    caption->setBuddy(box);
    column->addWidget(caption);
    column->addWidget(box);
    layout()->addWidget(place);
    connect(box, &QComboBox::currentTextChanged, box, &QComboBox::setToolTip); // the box may be too narrow for it
    connect(box, &QComboBox::currentIndexChanged, this, &CardFilterBar::changed);
    return box;
}

void CardFilterBar::refresh(const QVector<Card> &cards)
{
    const Template *form = m_workbook.catalog().find(cardTemplate);
    const auto options = [form](const QString &field) {
        CardChoices choices{{{}, tr("All")}};
        const Field *found = form ? form->field(field) : nullptr;
        for (const Option &option : found ? found->options : QVector<Option>())
            choices.append({option.id, option.label});
        return choices;
    };
    setChoices(*m_step, options(QStringLiteral("steps")));
    setChoices(*m_fit, options(QStringLiteral("fit")));
    setChoices(*m_resources, options(QStringLiteral("resource_need")));
    CardChoices industries{{{}, tr("All")}};
    for (const QString &name : industriesOf(cards))
        industries.append({name, name.at(0).toUpper() + name.mid(1)});
    industries.append({QString(), tr("Not tied to an industry")});
    setChoices(*m_industry, industries);
    CardChoices units{{{}, tr("All")}};
    for (const Option &unit : m_workbook.units())
        units.append({unit.id, unit.label});
    setChoices(*m_unit, units);
}

CardFilter CardFilterBar::filter() const
{
    return {chosenId(*m_step), chosenId(*m_industry), chosenId(*m_fit), chosenId(*m_resources), chosenId(*m_unit)};
}

void CardFilterBar::setFilter(const CardFilter &filter)
{
    choose(*m_step, filter.step);
    choose(*m_industry, filter.industry);
    choose(*m_fit, filter.fit);
    choose(*m_resources, filter.resourceNeed);
    choose(*m_unit, filter.unit);
}

void CardFilterBar::showAll()
{
    setFilter({});
    Q_EMIT changed();
}

} // namespace sjusteg
