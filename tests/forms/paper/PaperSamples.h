// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"

inline sjusteg::Document sampleDocument(const QVector<sjusteg::Block> &blocks)
{
    sjusteg::Document result;
    result.title = QStringLiteral("Mal 1.1 Prøvemal");
    result.municipality = QStringLiteral("Eksempel kommune");
    result.process = QStringLiteral("Arbeidsrettet løp 2026");
    result.footer = QStringLiteral("Skrevet ut 22.11.2026");
    result.blocks = blocks;
    return result;
}

inline sjusteg::TableBlock sampleTable(int rows)
{
    sjusteg::TableBlock block;
    block.columns = {{QStringLiteral("Bransje"), 1, false}, {QStringLiteral("Yrke"), 2, false}};
    for (int i = 0; i < rows; ++i)
        block.rows.append({{QStringLiteral("Helse"), false, {}, {}}, {QStringLiteral("Yrke%1slutt").arg(i), false, {}, {}}});
    return block;
}
