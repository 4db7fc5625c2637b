// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QLabel>

namespace sjusteg {

/// One line however long the text is: it ends in «…» where there is not room for all, and the whole is said and shown on demand.
class ShortLine final : public QLabel
{
    Q_OBJECT
public:
    explicit ShortLine(const QString &line = {}, const QString &role = {}, QWidget *parent = nullptr);

    void setLine(const QString &line, const QString &toolTip = {}); ///< `toolTip`: the line itself unless told
    QString line() const { return m_line; }

    QSize sizeHint() const override; ///< of the whole line
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void shorten();

    QString m_line;
};

} // namespace sjusteg
