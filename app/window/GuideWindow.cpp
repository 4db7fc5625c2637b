// SPDX-License-Identifier: MPL-2.0
#include "window/GuideWindow.h"

#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

// Q_INIT_RESOURCE must stand outside any namespace; a static library's resources are not found otherwise.
static void initialiseGuide()
{
    Q_INIT_RESOURCE(guide);
}

namespace sjusteg {

GuideWindow::GuideWindow(QWidget *parent)
    : QDialog(parent)
{
    initialiseGuide();
    setWindowTitle(tr("User guide"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1080, 700);
    auto *layout = new QVBoxLayout(this);
    auto *text = new QTextBrowser;
    text->setAccessibleName(tr("User guide"));
    text->setOpenExternalLinks(true);
    text->setSearchPaths({QStringLiteral(":/guide")});
    QFile file(QStringLiteral(":/guide/brukerveiledning.md"));
    if (file.open(QIODevice::ReadOnly))
        text->setMarkdown(QString::fromUtf8(file.readAll()));
    else
        text->setPlainText(tr("The user guide is not part of this build."));
    layout->addWidget(text);
}

} // namespace sjusteg
