// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tools/CoursePlan.h"
#include "tools/ToolPage.h"

class QLabel;
class QVBoxLayout;

namespace sjusteg {

class CourseGrid;
class PaperPreview;
class RowPanel;

/// A course (verktoy-tromso): the four weeks, what the participants said, and the sheets for the writing workshops.
class CoursePage final : public ToolPage
{
    Q_OBJECT
public:
    CoursePage(const Workspace &workspace, const QString &formId, QWidget *parent = nullptr);

    bool showsParticipants() const override { return false; }
    void flush() override;
    PrintJob printJob() const override;

protected:
    void fill(const Template &definition, const Form &form) override;
    void forget() override {} // nothing in a course is about one participant

private:
    enum Face { Weeks, Evaluation, CvSheet, ApplicationSheet };
    QWidget *makeWeeks();
    QVector<Document> documents(int face) const;
    void showChosen(bool withKeys);
    void move(int session, const schedule::CoursePlace &to);
    void slide();
    void saveCalendar();

    CoursePlan m_plan;
    QLabel *m_hint = nullptr; ///< how themes are moved
    QLabel *m_facts = nullptr;
    QVBoxLayout *m_remarks = nullptr;
    CourseGrid *m_grid = nullptr;
    RowPanel *m_panel = nullptr;
    QVector<PaperPreview *> m_papers;
};

} // namespace sjusteg
