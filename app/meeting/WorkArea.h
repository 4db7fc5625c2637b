// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Meeting.h"
#include "window/Page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sjusteg {

class GuidanceCard;
class TentativeCopy;
struct Step;

namespace screen {
class FormView;
}

/// What a post works in, open at the right place: a form, of several copies the one that is chosen, or the guidance of a step. Forms about
/// participants stay shut: others may see the screen.
class WorkArea final : public QWidget
{
    Q_OBJECT
public:
    explicit WorkArea(const Workspace &workspace, QWidget *parent = nullptr);
    ~WorkArea() override;

    void showPost(const meeting::Meeting &meeting, const meeting::Post &post, bool moveFocus);
    void refresh(); ///< answers have changed
    void flush();
    QString formId() const { return m_formId; } ///< empty: no form is open
    QString title() const { return m_title; }   ///< «Mal 2.2», «Påfyll», «Posten»

Q_SIGNALS:
    void formShown(const QString &formId);
    void placeShown(const sjusteg::CellRef &cell); ///< where in it the post begins, or somebody writes

private:
    bool isSaved();
    void clear();
    void open(const QString &target);
    void openTemplate(const Template &definition);
    void openForm(const QString &formId);
    void openGuidance(const Step &step);
    void openNothing();
    void keepShut(const Template &definition);
    void addNote(const QString &heading, const QString &text);
    void fillCopies(const Template &definition);
    void chooseCopy(int index);
    QString copyFor(const Template &definition) const;
    void moveToPlace(bool moveFocus);
    void scrollToFocus();

    const Workspace m_workspace;
    meeting::Meeting m_meeting;
    meeting::Post m_post;
    QString m_target; ///< what is open: template, guidance or nothing
    QString m_formId;
    QString m_title;
    FormStatus m_status = FormStatus::Empty;
    QHash<QString, QString> m_lastCopy; ///< template → the copy worked in last
    std::unique_ptr<TentativeCopy> m_tentative;
    QLabel *m_heading;
    QLabel *m_chip;
    QComboBox *m_copies;
    QPushButton *m_whole;
    QVBoxLayout *m_content;
    screen::FormView *m_view = nullptr;
    QVector<GuidanceCard *> m_cards;
};

} // namespace sjusteg
