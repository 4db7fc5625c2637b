// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Template.h"
#include "workbook/Form.h"

#include <QFrame>
#include <QLabel>

class QBoxLayout;
class QLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace sjusteg::parts {

/// The small pieces the pages are put together from, styled by the theme through their role.
QLabel *label(const QString &text, const QString &role = {});        ///< one line
QLabel *paragraph(const QString &text, const QString &role = {});    ///< wraps
QPushButton *button(const QString &text, const QString &role = {}, const QString &spokenName = {});
QFrame *card(QVBoxLayout *&layout);
/// A card with a heading and a point a line.
QFrame *bulletCard(const QString &title, const QStringList &items);
/// A page that scrolls; content goes into the layout.
QScrollArea *scrollPage(QVBoxLayout *&layout, int margin = 24);
void clear(QLayout *layout);

/// «Mal 1.1» for the numbered tools, empty for the rest.
QString number(const Template &definition);

/// State as symbol and word.
QString statusText(FormStatus status, bool review = false, bool withGaps = false);
QString statusTone(FormStatus status, bool review = false);
QLabel *chip(FormStatus status, bool review = false, bool withGaps = false);
void setChip(QLabel *chip, FormStatus status, bool review = false, bool withGaps = false);

} // namespace sjusteg::parts
