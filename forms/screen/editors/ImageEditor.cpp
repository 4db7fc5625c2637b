// SPDX-License-Identifier: MPL-2.0
#include "screen/editors/ImageEditor.h"

#include "picture/PictureFile.h"
#include "screen/FlowLayout.h"
#include "screen/TextLength.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPixmap>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace sjusteg::screen {

namespace {
constexpr int mostInTable = 20;
constexpr QSize thumbnailSize(220, 150);

/// The style sheet looks at the role only when a widget is polished.
void setRole(QLabel *label, const QString &role)
{
    if (label->property("role").toString() == role)
        return;
    label->setProperty("role", role);
    label->style()->unpolish(label);
    label->style()->polish(label);
}
}

ImageEditor::ImageEditor(const EditorPlace &place, QWidget *parent)
    : FieldEditor(place, parent)
    , m_thumbnail(new QLabel(this))
    , m_choose(new QPushButton(tr("Choose a file …"), this))
    , m_paste(new QPushButton(tr("Paste"), this))
    , m_remove(new QPushButton(tr("Take away"), this))
    , m_alt(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_thumbnail);
    auto *buttons = new FlowLayout(nullptr);
    column->addLayout(buttons);
    for (QPushButton *button : {m_choose, m_paste, m_remove}) {
        button->setAutoDefault(false);
        button->installEventFilter(this);
        buttons->addWidget(button);
    }
    limitLength(m_alt, 200);
    m_alt->setPlaceholderText(tr("What does the picture show?"));
    column->addWidget(m_alt);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    m_alt->installEventFilter(this);
    setFocusTarget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &ImageEditor::choose);
    connect(m_paste, &QPushButton::clicked, this, &ImageEditor::paste);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_choose->setFocus();
        m_hash.clear();
        editedNow();
        display(context().value(cell()));
    });
    connect(m_alt, &QLineEdit::textEdited, this, [this] {
        m_hint->setVisible(m_alt->text().trimmed().isEmpty());
        editedSoon();
    });
}

Value ImageEditor::entered() const
{
    if (m_hash.isEmpty())
        return noValue();
    return QJsonObject{{QStringLiteral("hash"), m_hash}, {QStringLiteral("alt"), m_alt->text().trimmed()}};
}

void ImageEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_alt->setReadOnly(readOnly);
    display(context().value(cell()));
}

void ImageEditor::setName(const QString &name)
{
    describe(m_choose, tr("%1: choose a file").arg(name));
    describe(m_paste, tr("%1: paste").arg(name));
    describe(m_remove, tr("%1: take away the picture").arg(name));
    describe(m_alt, tr("%1: what the picture shows").arg(name));
}

void ImageEditor::display(const Value &value)
{
    const QJsonObject stored = value.toObject();
    const QString hash = stored.value(QLatin1StringView("hash")).toString();
    const QString alt = stored.value(QLatin1StringView("alt")).toString();
    if (hash != m_hash || (!hash.isEmpty() && m_thumbnail->pixmap(Qt::ReturnByValue).isNull())) {
        const QPixmap pixmap = QPixmap::fromImage(picture::decodeStored(context().workbook().imageData(hash)));
        m_thumbnail->setPixmap(pixmap.isNull() ? pixmap : pixmap.scaled(thumbnailSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    }
    m_hash = hash;
    if (alt != m_alt->text().trimmed())
        m_alt->setText(alt);
    const bool shown = !hash.isEmpty();
    m_thumbnail->setVisible(shown);
    m_thumbnail->setAccessibleName(alt);
    m_alt->setVisible(shown);
    m_remove->setVisible(shown && !m_readOnly);
    m_choose->setVisible(!m_readOnly);
    m_paste->setVisible(!m_readOnly);
    setRole(m_hint, QStringLiteral("muted"));
    m_hint->setText(shown && alt.isEmpty() ? tr("Write what the picture shows, for those who cannot see it.") : field().help);
    m_hint->setVisible(!m_readOnly && !m_hint->text().isEmpty() && (!shown || alt.isEmpty()) && !isCompact());
}

bool ImageEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) && !m_readOnly
        && QGuiApplication::clipboard()->mimeData()->hasImage()) {
        paste();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void ImageEditor::choose()
{
    const QString path = context().chooseImage(this);
    if (!path.isEmpty())
        take(picture::readPicture(path));
}

void ImageEditor::paste()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    if (!clipboard || !clipboard->hasImage()) {
        refuse({tr("There is no picture to paste. Copy a picture first."), {}});
        return;
    }
    take(picture::encodePicture(qvariant_cast<QImage>(clipboard->imageData()), false));
}

void ImageEditor::take(const Result<picture::Picture> &picture)
{
    if (!picture) {
        refuse(picture.problem());
        return;
    }
    if (m_hash.isEmpty() && tableIsFull()) {
        refuse({tr("A table holds at most %1 pictures. Take one away first.").arg(mostInTable), {}});
        return;
    }
    const Result<QString> hash = context().workbook().addImage(picture->data, picture->mime);
    if (!hash) {
        refuse(hash.problem());
        return;
    }
    m_hash = *hash;
    m_thumbnail->setPixmap({});
    editedNow();
    display(context().value(cell()));
    m_alt->setFocus();
}

void ImageEditor::refuse(const Problem &problem)
{
    setRole(m_hint, QStringLiteral("danger"));
    m_hint->setText(problem.sentence);
    m_hint->show();
}

bool ImageEditor::tableIsFull() const
{
    if (cell().isHead())
        return false;
    int pictures = 0;
    for (const Row &row : context().form().rows(cell().table()))
        pictures += isBlank(row.cell(cell().column())) ? 0 : 1;
    return pictures >= mostInTable;
}

} // namespace sjusteg::screen
