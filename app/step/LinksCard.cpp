// SPDX-License-Identifier: MPL-2.0
#include "step/LinksCard.h"

#include "step/ChangeNotes.h"
#include "window/Parts.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

/// Anybody who has written in the file can have written the address: it may lead to a web page, never to a program or a file.
bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

} // namespace

LinksCard::LinksCard(const Workspace &workspace, int step, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_step(step)
{
    setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    auto *head = new QHBoxLayout;
    head->addWidget(parts::label(tr("Links"), QStringLiteral("heading")));
    head->addStretch();
    QPushButton *edit = parts::button(tr("Check and add links"), QStringLiteral("link"));
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.registers(QStringLiteral("reg-lenker")); });
    head->addWidget(edit);
    layout->addLayout(head);
    m_list = new QVBoxLayout;
    layout->addLayout(m_list);
    refresh();
}

void LinksCard::refresh()
{
    parts::clear(m_list);
    int count = 0;
    if (const Form *form = m_workspace.workbook.single(QStringLiteral("reg-lenker"))) {
        for (const Row &row : form->rows(QStringLiteral("rows"))) {
            if (row.cell(QStringLiteral("step")).toString() == QStringLiteral("step%1").arg(m_step) && !isBlank(row.cell(QStringLiteral("title")))) {
                addLink(row);
                ++count;
            }
        }
    }
    if (count == 0)
        m_list->addWidget(parts::paragraph(tr("No links for this step yet."), QStringLiteral("muted")));
}

QString LinksCard::stateText(const Row &row) const
{
    const Template *definition = m_workspace.workbook.catalog().find(QStringLiteral("reg-lenker"));
    const Field *field = definition ? definition->field(QStringLiteral("rows.state")) : nullptr;
    const Option *option = field ? field->option(row.cell(QStringLiteral("state")).toString()) : nullptr;
    const QDate checked = QDate::fromString(row.cell(QStringLiteral("checked")).toString(), Qt::ISODate);
    QString when = checked.isValid() ? tr("checked %1").arg(QLocale().toString(checked, QLocale::ShortFormat)) : tr("not checked by you yet");
    if (shouldBeChecked(checked, m_workspace.workbook.clock().today()))
        when += QStringLiteral(" · ") + tr("△ Should be checked");
    return option ? QStringLiteral("%1 · %2").arg(option->label, when) : when;
}

void LinksCard::addLink(const Row &row)
{
    const QString title = row.cell(QStringLiteral("title")).toString();
    const QString address = row.cell(QStringLiteral("url")).toString();
    if (!isWebAddress(address)) {
        m_list->addWidget(parts::paragraph(address.isEmpty() ? title : tr("%1: %2 is not the address of a web page").arg(title, address)));
    } else {
        QPushButton *open = parts::button(title, QStringLiteral("link"), tr("Open the web page %1").arg(title));
        open->setToolTip(address);
        connect(open, &QPushButton::clicked, this, [address] { QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode)); });
        m_list->addWidget(open, 0, Qt::AlignLeft);
    }
    const QString state = row.cell(QStringLiteral("state")).toString();
    const bool works = state == QLatin1String("ok") || state == QLatin1String("unknown");
    m_list->addWidget(parts::paragraph((works ? QString() : QStringLiteral("△ ")) + stateText(row), QStringLiteral("small")));
    const QString replacement = row.cell(QStringLiteral("replacement")).toString();
    if (!replacement.isEmpty())
        m_list->addWidget(guidanceParagraph(m_workspace, tr("Use instead: %1").arg(replacement), title));
    addChangeNotes(m_list, m_workspace, row.id);
}

} // namespace sjusteg
