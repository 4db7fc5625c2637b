// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "search/SearchIndex.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

namespace sjusteg {

class SearchResults;

/// The search field on top of the window, with its hits below it as one types. Costs nothing until it is used: the index is read in
/// small pieces from the first time the field gets the focus.
class SearchBox final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);
    ~SearchBox() override;

    /// What is searched; null: nothing, and what was read is forgotten.
    void setWorkbook(Workbook *workbook, const Handbook *handbook = nullptr);
    void start(); ///< as the shortcut does: into the field, with its text chosen

Q_SIGNALS:
    void chosen(const sjusteg::SearchHit &hit);
    void failed(const sjusteg::Problem &problem);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool prepare();
    void readOn();
    void search();
    void open(const SearchHit &hit);
    void leave();
    SearchResults &results();
    void announce(const QString &text);

    Workbook *m_workbook = nullptr;
    const Handbook *m_handbook = nullptr;
    std::unique_ptr<SearchIndex> m_index;
    QPointer<SearchResults> m_results;
    QPointer<QWidget> m_before; ///< had the focus when the shortcut was pressed
    QTimer m_reader;
    QTimer m_typed;
};

} // namespace sjusteg
