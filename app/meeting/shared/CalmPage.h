// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

namespace sjusteg {

/// An empty page with the municipality on it, and when the meeting is over a word of thanks.
class CalmPage final : public QWidget
{
    Q_OBJECT
public:
    explicit CalmPage(const QString &municipality, QWidget *parent = nullptr);

    void setWord(const QString &word); ///< empty: none
    QString spoken() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_municipality;
    QString m_word;
};

} // namespace sjusteg
