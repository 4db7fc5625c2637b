// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

#include <QCoreApplication>

namespace sjusteg {

/// Documents on their way out: preview with the printer dialog, and PDF.
class PaperActions
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::PaperActions)
public:
    PaperActions(Dialogs &dialogs, QWidget *window);

    void preview(const PrintJob &job);
    /// True when a file was written.
    bool exportPdf(const PrintJob &job);

private:
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace sjusteg
