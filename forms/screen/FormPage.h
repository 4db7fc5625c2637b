// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FormContext.h"

#include <QWidget>

class QTimer;
class QVBoxLayout;

namespace sjusteg::screen {

class ComparisonBlock;
class FieldList;
class Fold;

/// The paper-like page of a form: purpose, what to keep in mind, overviews, and its sections with their fields.
class FormPage final : public QWidget
{
    Q_OBJECT
public:
    FormPage(FormContext &context, QWidget *parent);

    void refresh();
    void reloadOptions();
    void updateReadOnly();
    bool reveal(const CellRef &cell);
    bool startRow(const QString &table);

protected:
    bool event(QEvent *event) override;

private:
    struct Section {
        const Field *heading = nullptr; ///< null for what stands before the first
        QVector<const Field *> fields;
        Fold *fold = nullptr;
        FieldList *list = nullptr;
    };

    void addIntroduction(QVBoxLayout *layout);
    void addOverview(const StaticTable &overview, QVBoxLayout *layout);
    void addSection(Section &section, QVBoxLayout *layout);
    void openSection(Section &section);
    void fixTabOrder();

    FormContext &m_context;
    QVector<Section> m_sections;
    QTimer *m_tabTimer;
    ComparisonBlock *m_comparison = nullptr; ///< of templates with such a view
};

} // namespace sjusteg::screen
