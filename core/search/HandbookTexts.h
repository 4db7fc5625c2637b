// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Handbook.h"
#include "handbook/TemplateCatalog.h"

namespace sjusteg {

class Library;

/// A published text that can be found, and what the program opens for it.
struct HandbookText {
    QString target; ///< id of a text, step or template
    int step = 0;   ///< 0: the model as a whole
    QString title;
    QString body;   ///< without markup
    bool example = false; ///< a delivered card
};

/// The guidance of the handbook: the texts of every step, what each template is for, and what has changed since.
QVector<HandbookText> handbookTexts(const Handbook &handbook, const TemplateCatalog &catalog);

/// The delivered examples, one text each.
QVector<HandbookText> exampleTexts(const Library &library);

} // namespace sjusteg
