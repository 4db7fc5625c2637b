// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QScrollArea;

namespace sjusteg {

class GuidanceCard;
class LinksCard;
class TemplateList;

/// What the model is and what must be in place before the first step: the handbook's front page in our words, the forms and
/// links that go with it, and what has changed since.
class ModelPage final : public Page
{
    Q_OBJECT
public:
    explicit ModelPage(const Workspace &workspace, QWidget *parent = nullptr);

    QString name() const override { return tr("About the model"); }
    void flush() override;
    void refresh() override;
    PrintJob printJob() const override;

    void showText(const QString &textId);

private:
    QVector<GuidanceCard *> m_cards;
    TemplateList *m_templates;
    LinksCard *m_links;
    QScrollArea *m_scroll;
};

} // namespace sjusteg
