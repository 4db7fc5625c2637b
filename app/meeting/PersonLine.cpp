// SPDX-License-Identifier: MPL-2.0
#include "meeting/PersonLine.h"

#include "screen/TextLength.h"

#include <QCompleter>
#include <QStringListModel>

namespace sjusteg {

namespace {

constexpr int longestName = 200;

QVector<Row> membersNow(const Workbook &workbook)
{
    QVector<Row> members;
    for (const Row &row : workbook.single(QStringLiteral("reg-arbeidsgruppe"))->rows(QStringLiteral("rows"))) {
        if (!isBlank(row.cell(QStringLiteral("active"))))
            members.append(row);
    }
    return members;
}

} // namespace

PersonLine::PersonLine(const Workbook &workbook, QWidget *parent)
    : QLineEdit(parent)
    , m_workbook(workbook)
{
    screen::limitLength(this, longestName);
    auto *completer = new QCompleter(new QStringListModel(this), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    reloadMembers();
}

void PersonLine::reloadMembers()
{
    QStringList names;
    for (const Row &member : membersNow(m_workbook))
        names.append(m_workbook.personName(member.id, true));
    static_cast<QStringListModel *>(completer()->model())->setStringList(names);
}

Value PersonLine::person() const
{
    const QString written = text().simplified();
    if (written.isEmpty())
        return noValue();
    QStringList beginsSo;
    for (const Row &member : membersNow(m_workbook)) {
        const QString name = m_workbook.personName(member.id);
        if (name.compare(written, Qt::CaseInsensitive) == 0 || m_workbook.personName(member.id, true).compare(written, Qt::CaseInsensitive) == 0)
            return member.id;
        if (name.startsWith(written, Qt::CaseInsensitive))
            beginsSo.append(member.id);
    }
    if (beginsSo.size() == 1)
        return beginsSo.constFirst();
    return QJsonObject{{QStringLiteral("name"), written}};
}

} // namespace sjusteg
