// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDialog>

namespace sjusteg {

/// The user guide (docs/brukerveiledning.md), beside the work: it does not block the window.
class GuideWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit GuideWindow(QWidget *parent = nullptr);
};

} // namespace sjusteg
