// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QLabel;
class QLineEdit;

namespace sjusteg {

/// Date, start and place of a meeting. Of run-sheets taken in one meeting all get the same, so that they stay together.
class MeetingWhen final : public QWidget
{
    Q_OBJECT
public:
    explicit MeetingWhen(const Workspace &workspace, QWidget *parent = nullptr);

    void showSheets(const QStringList &runSheets); ///< the first is the one that is read
    void flush();

private:
    QLineEdit *addLine(const QString &column, const QString &hint, int width);
    void save(const QString &column);
    /// The value to store; nothing when it cannot be understood.
    std::optional<Value> written(const QString &column) const;
    QString shown(const QString &column) const;

    const Workspace m_workspace;
    QStringList m_forms;
    QMap<QString, QLineEdit *> m_lines; ///< field → its line
    QLabel *m_weekday;
    QLabel *m_problem;
};

} // namespace sjusteg
