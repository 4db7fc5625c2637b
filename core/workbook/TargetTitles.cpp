// SPDX-License-Identifier: MPL-2.0
#include "workbook/TargetTitles.h"

#include <array>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TargetTitle {
    QLatin1StringView id;
    QStringView title; ///< Norwegian, as the card or tool itself has it
};

constexpr std::array titles{
    TargetTitle{"kort-jobbmatch"_L1, u"Jobbmatch (Sandefjord)"},
    TargetTitle{"kort-lorenskog"_L1, u"Digitalt arbeidsrettet undervisningsopplegg (Lørenskog)"},
    TargetTitle{"kort-tromso"_L1, u"«I jobb» – jobbsøkerkurs (NAV Tromsø)"},
    TargetTitle{"kort-rett-i-jobb"_L1, u"Rett i jobb (Fjell, nå Øygarden)"},
};

} // namespace

QString targetTitle(const QString &id)
{
    for (const TargetTitle &target : titles) {
        if (id == target.id)
            return target.title.toString();
    }
    return id;
}

} // namespace sjusteg
