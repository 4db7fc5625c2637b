// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>
#include <QString>

/// Where the built-in content stands. Call once before reading: a static library's resources are not found otherwise.
namespace sjusteg::content {

void load();
QByteArray definitions(); ///< packed, for TemplateCatalog::unpack; stays in the program's own file, nothing is copied
inline QString handbook() { return QStringLiteral(":/handbook/nb"); }
inline QString exampleAnswers() { return QStringLiteral(":/examples/eksempel-kommune.json"); }
inline QString exampleParticipants() { return QStringLiteral(":/examples/eksempel-deltakere.json"); } ///< needs a passphrase
inline QString cards() { return QStringLiteral(":/examples/cards"); }
inline QString translation() { return QStringLiteral(":/translations/sjusteg_nb.qm"); }

} // namespace sjusteg::content
