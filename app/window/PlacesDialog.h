// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Dialogs.h"

#include <QDialog>

namespace sjusteg {

/// A question about places: each is a link, below them the answers as buttons.
class PlacesDialog final : public QDialog
{
    Q_OBJECT
public:
    PlacesDialog(const Question &question, QWidget *parent);

    /// As Dialogs::ask.
    int answer() const { return m_answer; }

private:
    void choose(int answer);

    int m_answer;
};

} // namespace sjusteg
