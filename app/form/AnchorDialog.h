// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDate>
#include <QDialog>
#include <QJsonObject>

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace sjusteg {

/// Who anchored the document, when, and what the answer was.
class AnchorDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AnchorDialog(const QDate &today, QWidget *parent = nullptr);
    QJsonObject answer() const; ///< {"leader","date","answer"}

private:
    QLineEdit *m_leader;
    QDateEdit *m_date;
    QPlainTextEdit *m_answer;
};

} // namespace sjusteg
