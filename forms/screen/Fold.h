// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QPushButton>

namespace sjusteg::screen {

/// A button that opens and closes what stands below it. ▸ closed, ▾ open; remembered under `key` when there is one.
class Fold final : public QPushButton
{
    Q_OBJECT
public:
    Fold(const QString &text, const QString &key, bool open, QWidget *parent);

    void setLabel(const QString &text);
    bool isOpen() const { return m_open; }
    void setOpen(bool open, bool remember = false);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void turned(bool open);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void wrap();
    QString fullText() const;

    QString m_text;
    QString m_key;
    bool m_open;
};

} // namespace sjusteg::screen
