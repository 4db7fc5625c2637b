// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Field.h"

#include <QHash>

namespace sjusteg {

enum class TemplateKind { Form, Roles, RunSheet, Checklist, Reflection, Extra, Register, Card, Tool };
enum class Scope { Process, Occupation, Measure, Employer, Participant, Evaluation, Register };
enum class PersonalData { No, Contact, Yes };

/// One clause of «Ferdig når»: what to say, where to jump, and the rule as read (docs/definitions.md, evaluated by flow/Completion).
struct Clause {
    QString text;
    QString field;
    QJsonObject rule;
};

/// Read-only overview printed above a form (ekstra-formalisering).
struct StaticTable {
    QString title;
    QStringList columns;
    QVector<QStringList> rows;
};

/// A template as published: what is asked, never what was answered.
struct Template {
    QString id;         ///< mal-1.1, ekstra-arshjul, reg-enheter
    QString title;      ///< the handbook's own for the numbered ones
    QString shortTitle;
    TemplateKind kind = TemplateKind::Form;
    std::optional<int> step; ///< 0–7; none for registers, cards and tools
    Scope scope = Scope::Process;
    bool severalCopies = false;
    bool hasPattern = false;
    QStringList subjectTables; ///< tables whose rows a copy can belong to
    PersonalData personalData = PersonalData::No;
    int version = 1;
    QString origin;     ///< of the fields: handbook or designed
    QString source;     ///< «Kilde»
    int pages = 0;      ///< A4 pages a blank print may take; 0 = not stated
    bool large = false; ///< larger type on paper, for participants who fill it in themselves
    QString purpose;
    QString whoAndWhen;
    QStringList covers; ///< documents due
    int estimateMinutes = 0; ///< run-sheets
    QHash<QString, QStringList> titleColumns; ///< table → columns that make a row's title
    QVector<Field> fields;
    QVector<Clause> completion;
    QStringList narrowed; ///< required fields whose own check a clause replaces
    QVector<Clause> notices; ///< worth a remark when they do not hold; never missing
    QJsonObject sideBySide;  ///< derived view of three tables beside each other (mal-7.4), as in the definition
    QVector<StaticTable> staticTables;

    /// "geo_area", or "labour_needs.industry" for a column. Null when there is none.
    const Field *field(const QString &path) const;
    /// «Mal 1.1» for numbered tools, empty for the rest.
    QString number() const;
    /// What a copy is called by: cards and tools that belong to no row have it among their answers. Null for the rest.
    const Field *namingField() const;
    bool isRegister() const { return kind == TemplateKind::Register; }
};

} // namespace sjusteg
