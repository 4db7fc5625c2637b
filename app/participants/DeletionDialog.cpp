// SPDX-License-Identifier: MPL-2.0
#include "participants/DeletionDialog.h"

#include "participants/DialogsOnTop.h"
#include "participants/ParticipantList.h"
#include "participants/ReceiptPaper.h"
#include "storage/PlaceOfAnswers.h"
#include "tasks/SaveFile.h"
#include "window/Dialogs.h"
#include "window/Parts.h"
#include "workbook/AboutParticipant.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMap>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QUndoStack>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

QString codeOf(const Workbook &workbook, const QString &participant)
{
    const std::optional<ParticipantLine> line = participantLine(workbook, participant);
    return line ? line->code : QString();
}

QString titleOfTemplate(const Workbook &workbook, const QString &form)
{
    const std::optional<FormHead> head = workbook.head(form);
    const Template *definition = head ? workbook.catalog().find(head->templateId) : nullptr;
    return definition ? (parts::number(*definition) + QLatin1Char(' ') + definition->shortTitle).trimmed() : QString();
}

/// «Mal 6.5 Oppfølging: 3», a template each.
QStringList whatGoes(const Workbook &workbook, const QString &code)
{
    const std::optional<AboutParticipant> about = aboutParticipant(workbook, code);
    if (!about)
        return {};
    QStringList titles;
    QMap<QString, int> counts;
    const auto count = [&](const QString &title, int number) {
        if (!counts.contains(title))
            titles.append(title);
        counts[title] += number;
    };
    for (const QString &copy : about->copies)
        count(titleOfTemplate(workbook, copy), 1);
    for (const AboutParticipant::Rows &rows : about->shared)
        count(titleOfTemplate(workbook, rows.form), int(rows.rows.size()));
    QStringList lines;
    for (const QString &title : std::as_const(titles))
        lines.append(QStringLiteral("%1: %2").arg(title).arg(counts.value(title)));
    return lines;
}

QLineEdit *addField(QVBoxLayout *layout, const QString &label)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(label);
    QLabel *name = parts::paragraph(label, QStringLiteral("strong"));
    name->setBuddy(edit);
    layout->addWidget(name);
    layout->addWidget(edit);
    return edit;
}

} // namespace

DeletionDialog::DeletionDialog(const Workspace &workspace, const QString &participant, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_code(codeOf(workspace.workbook, participant))
    , m_layout(new QVBoxLayout(this))
{
    constexpr int readable = 560;
    setWindowTitle(tr("Delete a participant"));
    setMinimumWidth(readable);
    m_layout->setContentsMargins(20, 20, 20, 16);
    m_layout->setSpacing(8);
    ask();
}

void DeletionDialog::ask()
{
    m_layout->addWidget(parts::label(tr("Delete %1 for good").arg(m_code), QStringLiteral("title")));
    m_layout->addWidget(parts::paragraph(tr("All of this goes, with history, earlier versions and pictures, also from the backups the program has made:")));
    for (const QString &line : whatGoes(m_workspace.workbook, m_code))
        m_layout->addWidget(parts::paragraph(QStringLiteral("• ") + line));
    m_layout->addWidget(parts::paragraph(tr("It cannot be undone. What must be kept must be archived first."), QStringLiteral("notice")));
    m_layout->addSpacing(4);
    m_archived = addField(m_layout, tr("Archived: date or case number"));
    m_typed = addField(m_layout, tr("Write the code %1 to confirm").arg(m_code));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    m_delete = parts::button(tr("Delete for good"), QStringLiteral("danger"));
    m_delete->setEnabled(false);
    QPushButton *keep = parts::button(tr("Keep"));
    buttons->addWidget(m_delete);
    buttons->addWidget(keep);
    m_layout->addSpacing(8);
    m_layout->addLayout(buttons);
    connect(m_archived, &QLineEdit::textChanged, this, &DeletionDialog::answerable);
    connect(m_typed, &QLineEdit::textChanged, this, &DeletionDialog::answerable);
    connect(m_delete, &QPushButton::clicked, this, &DeletionDialog::remove);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    m_archived->setFocus(Qt::OtherFocusReason);
}

void DeletionDialog::answerable()
{
    const bool confirmed = m_typed->text().trimmed().compare(m_code, Qt::CaseInsensitive) == 0;
    m_delete->setEnabled(!m_archived->text().trimmed().isEmpty() && confirmed && !m_code.isEmpty());
}

void DeletionDialog::remove()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<DeletionReceipt> removed = removeParticipant(m_workspace.workbook, m_code, m_archived->text().trimmed());
    QApplication::restoreOverrideCursor();
    if (!removed) {
        m_workspace.dialogs.tell(this, windowTitle(), removed.problem());
        return;
    }
    m_workspace.undo.clear(); // its steps hold what was deleted
    m_receipt = *removed;
    m_hasReceipt = true;
    keepOnTop(this);
    connect(&m_workspace.workbook, &Workbook::participantStateChanged, this, &DeletionDialog::hideOthers);
    showReceipt();
}

void DeletionDialog::reject()
{
    if (m_hasReceipt && !m_kept) {
        const int answer = m_workspace.dialogs.ask(
            this, {tr("Receipt for deletion"), tr("The receipt has not been printed or saved. The program does not keep it, and it cannot be made again."), {},
                   {tr("Go back to the receipt"), tr("Close it all the same")}, 0, 0});
        if (answer != 1)
            return;
    }
    QDialog::reject();
}

/// The receipt stays when the participants are locked, and tells of nobody but the one who is gone.
void DeletionDialog::hideOthers()
{
    if (m_workspace.workbook.participantState() == ParticipantState::Unlocked || m_receipt.mentions.isEmpty())
        return;
    m_receipt.unnamed += int(m_receipt.mentions.size());
    m_receipt.mentions.clear();
    showReceipt();
}

void DeletionDialog::showReceipt()
{
    parts::clear(m_layout);
    m_layout->addWidget(parts::label(tr("Receipt for deletion"), QStringLiteral("title")));
    for (const QString &line : receiptLines(m_receipt))
        m_layout->addWidget(parts::paragraph(line));
    m_layout->addWidget(parts::paragraph(tr("The receipt is not kept in the program. Print or save it now."), QStringLiteral("notice")));
    auto *buttons = new QHBoxLayout;
    QPushButton *print = parts::button(tr("Print…"), QStringLiteral("primary"), tr("Print the receipt"));
    QPushButton *pdf = parts::button(tr("PDF…"), {}, tr("The receipt as PDF"));
    QPushButton *text = parts::button(tr("Text file…"), {}, tr("The receipt as a text file"));
    QPushButton *close = parts::button(tr("Close"));
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.preview(receiptJob()); });
    connect(pdf, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.pdf(receiptJob()); });
    connect(text, &QPushButton::clicked, this, &DeletionDialog::saveText);
    connect(close, &QPushButton::clicked, this, &DeletionDialog::reject);
    for (QPushButton *button : {print, pdf, text})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(close);
    m_layout->addSpacing(8);
    m_layout->addLayout(buttons);
    print->setFocus(Qt::OtherFocusReason);
    adjustSize();
}

PrintJob DeletionDialog::receiptJob()
{
    PrintJob job{{receiptDocument(m_workspace.workbook, m_receipt)}, false, tr("Receipt for deletion %1").arg(m_code)};
    job.done = [self = QPointer(this)] {
        if (self)
            self->m_kept = true;
    };
    return job;
}

void DeletionDialog::saveText()
{
    const QByteArray text = (receiptLines(m_receipt).join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
    const SavedFile kind{tr("Save the receipt"), tr("Receipt for deletion %1").arg(m_code) + QStringLiteral(".txt"), tr("Text files (*.txt)")};
    const bool saved = saveFile(m_workspace, this, kind, [&text](const QString &path) -> Result<void> {
        if (Result<void> free = notInPlaceOfAnswers(path); !free)
            return free;
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
            return {};
        return Problem{tr("The receipt could not be written to %1.").arg(QDir::toNativeSeparators(path)), file.errorString()};
    });
    m_kept = m_kept || saved;
}

} // namespace sjusteg
