// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Dialogs.h"

#include <QQueue>

namespace sjusteg {

/// Answers as a user would, without a screen; remembers what was said. What was not foreseen is cancelled.
class FakeDialogs final : public Dialogs
{
public:
    QQueue<QString> answers; ///< texts of the buttons to press, in order
    QString path;            ///< for every file dialog
    QString written;         ///< for the text dialog
    QStringList said;        ///< title and text of every message
    QStringList places;      ///< of the last question
    QStringList buttons;     ///< the same

    int ask(QWidget *, const Question &question) override
    {
        said.append(question.title + QStringLiteral(": ") + question.text);
        places = question.places;
        buttons = question.answers;
        if (!answers.isEmpty()) {
            const qsizetype index = (question.answers + question.places).indexOf(answers.head());
            if (index >= 0) {
                answers.dequeue();
                return int(index);
            }
        }
        return question.cancel < 0 ? int(question.answers.size()) - 1 : question.cancel;
    }
    QString fileToOpen(QWidget *, const QString &, const QString &folder, const QString & = fileFilter()) override
    {
        lastFolder = folder;
        return path;
    }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return path; }
    std::optional<QString> text(QWidget *, const QString &, const QString &, const QString &) override { return written; }
    int choose(QWidget *, const QString &, const QString &, const QStringList &choices) override
    {
        offered = choices;
        return choices.isEmpty() ? -1 : 0;
    }

    QString lastFolder;
    QStringList offered;
};

} // namespace sjusteg
