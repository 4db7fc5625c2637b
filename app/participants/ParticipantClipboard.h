// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QObject>

#include <functional>

class QMimeData;

namespace sjusteg {

/// What is copied from a form about a participant is marked so that clipboard histories leave it alone (Windows, KDE), and goes when the
/// participants are locked. Copying by key, by menu and by selecting.
class ParticipantClipboard final : public QObject
{
    Q_OBJECT
public:
    /// `showsParticipants`: whether what is on the screen is about participants.
    explicit ParticipantClipboard(const std::function<bool()> &showsParticipants, QObject *parent = nullptr);

    void forget(); ///< takes away what is still there

    static QMimeData *marked(const QString &text); ///< the caller owns it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onChanged(int mode);

    const std::function<bool()> m_showsParticipants;
};

} // namespace sjusteg
