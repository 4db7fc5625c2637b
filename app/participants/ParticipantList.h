// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// A period at a workplace, as the page of a participant shows it.
struct PlacementLine {
    Reference row;      ///< in reg-praksisperioder
    QString employer;
    QString occupation;
    QDate start, end;
};

/// A participant as the list shows them: a code, never a name.
struct ParticipantLine {
    enum class Review { None, ProgrammeOver, DateOver }; ///< why somebody should look at whether they still are to be kept

    QString row;        ///< in reg-deltakere
    QString code;
    QString counsellor;
    QDate programmeEnd;
    QString goal;
    QDate deleteAfter;
    int placements = 0;
    int forms = 0;      ///< that hold something
    Review review = Review::None;
};

/// Empty while they are locked. In the order of the register.
QVector<ParticipantLine> participantLines(const Workbook &workbook);
std::optional<ParticipantLine> participantLine(const Workbook &workbook, const QString &row);
/// «Bør slettes nå».
QVector<ParticipantLine> participantsToReview(const Workbook &workbook);

/// In the order they began; those without a date last.
QVector<PlacementLine> placementsOf(const Workbook &workbook, const QString &participant);

/// The stored copies about a participant or one of their placements, in the order of the handbook.
QVector<FormHead> formsAbout(const Workbook &workbook, const QString &participant);
/// Those that nobody has said whom they are about.
QVector<FormHead> formsAboutNobody(const Workbook &workbook);
/// The participant that a row of reg-deltakere or reg-praksisperioder is about; empty for other forms.
QString participantOfRow(const Workbook &workbook, const QString &formId, const QString &row);
/// The participant a copy is about, by the row in reg-deltakere; empty where it is about nobody, about several, or locked.
QString participantOfCopy(const Workbook &workbook, const QString &formId);
/// The templates that a copy about a placement or a participant can be made of.
QVector<const Template *> participantTemplates(const TemplateCatalog &catalog);

/// Whether an edit that was just made has to do with participants.
bool touchesParticipants(const Workbook &workbook, const Edit &edit);

} // namespace sjusteg
