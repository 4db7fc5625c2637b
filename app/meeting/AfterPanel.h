// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/MinutesDraft.h"
#include "window/Page.h"

class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace sjusteg {

class MinutesBox;
class UsedTimeTable;

/// After the meeting: its minutes, which follow the meeting until somebody edits them, and which then are made final and sent; and how
/// long each post took.
class AfterPanel final : public QWidget
{
    Q_OBJECT
public:
    AfterPanel(const Workspace &workspace, const QString &runSheet, QWidget *parent = nullptr);

    void refresh();
    void flush(); ///< writes what is being typed

private:
    void addButtons(QVBoxLayout *column);
    void showSections(const meeting::Meeting &meeting);
    void showState(const meeting::Meeting &meeting);
    void settle(MinutesBox *box, bool take);
    void setFinal(bool final);
    void rebuild();
    void exportPdf();
    void exportOdt();
    QVector<MinutesSection> written() const;
    std::optional<meeting::Meeting> meeting() const;

    const Workspace m_workspace;
    QString m_runSheet;
    QLabel *m_title;
    QLabel *m_chip;
    QLabel *m_state;
    QLabel *m_hint;
    QPushButton *m_final;
    QPushButton *m_rebuild;
    QPushButton *m_pdf;
    QPushButton *m_odt;
    QVBoxLayout *m_list;
    QVector<MinutesBox *> m_boxes;
    QStringList m_shown; ///< headings in order; made anew only when they change
    QTimer *m_pause;
    bool m_typed = false;
    UsedTimeTable *m_times;
};

} // namespace sjusteg
