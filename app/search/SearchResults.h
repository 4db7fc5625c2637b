// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "search/SearchHit.h"

#include <QFrame>

class QLabel;
class QListView;
class QStandardItemModel;

namespace sjusteg {

/// The list of hits under the search field, in its two groups. The field keeps the focus and passes its keys on.
class SearchResults final : public QFrame
{
    Q_OBJECT
public:
    explicit SearchResults(QWidget &field);

    using QFrame::show;
    /// `limit`: the most hits a group can have; `complete`: everything has been read.
    void show(const QVector<SearchHit> &hits, const QString &words, bool complete, int limit);
    void move(int key); ///< Qt::Key_Up, Key_Down, Key_PageUp, Key_PageDown
    void choose();      ///< opens the hit that is lit
    /// How many there are and which is lit, for screen readers.
    QString spoken() const;

Q_SIGNALS:
    void chosen(const sjusteg::SearchHit &hit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addHeading(const QString &text);
    void place();
    void step(int by);

    QWidget &m_field;
    QVector<SearchHit> m_hits;
    QListView *m_list;
    QStandardItemModel *m_model;
    QLabel *m_note;
};

} // namespace sjusteg
