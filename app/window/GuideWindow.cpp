// SPDX-License-Identifier: MPL-2.0
#include "window/GuideWindow.h"

#include "window/ScreenSize.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

// Q_INIT_RESOURCE must stand outside any namespace; a static library's resources are not found otherwise.
static void initialiseGuide()
{
    Q_INIT_RESOURCE(guide);
}

namespace sjusteg {

namespace {

/// A build without the pictures shows the text alone, no broken frames.
QString withoutMissingPictures(QString guide)
{
    static const QRegularExpression picture(QStringLiteral("!\\[[^\\]]*\\]\\(([^)]+)\\)"));
    QRegularExpressionMatch match = picture.match(guide);
    while (match.hasMatch()) {
        const bool there = QFile::exists(QStringLiteral(":/guide/") + match.captured(1));
        if (!there)
            guide.remove(match.capturedStart(), match.capturedLength());
        match = picture.match(guide, there ? match.capturedEnd() : match.capturedStart());
    }
    return guide;
}

} // namespace

GuideWindow::GuideWindow(QWidget *parent)
    : QDialog(parent)
{
    initialiseGuide();
    setWindowTitle(tr("User guide"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(withinScreen(*this, {1080, 700}));
    auto *layout = new QVBoxLayout(this);
    auto *text = new QTextBrowser;
    text->setAccessibleName(tr("User guide"));
    text->setOpenExternalLinks(true);
    text->setSearchPaths({QStringLiteral(":/guide")});
    QFile file(QStringLiteral(":/guide/brukerveiledning.md"));
    if (file.open(QIODevice::ReadOnly))
        text->setMarkdown(withoutMissingPictures(QString::fromUtf8(file.readAll())));
    else
        text->setPlainText(tr("The user guide is not part of this build."));
    layout->addWidget(text);
}

} // namespace sjusteg
