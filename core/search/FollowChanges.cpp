// SPDX-License-Identifier: MPL-2.0
// How the index follows the workbook: a change only notes what it touched, so that saving stays as fast as it was; the next search
// reads the touched places again.
#include "search/SearchIndex.h"

#include "storage/Transaction.h"

namespace sjusteg {

namespace {

/// What one change touches: a row, the head, or the copy as a whole.
struct Touched {
    QString form;

    std::optional<Spot> operator()(const SetCell &change) const
    {
        if (change.cell.isHead())
            return Spot{form, {}, {}};
        return Spot{form, change.cell.table(), change.cell.parent.isEmpty() ? change.cell.row : change.cell.parent};
    }
    std::optional<Spot> operator()(const InsertRow &change) const { return Spot{form, change.table, change.row.id}; }
    std::optional<Spot> operator()(const RemoveRow &change) const { return Spot{form, change.table, change.row.id}; }
    std::optional<Spot> operator()(const SetHead &) const { return Spot{form, {}, {}}; }
    std::optional<Spot> operator()(const MoveRow &) const { return {}; }
    std::optional<Spot> operator()(const SetOrigins &) const { return {}; }
    std::optional<Spot> operator()(const AddEvent &) const { return {}; }
    std::optional<Spot> operator()(const DropEvent &) const { return {}; }
    std::optional<Spot> operator()(const SetMeeting &) const { return {}; }
    std::optional<Spot> operator()(const SetMinutes &) const { return Spot{form, {}, {}}; }
    std::optional<Spot> operator()(const AddForm &) const { return Spot{form, {}, {}}; }
    std::optional<Spot> operator()(const DropForm &) const { return Spot{form, {}, {}}; }
};

} // namespace

void SearchIndex::onApplied(const Edit &edit)
{
    for (const FormChange &change : edit.changes)
        touch(change);
}

void SearchIndex::touch(const FormChange &change)
{
    const std::optional<FormHead> head = m_workbook.head(change.form);
    const auto copy = m_copies.constFind(change.form);
    const bool cameOrWent = std::holds_alternative<AddForm>(change.change) || std::holds_alternative<DropForm>(change.change);
    if (cameOrWent || !head || copy == m_copies.constEnd() || copy->stored != head->stored)
        m_touchedCopies.insert(change.form);
    if (const std::optional<Spot> spot = std::visit(Touched{change.form}, change.change))
        m_touched.insert(*spot);
}

/// Adds the spots that show a title of one of these, and those that show a title of theirs.
void SearchIndex::spread(QSet<Spot> &spots) const
{
    QVector<Spot> left(spots.cbegin(), spots.cend());
    const auto add = [&](const QSet<Spot> &more) {
        for (const Spot &spot : more) {
            if (!spots.contains(spot)) {
                spots.insert(spot);
                left.append(spot);
            }
        }
    };
    while (!left.isEmpty()) {
        const Spot spot = left.takeLast();
        const auto shown = m_shownBy.constFind(spot.form);
        if (shown == m_shownBy.constEnd())
            continue;
        if (!spot.isHead()) {
            add(shown->value(spot.row));
            continue;
        }
        // The title of a copy stands in the titles of its rows.
        for (const QSet<Spot> &each : *shown)
            add(each);
    }
}

/// Those that came, and those that always exist and begin anew when what was in them is undone.
Result<void> SearchIndex::readNewCopies()
{
    for (const Template &definition : m_workbook.catalog().templates()) {
        for (const FormHead &head : m_workbook.copies(definition.id)) {
            if (m_copies.contains(head.id) || m_waiting.contains(head.id))
                continue;
            if (const Result<void> done = readCopy(head.id); !done)
                return done;
        }
    }
    return {};
}

Result<void> SearchIndex::update()
{
    if (m_touched.isEmpty() && m_touchedCopies.isEmpty())
        return {};
    Transaction transaction(m_tables->database());
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun;
    spread(m_touched);
    const QSet<QString> copies = std::exchange(m_touchedCopies, {});
    const QSet<Spot> spots = std::exchange(m_touched, {});
    for (const QString &form : copies) {
        if (m_waiting.contains(form))
            continue; // read in its turn
        if (const Result<void> done = forgetCopy(form); !done)
            return done;
    }
    if (!copies.isEmpty()) {
        if (const Result<void> done = readNewCopies(); !done)
            return done;
    }
    for (const Spot &spot : spots) {
        const Form *form = m_workbook.form(spot.form);
        const auto copy = m_copies.find(spot.form);
        if (!form || copy == m_copies.end() || copies.contains(spot.form))
            continue; // gone, not read yet, or read just now
        if (const Result<void> done = forgetSpot(spot, *copy); !done)
            return done;
        const FormTexts texts(m_workbook, *m_workbook.catalog().find(form->head.templateId), *form);
        if (const Result<void> done = readSpot(spot, texts.read(spot), *copy); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace sjusteg
