// SPDX-License-Identifier: MPL-2.0
#include "screen/tables/SuggestionPanel.h"

#include "screen/ValueText.h"
#include "screen/WithoutShortcut.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace sjusteg::screen {

SuggestionPanel::SuggestionPanel(TableRows &rows, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
    , m_list(new QWidget(this))
    , m_add(new QPushButton(tr("Add the ticked ones"), this))
{
    setProperty("role", QStringLiteral("card"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_add->setAutoDefault(false);
    buttons->addWidget(m_add);
    buttons->addWidget(close);
    buttons->addStretch();
    column->addLayout(buttons);
    hide();
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_add, &QPushButton::clicked, this, [this] {
        QVector<int> chosen;
        for (const auto &[index, box] : std::as_const(m_boxes)) {
            if (box->isChecked())
                chosen.append(index);
        }
        hide();
        if (!chosen.isEmpty()) {
            m_rows.addSuggestions(chosen);
            Q_EMIT added();
        }
    });
}

QString SuggestionPanel::textOf(int suggestion) const
{
    QStringList parts;
    for (const Field &column : m_rows.table().columns) {
        const QString text = valueText(m_rows.context(), column, m_rows.table().suggestions.at(suggestion).value(column.id));
        if (!text.isEmpty() && column.type != FieldType::Check)
            parts.append(text);
    }
    return parts.join(QStringLiteral(" · "));
}

void SuggestionPanel::open()
{
    for (const auto &[index, box] : std::as_const(m_boxes))
        delete box;
    m_boxes.clear();
    QStringList present;
    for (const Row &row : m_rows.shown()) {
        for (const Value &cell : row.cells) {
            if (cell.isString())
                present.append(cell.toString());
        }
    }
    for (int i = 0; i < m_rows.table().suggestions.size(); ++i) {
        const QJsonObject &cells = m_rows.table().suggestions.at(i);
        const QString first = cells.value(m_rows.table().columns.first().id).toString();
        if (!first.isEmpty() && present.contains(first))
            continue;
        QString label = textOf(i);
        auto *box = new QCheckBox(withoutShortcut(label), m_list);
        box->setAccessibleName(textOf(i));
        m_list->layout()->addWidget(box);
        m_boxes.append({i, box});
    }
    m_add->setEnabled(!m_boxes.isEmpty());
    show();
    if (m_boxes.isEmpty())
        setFocus();
    else
        m_boxes.first().second->setFocus();
}

} // namespace sjusteg::screen
