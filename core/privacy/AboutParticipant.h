// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

#include <optional>

namespace sjusteg {

/// Where in the open file something stands about one participant. Nothing but places: what stands there is read from the workbook.
struct AboutParticipant {
    /// Rows of a form that tells of others, too: the registers, hand-ins.
    struct Rows {
        QString form;
        QString table;    ///< empty: the participant is only named at the head of the form
        QStringList rows;
    };
    QString code;        ///< as the register has it
    QStringList copies;  ///< ids of the copies about the participant or a placement of theirs, in the order of the templates
    QVector<Rows> shared;///< the register row first, then the placements
};

/// Nothing where no participant has the code, or the participants are locked. Capitals do not matter.
std::optional<AboutParticipant> aboutParticipant(const Workbook &workbook, const QString &code);

} // namespace sjusteg
