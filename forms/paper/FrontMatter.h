// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "paper/Strip.h"

#include <QCoreApplication>

namespace sjusteg::paper {

/// The first pages of a report: what it is, and where things stand in it.
class FrontMatter
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::paper::FrontMatter)
public:
    struct Entry {
        QString title;
        int page = 0;       ///< 1-based, of the whole print
        bool inner = false; ///< part of the entry above it
    };

    /// `first` gives municipality, process and date. The contents start on a page of their own.
    static std::vector<Strip> compose(const Document &first, const QVector<Entry> &entries, qreal width);
};

} // namespace sjusteg::paper
