// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Field.h"
#include "start/NewProcess.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QVBoxLayout;

namespace sjusteg {

class Dialogs;

/// «New process» in three short steps: the process, the working group, where to save.
class NewProcessDialog final : public QDialog
{
    Q_OBJECT
public:
    NewProcessDialog(const QVector<Option> &units, Dialogs &dialogs, QWidget *parent = nullptr);

    NewProcess answers() const;

private:
    struct MemberLine {
        QLineEdit *name;
        QComboBox *unit;
        QLineEdit *role;
        QRadioButton *leader;
    };

    QWidget *makeProcessPage();
    QWidget *makeGroupPage();
    QWidget *makeFilePage();
    void addMember(const QString &unit);
    void go(int page);
    void next();
    void updateWarning();
    void updateButtons();
    void choosePath();
    QString suggestedPath() const;

    QVector<Option> m_units;
    Dialogs &m_dialogs;
    QStackedWidget *m_pages;
    QLabel *m_stage;
    QLineEdit *m_municipality;
    QLineEdit *m_process;
    QVBoxLayout *m_memberLayout;
    QVector<MemberLine> m_members;
    QButtonGroup *m_leader;
    QLabel *m_warning;
    QLineEdit *m_path;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace sjusteg
