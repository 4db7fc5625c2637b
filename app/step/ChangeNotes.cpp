// SPDX-License-Identifier: MPL-2.0
#include "step/ChangeNotes.h"

#include "handbook/Handbook.h"
#include "window/Parts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

constexpr int monthsBetweenChecks = 12;

struct ChangeNotesWords {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::ChangeNotes)
};

QFrame *makeNote(const Workspace &workspace, const ChangeNote &note)
{
    auto *frame = new QFrame;
    frame->setProperty("role", QStringLiteral("note"));
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(12, 6, 12, 6);
    inside->setSpacing(2);
    inside->addWidget(parts::paragraph(ChangeNotesWords::tr("△ Changed since the handbook: %1 (%2)")
                                           .arg(note.title, QLocale().toString(note.dated, QLocale::ShortFormat)),
                                       QStringLiteral("strong")));
    inside->addWidget(guidanceParagraph(workspace, note.text, note.title));
    return frame;
}

} // namespace

QString guidanceMarkup(const QString &text)
{
    static const QRegularExpression bold(QStringLiteral("\\*\\*(.+?)\\*\\*"));
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]+)\\]\\(([^)]+)\\)"));
    QString html = text.toHtmlEscaped();
    html.replace(bold, QStringLiteral("<b>\\1</b>"));
    html.replace(link, QStringLiteral("<a href=\"\\2\">\\1</a>"));
    html.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    return html;
}

QWidget *guidanceParagraph(const Workspace &workspace, const QString &text, const QString &spokenName)
{
    QLabel *label = parts::paragraph({});
    label->setTextFormat(Qt::RichText);
    label->setText(guidanceMarkup(text));
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setFocusPolicy(text.contains(QLatin1String("](")) ? Qt::StrongFocus : Qt::ClickFocus);
    label->setAccessibleName(spokenName);
    Requests *requests = &workspace.requests;
    QObject::connect(label, &QLabel::linkActivated, requests, [requests](const QString &id) { Q_EMIT requests->target(id); });
    return label;
}

void addChangeNotes(QVBoxLayout *layout, const Workspace &workspace, const QString &id)
{
    for (const ChangeNote &note : workspace.handbook.changesFor(id))
        layout->addWidget(makeNote(workspace, note));
}

bool shouldBeChecked(const QDate &checked, const QDate &today)
{
    return !checked.isValid() || checked.addMonths(monthsBetweenChecks) < today;
}

} // namespace sjusteg
