// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace sjusteg {

/// A round of a post: a tick for each of the three units, and how many minutes it has, where that was agreed.
class RoundPanel final : public QWidget
{
    Q_OBJECT
public:
    RoundPanel(const Workspace &workspace, const QString &runSheet, QWidget *parent = nullptr);

    void setPost(const QString &post);
    void refresh();
    bool isRound() const; ///< the method of the post is a round

private:
    struct UnitLine {
        QString unit;
        QCheckBox *done;
        QLineEdit *minutes;
    };

    void addUnit(const QString &unit);
    void save(const UnitLine &line);

    const Workspace m_workspace;
    QString m_runSheet;
    QString m_post;
    QVBoxLayout *m_list;
    QLabel *m_sum;
    QVector<UnitLine> m_lines;
};

} // namespace sjusteg
