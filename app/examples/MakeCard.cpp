// SPDX-License-Identifier: MPL-2.0
#include "examples/MakeCard.h"

#include "library/OwnCards.h"
#include "window/Dialogs.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QPushButton>

namespace sjusteg {

namespace {

struct MakeCardText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::MakeCard)
};

} // namespace

QString makeCardFrom(const Workspace &workspace, const QString &assessment)
{
    QString id;
    const std::optional<Edit> edit = cardFromAssessment(workspace.workbook, assessment, &id);
    return edit && perform(workspace, *edit) ? id : QString();
}

QWidget *makeCardButton(const Workspace &workspace, const QString &formId, const std::function<void()> &flush)
{
    const std::optional<FormHead> head = workspace.workbook.head(formId);
    if (!head || head->templateId != QLatin1StringView("verktoy-fire-kriterier"))
        return nullptr;
    QPushButton *make = parts::button(MakeCardText::tr("Make an example card"));
    make->setEnabled(!workspace.workbook.isReadOnly());
    make->setToolTip(MakeCardText::tr("A card of your own with what the assessment says, to fill in and give to others."));
    QObject::connect(make, &QPushButton::clicked, make, [workspace, formId, flush] {
        flush();
        if (const QString card = makeCardFrom(workspace, formId); !card.isEmpty())
            Q_EMIT workspace.requests.form(card);
    });
    return make;
}

QString makeOwnCard(const Workspace &workspace, QWidget *window)
{
    QVector<FormHead> assessments;
    QStringList choices{MakeCardText::tr("An empty card")};
    for (const FormHead &head : workspace.workbook.copies(QStringLiteral("verktoy-fire-kriterier"))) {
        if (!head.stored || head.status == FormStatus::Empty)
            continue;
        assessments.append(head);
        choices.append(MakeCardText::tr("From the assessment of %1").arg(workspace.workbook.copyTitle(head.id)));
    }
    if (!assessments.isEmpty()) {
        const int chosen = workspace.dialogs.choose(window, MakeCardText::tr("New example of our own"), MakeCardText::tr("What should the card begin with?"), choices);
        if (chosen != 0)
            return chosen < 0 ? QString() : makeCardFrom(workspace, assessments.at(chosen - 1).id);
    }
    const Form card = newCard(workspace.workbook);
    const bool made = perform(workspace, {MakeCardText::tr("New example of our own"), QStringLiteral("edit"), {{card.head.id, AddForm{card}}}});
    return made ? card.head.id : QString();
}

} // namespace sjusteg
