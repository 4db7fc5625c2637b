// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QObject>

namespace sjusteg {

/// Shows text as text. Qt takes what looks like HTML for HTML: a name such as «<b>» would be gone from a label, and a picture of a file could
/// be asked for. Every label of the program and of Qt's own dialogs and tooltips that has not been told what its text is takes it as it
/// stands; those that are meant to show more (our own markup, escaped by us) say so.
class PlainTexts final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace sjusteg
