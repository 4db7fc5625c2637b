// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace sjusteg {

class ParticipantLink;

/// The page of one copy of a tool that concerns a participant: faces side by side under a head with the participant's code. While the
/// participants are locked it shows nothing of the copy, and leads to where they are unlocked.
class ToolPage : public Page
{
    Q_OBJECT
public:
    ToolPage(const Workspace &workspace, const QString &formId, QWidget *parent = nullptr);

    QString name() const override;
    void refresh() override;
    QString formId() const override { return m_formId; }
    bool showsParticipants() const override { return true; }

protected:
    /// A face with the button that shows it; the first one is shown. The one shown last is remembered for each tool.
    void addFace(const QString &title, QWidget *face);
    int face() const;
    /// What the faces show follows the answers.
    virtual void fill(const Template &definition, const Form &form) = 0;
    /// Forgets what the faces show: the participants have been locked.
    virtual void forget() = 0;
    /// The copy; null while it cannot be read.
    const Form *form() const;
    const Template *definition() const;
    void openPlace(const CellRef &cell);
    void openNewRow(const QString &table); ///< of the form, ready to be written
    void makeReady(); ///< once all faces are there

private:
    QWidget *makeHead();
    QWidget *makeLocked();
    QString settingsKey() const;

    const QString m_formId;
    QString m_templateId;
    ParticipantLink *m_person = nullptr;
    QLabel *m_title = nullptr;
    QHBoxLayout *m_segments = nullptr;
    QWidget *m_head = nullptr;
    QStackedWidget *m_faces = nullptr;
    QWidget *m_locked = nullptr;
};

} // namespace sjusteg
