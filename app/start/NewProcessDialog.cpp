// SPDX-License-Identifier: MPL-2.0
#include "start/NewProcessDialog.h"

#include "flow/Filled.h"
#include "screen/TextLength.h"
#include "window/Dialogs.h"
#include "window/Parts.h"
#include "window/RecentFiles.h"
#include "window/ScreenSize.h"
#include "workbook/Defaults.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

void addField(QVBoxLayout *layout, const QString &title, const QString &help, QLineEdit *edit)
{
    QLabel *label = parts::label(title, QStringLiteral("strong"));
    label->setBuddy(edit);
    edit->setAccessibleName(title);
    layout->addWidget(label);
    layout->addWidget(edit);
    layout->addWidget(parts::paragraph(help, QStringLiteral("small")));
    layout->addSpacing(10);
}

} // namespace

NewProcessDialog::NewProcessDialog(const QVector<Option> &units, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_units(units)
    , m_dialogs(dialogs)
{
    setWindowTitle(tr("New process"));
    resize(withinScreen(*this, {820, 520}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    m_stage = parts::label({}, QStringLiteral("title"));
    layout->addWidget(m_stage);
    m_pages = new QStackedWidget;
    m_pages->addWidget(makeProcessPage());
    m_pages->addWidget(makeGroupPage());
    m_pages->addWidget(makeFilePage());
    layout->addWidget(m_pages, 1);

    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = parts::button(tr("Cancel"));
    m_back = parts::button(tr("Back"));
    m_next = parts::button(tr("Next"), QStringLiteral("primary"));
    m_next->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &NewProcessDialog::next);
    go(0);
}

QWidget *NewProcessDialog::makeProcessPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_municipality = new QLineEdit;
    screen::limitLength(m_municipality, 200);
    addField(layout, tr("Municipality"), tr("As it shall stand on front pages and in headers."), m_municipality);
    m_process = new QLineEdit;
    screen::limitLength(m_process, 200);
    m_process->setText(defaultProcessName(QDate::currentDate()));
    addField(layout, tr("Name of the process"), tr("Tells this round from the next."), m_process);
    layout->addStretch();
    connect(m_municipality, &QLineEdit::textChanged, this, &NewProcessDialog::updateButtons);
    return page;
}

QWidget *NewProcessDialog::makeGroupPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts::paragraph(tr("Who takes part from each unit, and who leads the meetings? You can change this later under Registers."), QStringLiteral("muted")));
    QVBoxLayout *lines = nullptr;
    layout->addWidget(parts::scrollPage(lines, 2), 1);
    lines->setSpacing(8);
    m_leader = new QButtonGroup(this);
    m_memberLayout = new QVBoxLayout;
    m_memberLayout->setSpacing(8);
    lines->addLayout(m_memberLayout);
    QPushButton *more = parts::button(tr("+ One more"));
    lines->addWidget(more, 0, Qt::AlignLeft);
    lines->addStretch();
    m_warning = parts::paragraph({});
    layout->addWidget(m_warning);
    for (const QString &unit : obligatoryUnits())
        addMember(unit);
    connect(more, &QPushButton::clicked, this, [this] { addMember({}); });
    updateWarning();
    return page;
}

void NewProcessDialog::addMember(const QString &unit)
{
    const int number = int(m_members.size()) + 1;
    MemberLine line{new QLineEdit, new QComboBox, new QLineEdit, new QRadioButton(tr("Leads the meetings"))};
    line.name->setPlaceholderText(tr("Name"));
    line.name->setAccessibleName(tr("Name of member %1").arg(number));
    line.role->setPlaceholderText(tr("Position"));
    line.role->setAccessibleName(tr("Position of member %1").arg(number));
    line.unit->setAccessibleName(tr("Unit of member %1").arg(number));
    line.leader->setAccessibleName(tr("Member %1 leads the meetings").arg(number));
    for (const Option &option : std::as_const(m_units))
        line.unit->addItem(option.label, option.id);
    line.unit->setCurrentIndex(qMax(0, line.unit->findData(unit)));
    m_leader->addButton(line.leader);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(line.unit, 3);
    row->addWidget(line.name, 3);
    row->addWidget(line.role, 2);
    row->addWidget(line.leader);
    m_memberLayout->addLayout(row);
    m_members.append(line);
    connect(line.name, &QLineEdit::textChanged, this, &NewProcessDialog::updateWarning);
    connect(line.unit, &QComboBox::currentIndexChanged, this, &NewProcessDialog::updateWarning);
    connect(line.leader, &QRadioButton::toggled, this, &NewProcessDialog::updateWarning);
    if (number > obligatoryUnits().size())
        line.name->setFocus();
}

QWidget *NewProcessDialog::makeFilePage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_path = new QLineEdit;
    addField(layout, tr("Where shall the file be kept?"),
             tr("Choose a folder that has a backup, for example the one your working group shares. The process is one file. What is about single participants gets an encrypted file of its own beside it, if you take that into use."), m_path);
    QPushButton *choose = parts::button(tr("Choose folder and name…"));
    connect(choose, &QPushButton::clicked, this, &NewProcessDialog::choosePath);
    layout->addWidget(choose, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_path, &QLineEdit::textChanged, this, &NewProcessDialog::updateButtons);
    return page;
}

QString NewProcessDialog::suggestedPath() const
{
    QString name = QStringLiteral("%1 %2").arg(m_municipality->text().trimmed(), m_process->text().trimmed()).simplified();
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        name.replace(forbidden, QLatin1Char('-'));
    return QDir(recent::folder()).filePath(name + QStringLiteral(".sjusteg"));
}

void NewProcessDialog::choosePath()
{
    const QString path = m_dialogs.fileToSave(this, tr("Where shall the file be kept?"), m_path->text(), Dialogs::fileFilter());
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

void NewProcessDialog::go(int page)
{
    m_pages->setCurrentIndex(page);
    const QStringList stages = {tr("The process"), tr("The working group"), tr("The file")};
    m_stage->setText(tr("%1 of 3: %2").arg(page + 1).arg(stages.at(page)));
    m_back->setVisible(page > 0);
    m_next->setText(page == 2 ? tr("Make the file") : tr("Next"));
    m_next->setAccessibleName(m_next->text());
    if (page == 0)
        m_municipality->setFocus();
    else if (page == 1)
        m_members.constFirst().name->setFocus();
    else
        m_path->setFocus();
    if (page == 2 && m_path->text().isEmpty())
        m_path->setText(QDir::toNativeSeparators(suggestedPath()));
    updateButtons();
}

void NewProcessDialog::next()
{
    if (m_pages->currentIndex() < 2) {
        go(m_pages->currentIndex() + 1);
        return;
    }
    if (QFileInfo::exists(answers().path)) {
        m_dialogs.tell(this, tr("New process"), {tr("There is a file with this name already. Choose another name."), {}});
        return;
    }
    accept();
}

void NewProcessDialog::updateButtons()
{
    const bool ready = m_pages->currentIndex() == 0 ? !m_municipality->text().trimmed().isEmpty()
                                                    : m_pages->currentIndex() != 2 || !m_path->text().trimmed().isEmpty();
    m_next->setEnabled(ready);
}

void NewProcessDialog::updateWarning()
{
    const NewProcess process = answers();
    QStringList names;
    for (const QString &unit : process.unitsWithoutMember()) {
        for (const Option &option : std::as_const(m_units)) {
            if (option.id == unit)
                names.append(option.label);
        }
    }
    QString text;
    if (!names.isEmpty())
        text = tr("△ Nobody yet from: %1. You can go on and add them later.").arg(names.join(QStringLiteral(", ")));
    else if (!process.hasLeader())
        text = tr("△ Nobody leads the meetings yet. You can go on and choose later.");
    m_warning->setText(text);
}

NewProcess NewProcessDialog::answers() const
{
    NewProcess process;
    process.municipality = m_municipality->text();
    process.name = m_process->text();
    for (const MemberLine &line : m_members)
        process.members.append({line.name->text(), line.unit->currentData().toString(), line.role->text(), line.leader->isChecked()});
    // The group page is made before the file page and asks for the answers so far.
    process.path = m_pages->count() > 2 ? QDir::fromNativeSeparators(m_path->text().trimmed()) : QString();
    if (!process.path.isEmpty() && !process.path.endsWith(QLatin1String(".sjusteg")))
        process.path += QStringLiteral(".sjusteg");
    return process;
}

} // namespace sjusteg
