// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Condition.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace sjusteg {

/// The 16 field types of the definitions.
enum class FieldType {
    Text, LongText, Date, Time, Number, Choice, MultiChoice, Check,
    Scale, Person, Unit, Reference, Table, Image, Checklist, Section
};

enum class Need { Required, Optional, Conditional, Derived };

enum class RowKind { Free, Fixed, FixedAndFree, PrefilledAndFree, View };

struct Option {
    QString id;
    QString label;
    QString origin = {}; ///< where it differs from the field's
};

struct Statement {
    QString id;
    QString group;
    QString text;
};

/// A delivered row: its id and the cells it comes with (column id without the table's → value).
struct DeliveredRow {
    QString id;
    QJsonObject cells;
};

/// Where a field is carried over from: the flow's number, its source and mode. Data for the flows; nothing here acts on it.
struct CarriedFrom {
    QString flow;
    QString source;
    QString mode;
};

/// One field of a template, or one column of a table. Read-only once the catalog has been read.
struct Field {
    QString id;    ///< of a column: the part after the dot
    FieldType type = FieldType::Text;
    QString label; ///< Norwegian, as on screen and paper
    QString help;  ///< one sentence, may be empty (sections)
    Need need = Need::Optional;
    Condition when;       ///< for Need::Conditional
    QString origin;       ///< "handbook" or "designed", resolved
    bool inPattern = false;      ///< `P`: part of the pattern copy
    bool hiddenInPattern = false;
    bool inReport = true;
    bool inView = false;         ///< optional, yet what the form is there for: stands open from the start, and prints blank
    QString notice;       ///< "unique", "not_monday" …; empty = none
    bool unique = false;  ///< column: two rows may not share a value
    bool autocomplete = false; ///< text: offer what the same column holds in other rows
    bool large = false;   ///< section: larger type, for participants who fill it in themselves
    Condition ignoredWhen;///< the answer no longer counts while this holds; `Always` = never stated
    QVector<CarriedFrom> from;
    QJsonObject derive;   ///< how a derived value is computed; empty where a flow alone gives it
    QString derivedFrom;  ///< the same in words

    QVector<Option> options;      ///< choice, multichoice; also expanded named lists. Units: read them from the register
    bool optionsAreUnits = false;
    QString other;                ///< option id that opens a text; empty = none
    QJsonValue defaultValue{QJsonValue::Undefined}; ///< a value, or {"computed": name}
    int maxLength = 0;            ///< text, longtext; always set there
    std::optional<double> minimum; ///< number; date as Julian day is not used
    std::optional<double> maximum;
    int decimals = 0;
    QString suffix;
    QString format;               ///< url, phone, email
    int lines = 4;                ///< ruled lines on blank paper
    QString lowLabel, highLabel;  ///< ends of a scale
    bool multiple = false;        ///< reference, unit
    QStringList targets;          ///< reference: `mal-1.2.opportunities`, `reg-arbeidsgivere`, `template`, `same:gap` …
    QJsonValue filter{QJsonValue::Undefined};
    bool mayCreate = false;       ///< reference: may add a row in the target
    QString unitFilter;           ///< person: column that names the unit; "unit" when the definition says true
    QString part;                 ///< section: part letter
    QStringList signature;        ///< section: labels of signature lines

    QVector<Field> columns;       ///< table; a checklist has its parts here
    RowKind rows = RowKind::Free;
    int minRows = 0;              ///< 0 = not stated (a required table then needs one)
    QString rowSource;            ///< "units" or empty
    QVector<DeliveredRow> prefill;
    QVector<QJsonObject> suggestions;
    QString suggestionsTitle;     ///< what the suggestions are an example of
    QStringList handbookRows;     ///< delivered rows that follow the handbook although the field's origin is another
    QStringList overview;         ///< columns of a card's one-line overview
    bool editableInFixedRows = false; ///< column: may be changed in a delivered row
    bool cards = false;           ///< layout on screen
    bool cardsOnPaper = false;
    bool landscape = false;
    int blankRows = 0;            ///< rows on a blank print, 0 = as the layout decides
    QVector<Statement> statements;

    bool isTable() const { return type == FieldType::Table; }
    bool hasRows() const { return type == FieldType::Table || type == FieldType::Checklist; }
    bool isDerived() const { return need == Need::Derived; }
    const Field *column(const QString &id) const;
    const Option *option(const QString &id) const;
    const DeliveredRow *delivered(const QString &rowId) const;
};

} // namespace sjusteg
