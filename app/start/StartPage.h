// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace sjusteg {

/// What is shown while no file is open: recent files, a new process, the example.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void newWanted();
    void exampleWanted();
    void openWanted();
    void fileChosen(const QString &path);

private:
    QWidget *makeChoices();

    QVBoxLayout *m_recent;
};

} // namespace sjusteg
