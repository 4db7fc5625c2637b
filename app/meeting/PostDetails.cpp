// SPDX-License-Identifier: MPL-2.0
#include "meeting/PostDetails.h"

#include "meeting/ClockFace.h"
#include "meeting/PostHeader.h"
#include "meeting/SayAnew.h"
#include "window/Parts.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace sjusteg {

PostDetails::PostDetails(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_purpose(parts::paragraph({}, QStringLiteral("small")))
    , m_facts(parts::paragraph({}, QStringLiteral("small")))
    , m_go(parts::button(tr("Go to this post")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 2, 4, 8);
    column->setSpacing(6);
    column->addWidget(m_purpose);
    column->addWidget(m_facts);
    column->addWidget(m_go, 0, Qt::AlignLeft);
    connect(m_go, &QPushButton::clicked, this, &PostDetails::goWanted);
}

QWidget *PostDetails::way() const
{
    return m_go;
}

void PostDetails::showPost(const meeting::Post &post, const meeting::PostFace &face)
{
    const Form *sheet = m_workspace.workbook.form(post.form);
    const Row *row = sheet ? sheet->row(QStringLiteral("agenda"), post.id) : nullptr;
    const QString purpose = row ? row->cell(QStringLiteral("purpose")).toString() : QString();
    sayAnew(m_purpose, purpose.isEmpty() ? tr("Nobody has written what this post is for.") : purpose);
    const QString facts = howAndWho(m_workspace.workbook, post).join(QStringLiteral(" · "));
    sayAnew(m_facts, facts);
    m_facts->setVisible(!facts.isEmpty());
    const bool elsewhere = face.state == meeting::PostState::Waiting || face.state == meeting::PostState::Done;
    m_go->setVisible(elsewhere && !m_workspace.workbook.isReadOnly());
    m_go->setAccessibleName(tr("Go to the post %1").arg(post.title));
}

} // namespace sjusteg
