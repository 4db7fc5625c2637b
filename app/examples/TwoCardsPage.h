// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "examples/CardShelf.h"
#include "window/Page.h"

#include <utility>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace sjusteg {

/// Two examples side by side, part by part; either can be changed for another, but never for the one beside it.
class TwoCardsPage final : public Page
{
    Q_OBJECT
public:
    /// `right` empty: the first other card.
    TwoCardsPage(const Workspace &workspace, const QString &left, const QString &right, QWidget *parent = nullptr);

    QString name() const override { return tr("Two examples side by side"); }
    void refresh() override;
    PrintJob printJob() const override;

private:
    QWidget *makeHead();
    QComboBox *makeChooser(const QString &name);
    void keepApart(const QComboBox &chosen);
    void fillChooser(QComboBox &box, const QString &chosen);
    void fill();

    const CardShelf m_shelf;
    std::pair<QString, QString> m_shown; ///< ids, left and right
    QComboBox *m_left;
    QComboBox *m_right;
    QCheckBox *m_onlyDifferent;
    QGridLayout *m_grid;
};

} // namespace sjusteg
