// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Template.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QVector>

namespace sjusteg {

/// The form every card is filled in on; its labels are the labels of the delivered ones, too.
inline const QLatin1StringView cardTemplate("kort-god-praksis");

/// One of the four criteria, with what is said of it and who says so.
struct CardCriterion {
    QString id;         ///< row id: r1 …
    QString criterion;  ///< «Resultater»
    QString assessment;
    QString basis;      ///< imdi, card or none
};

/// A described practice. The same value for those delivered with the program and those a municipality has written itself.
struct Card {
    QString id;            ///< of a delivered card, else of the copy it is filled in on
    bool delivered = false;
    bool own = false;      ///< written by this municipality, so it may be given away
    QHash<QString, QString> texts; ///< by field of the form: title, challenge, about …
    QVector<CardCriterion> criteria;
    QString fit;           ///< yes, partly, no, unknown or empty
    QStringList steps;     ///< step2 …
    QString resourceNeed;  ///< high, medium, low or empty
    QStringList units;
    QString tool;          ///< template id, may be empty
    QDate updated;         ///< the date the source itself gives
    QDate checked;

    QString text(QLatin1StringView field) const { return texts.value(field); }
    QString title() const { return text(QLatin1StringView("title")); }
    QString place() const { return text(QLatin1StringView("municipality")); }
    QStringList industries() const; ///< parted at commas; empty where the card is tied to none
    QString nameWithPlace() const;  ///< «Jobbmatch (Sandefjord kommune)»
};

/// The card in answers as dump writes them. What has another shape than the form asks for is left out.
Card cardFromAnswers(const QString &id, const QJsonObject &answers, const Template &form);
/// The long texts of a card in the order every card has them.
const QStringList &cardTextFields();

} // namespace sjusteg
