// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Template.h"
#include "plan/TaskRow.h"
#include "workbook/Form.h"

#include <QDate>
#include <QStringList>

namespace sjusteg {

/// One piece of work in the learning portfolio, in words.
struct PortfolioEntry {
    QDate date;          ///< null: none was given
    QString place;
    QString task;
    QString goal;
    QString words;
    QString reflection;
    QString picture;     ///< hash, empty without one
    QString pictureText;
    QString media;
    QString feedback;
    CellPlace source;
};

/// What of the portfolio is looked at; an empty string is everything.
struct PortfolioFilter {
    QString goal;            ///< compared without case and double spaces
    QString place;           ///< as shown
    bool unanswered = false; ///< only what the teacher has not answered
};

/// The learning portfolio (verktoy-jobbmatch), newest first. Rows that hold nothing are no entries.
QVector<PortfolioEntry> portfolioEntries(const Template &definition, const Form &form);
QVector<PortfolioEntry> filtered(const QVector<PortfolioEntry> &entries, const PortfolioFilter &filter);
/// The learning goals that entries name, each once, by first letter; likewise the places.
QStringList portfolioGoals(const QVector<PortfolioEntry> &entries);
QStringList portfolioPlaces(const QVector<PortfolioEntry> &entries);
/// All new words, each once, in the order of the alphabet: the participant's own list of words.
QStringList portfolioWords(const QVector<PortfolioEntry> &entries);

} // namespace sjusteg
