// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "carry/Offer.h"
#include "window/Page.h"

#include <QFrame>

class QVBoxLayout;

namespace sjusteg {

struct FlowRule;

/// Beside the form: the buttons of one whose answers go on to others when asked: «Lag oppgaver (3)». Shown where there is something to take.
class SendOn final : public QFrame
{
    Q_OBJECT
public:
    SendOn(const Workspace &workspace, const QString &formId, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void flushWanted();

private:
    QString labelOf(const FlowRule &rule) const;
    QVector<const FlowRule *> rulesNamed(const QString &label) const;
    QVector<Offer> offersNamed(const QString &label) const;
    void addButton(const QString &label, qsizetype count);
    void open(const QString &label);

    const Workspace m_workspace;
    const QString m_formId;
    QVBoxLayout *m_buttons;
    QString m_shown; ///< labels and numbers, to leave the buttons alone while they stay the same
};

} // namespace sjusteg
