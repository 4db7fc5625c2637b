// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Template.h"

#include <QJsonObject>

namespace sjusteg {

/// The forms of which something may be given to another municipality: cards, requirements, training plans, the mentor's tasks.
const QStringList &sharedTemplates();
/// Only the rows somebody has written themselves are given, and they join what stands there: the mentor's tasks of mal 6.2.
bool isSharedByRows(const QString &templateId);
/// What is given of such a form, as the user knows it: «Fadderens oppgaver».
QString sharedTitle(const Template &definition);

/// The answers without what stays at home: persons, employers and other rows of this file, contact details, what is left out of the
/// report, and units of one's own. `leftOut` gets the labels of the fields that held something.
QJsonObject withoutPersons(const Template &definition, const QJsonObject &answers, QStringList *leftOut = nullptr);
/// Words in the answers that look like an e-mail address, a telephone number or a national identity number, by the field's label.
QStringList looksPersonal(const Template &definition, const QJsonObject &answers);

} // namespace sjusteg
