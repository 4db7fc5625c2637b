// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "examples/CardShelf.h"
#include "window/Page.h"

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace sjusteg {

/// Two examples side by side, part by part; either can be changed for another.
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
    void fillChooser(QComboBox &box, const QString &chosen);
    void fill();

    const CardShelf m_shelf;
    QComboBox *m_left;
    QComboBox *m_right;
    QCheckBox *m_onlyDifferent;
    QGridLayout *m_grid;
};

} // namespace sjusteg
