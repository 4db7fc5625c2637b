// SPDX-License-Identifier: MPL-2.0
#include "meeting/shared/SharedBar.h"

#include "meeting/shared/SharedView.h"
#include "window/Parts.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace sjusteg {

SharedBar::SharedBar(SharedView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_hide = parts::button(tr("Hide"));
    m_hide->setToolTip(view.blankAction()->shortcut().toString(QKeySequence::NativeText));
    m_button = parts::button(tr("Shared view"));
    m_menu = new QMenu(m_button);
    m_menu->setAccessibleName(tr("Shared view"));
    m_button->setMenu(m_menu);
    line->addWidget(m_hide);
    line->addWidget(m_button);
    connect(m_hide, &QPushButton::clicked, view.blankAction(), &QAction::trigger);
    connect(m_menu, &QMenu::aboutToShow, this, &SharedBar::fillMenu);
    connect(&view, &SharedView::changed, this, &SharedBar::refresh);
    fillMenu(); // a menu that holds nothing does not open
    refresh();
}

void SharedBar::refresh()
{
    const bool open = m_view.sharedWindow();
    const bool hidden = m_view.blankAction()->isChecked();
    QString state = tr("Shared view");
    if (open && !m_view.goneScreen().isEmpty())
        state = tr("△ Shared view: no screen");
    else if (open)
        state = hidden ? tr("○ Shared view: hidden") : tr("● Shared view: on");
    m_button->setText(state);
    m_button->setAccessibleName(state);
    m_hide->setVisible(open && m_view.goneScreen().isEmpty());
    const QString press = hidden ? tr("Show again") : tr("Hide");
    m_hide->setText(press);
    m_hide->setAccessibleName(hidden ? tr("Show the shared view again") : tr("Hide the shared view"));
}

QAction *SharedBar::addChoice(const QString &text, bool chosen)
{
    QAction *choice = m_menu->addAction(text);
    choice->setCheckable(true);
    choice->setChecked(chosen);
    return choice;
}

void SharedBar::fillMenu()
{
    m_menu->clear();
    const bool open = m_view.sharedWindow();
    QAction *toggle = m_menu->addAction(open ? tr("Close the shared view") : tr("Open the shared view"));
    connect(toggle, &QAction::triggered, m_view.openAction(), &QAction::trigger);
    m_menu->addAction(m_view.blankAction());
    m_menu->addSection(tr("Show"));
    const std::pair<SharedView::Content, QString> contents[] = {{SharedView::Content::Post, tr("The post")},
                                                                {SharedView::Content::Form, tr("The post and the form you work in")},
                                                                {SharedView::Content::Wheel, tr("The post and the wheel of the year")}};
    for (const auto &[content, name] : contents)
        connect(addChoice(name, m_view.content() == content), &QAction::triggered, this, [this, chosen = content] { m_view.setContent(chosen); });
    m_menu->addSeparator();
    m_menu->addAction(m_view.standingAction());
    m_menu->addSection(tr("Where"));
    for (const Screens::Screen &screen : m_view.offeredScreens()) {
        const QString name = tr("Screen %1 (%2 × %3)").arg(screen.name).arg(screen.geometry.width()).arg(screen.geometry.height());
        connect(addChoice(name, open && m_view.screen() == screen.name), &QAction::triggered, this, [this, chosen = screen.name] { m_view.chooseScreen(chosen); });
    }
    connect(addChoice(tr("In a window (F11 fills the screen)"), open && m_view.screen().isEmpty() && m_view.goneScreen().isEmpty()), &QAction::triggered, this,
            [this] { m_view.chooseScreen({}); });
}

} // namespace sjusteg
