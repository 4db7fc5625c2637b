// SPDX-License-Identifier: MPL-2.0
#include "screen/tables/PastedText.h"

namespace sjusteg::screen {

QVector<QStringList> splitPasted(const QString &text)
{
    QVector<QStringList> lines;
    QStringList line;
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        line.append(cell);
        cell.clear();
    };
    const auto endLine = [&] {
        endCell();
        lines.append(line);
        line.clear();
    };
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == QLatin1Char('"')) {
            quoted = i + 1 < text.size() && text.at(i + 1) == c;
            if (quoted)
                cell += text.at(i++);
        } else if (!quoted && c == QLatin1Char('"') && cell.isEmpty() && text.indexOf(c, i + 1) > 0) {
            quoted = true;
        } else if (!quoted && c == QLatin1Char('\t')) {
            endCell();
        } else if (!quoted && c == QLatin1Char('\n')) {
            endLine();
        } else if (c != QLatin1Char('\r')) {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !line.isEmpty())
        endLine();
    return lines;
}

} // namespace sjusteg::screen
