// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Condition.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QVector>

#include <optional>

namespace sjusteg {

/// What a flow does with its target (docs/definitions.md, «Flows»).
enum class FlowMode { Copy, Link, Derived, NewCopy };
/// What sets it off.
enum class FlowStart { Auto, Creation, Button, Offer, Choice, Export, Round };
/// What it fills: head fields, rows of their own, cells of rows that stand there already, or a whole copy. `Nothing`: what the
/// target gets is no value (an order, a notice, a box, a view).
enum class FlowInto { Fields, Rows, Cells, Copy, Nothing };
/// What becomes of the target when its source changes afterwards.
enum class FlowFollow { Cells, NewRowsOnly, Never };

/// One value on its way: a path from the source to a field or column of the target.
struct FlowColumn {
    QString flow;       ///< the line of the table it belongs to: D-08 beside D-07
    QStringList from;   ///< paths from the source; several are gathered in one text
    QString to;         ///< field, or column without the table's id
    QJsonValue fixed{QJsonValue::Undefined}; ///< a value that is set, instead of `from`
    QString sourceRow;  ///< only of this delivered row (responsibilities)
    Condition only;     ///< on the source row; `Always`: carried whatever it says
    bool once = false;  ///< of a link: copied when the row comes, the target's own afterwards
};

/// The two ends of a path must meet: the same row, copy or word.
struct FlowMatch {
    QString target; ///< path from the target
    QString source; ///< path from the source
    bool orEmpty = false; ///< a source that names nothing meets everything
};

/// A condition on something a path from the target or from the source leads to.
struct FlowCheck {
    bool onTarget = false;
    QString path;
    std::optional<bool> filled;
    QStringList is;
};

/// Which of several sources counts.
struct FlowPick {
    enum class Kind { All, Latest, Nearest, Before, Nth, Next };
    Kind kind = Kind::All;
    QString field; ///< a date of source and target alike; Nth and Next go by the order of rows and copies
};

/// A line of a derived text.
struct FlowLine {
    QString label;
    QStringList parts; ///< paths from the source
    QString separator;
};

/// One rule: the flow that leads, with those that go together with it. Read-only once the catalog has been read.
struct FlowRule {
    QString id;               ///< of the leading flow
    QStringList members;      ///< all flows of the rule, the leading one first
    QStringList silent;       ///< members that never stand alone («with D-24»)
    QString label;            ///< of its button in the source form, where the table names one: «Lag oppgaver»
    FlowMode mode = FlowMode::Copy;
    FlowStart start = FlowStart::Auto;
    FlowInto into = FlowInto::Fields;
    FlowFollow follow = FlowFollow::Cells;
    QString together;         ///< taken with every offer of this flow in the same form

    QStringList sources;      ///< template ids
    QString sourceTable;      ///< empty: the copy itself
    QStringList targets;      ///< template ids
    QString targetTable;      ///< empty: head fields
    int stepShift = 0;        ///< -1: the source is of the step before the target's
    bool sameStep = false;    ///< source and target belong to the same step

    QVector<FlowColumn> columns;
    Condition where;          ///< on the source row or copy
    Condition ends;           ///< new copies: on the source; what ends the need for the copy
    QVector<FlowMatch> match;
    QVector<FlowCheck> checks;
    FlowPick pick;
    QStringList same;         ///< target columns whose words make several sources one
    bool joinAtOnce = false;  ///< a source with words that stand there already joins without being asked
    bool atOnce = false;      ///< whole rows come by themselves
    bool atCreation = false;  ///< they do while the copy is being made
    QString spread;           ///< source column whose every item makes a row of its own
    QString back;             ///< field of the source that gets a reference to the new copy
    QString subject;          ///< path from the source to the subject of the new copy
    QString heading;          ///< path from the source: each text stands under this heading
    bool appends = false;     ///< text is added below what stands there
    bool pattern = false;     ///< every field marked `p`, from the pattern to the other copies
    bool patternElse = false; ///< where no copy matches, the pattern is the source
    bool marks = false;       ///< a finished target is marked when what it shows has changed
    bool confirms = false;    ///< a person must say that the text names nobody
    bool untilHeld = false;   ///< only while the meeting has not been held
    bool untilDone = false;   ///< only while the target is not finished
    QVector<FlowLine> lines;  ///< derived: the text
    QString orderBy;          ///< derived: path from the source
    QJsonObject summary;      ///< derived: highest need, sum and units
    QString as;               ///< order, notice, box, view

    bool isAutomatic() const { return start == FlowStart::Auto || start == FlowStart::Creation; }
    bool has(const QString &flow) const { return members.contains(flow); }
    /// The column that feeds a target column or field; null when none does.
    const FlowColumn *feeding(const QString &target) const;
};

} // namespace sjusteg
