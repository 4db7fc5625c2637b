// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

#include <QSet>

#include <optional>

namespace sjusteg {

/// Where in the open file something stands about one participant. Nothing but places: what stands there is read from the workbook.
struct AboutParticipant {
    /// Rows of a form that tells of others, too: the registers, hand-ins.
    struct Rows {
        QString form;
        QString table;      ///< empty: the participant is, or was, only named at the head of the form
        QStringList rows;
        QStringList former = {}; ///< rows that are gone, or are about another now; known from history and versions
    };
    QString code;        ///< as the register has it
    QStringList copies;  ///< ids of the copies about the participant or a placement of theirs, in the order of the templates
    QVector<Rows> shared;///< the register row first, then the placements
    QSet<std::pair<QString, QString>> places; ///< (form, row) in registers: the participant and the placements, gone ones among them

    /// A reference to the participant, a placement or a copy about them; of a list at least one is.
    bool leads(const QJsonValue &value) const;
    /// The code stands in the text as a word of its own.
    bool isNamedIn(const QString &text) const;
};

/// How far to look: at what stands now, or also at what stood there and is kept as history or in a version. The latter reads everything
/// that was ever written about participants.
enum class Reach { Now, Ever };

/// Nothing where no participant has the code, or the participants are locked. Capitals do not matter.
std::optional<AboutParticipant> aboutParticipant(const Workbook &workbook, const QString &code, Reach reach = Reach::Now);

} // namespace sjusteg
