// SPDX-License-Identifier: MPL-2.0
#include "SearchFixture.h"
#include "TestProgram.h"

#include <QRandomGenerator>
#include <QSet>

using namespace sjusteg;

namespace {

const QStringList vocabulary{QStringLiteral("Østfold"), QStringLiteral("ostfold"), QStringLiteral("oest"), QStringLiteral("Ål"),
                             QStringLiteral("aal"),     QStringLiteral("al"),      QStringLiteral("lær"),  QStringLiteral("laer"),
                             QStringLiteral("får"),     QStringLiteral("far"),     QStringLiteral("for"),  QStringLiteral("før"),
                             QStringLiteral("café"),    QStringLiteral("cafe"),    QStringLiteral("ትግርኛ"), QStringLiteral("العربية")};

/// The rule of docs/decisions/10 by replacing letters in whole texts, one word at a time.
bool naiveFind(const QString &text, const QString &typed)
{
    const auto ascii = [](QString word, const char *a, const char *e, const char *o) {
        return word.replace(QStringLiteral("å"), QLatin1String(a)).replace(QStringLiteral("æ"), QLatin1String(e)).replace(QStringLiteral("ø"), QLatin1String(o));
    };
    const QString wanted = typed.toLower().replace(QStringLiteral("é"), QStringLiteral("e"));
    const QStringList words = text.toLower().replace(QStringLiteral("é"), QStringLiteral("e")).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.startsWith(wanted) || word.startsWith(ascii(wanted, "aa", "ae", "oe")))
            return true;
        const bool ours = ascii(wanted, "", "", "") != wanted;
        if (!ours && (ascii(word, "a", "ae", "o").startsWith(wanted) || ascii(word, "a", "a", "o").startsWith(wanted) || ascii(word, "aa", "ae", "oe").startsWith(wanted)))
            return true;
    }
    return false;
}

QString placeOf(const QString &form, const CellRef &cell)
{
    return (QStringList{form, cell.field, cell.row, cell.parent}).join(QLatin1Char('/'));
}

} // namespace

/// After any sequence of changes and undos the index finds what a look at every cell finds, and what a new index finds.
class PropertyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theIndexFindsWhatALookAtEveryCellFinds_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void theIndexFindsWhatALookAtEveryCellFinds();

private:
    QString words()
    {
        QStringList some;
        for (int i = m_random.bounded(5); i >= 0; --i)
            some += vocabulary.at(m_random.bounded(int(vocabulary.size())));
        return some.join(QLatin1Char(' '));
    }
    std::optional<Edit> randomEdit(Workbook &book);
    QSet<QString> look(const Workbook &book, const QString &typed) const;
    QSet<QString> found(SearchIndex &index, const QString &typed) const;

    QRandomGenerator m_random;
    const QString m_table = QStringLiteral("labour_needs");
};

std::optional<Edit> PropertyTest::randomEdit(Workbook &book)
{
    const auto edit = [](const QString &form, const Change &change) { return Edit{{}, QStringLiteral("edit"), {{form, change}}}; };
    const Form &needs = *book.single(QStringLiteral("mal-1.1"));
    const QVector<Row> &rows = needs.rows(m_table);
    const int at = rows.isEmpty() ? -1 : m_random.bounded(int(rows.size()));
    QVector<FormHead> copies = book.copies(QStringLiteral("mal-4.2"));
    switch (m_random.bounded(6)) {
    case 0:
    case 1: {
        Row row = book.newRow(needs.head.id, m_table);
        row.cells.insert(QStringLiteral("occupation"), words());
        return edit(needs.head.id, InsertRow{m_table, int(rows.size()), row});
    }
    case 2: {
        if (at < 0)
            return {};
        const CellRef cell{m_table + QStringLiteral(".occupation"), rows.at(at).id, {}};
        return edit(needs.head.id, SetCell{cell, needs.value(cell), m_random.bounded(4) ? Value(words()) : noValue()});
    }
    case 3: return at < 0 ? std::optional<Edit>() : edit(needs.head.id, RemoveRow{m_table, at, rows.at(at)});
    case 4: {
        Form copy = book.newCopy(QStringLiteral("mal-4.2"), {}, words());
        copy.fields.insert(QStringLiteral("goal_employer"), words());
        if (at >= 0)
            copy.fields.insert(QStringLiteral("occupation"), Reference{needs.head.id, rows.at(at).id, QStringLiteral("x")}.toJson());
        return edit(copy.head.id, AddForm{copy});
    }
    default:
        if (copies.size() < 2)
            return {};
        return edit(copies.constLast().id, DropForm{*book.form(copies.constLast().id)});
    }
}

QSet<QString> PropertyTest::look(const Workbook &book, const QString &typed) const
{
    QSet<QString> places;
    const auto add = [&](const QString &form, const CellRef &cell, const QString &text) {
        if (naiveFind(text, typed))
            places.insert(placeOf(form, cell));
    };
    for (const FormHead &head : book.allCopies()) {
        const Form &form = *book.form(head.id);
        if (head.templateId == QStringLiteral("mal-1.1")) {
            for (const Row &row : form.rows(m_table))
                add(head.id, {m_table + QStringLiteral(".occupation"), row.id, {}}, row.cell(QStringLiteral("occupation")).toString());
        } else if (head.templateId == QStringLiteral("mal-4.2") && !head.pattern) {
            add(head.id, {}, head.name);
            add(head.id, {QStringLiteral("goal_employer"), {}, {}}, form.fields.value(QStringLiteral("goal_employer")).toString());
            const Value occupation = form.fields.value(QStringLiteral("occupation"), noValue());
            if (occupation.isObject())
                add(head.id, {QStringLiteral("occupation"), {}, {}}, book.referenceTitle(occupation.toObject()));
        }
    }
    return places;
}

QSet<QString> PropertyTest::found(SearchIndex &index, const QString &typed) const
{
    QSet<QString> places;
    for (const SearchHit &hit : answers(index, typed)) {
        // Only the cells that the changes above are about; delivered text holds such words too.
        const bool filled = hit.cell.field == m_table + QStringLiteral(".occupation") || hit.cell.field == QStringLiteral("goal_employer")
            || hit.cell.field == QStringLiteral("occupation") || hit.cell.field.isEmpty();
        if (filled)
            places.insert(placeOf(hit.form, hit.cell));
    }
    return places;
}

void PropertyTest::theIndexFindsWhatALookAtEveryCellFinds()
{
    QFETCH(quint32, seed);
    m_random.seed(seed);
    TestFile file;
    file.create();
    const auto index = readIndex(*file.book);
    QVector<Edit> done;
    for (int step = 0; step < 60; ++step) {
        if (!done.isEmpty() && m_random.bounded(4) == 0) {
            QVERIFY(file.book->apply(done.takeLast().inverted()).ok());
        } else if (const std::optional<Edit> edit = randomEdit(*file.book)) {
            const Result<void> applied = file.book->apply(*edit);
            QVERIFY2(applied.ok(), applied.ok() ? "" : qPrintable(applied.problem().cause));
            done.append(*edit);
        }
        const QString typed = vocabulary.at(m_random.bounded(int(vocabulary.size()))).left(1 + m_random.bounded(6));
        QCOMPARE(found(*index, typed), look(*file.book, typed));
    }
    const auto fresh = readIndex(*file.book);
    for (const QString &word : vocabulary) {
        const auto all = [&](SearchIndex &one) {
            QSet<QString> places;
            for (const SearchHit &hit : hits(one, word))
                places.insert(placeOf(hit.form + hit.target, hit.cell) + hit.snippet.text);
            return places;
        };
        QCOMPARE(all(*index), all(*fresh));
    }
}

SJUSTEG_TEST(PropertyTest)
#include "PropertyTest.moc"
