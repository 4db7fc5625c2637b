// SPDX-License-Identifier: MPL-2.0
#include "screen/tables/ComparisonBlock.h"

#include "flow/EvaluationComparison.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace sjusteg::screen {

namespace {

QString answerText(const EvaluationComparison::Answer &answer)
{
    if (!answer.asked)
        return QStringLiteral("–");
    QStringList lines;
    for (const auto &[label, words] : answer.said)
        lines.append(label.isEmpty() ? words : QStringLiteral("%1\n%2").arg(label, words));
    return lines.isEmpty() ? ComparisonBlock::tr("Not answered") : lines.join(QStringLiteral("\n\n"));
}

QString themeText(const EvaluationComparison &view, const EvaluationComparison::Theme &theme)
{
    return theme.differs ? QStringLiteral("%1\n△ %2").arg(theme.title, view.differs) : theme.title;
}

void addCell(QGridLayout *grid, int line, int column, const QString &text, const QString &role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setProperty("role", role);
    grid->addWidget(label, line, column);
}

} // namespace

ComparisonBlock::ComparisonBlock(FormContext &context, QWidget *parent)
    : Block(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *title = new QLabel(compareEvaluations(context.definition(), context.form()).title, this);
    title->setProperty("role", QStringLiteral("subheading"));
    column->addWidget(title);
    auto *box = new QFrame(this);
    box->setProperty("role", QStringLiteral("overview"));
    m_grid = new QGridLayout(box);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    column->addWidget(box);
    refresh();
}

void ComparisonBlock::refresh()
{
    const EvaluationComparison view = compareEvaluations(m_context.definition(), m_context.form());
    QString shown;
    for (const EvaluationComparison::Theme &theme : view.themes) {
        shown += themeText(view, theme);
        for (const EvaluationComparison::Answer &answer : theme.answers)
            shown += QLatin1Char('\t') + answerText(answer);
    }
    setVisible(view.hasAnswers());
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    addCell(m_grid, 0, 0, tr("Theme"), QStringLiteral("gridHeader"));
    for (int i = 0; i < view.parts.size(); ++i) {
        addCell(m_grid, 0, i + 1, view.parts.at(i), QStringLiteral("gridHeader"));
        m_grid->setColumnStretch(i + 1, 3);
    }
    m_grid->setColumnStretch(0, 2);
    for (int line = 0; line < view.themes.size(); ++line) {
        const EvaluationComparison::Theme &theme = view.themes.at(line);
        addCell(m_grid, line + 1, 0, themeText(view, theme), theme.differs ? QStringLiteral("missing") : QStringLiteral("subheading"));
        for (int i = 0; i < theme.answers.size(); ++i) {
            const bool quiet = theme.answers.at(i).said.isEmpty();
            addCell(m_grid, line + 1, i + 1, answerText(theme.answers.at(i)), quiet ? QStringLiteral("muted") : QStringLiteral("text"));
        }
    }
}

} // namespace sjusteg::screen
