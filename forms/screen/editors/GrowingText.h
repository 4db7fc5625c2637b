// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/TextLength.h"

#include <QTextEdit>

namespace sjusteg::screen {

class CursorInView;

/// A plain text box that is always as tall as its text; the page follows its cursor. What has no room is not taken in, what stood there stays,
/// and `roomChanged` says so.
class GrowingText final : public QTextEdit
{
    Q_OBJECT
public:
    GrowingText(int leastLines, int mostCharacters, QWidget *parent);

    void setText(const QString &text); ///< silent, keeps the cursor
    int heightForText() const; ///< pixels, with the frame

Q_SIGNALS:
    void typed();
    /// What to say about the length, or nothing.
    void roomChanged(const QString &said, const sjusteg::screen::LeftOut &leftOut);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fit();
    void onChanged();
    void cutWhatIsNew(int over);
    void tellRoom(const LeftOut &leftOut);

    int m_leastLines;
    int m_most;
    int m_count = 0;    ///< characters before the last change
    LeftOut m_leftOut;  ///< of what was inserted last
    bool m_inserting = false;
    QString m_said;
    CursorInView *m_follower;
    bool m_silent = false;
};

} // namespace sjusteg::screen
