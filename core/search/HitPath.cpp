// SPDX-License-Identifier: MPL-2.0
#include "search/HitPath.h"

#include "flow/PlaceWords.h"

namespace sjusteg {

QStringList HitPath::of(const QString &form, const CellRef &cell) const
{
    return PlaceWords(m_workbook).of(form, cell);
}

QStringList HitPath::of(const HandbookText &text) const
{
    const Template *definition = m_workbook.catalog().find(text.target);
    if (definition && definition->title == text.title) {
        QStringList path{PlaceWords::step(*definition), PlaceWords::name(*definition)};
        if (path.last() != text.title)
            path += text.title;
        return path;
    }
    if (text.example)
        return {tr("Examples"), text.title};
    return {text.step == 0 ? tr("The model") : tr("Step %1").arg(text.step), text.title};
}

} // namespace sjusteg
