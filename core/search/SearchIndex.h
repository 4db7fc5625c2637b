// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "search/FormTexts.h"
#include "search/HandbookTexts.h"
#include "search/SearchHit.h"
#include "search/SearchTables.h"

namespace sjusteg {

/// Everything filled in in a workbook and the handbook's guidance, ready to be searched. Lives in memory as long as the file is open
/// (docs/decisions/10-search-in-memory.md); follows every change of the workbook, undo included.
class SearchIndex final : public QObject
{
    Q_OBJECT
public:
    /// Cheap: what there is to find is read by readOn(). The workbook and handbook must outlive the index.
    /// `cards`: the folder of the delivered examples, read with the rest; empty: none.
    static Result<std::unique_ptr<SearchIndex>> create(Workbook &workbook, const Handbook &handbook, const QString &cards = {});

    bool isComplete() const { return m_waiting.isEmpty() && m_handbookRead; }
    /// Reads on for about so many milliseconds; one copy at least, never part of one.
    Result<void> readOn(int milliseconds);
    Result<void> readAll();

    /// The places where every word stands, best first: at most `limit` among the answers, then at most `limit` in the handbook.
    /// Of what was read so far. Fails only where memory runs out.
    Result<QVector<SearchHit>> find(const QString &words, int limit);

private:
    struct Place {
        QString form;
        CellRef cell;
        qsizetype handbookText = -1;
        SearchTables::Table table = SearchTables::Answers;
    };
    struct Reading {
        QVector<qint64> ids;
        QSet<Spot> shows;
    };
    struct Copy {
        bool stored = false;
        QHash<Spot, Reading> spots;
    };

    SearchIndex(Workbook &workbook, const Handbook &handbook, const QString &cards, std::unique_ptr<SearchTables> tables);
    void onApplied(const Edit &edit);
    void beginAnew();
    void waitForAll();
    void touch(const FormChange &change);
    Result<void> update();
    Result<void> readHandbook();
    Result<void> readCopy(const QString &form);
    Result<void> readSpot(const Spot &spot, const SpotTexts &read, Copy &copy);
    Result<void> readNewCopies();
    Result<void> forgetSpot(const Spot &spot, Copy &copy);
    Result<void> forgetCopy(const QString &form);
    void spread(QSet<Spot> &spots) const;
    SearchHit hit(const SearchTables::Found &found, const SearchWords &words) const;

    Workbook &m_workbook;
    QVector<HandbookText> m_handbook;
    QString m_cards; ///< folder of the examples; empty once they are among m_handbook
    std::unique_ptr<SearchTables> m_tables; ///< null: they could not be made anew
    Problem m_failure;
    bool m_handbookRead = false;
    QStringList m_waiting;               ///< copies not read yet
    QHash<QString, Copy> m_copies;       ///< by form
    QHash<qint64, Place> m_places;
    qint64 m_lastId = 0;
    QHash<QString, QHash<QString, QSet<Spot>>> m_shownBy; ///< form → row (empty: the copy) → spots that show its title
    QSet<Spot> m_touched;                ///< changed since they were read
    QSet<QString> m_touchedCopies;       ///< came, went, or stored now
};

} // namespace sjusteg
