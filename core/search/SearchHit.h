// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "search/Snippet.h"
#include "workbook/Form.h"

namespace sjusteg {

/// A place where all the words were found.
struct SearchHit {
    enum class Group { Answer, Handbook };
    Group group = Group::Answer;
    QString form;      ///< the copy to open; empty for a text or a template
    CellRef cell;      ///< the field in it; empty: the copy as a whole
    QString target;    ///< id of the text or template where `form` is empty; else the copy's template
    QStringList path;  ///< «Steg 2», «Mal 2.2», «Renhold», «Begrunnelse»
    Snippet snippet;
};

} // namespace sjusteg
