// SPDX-License-Identifier: MPL-2.0
#include "window/Dialogs.h"

#include "screen/TextLength.h"
#include "window/FileChooser.h"
#include "window/PlacesDialog.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace sjusteg {

namespace {
constexpr int longestCopyName = 200; // as the fields that hold it
}

void Dialogs::tell(QWidget *parent, const QString &title, const Problem &problem)
{
    ask(parent, {title, problem.sentence, problem.cause, {QCoreApplication::translate("sjusteg::Dialogs", "OK")}});
}

QString Dialogs::fileFilter()
{
    return QCoreApplication::translate("sjusteg::Dialogs", "Sjusteg files (*.sjusteg)");
}

int ScreenDialogs::ask(QWidget *parent, const Question &question)
{
    if (!question.places.isEmpty()) {
        PlacesDialog dialog(question, parent);
        dialog.exec();
        return dialog.answer();
    }
    QMessageBox box(parent);
    box.setWindowTitle(question.title);
    box.setText(question.text);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(question.details.isEmpty() ? QString() : tr("Details: %1").arg(question.details));
    QVector<QPushButton *> buttons;
    for (const QString &answer : question.answers)
        buttons.append(box.addButton(answer, QMessageBox::ActionRole));
    const int cancel = question.cancel < 0 ? int(buttons.size()) - 1 : question.cancel;
    box.setDefaultButton(buttons.value(question.standard));
    box.setEscapeButton(buttons.value(cancel));
    box.exec();
    for (int i = 0; i < buttons.size(); ++i) {
        if (box.clickedButton() == buttons.at(i))
            return i;
    }
    return cancel;
}

QString ScreenDialogs::fileToOpen(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    return chooseFile(parent, QFileDialog::AcceptOpen, title, folder, filter);
}

QString ScreenDialogs::fileToSave(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)
{
    return chooseFile(parent, QFileDialog::AcceptSave, title, suggestion, filter);
}

std::optional<QString> ScreenDialogs::text(QWidget *parent, const QString &title, const QString &label, const QString &value)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setInputMode(QInputDialog::TextInput);
    dialog.setLabelText(label);
    dialog.setTextValue(value);
    if (auto *line = dialog.findChild<QLineEdit *>())
        screen::limitLength(line, longestCopyName);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue().trimmed()) : std::nullopt;
}

int ScreenDialogs::choose(QWidget *parent, const QString &title, const QString &label, const QStringList &choices)
{
    bool accepted = false;
    const QString chosen = QInputDialog::getItem(parent, title, label, choices, 0, false, &accepted);
    return accepted ? int(choices.indexOf(chosen)) : -1;
}

} // namespace sjusteg
