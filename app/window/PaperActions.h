// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

#include <QCoreApplication>

#include <functional>

namespace sjusteg {

/// Documents on their way out: preview with the printer dialog, and PDF.
class PaperActions
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::PaperActions)
public:
    PaperActions(Dialogs &dialogs, QWidget *window);

    /// Asked before pages are shown or written: they may name a person. `goOn` is the button that says yes. Null: nobody is asked.
    void setGuard(const std::function<bool(const PrintJob &job, const QString &goOn)> &mayLeave) { m_mayLeave = mayLeave; }

    void preview(const PrintJob &job);
    /// True when a file was written.
    bool exportPdf(const PrintJob &job);

private:
    Dialogs &m_dialogs;
    QWidget *m_window;
    std::function<bool(const PrintJob &, const QString &)> m_mayLeave;
};

} // namespace sjusteg
