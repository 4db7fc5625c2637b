// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Matters.h"
#include "window/Page.h"

class QLabel;
class QLineEdit;

namespace sjusteg {

class PersonLine;

/// The line a matter is written in: what, and with Tab who, when and to which leader. Enter is «save», Escape «back», in each of them.
class CaptureEntry final : public QWidget
{
    Q_OBJECT
public:
    explicit CaptureEntry(const Workspace &workspace, QWidget *parent = nullptr);

    void open(const QString &kind); ///< what is written already stays
    QString kind() const { return m_kind; }
    QString text() const;
    bool isEmpty() const; ///< nothing is written in any of its fields
    void clear();
    QJsonObject draft() const;             ///< all that is written, to be taken up later
    void takeUp(const QJsonObject &draft); ///< without opening

Q_SIGNALS:
    void finished(const sjusteg::MatterDraft &draft);
    void left();
    void typed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addLine(QLineEdit *line, const QString &name, const QString &hint);
    void finish();

    const Workspace m_workspace;
    QString m_kind;
    QLabel *m_chip;
    QLineEdit *m_text;
    PersonLine *m_who;
    QLineEdit *m_when;
    QLineEdit *m_leader;
    QLabel *m_problem;
};

} // namespace sjusteg
