// SPDX-License-Identifier: MPL-2.0
#include "meeting/shared/SharedNotice.h"

#include "meeting/shared/SharedView.h"
#include "window/MessageBar.h"

#include <QVBoxLayout>

namespace sjusteg {

SharedNotice::SharedNotice(SharedView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_bar(new MessageBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    connect(&view, &SharedView::changed, this, &SharedNotice::refresh);
    refresh();
}

void SharedNotice::refresh()
{
    const auto again = [this] { m_view.showAgain(); };
    const auto close = [this] { m_view.openAction()->trigger(); };
    switch (m_view.notice()) {
    case SharedView::Notice::None:
        m_bar->hide();
        break;
    case SharedView::Notice::ScreenGone:
        m_bar->say(QStringLiteral("△"), {tr("The screen «%1» was unplugged. The shared view is hidden; the meeting goes on as before.").arg(m_view.goneScreen()), {}},
                   {{tr("Show it in a window"), again}, {tr("Close the shared view"), close}});
        break;
    case SharedView::Notice::ScreenBack:
        m_bar->say(QStringLiteral("◇"), {tr("The shared view is hidden. It can be shown on the screen «%1».").arg(m_view.wantedScreen()), {}},
                   {{tr("Show it there"), again}, {tr("Close the shared view"), close}});
        break;
    case SharedView::Notice::MayShowForm:
        m_bar->say(QStringLiteral("△"), {tr("«%1» holds names and contact details of employers. The room sees only the post. Show the form, too?").arg(m_view.formTitle()), {}},
                   {{tr("Show the form"), [this] { m_view.allowForm(true); }}, {tr("Only the post"), [this] { m_view.allowForm(false); }}});
        break;
    case SharedView::Notice::NeverShown:
        m_bar->say(QStringLiteral("◇"), {tr("«%1» is about participants and is never shown to the room. It sees only the post.").arg(m_view.formTitle()), {}},
                   {{tr("Only the post"), [this] { m_view.setContent(SharedView::Content::Post); }}});
        break;
    }
}

} // namespace sjusteg
