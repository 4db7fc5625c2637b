// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace sjusteg {

namespace paper {
class Pages;
}

/// Pages as they will be printed, under each other. They are laid out when they are first seen.
class PaperPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit PaperPreview(const QString &name, QWidget *parent = nullptr);
    ~PaperPreview() override;

    /// What makes the documents; asked again each time the pages are to be seen after a change.
    void setSource(const std::function<QVector<Document>()> &source);

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Sheets;
    void layOut();

    std::function<QVector<Document>()> m_source;
    bool m_stale = false;
    Sheets *m_sheets;
};

} // namespace sjusteg
