// SPDX-License-Identifier: MPL-2.0
#include "screen/carry/WordDiff.h"

#include <QRegularExpression>
#include <QStringList>

namespace sjusteg::screen {

namespace {

constexpr qsizetype mostWords = 1500; // longer texts are shown whole: nobody compares them word by word on a screen

/// Words with the white space that follows them.
QStringList piecesOf(const QString &text)
{
    static const QRegularExpression piece(QStringLiteral("\\S+\\s*|\\s+"));
    QStringList pieces;
    for (auto it = piece.globalMatch(text); it.hasNext();)
        pieces.append(it.next().captured());
    return pieces;
}

void appendPart(QVector<DiffPart> &parts, const QString &text, bool differs)
{
    if (!parts.isEmpty() && parts.last().differs == differs)
        parts.last().text += text;
    else
        parts.append({text, differs});
}

bool sameWord(const QString &a, const QString &b)
{
    return QStringView(a).trimmed() == QStringView(b).trimmed();
}

QString asHtml(const QVector<DiffPart> &parts, const QColor &colour, const QString &open, const QString &close)
{
    QString html;
    for (const DiffPart &part : parts) {
        const QString text = part.text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
        html += part.differs ? QStringLiteral("<span style=\"color:%1\">%2%3%4</span>").arg(colour.name(), open, text, close) : text;
    }
    return html;
}

} // namespace

WordDiff compareWords(const QString &before, const QString &after)
{
    const QStringList a = piecesOf(before);
    const QStringList b = piecesOf(after);
    if (a.size() > mostWords || b.size() > mostWords)
        return {{{before, true}}, {{after, true}}};
    // How many words the rests from (i, j) have in common, in order.
    const qsizetype wide = b.size() + 1;
    QVector<int> common((a.size() + 1) * wide, 0);
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j) {
            common[i * wide + j] = sameWord(a.at(i), b.at(j)) ? common.at((i + 1) * wide + j + 1) + 1
                                                             : qMax(common.at((i + 1) * wide + j), common.at(i * wide + j + 1));
        }
    }
    WordDiff diff;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && sameWord(a.at(i), b.at(j))) {
            appendPart(diff.before, a.at(i++), false);
            appendPart(diff.after, b.at(j++), false);
        } else if (j == b.size() || (i < a.size() && common.at((i + 1) * wide + j) >= common.at(i * wide + j + 1))) {
            appendPart(diff.before, a.at(i++), true);
        } else {
            appendPart(diff.after, b.at(j++), true);
        }
    }
    return diff;
}

QString goneAsHtml(const QVector<DiffPart> &parts, const QColor &colour)
{
    return asHtml(parts, colour, QStringLiteral("<s>"), QStringLiteral("</s>"));
}

QString newAsHtml(const QVector<DiffPart> &parts, const QColor &colour)
{
    return asHtml(parts, colour, QStringLiteral("<b><u>"), QStringLiteral("</u></b>"));
}

} // namespace sjusteg::screen
