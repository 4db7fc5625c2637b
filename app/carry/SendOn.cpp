// SPDX-License-Identifier: MPL-2.0
#include "carry/SendOn.h"

#include "carry/CopyOffers.h"
#include "carry/OfferDialog.h"
#include "handbook/FlowPlan.h"
#include "screen/WrappedText.h"
#include "screen/carry/OfferWords.h"
#include "window/Parts.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

SendOn::SendOn(const Workspace &workspace, const QString &formId, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_formId(formId)
{
    setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(parts::label(tr("Take on from here"), QStringLiteral("heading")));
    m_buttons = new QVBoxLayout;
    m_buttons->setSpacing(6);
    layout->addLayout(m_buttons);
    refresh();
}

/// Flows with a button in their source: those the table gives a name, those that make a copy, those into registers, and those a
/// person answers for. The rest is asked for where it is to stand, by the bar above that form.
QString SendOn::labelOf(const FlowRule &rule) const
{
    const Template *target = m_workspace.workbook.catalog().find(rule.targets.value(0));
    if (rule.start != FlowStart::Button || !target)
        return {};
    if (!rule.label.isEmpty())
        return rule.label;
    if (rule.into == FlowInto::Copy)
        return tr("Make «%1»").arg(target->shortTitle);
    return rule.confirms || target->isRegister() ? tr("Take on to «%1»").arg(target->shortTitle) : QString();
}

QVector<const FlowRule *> SendOn::rulesNamed(const QString &label) const
{
    const std::optional<FormHead> head = m_workspace.workbook.head(m_formId);
    QVector<const FlowRule *> rules = head ? m_workspace.workbook.catalog().flowPlan().outOf(head->templateId) : QVector<const FlowRule *>();
    rules.removeIf([&](const FlowRule *rule) {
        const QString own = labelOf(*rule);
        return own.isEmpty() || (!label.isEmpty() && own != label);
    });
    return rules;
}

QVector<Offer> SendOn::offersNamed(const QString &label) const
{
    const Workbook &workbook = m_workspace.workbook;
    QVector<Offer> found;
    for (const FlowRule *rule : rulesNamed(label)) {
        QVector<Offer> offers;
        if (rule->into == FlowInto::Copy)
            offers = copyOffers(Draft(workbook), *rule);
        for (const QString &target : rule->into == FlowInto::Copy ? QStringList() : rule->targets) {
            for (const FormHead &copy : workbook.copies(target))
                offers += openOffers(workbook, copy.id);
        }
        for (const Offer &offer : std::as_const(offers)) {
            const bool ours = rule->has(offer.flow) && std::any_of(offer.sources.cbegin(), offer.sources.cend(), [this](const OfferEnd &source) { return source.form == m_formId; });
            const bool known = std::any_of(found.cbegin(), found.cend(), [&offer](const Offer &other) { return other.id == offer.id; });
            if (ours && !known)
                found.append(offer);
        }
    }
    return found;
}

void SendOn::refresh()
{
    QStringList labels;
    for (const FlowRule *rule : rulesNamed({})) {
        const QString label = labelOf(*rule);
        if (!labels.contains(label))
            labels.append(label);
    }
    QVector<std::pair<QString, qsizetype>> buttons;
    QString shown;
    for (const QString &label : std::as_const(labels)) {
        const qsizetype count = offersNamed(label).size();
        if (count == 0)
            continue;
        buttons.append({label, count});
        shown += QStringLiteral("%1 %2\n").arg(label).arg(count);
    }
    setVisible(!buttons.isEmpty());
    if (shown == m_shown)
        return;
    m_shown = shown;
    parts::clear(m_buttons);
    for (const auto &[label, count] : std::as_const(buttons))
        addButton(label, count);
}

void SendOn::addButton(const QString &label, qsizetype count)
{
    constexpr int room = 175; // beside the form
    QPushButton *button = parts::button({}, {}, label);
    button->setText(screen::wrapToWidth(QStringLiteral("%1 (%2)").arg(label).arg(count), button->fontMetrics(), room));
    connect(button, &QPushButton::clicked, this, [this, label] { open(label); });
    m_buttons->addWidget(button, 0, Qt::AlignLeft);
}

void SendOn::open(const QString &label)
{
    Q_EMIT flushWanted();
    auto *dialog = new OfferDialog(m_workspace, label, {[this, label] { return offersNamed(label); }, nullptr}, window());
    connect(this, &QObject::destroyed, dialog, &QDialog::close); // it asks this form what there is
    connect(dialog, &OfferDialog::taken, this, [this](const QVector<Offer> &offers) {
        if (offers.size() != 1 || !offers.first().makesCopy)
            return;
        for (const FormHead &head : m_workspace.workbook.copies(offers.first().to.templateId)) {
            if (head.subject.form == offers.first().subject.form && head.subject.row == offers.first().subject.row)
                Q_EMIT m_workspace.requests.form(head.id);
        }
    });
    dialog->show();
}

} // namespace sjusteg
