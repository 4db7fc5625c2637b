// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/TemplateCatalog.h"

#include <QDataStream>

namespace sjusteg {

/// Templates, their conditions and documents due as bytes, for the catalog the build packs. Reading trusts what was written: it was checked before.
QDataStream &operator<<(QDataStream &out, const Condition &condition);
QDataStream &operator>>(QDataStream &in, Condition &condition);
QDataStream &operator<<(QDataStream &out, const Template &definition);
QDataStream &operator>>(QDataStream &in, Template &definition);
QDataStream &operator<<(QDataStream &out, const DueDocument &document);
QDataStream &operator>>(QDataStream &in, DueDocument &document);

} // namespace sjusteg
