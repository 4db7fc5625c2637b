// SPDX-License-Identifier: MPL-2.0
#include "round/Round.h"

#include "exchange/Answers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace sjusteg {

namespace {

struct RoundText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Round)
};

/// A round that would be called like the last one says that it is the next.
Result<void> nameApart(Workbook &now, const QString &lastName)
{
    if (now.processName() != lastName)
        return {};
    const Form *about = now.single(QStringLiteral("reg-prosess"));
    const QVector<Row> &rows = about->rows(QStringLiteral("rows"));
    if (rows.isEmpty())
        return {};
    constexpr int longest = 200;
    const QString name = RoundText::tr("%1 – new round").arg(lastName).left(longest);
    const Row &row = rows.constFirst();
    return now.apply({RoundText::tr("New round"), QStringLiteral("edit"),
                      {{about->head.id, SetCell{{QStringLiteral("rows.name"), row.id, {}}, row.cell(QStringLiteral("name")), name}}}});
}

Result<void> makeRound(const Workbook &old, const QString &path, std::shared_ptr<Clock> clock)
{
    auto made = Workbook::create(path, old.catalogPointer(), old.municipality(), std::move(clock));
    if (!made)
        return made.problem();
    if (const Result<int> loaded = loadAnswers(**made, roundAnswers(old)); !loaded)
        return loaded.problem();
    return nameApart(**made, old.processName());
}

} // namespace

Result<void> startRound(const Workbook &old, const QString &path, std::shared_ptr<Clock> clock)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return Problem{RoundText::tr("There is already something with this name. Choose another name."), {}};
    QTemporaryDir aside(info.absoluteDir().filePath(QStringLiteral(".sjusteg-XXXXXX")));
    if (!aside.isValid())
        return Problem{RoundText::tr("The folder does not exist, or you may not write in it. Choose another folder."), aside.errorString()};
    const QString draft = aside.filePath(info.fileName());
    if (const Result<void> made = makeRound(old, draft, std::move(clock)); !made) {
        Problem problem = made.problem();
        problem.sentence.replace(QDir::toNativeSeparators(draft), QDir::toNativeSeparators(path));
        return problem;
    }
    QFile file(draft);
    if (!file.rename(info.absoluteFilePath()))
        return Problem{RoundText::tr("The file could not be put in its place."), file.errorString()};
    return {};
}

bool isRoundBefore(const Workbook &old, const Workbook &now)
{
    const QVector<FormHead> forms = now.allCopies();
    return old.path() != now.path() && std::any_of(forms.cbegin(), forms.cend(), [&old](const FormHead &head) { return old.head(head.id) && old.head(head.id)->stored; });
}

} // namespace sjusteg
