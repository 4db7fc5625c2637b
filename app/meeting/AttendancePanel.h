// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Presence.h"
#include "window/Page.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace sjusteg {

class MissingUnit;
class PersonTick;

/// Who is there: the names by unit with a box each, guests, and a warning when one of the three units is missing.
class AttendancePanel final : public QWidget
{
    Q_OBJECT
public:
    AttendancePanel(const Workspace &workspace, const QString &runSheet, QWidget *parent = nullptr);

    void refresh();
    QString summary() const; ///< «9 av 10 til stede · Voksenopplæringen mangler»
    bool isSettled() const { return m_presence.isSettled(); }

Q_SIGNALS:
    void changed(); ///< the summary says something else

private:
    void showPeople();
    void showWarnings();
    void addHeading(const QString &unit);
    void addGuest();
    void excuse(const QString &unit, const QString &reason);

    const Workspace m_workspace;
    QString m_runSheet;
    QStringList m_forms;
    Presence m_presence;
    QString m_said;
    QLabel *m_summary;
    QVector<MissingUnit *> m_missing;
    QVBoxLayout *m_people;
    QVector<PersonTick *> m_ticks;
    QStringList m_shown; ///< who is in the list, in order; made anew only when it changes
    QLineEdit *m_guest;
};

} // namespace sjusteg
