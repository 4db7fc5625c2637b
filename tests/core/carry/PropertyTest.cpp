// SPDX-License-Identifier: MPL-2.0
// Random edits, takings, refusals and undos: nothing is lost, doubled or left pointing nowhere.
#include "CarryProcess.h"
#include "TestProgram.h"

#include "carry/Origin.h"
#include "workbook/StatusEdit.h"

#include <QRandomGenerator>
#include <QSet>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int steps = 60;

/// Everything people have entered, as text: what undo must bring back.
QMap<QString, QString> contentOf(const Workbook &workbook)
{
    QMap<QString, QString> forms;
    for (const FormHead &head : workbook.allCopies()) {
        const QJsonObject form = dumpForm(workbook, *workbook.form(head.id));
        const bool empty = head.status == FormStatus::Empty && head.subject.isNull() && form.value("carried"_L1).toArray().isEmpty() && form.value("refused"_L1).toArray().isEmpty();
        if (!empty) // forms that always exist may have been written down, and hold what they come with
            forms.insert(head.id, QString::fromUtf8(QJsonDocument(form).toJson(QJsonDocument::Compact)));
    }
    return forms;
}

/// What differs, form by form; empty when nothing does.
QString difference(const QMap<QString, QString> &before, const QMap<QString, QString> &now)
{
    QStringList found;
    for (const QString &id : before.keys() + now.keys()) {
        const QString was = before.value(id);
        const QString is = now.value(id);
        qsizetype at = 0;
        while (at < std::min(was.size(), is.size()) && was.at(at) == is.at(at))
            ++at;
        if (was != is && found.size() < 4)
            found.append(u"%1: was …%2 – is …%3"_s.arg(id, was.mid(std::max<qsizetype>(0, at - 60), 200), is.mid(std::max<qsizetype>(0, at - 60), 200)));
    }
    return found.join(u'\n');
}

/// An answer somebody might give; none for fields that are not answered, and for pictures.
std::optional<Value> randomValue(QRandomGenerator &random, const Field &field)
{
    if (field.isDerived())
        return std::nullopt;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: return u"Ord %1"_s.arg(random.bounded(5));
    case FieldType::Number: return random.bounded(1, 4);
    case FieldType::Check: return random.bounded(2) == 1 ? Value(true) : noValue();
    case FieldType::Choice:
        return field.options.isEmpty() || random.bounded(5) == 0 ? noValue() : Value(field.options.at(random.bounded(int(field.options.size()))).id);
    default: return std::nullopt;
    }
}

} // namespace

class PropertyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anySequence_data();
    void anySequence();

private:
    Edit randomEdit(QRandomGenerator &random, const Workbook &book) const;
    void check(const Workbook &book) const;
};

Edit PropertyTest::randomEdit(QRandomGenerator &random, const Workbook &book) const
{
    const auto pick = [&random](const auto &list) { return list.at(random.bounded(int(list.size()))); };
    const QVector<Offer> open = openOffers(book);
    const int what = random.bounded(12);
    if (what == 11 && !open.isEmpty())
        return accept(book, open); // all at once
    if (what < 3 && !open.isEmpty())
        return accept(book, {pick(open)});
    if (what == 3 && !open.isEmpty())
        return decline(book, {pick(open)});
    const QVector<FormHead> heads = book.allCopies();
    const FormHead head = pick(heads);
    if (what == 10 && random.bounded(3) == 0 && head.status != FormStatus::Empty)
        return statusEdit(head, head.status == FormStatus::Begun ? FormStatus::Done : FormStatus::Begun);
    const Form *form = book.form(head.id);
    const Template *definition = book.catalog().find(head.templateId);
    const Field field = pick(definition->fields);
    const QVector<Row> &rows = form->rows(field.id);
    QVector<FormChange> changes;
    if (field.isTable() && !rows.isEmpty() && (field.rows == RowKind::Free || field.rows == RowKind::PrefilledAndFree) && what < 6) {
        const Row row = pick(rows);
        changes = {{head.id, RemoveRow{field.id, form->rowIndex(field.id, row.id), row}}};
    } else if (field.isTable() && !rows.isEmpty()) {
        const Field column = pick(field.columns);
        const CellRef cell{field.id + u'.' + column.id, pick(rows).id, {}};
        if (const std::optional<Value> value = randomValue(random, column))
            changes = {{head.id, SetCell{cell, form->value(cell), *value}}};
    } else if (const std::optional<Value> value = randomValue(random, field)) {
        const CellRef cell{field.id, {}, {}};
        changes = {{head.id, SetCell{cell, form->value(cell), *value}}};
    } else if (what == 9 && head.status == FormStatus::Begun && !head.subject.isNull()) {
        changes = {{head.id, DropForm{*form}}};
    }
    const Edit edit{{}, u"edit"_s, changes};
    return forbidden(book, edit) ? Edit() : withEffects(book, edit);
}

void PropertyTest::check(const Workbook &book) const
{
    for (const FormHead &head : book.allCopies()) {
        const Form *form = book.form(head.id);
        QSet<QString> seen;
        for (auto table = form->tables.cbegin(); table != form->tables.cend(); ++table) {
            QSet<QString> rows;
            for (const Row &row : *table) {
                QVERIFY2(!rows.contains(row.id), "a row stands twice");
                rows.insert(row.id);
            }
        }
        for (const QJsonValue &item : form->carried) {
            const QJsonObject entry = item.toObject();
            const QString row = entry.value("row"_L1).toString();
            const QString table = entry.value("field"_L1).toString().section(u'.', 0, 0);
            QVERIFY2(row.isEmpty() || form->row(table, row), "an origin of a row that is gone");
            const QByteArray key = QJsonDocument(QJsonObject{{u"f"_s, entry.value("flow"_L1)}, {u"c"_s, entry.value("field"_L1)}, {u"r"_s, row}, {u"s"_s, entry.value("from"_L1)},
                                                             {u"t"_s, entry.value("taken"_L1)}}).toJson();
            QVERIFY2(!seen.contains(QString::fromUtf8(key)), "an origin stands twice");
            seen.insert(QString::fromUtf8(key));
        }
    }
    // The same is never offered twice.
    QSet<QString> ids;
    for (const Offer &offer : openOffers(book)) {
        QVERIFY2(!ids.contains(offer.id), qPrintable(u"offered twice: %1 %2"_s.arg(offer.flow, offer.title)));
        ids.insert(offer.id);
    }
}

void PropertyTest::anySequence_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void PropertyTest::anySequence()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    CarryFile file;
    QVERIFY(file.load());
    Workbook &book = *file.book;
    const QMap<QString, QString> start = contentOf(book);
    QVector<Edit> done;
    int undone = 0;
    for (int i = 0; i < steps; ++i) {
        if (random.bounded(6) == 0 && !done.isEmpty()) {
            QVERIFY(file.undo(done.takeLast()).ok());
            ++undone;
            continue;
        }
        const Edit edit = randomEdit(random, book);
        if (edit.isEmpty())
            continue;
        const QMap<QString, QString> before = contentOf(book);
        const Result<void> applied = book.apply(edit);
        if (!applied) {
            QCOMPARE(difference(before, contentOf(book)), QString()); // refused as a whole
            continue;
        }
        done.append(edit);
        if (i % 10 == 0) {
            check(book);
            QVERIFY(file.undo(edit).ok());
            QCOMPARE(difference(before, contentOf(book)), QString());
            QVERIFY(book.apply(edit).ok());
        }
    }
    check(book);
    QVERIFY(done.size() + undone > steps / 4);
    while (!done.isEmpty())
        QVERIFY(file.undo(done.takeLast()).ok());
    QCOMPARE(difference(start, contentOf(book)), QString());
}

SJUSTEG_TEST(PropertyTest)
#include "PropertyTest.moc"
