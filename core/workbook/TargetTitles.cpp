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
    TargetTitle{"verktoy-jobbmatch"_L1, u"Digital læremappe og plan for jobbetablering"},
    TargetTitle{"verktoy-lorenskog"_L1, u"Oppgavesett og ukesyklus"},
    TargetTitle{"verktoy-tromso"_L1, u"Jobbsøkerkurs, 4 uker"},
    TargetTitle{"verktoy-rett-i-jobb"_L1, u"Ansettelse i tre faser"},
    TargetTitle{"verktoy-innlevering"_L1, u"Innleveringsoversikt til oppgavesett"},
    TargetTitle{"verktoy-fire-kriterier"_L1, u"Vurdering av eget tiltak etter fire kriterier"},
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
