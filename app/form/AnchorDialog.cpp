// SPDX-License-Identifier: MPL-2.0
#include "form/AnchorDialog.h"

#include "screen/TextLength.h"
#include "window/Parts.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace sjusteg {

AnchorDialog::AnchorDialog(const QDate &today, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Anchored"));
    resize(480, 320);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    m_leader = new QLineEdit;
    screen::limitLength(m_leader, 200);
    m_leader->setAccessibleName(tr("Leader"));
    m_date = new QDateEdit(today);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    m_date->setAccessibleName(tr("Date"));
    m_answer = new QPlainTextEdit;
    m_answer->setTabChangesFocus(true);
    m_answer->setAccessibleName(tr("Answer, if there is one"));
    layout->addRow(tr("Leader"), m_leader);
    layout->addRow(tr("Date"), m_date);
    layout->addRow(tr("Answer, if there is one"), m_answer);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = parts::button(tr("Cancel"));
    QPushButton *keep = parts::button(tr("Set as anchored"), QStringLiteral("primary"));
    keep->setDefault(true);
    keep->setEnabled(false);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    layout->addRow(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_leader, &QLineEdit::textChanged, keep, [keep](const QString &text) { keep->setEnabled(!text.trimmed().isEmpty()); });
}

QJsonObject AnchorDialog::answer() const
{
    QJsonObject result{{QStringLiteral("leader"), m_leader->text().trimmed()}, {QStringLiteral("date"), m_date->date().toString(Qt::ISODate)}};
    if (const QString text = m_answer->toPlainText().trimmed(); !text.isEmpty())
        result.insert(QStringLiteral("answer"), text);
    return result;
}

} // namespace sjusteg
