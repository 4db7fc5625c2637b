// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"
#include "library/CardWords.h"

namespace sjusteg {

/// A line of a card that may be taken into a proposal, and where it goes.
struct ProposalLine {
    QString from;  ///< field of the card
    QString to;    ///< column of mal-3.1.proposals
    QString text;
    bool taken = true;
};

/// What becomes of a card in mal 3.1, as a person chooses it.
struct ProposalDraft {
    QString name;      ///< may be changed
    QString component; ///< the group's choice; may be empty
    QVector<ProposalLine> lines;

    /// The chosen lines of one column, one under the other.
    QString text(QLatin1StringView column) const;
};

/// Everything the card has for a proposal: measure and each line of «Om tiltaket» to the description, each line of the organisation to the
/// frames, what is said of the target group to the drawbacks. All lines are ticked.
ProposalDraft proposalDraft(const Card &card);

/// A question the group answers itself: the card has nothing for it.
struct OpenQuestion {
    QString label;
    QString help;
};
QVector<OpenQuestion> openQuestions(const TemplateCatalog &catalog);

/// What of the draft cannot be taken, in words: a text longer than its field, no name. Empty when all can be.
QStringList tooLong(const ProposalDraft &draft, const TemplateCatalog &catalog);

/// «Bruk som forslag» (D-30, D-99): a new row of mal-3.1 with the origin of every text. One edit, nothing stored. The problem says why it
/// cannot be: texts too long, or mal 3.1 is finished. `row` gets the row's id.
Result<Edit> addProposal(const Workbook &workbook, const Card &card, const ProposalDraft &draft, QString *row = nullptr);

} // namespace sjusteg
