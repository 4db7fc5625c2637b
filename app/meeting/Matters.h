// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

#include <QDate>

namespace sjusteg {

// Matters of a meeting: rows of the register of matters that name one of its run-sheets.

/// A matter as it is written down while people talk.
struct MatterDraft {
    QString kind; ///< @matter
    QString text;
    Value responsible = noValue(); ///< person
    QDate due;
    QString leader; ///< whom it is lifted to
};

/// What still has to be agreed about a matter.
struct MatterLack {
    bool owner = false;
    bool due = false;
    bool leader = false;
    bool parked = false; ///< nothing has been decided about it at all
    bool any() const { return owner || due || leader || parked; }
};

/// The form the matters are rows of.
QString matterForm(const Workbook &workbook);
inline QString matterTable() { return QStringLiteral("rows"); }
QString matterKind(const Row &matter);
bool isOpenMatter(const Row &matter); ///< neither done nor dropped

/// In the order they were written down.
QVector<Row> mattersOf(const Workbook &workbook, const QStringList &runSheets);
/// Open matters of that kind that came up in other meetings, or in none: those of these steps and the steps before.
QVector<Row> earlierMatters(const Workbook &workbook, const QString &kind, const QStringList &runSheets);
/// An answered or decided matter lacks nothing.
MatterLack lackOf(const Row &matter);

QString kindLabel(const Workbook &workbook, const QString &kind);
QString kindName(const Workbook &workbook, const QString &kind); ///< short, for chips and buttons
QString kindTone(const QString &kind); ///< of its chip

/// The draft as a new row, one undo step. Its id is that of the row inserted.
Edit capturedMatter(const Workbook &workbook, const QString &runSheet, const MatterDraft &draft);
/// Changes of one matter: column → value.
Edit changedMatter(const Workbook &workbook, const QString &row, const QString &text, const QVector<std::pair<QString, Value>> &cells);
/// Another kind; what becomes a decision is also closed.
Edit matterOfKind(const Workbook &workbook, const Row &matter, const QString &kind);
Edit removedMatter(const Workbook &workbook, const QString &row);
/// To the next meeting: the row's meeting becomes the next run-sheet, which is made when there is none.
Edit postponedMatter(const Workbook &workbook, const QString &row, const QStringList &runSheets);

} // namespace sjusteg
