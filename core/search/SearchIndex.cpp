// SPDX-License-Identifier: MPL-2.0
#include "search/SearchIndex.h"

#include "library/Library.h"
#include "search/HitPath.h"
#include "storage/Transaction.h"

#include <QElapsedTimer>

#include <limits>
#include <utility>

namespace sjusteg {

Result<std::unique_ptr<SearchIndex>> SearchIndex::create(Workbook &workbook, const Handbook &handbook, const QString &cards)
{
    Result<std::unique_ptr<SearchTables>> tables = SearchTables::create();
    if (!tables)
        return tables.problem();
    return std::unique_ptr<SearchIndex>(new SearchIndex(workbook, handbook, cards, std::move(*tables)));
}

SearchIndex::SearchIndex(Workbook &workbook, const Handbook &handbook, const QString &cards, std::unique_ptr<SearchTables> tables)
    : m_workbook(workbook)
    , m_handbook(handbookTexts(handbook, workbook.catalog()))
    , m_cards(cards)
    , m_tables(std::move(tables))
{
    waitForAll();
    connect(&workbook, &Workbook::applied, this, &SearchIndex::onApplied);
    connect(&workbook, &Workbook::participantStateChanged, this, &SearchIndex::beginAnew);
}

/// Copies that always exist are there to be found before anything is entered in them.
void SearchIndex::waitForAll()
{
    for (const Template &definition : m_workbook.catalog().templates()) {
        for (const FormHead &head : m_workbook.copies(definition.id))
            m_waiting.append(head.id);
    }
}

/// When the participants are locked no word of theirs may stay, and a full text index keeps pieces of what was taken out of it. So all of
/// it goes, and what may be read is read again.
void SearchIndex::beginAnew()
{
    m_waiting.clear();
    m_copies.clear();
    m_places.clear();
    m_shownBy.clear();
    m_touched.clear();
    m_touchedCopies.clear();
    m_handbookRead = false;
    m_tables.reset();
    Result<std::unique_ptr<SearchTables>> tables = SearchTables::create();
    if (tables)
        m_tables = std::move(*tables);
    else
        m_failure = tables.problem();
    waitForAll();
}

Result<void> SearchIndex::readAll()
{
    return readOn(std::numeric_limits<int>::max());
}

Result<void> SearchIndex::readOn(int milliseconds)
{
    if (isComplete())
        return {};
    if (!m_tables)
        return m_failure;
    QElapsedTimer timer;
    timer.start();
    Transaction transaction(m_tables->database());
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun;
    if (!m_handbookRead) {
        if (const Result<void> read = readHandbook(); !read)
            return read;
    }
    do {
        if (m_waiting.isEmpty())
            break;
        if (const Result<void> read = readCopy(m_waiting.takeFirst()); !read)
            return read;
    } while (timer.elapsed() < milliseconds);
    if (m_waiting.isEmpty()) {
        if (const Result<void> settled = m_tables->settle(); !settled)
            return settled;
    }
    return transaction.commit();
}

Result<void> SearchIndex::readHandbook()
{
    // Not at start: the examples are read with the first search. Without them the rest is found all the same.
    if (const QString folder = std::exchange(m_cards, {}); !folder.isEmpty()) {
        if (const auto library = Library::read(folder, m_workbook.catalog()); library)
            m_handbook += exampleTexts(**library);
    }
    for (qsizetype i = 0; i < m_handbook.size(); ++i) {
        const HandbookText &text = m_handbook.at(i);
        m_places.insert(++m_lastId, {{}, {}, i, SearchTables::Handbook});
        if (const Result<void> done = m_tables->insert(SearchTables::Handbook, m_lastId, text.title, text.body, text.body); !done)
            return done;
    }
    m_handbookRead = true;
    return {};
}

Result<void> SearchIndex::readCopy(const QString &form)
{
    const Form *answers = m_workbook.form(form);
    const Template *definition = answers ? m_workbook.catalog().find(answers->head.templateId) : nullptr;
    if (!definition)
        return {};
    Copy &copy = m_copies[form];
    copy.stored = answers->head.stored;
    const FormTexts texts(m_workbook, *definition, *answers);
    Result<void> result;
    texts.visitAll([&](const Spot &spot, const SpotTexts &read) {
        result = readSpot(spot, read, copy);
        return result.ok();
    });
    return result;
}

Result<void> SearchIndex::readSpot(const Spot &spot, const SpotTexts &read, Copy &copy)
{
    if (read.texts.isEmpty() && read.shows.isEmpty())
        return {};
    Reading &reading = copy.spots[spot];
    reading.shows = read.shows;
    for (const Spot &shown : read.shows)
        m_shownBy[shown.form][shown.row].insert(spot);
    for (const FormText &text : read.texts) {
        // Delivered words in a copy that nobody has touched are the handbook's.
        const SearchTables::Table table = copy.stored && !text.published ? SearchTables::Answers : SearchTables::Handbook;
        reading.ids.append(++m_lastId);
        m_places.insert(m_lastId, {spot.form, text.cell, -1, table});
        const QString title = text.isTitle ? text.text : QString();
        if (const Result<void> done = m_tables->insert(table, m_lastId, title, text.isTitle ? QString() : text.text, text.text); !done)
            return done;
    }
    return {};
}

Result<void> SearchIndex::forgetSpot(const Spot &spot, Copy &copy)
{
    const Reading reading = copy.spots.take(spot);
    for (const Spot &shown : reading.shows)
        m_shownBy[shown.form][shown.row].remove(spot);
    for (const qint64 id : reading.ids) {
        if (const Result<void> done = m_tables->remove(m_places.take(id).table, id); !done)
            return done;
    }
    return {};
}

Result<void> SearchIndex::forgetCopy(const QString &form)
{
    Copy copy = m_copies.take(form);
    const QList<Spot> spots = copy.spots.keys();
    for (const Spot &spot : spots) {
        if (const Result<void> done = forgetSpot(spot, copy); !done)
            return done;
    }
    return {};
}

Result<QVector<SearchHit>> SearchIndex::find(const QString &typed, int limit)
{
    if (!m_tables)
        return m_failure;
    if (const Result<void> current = update(); !current)
        return current.problem();
    QVector<SearchHit> hits;
    const SearchWords words(typed);
    if (words.isEmpty())
        return hits;
    for (const SearchTables::Table table : {SearchTables::Answers, SearchTables::Handbook}) {
        const Result<QVector<SearchTables::Found>> found = m_tables->find(table, words, limit);
        if (!found)
            return found.problem();
        for (const SearchTables::Found &one : *found)
            hits.append(hit(one, words));
    }
    return hits;
}

SearchHit SearchIndex::hit(const SearchTables::Found &found, const SearchWords &words) const
{
    const Place place = m_places.value(found.id);
    SearchHit hit;
    hit.group = place.table == SearchTables::Answers ? SearchHit::Group::Answer : SearchHit::Group::Handbook;
    hit.snippet = makeSnippet(found.shown, words);
    const HitPath path(m_workbook);
    if (place.handbookText >= 0) {
        const HandbookText &text = m_handbook.at(place.handbookText);
        hit.target = text.target;
        hit.path = path.of(text);
    } else {
        hit.form = place.form;
        hit.cell = place.cell;
        if (const std::optional<FormHead> head = m_workbook.head(place.form))
            hit.target = head->templateId;
        hit.path = path.of(place.form, place.cell);
    }
    return hit;
}

} // namespace sjusteg
