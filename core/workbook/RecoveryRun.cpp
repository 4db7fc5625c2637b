// SPDX-License-Identifier: MPL-2.0
#include "workbook/RecoveryRun.h"

#include "storage/ValueText.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg {

namespace {

struct RecoveryText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Recovery)
};

QString tableWords(const QString &table)
{
    if (table == QLatin1StringView("form"))
        return RecoveryText::tr("the list of forms");
    if (table == QLatin1StringView("row"))
        return RecoveryText::tr("the rows of tables");
    if (table == QLatin1StringView("value"))
        return RecoveryText::tr("the answers");
    if (table == QLatin1StringView("image") || table == QLatin1StringView("version_image"))
        return RecoveryText::tr("the pictures");
    if (table == QLatin1StringView("change"))
        return RecoveryText::tr("the history");
    if (table == QLatin1StringView("version"))
        return RecoveryText::tr("the earlier versions of finished forms");
    if (table == QLatin1StringView("carried") || table == QLatin1StringView("refused"))
        return RecoveryText::tr("where answers were carried over from");
    if (table == QLatin1StringView("minutes"))
        return RecoveryText::tr("the minutes");
    return RecoveryText::tr("the log of meetings");
}

} // namespace

size_t qHash(const SalvagedPlace &place, size_t seed)
{
    return qHashMulti(seed, place.form, place.field, place.parent, place.row);
}

RecoveryRun::RecoveryRun(Salvaged tables, const TemplateCatalog &catalog)
    : m_tables(std::move(tables))
    , m_catalog(catalog)
{
    const SalvagedTable &forms = m_tables[QStringLiteral("form")];
    for (qsizetype i = 0; i < forms.lines.size(); ++i) {
        m_templates.insert(forms.text(i, "id"), forms.text(i, "template"));
        if (!forms.sound.at(i))
            m_report.doubtful.append(RecoveryText::tr("%1: name, status or what it belongs to").arg(formName(forms.text(i, "id"))));
    }
    const SalvagedTable &values = m_tables[QStringLiteral("value")];
    for (qsizetype i = 0; i < values.lines.size(); ++i)
        m_answers.insert(placeOf(values, i));
}

const Template *RecoveryRun::definitionOf(const QString &form) const
{
    return m_catalog.find(m_templates.value(form));
}

SalvagedPlace RecoveryRun::placeOf(const SalvagedTable &table, qsizetype line) const
{
    return {table.text(line, "form"), table.text(line, "field"), table.text(line, "parent"), table.text(line, "row")};
}

QString RecoveryRun::formName(const QString &form) const
{
    const Template *definition = definitionOf(form);
    if (!definition)
        return RecoveryText::tr("a form that is not known");
    const SalvagedTable &forms = m_tables[QStringLiteral("form")];
    QString name;
    for (qsizetype i = 0; i < forms.lines.size(); ++i) {
        if (forms.text(i, "id") == form)
            name = forms.text(i, "name").isEmpty() ? forms.text(i, "subject_title") : forms.text(i, "name");
    }
    QStringList words{definition->number(), definition->title};
    words.removeAll(QString());
    return name.isEmpty() ? words.join(QLatin1Char(' ')) : QStringLiteral("%1 «%2»").arg(words.join(QLatin1Char(' ')), name);
}

QString RecoveryRun::placeName(const SalvagedPlace &place) const
{
    const Template *definition = definitionOf(place.form);
    const Field *field = definition ? definition->field(place.field) : nullptr;
    QString name = formName(place.form) + QStringLiteral(", ") + (field && !field->label.isEmpty() ? field->label : place.field);
    if (place.row.isEmpty())
        return name;
    const SalvagedTable &rows = m_tables[QStringLiteral("row")];
    for (qsizetype i = 0; i < rows.lines.size(); ++i) {
        if (rows.text(i, "form") == place.form && rows.text(i, "id") == place.row)
            return name + RecoveryText::tr(", row %1").arg(rows.text(i, "position").toInt() + 1);
    }
    return name + RecoveryText::tr(", row «%1»").arg(place.row);
}

QString RecoveryRun::guessedTemplate(const QString &form) const
{
    const SalvagedTable &versions = m_tables[QStringLiteral("version")];
    for (qsizetype i = 0; i < versions.lines.size(); ++i) {
        if (versions.text(i, "form") == form)
            return valueFromText(versions.text(i, "document")).toObject().value(QLatin1StringView("template")).toString();
    }
    QSet<QString> fields;
    const SalvagedTable &values = m_tables[QStringLiteral("value")];
    for (qsizetype i = 0; i < values.lines.size(); ++i) {
        if (values.text(i, "form") == form)
            fields.insert(values.text(i, "field"));
    }
    QStringList fitting;
    for (const Template &each : m_catalog.templates()) {
        const Template *definition = m_catalog.find(each.id);
        if (!fields.isEmpty() && definition
            && std::all_of(fields.begin(), fields.end(), [&](const QString &field) { return definition->field(field); }))
            fitting.append(each.id);
    }
    return fitting.size() == 1 ? fitting.first() : QString();
}

void RecoveryRun::restoreHeads()
{
    SalvagedTable &forms = m_tables[QStringLiteral("form")];
    QMap<QString, int> headless;
    for (const SalvagedPlace &place : std::as_const(m_answers)) {
        if (!m_templates.contains(place.form))
            ++headless[place.form];
    }
    int number = 1;
    for (qsizetype i = 0; i < forms.lines.size(); ++i)
        number = qMax(number, forms.text(i, "nr").toInt() + 1);
    for (auto form = headless.cbegin(); form != headless.cend(); ++form) {
        const QString id = guessedTemplate(form.key());
        const Template *definition = m_catalog.find(id);
        const bool single = definition && !definition->severalCopies && (definition->scope == Scope::Process || definition->scope == Scope::Register);
        if (!definition || (single && m_templates.values().contains(id))) {
            m_report.lost.append(RecoveryText::tr("%n answer(s) of a form that is not known", nullptr, *form));
            continue;
        }
        const QVariant null(QMetaType::fromType<QString>());
        forms.lines.append({number++, form.key(), id, definition->version, null, null, null, QStringLiteral(""), 0, QStringLiteral("begun"), 0, null, null, null});
        forms.sound.append(true);
        m_templates.insert(form.key(), id);
        m_report.doubtful.append(RecoveryText::tr("%1: name, status or what it belongs to").arg(formName(form.key())));
    }
}

QHash<SalvagedPlace, QPair<QString, bool>> RecoveryRun::lastChanges() const
{
    // In the order they were made: the last one counts. A row that was removed takes its cells along.
    const SalvagedTable &changes = m_tables[QStringLiteral("change")];
    QVector<qsizetype> order;
    for (qsizetype i = 0; i < changes.lines.size(); ++i) {
        if (changes.sound.at(i))
            order.append(i);
    }
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return changes.text(a, "nr").toInt() < changes.text(b, "nr").toInt(); });
    QHash<SalvagedPlace, QPair<QString, bool>> last;
    for (const qsizetype i : std::as_const(order)) {
        const QString kind = changes.text(i, "kind");
        const SalvagedPlace place = placeOf(changes, i);
        if (kind == QLatin1StringView("cell"))
            last.insert(place, {changes.text(i, "new"), true});
        else if (kind == QLatin1StringView("row_removed"))
            last.removeIf([&](const auto &entry) { return entry.key().form == place.form && entry.key().row == place.row; });
    }
    return last;
}

void RecoveryRun::restoreAnswers()
{
    SalvagedTable &values = m_tables[QStringLiteral("value")];
    const auto last = lastChanges();
    const qsizetype valueAt = values.columns.indexOf(QStringLiteral("value"));
    for (qsizetype i = 0; i < values.lines.size(); ++i) {
        if (values.sound.at(i))
            continue;
        const SalvagedPlace place = placeOf(values, i);
        const QString known = last.value(place).first;
        if (!known.isEmpty()) {
            values.lines[i][valueAt] = known;
            m_report.restored.append(placeName(place));
        } else if (valueFromText(values.text(i, "value")).isUndefined()) {
            m_answers.remove(place);
            values.lines[i].clear();
            m_report.lost.append(placeName(place));
        } else {
            m_report.doubtful.append(placeName(place));
        }
    }
    if (values.complete)
        return;
    for (auto change = last.cbegin(); change != last.cend(); ++change) {
        const SalvagedPlace &place = change.key();
        if (change->first.isEmpty() || m_answers.contains(place) || !m_templates.contains(place.form))
            continue;
        const Template *definition = definitionOf(place.form);
        const Field *field = definition ? definition->field(place.field) : nullptr;
        if (!field || field->type == FieldType::Image) // history says only that there was another picture
            continue;
        values.lines.append({place.form, place.field, place.parent, place.row, change->first, QVariant(QMetaType::fromType<QString>())});
        values.sound.append(true);
        m_answers.insert(place);
        m_report.restored.append(placeName(place));
    }
}

void RecoveryRun::checkPictures()
{
    QSet<QString> pictures;
    const SalvagedTable &images = m_tables[QStringLiteral("image")];
    for (qsizetype i = 0; i < images.lines.size(); ++i)
        pictures.insert(images.text(i, "hash"));
    SalvagedTable &values = m_tables[QStringLiteral("value")];
    const qsizetype imageAt = values.columns.indexOf(QStringLiteral("image"));
    for (qsizetype i = 0; i < values.lines.size(); ++i) {
        if (values.lines.at(i).isEmpty() || values.text(i, "image").isEmpty() || pictures.contains(values.text(i, "image")))
            continue;
        values.lines[i][imageAt] = QVariant(QMetaType::fromType<QString>());
        m_report.lost.append(RecoveryText::tr("%1: the picture").arg(placeName(placeOf(values, i))));
    }
}

void RecoveryRun::compareWith(const Salvaged &backup, const QString &name)
{
    const SalvagedTable &earlier = backup[QStringLiteral("value")];
    const SalvagedTable &changes = m_tables[QStringLiteral("change")];
    QSet<SalvagedPlace> emptied;
    QSet<QPair<QString, QString>> removedRows;
    for (qsizetype i = 0; i < changes.lines.size(); ++i) {
        const SalvagedPlace place = placeOf(changes, i);
        if (changes.text(i, "kind") == QLatin1StringView("row_removed"))
            removedRows.insert({place.form, place.row});
        else if (changes.text(i, "kind") == QLatin1StringView("cell") && changes.text(i, "new").isEmpty())
            emptied.insert(place);
    }
    for (qsizetype i = 0; i < earlier.lines.size(); ++i) {
        const SalvagedPlace place = placeOf(earlier, i);
        if (m_answers.contains(place) || emptied.contains(place) || removedRows.contains({place.form, place.row}))
            continue;
        m_report.lost.append(RecoveryText::tr("%1 (stands in the backup %2)").arg(placeName(place), name));
    }
}

void RecoveryRun::nameWhatIsMissing()
{
    QSet<QPair<QString, QString>> answered;
    for (const SalvagedPlace &place : std::as_const(m_answers))
        answered.insert({place.form, place.row});
    const SalvagedTable &rows = m_tables[QStringLiteral("row")];
    for (qsizetype i = 0; !m_tables[QStringLiteral("value")].complete && i < rows.lines.size(); ++i) {
        if (!answered.contains({rows.text(i, "form"), rows.text(i, "id")}))
            m_report.lost.append(RecoveryText::tr("%1: everything in the row").arg(placeName({rows.text(i, "form"), rows.text(i, "field"), {}, rows.text(i, "id")})));
    }
    for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table) {
        if (!table->complete)
            m_report.lost.append(RecoveryText::tr("A part of %1 could not be read.").arg(tableWords(table.key())));
        if (table.key() == QLatin1StringView("value") || table.key() == QLatin1StringView("form"))
            continue;
        if (const auto broken = std::count(table->sound.cbegin(), table->sound.cend(), false); broken > 0)
            m_report.doubtful.append(RecoveryText::tr("%1: %n line(s)", nullptr, int(broken)).arg(tableWords(table.key())));
    }
    for (QStringList *list : {&m_report.restored, &m_report.doubtful, &m_report.lost}) {
        std::sort(list->begin(), list->end());
        list->removeDuplicates();
    }
}

} // namespace sjusteg
