// SPDX-License-Identifier: MPL-2.0
#include "examples/ShareDialog.h"

#include "meeting/WrappedTick.h"
#include "screen/WrappedText.h"
#include "window/Parts.h"
#include "window/ScreenSize.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sjusteg {

ShareDialog::ShareDialog(const QVector<Shareable> &all, QWidget *parent)
    : QDialog(parent)
    , m_all(all)
{
    setWindowTitle(tr("Give examples to another municipality"));
    resize(withinScreen(*this, {640, 560}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *page = nullptr;
    layout->addWidget(parts::scrollPage(page, 20), 1);
    page->setSpacing(8);
    page->addWidget(parts::paragraph(tr("Choose what goes along. Everything is written to one file, which the others take in under «Examples».")));
    page->addWidget(parts::paragraph(tr("Persons, employers and contact details stay at home. What you have written in running text goes along as it stands: read it first."),
                                     QStringLiteral("notice")));
    QString group;
    for (const Shareable &one : m_all) {
        if (one.what != group) {
            group = one.what;
            page->addWidget(parts::paragraph(group, QStringLiteral("heading")));
        }
        auto *tick = new WrappedTick(screen::breakAnywhere(one.title), tr("%1: %2").arg(one.what, one.title));
        tick->box()->setChecked(true);
        page->addWidget(tick);
        m_ticks.append(tick->box());
        connect(tick->box(), &QCheckBox::toggled, this, &ShareDialog::update);
        if (!one.leftOut.isEmpty())
            page->addWidget(parts::paragraph(tr("Stays at home: %1").arg(one.leftOut.join(QStringLiteral(", "))), QStringLiteral("small")));
        if (!one.personal.isEmpty()) {
            page->addWidget(parts::paragraph(tr("△ Looks like a telephone number, an address or a national identity number: %1").arg(one.personal.join(QStringLiteral(", "))),
                                             QStringLiteral("missing")));
        }
    }
    page->addStretch();
    auto *foot = new QWidget;
    foot->setProperty("role", QStringLiteral("bar"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 8, 20, 12);
    row->addStretch();
    QPushButton *cancel = parts::button(tr("Cancel"));
    m_write = parts::button(tr("Write the file…"), QStringLiteral("primary"));
    m_write->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_write);
    layout->addWidget(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &QDialog::accept);
    update();
}

QStringList ShareDialog::chosen() const
{
    QStringList ids;
    for (qsizetype i = 0; i < m_ticks.size(); ++i) {
        if (m_ticks.at(i)->isChecked())
            ids.append(m_all.at(i).formId);
    }
    return ids;
}

void ShareDialog::update()
{
    m_write->setEnabled(!chosen().isEmpty());
}

} // namespace sjusteg
