// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace sjusteg {

/// What is shown while no file is open: recent files, a new process, the example. Built when it is first seen: who starts with a file
/// never sees it.
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

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeChoices();

    QVBoxLayout *m_recent = nullptr;
};

} // namespace sjusteg
