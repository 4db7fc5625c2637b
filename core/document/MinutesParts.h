// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/MinutesDraft.h"

namespace sjusteg::minutes {

/// What the sections are written from, read once for all of them.
struct Source {
    Source(const Workbook &workbook, const meeting::Meeting &meeting);

    const Workbook &workbook;
    const meeting::Meeting &meeting;
    QVector<const Form *> sheets;         ///< the run-sheets, in the order of the steps
    QVector<Row> matters;                 ///< rows of the register that came up in the meeting
    QVector<meeting::Post> posts;         ///< every row of the agendas, those that were put off too
    std::optional<meeting::ClockFace> face; ///< as at the end, or now; none where the clock was not used
    QDateTime from;                       ///< when the meeting began; invalid where the clock was not used
    QDateTime to;                         ///< when it ended, or now
    bool hasEnded = false;
    QSet<QString> changedMatters;         ///< changedPlaces() of the register of matters

    /// A head field in words, of each run-sheet that has it, without repetition.
    QString words(const QString &field) const;
    /// «1», «1 og 2»
    QString numbers() const;
    bool isMatterOfMeeting(const QJsonObject &reference) const;

private:
    void readClock();
};

// One function a section; the heading stands in MinutesDraft.cpp.
QString about(const Source &source);
QString attendance(const Source &source);
QString purpose(const Source &source);
QString summary(const Source &source);        ///< empty where nobody wrote one
QString whatWasDone(const Source &source);
QString reflections(const Source &source);    ///< empty without notes
QString decisions(const Source &source);
QString tasksOfMeeting(const Source &source);
QString clarifications(const Source &source);
QString parked(const Source &source);
QString changedForms(const Source &source);   ///< empty where the clock was not used
QString aftermath(const Source &source);
QString nextMeeting(const Source &source);
QString timeUsed(const Source &source);

/// Cells of a copy that were changed during the meeting, each once.
QSet<QString> changedPlaces(const Source &source, const QString &form);

} // namespace sjusteg::minutes
