// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QTextEdit>

namespace sjusteg::screen {

/// A plain text box that is always as tall as its text.
class GrowingText final : public QTextEdit
{
    Q_OBJECT
public:
    GrowingText(int leastLines, int mostCharacters, QWidget *parent);

    void setText(const QString &text); ///< silent, keeps the cursor
    int heightForText() const; ///< pixels, with the frame

Q_SIGNALS:
    void typed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fit();
    void onChanged();

    int m_leastLines;
    int m_most;
    bool m_silent = false;
};

} // namespace sjusteg::screen
