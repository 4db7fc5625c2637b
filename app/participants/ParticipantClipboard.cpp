// SPDX-License-Identifier: MPL-2.0
#include "participants/ParticipantClipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextDocumentFragment>
#include <QTextEdit>

namespace sjusteg {

namespace {

/// Ours, to know it again.
QString participantMark()
{
    return QStringLiteral("application/x-sjusteg-participant");
}

bool isMarked(const QMimeData *data)
{
    return data && data->hasFormat(participantMark());
}

QString selectedText(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->echoMode() == QLineEdit::Normal ? line->selectedText() : QString();
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        return plain->textCursor().selection().toPlainText();
    if (const auto *rich = qobject_cast<const QTextEdit *>(widget))
        return rich->textCursor().selection().toPlainText();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->selectedText();
    return {};
}

/// False where nothing may be written.
bool removeSelected(QWidget *widget)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget); line && !line->isReadOnly())
        line->insert({});
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(widget); plain && !plain->isReadOnly())
        plain->insertPlainText({});
    else
        return false;
    return true;
}

} // namespace

ParticipantClipboard::ParticipantClipboard(const std::function<bool()> &showsParticipants, QObject *parent)
    : QObject(parent)
    , m_showsParticipants(showsParticipants)
{
    qApp->installEventFilter(this);
    connect(QApplication::clipboard(), &QClipboard::changed, this, [this](QClipboard::Mode mode) { onChanged(mode); });
}

QMimeData *ParticipantClipboard::marked(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(participantMark(), QByteArrayLiteral("1"));
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    const QByteArray no(4, '\0'); // a DWORD
    for (const char *format : {"ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"})
        data->setData(QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QLatin1String(format)), no);
    return data;
}

void ParticipantClipboard::forget()
{
    QClipboard *clipboard = QApplication::clipboard();
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        const bool there = mode == QClipboard::Clipboard || clipboard->supportsSelection();
        if (there && isMarked(clipboard->mimeData(mode)))
            clipboard->clear(mode);
    }
}

/// By menu, by dragging over text, by a widget of Qt's own: marked once it is there.
void ParticipantClipboard::onChanged(int mode)
{
    QClipboard *clipboard = QApplication::clipboard();
    const auto where = QClipboard::Mode(mode);
    const bool ours = where == QClipboard::Clipboard ? clipboard->ownsClipboard() : where == QClipboard::Selection && clipboard->ownsSelection();
    if (!ours || !m_showsParticipants() || isMarked(clipboard->mimeData(where)))
        return;
    if (const QString text = clipboard->text(where); !text.isEmpty())
        clipboard->setMimeData(marked(text), where);
}

/// By key: marked from the first moment, so that no history has seen it without.
bool ParticipantClipboard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !m_showsParticipants())
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const bool cut = key->matches(QKeySequence::Cut);
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || (!cut && !key->matches(QKeySequence::Copy)))
        return false;
    const QString text = selectedText(widget);
    if (text.isEmpty() || (cut && !removeSelected(widget)))
        return false;
    QApplication::clipboard()->setMimeData(marked(text));
    return true;
}

} // namespace sjusteg
