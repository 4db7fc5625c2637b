// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

class QWidget;

namespace sjusteg {

/// A question with its answers as buttons, and the technical cause behind «Details».
struct Question {
    QString title;
    QString text;
    QString details;
    QStringList answers;
    int standard = 0; ///< chosen by Enter
    int cancel = -1;  ///< chosen by Escape and by closing; the last answer when negative
    QStringList places = {}; ///< to choose instead of an answer; they follow after the answers
};

/// Where the program asks or tells. Tests put their own in its place.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    virtual int ask(QWidget *parent, const Question &question) = 0; ///< index of the answer, or of the place after them
    virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &folder, const QString &filter = fileFilter()) = 0;
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter) = 0;
    virtual std::optional<QString> text(QWidget *parent, const QString &title, const QString &label, const QString &value) = 0;
    virtual int choose(QWidget *parent, const QString &title, const QString &label, const QStringList &choices) = 0; ///< -1: none

    void tell(QWidget *parent, const QString &title, const Problem &problem);
    static QString fileFilter();
};

/// The real ones.
class ScreenDialogs final : public Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::ScreenDialogs)
public:
    int ask(QWidget *parent, const Question &question) override;
    QString fileToOpen(QWidget *parent, const QString &title, const QString &folder, const QString &filter = fileFilter()) override;
    QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter) override;
    std::optional<QString> text(QWidget *parent, const QString &title, const QString &label, const QString &value) override;
    int choose(QWidget *parent, const QString &title, const QString &label, const QStringList &choices) override;
};

} // namespace sjusteg
