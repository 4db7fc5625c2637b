// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "privacy/PrivacyFindings.h"
#include "window/Page.h"

#include <QCoreApplication>
#include <QSet>

namespace sjusteg {

/// The question before something that may name a person is finished, closed or leaves the program. It lists the places; each leads there.
/// Whoever wants to goes on all the same.
class PersonQuestion
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::PersonQuestion)
public:
    PersonQuestion(const Workspace &workspace, QWidget *window);

    /// Before a form is finished.
    bool mayFinish(const QString &formId) const;
    /// Before the file is closed: about the copies that were changed in this session.
    bool mayClose(const QSet<QString> &changedForms) const;
    /// Before texts become paper, a file or a copy elsewhere. `goOn`: «Print all the same».
    bool mayLeave(const PrintJob &job, const QString &goOn) const;
    bool mayLeave(const QVector<Document> &documents, const QString &goOn) const;
    bool mayLeave(const QStringList &texts, const QString &goOn) const;

private:
    /// `forms`: where the texts were taken from; empty: anywhere.
    bool mayLeave(const QStringList &texts, const QString &goOn, const QSet<QString> &forms) const;
    bool ask(const QVector<PrivacyFinding> &findings, const QString &goOn, bool numberSeen = false) const;

    const Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace sjusteg
