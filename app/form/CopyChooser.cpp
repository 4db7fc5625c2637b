// SPDX-License-Identifier: MPL-2.0
#include "form/CopyChooser.h"

#include "carry/OfferedCopies.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace sjusteg {

namespace {
constexpr int subjectRole = Qt::UserRole + 1; // of a copy that is not made yet
}

CopyChooser::CopyChooser(const Workspace &workspace, const QString &formId, QWidget *parent)
    : QComboBox(parent)
    , m_workspace(workspace)
    , m_formId(formId)
    , m_templateId(workspace.workbook.head(formId)->templateId)
{
    setAccessibleName(tr("Copy"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(25);
    connect(this, &QComboBox::activated, this, &CopyChooser::open);
}

void CopyChooser::refresh()
{
    const QSignalBlocker quiet(this);
    clear();
    const Template *definition = m_workspace.workbook.catalog().find(m_templateId);
    for (const FormHead &copy : m_workspace.workbook.copies(m_templateId)) {
        const QString title = m_workspace.workbook.copyTitle(copy.id);
        addItem(title.isEmpty() ? definition->shortTitle : title, copy.id);
    }
    setCurrentIndex(findData(m_formId));
    setToolTip(currentText()); // the box may be too narrow for it
}

void CopyChooser::addOffered()
{
    refresh();
    if (m_workspace.workbook.isReadOnly())
        return; // there they cannot be made
    const QSignalBlocker quiet(this);
    for (const FormHead &offered : offeredCopies(m_workspace.workbook, m_templateId)) {
        addItem(tr("%1 (suggested)").arg(offered.subject.title));
        setItemData(count() - 1, offered.subject.toJson(), subjectRole);
    }
}

void CopyChooser::showPopup()
{
    addOffered();
    QComboBox::showPopup();
}

/// Arrows and letters open the list first: going to another copy at each key would leave half-read pages behind.
void CopyChooser::keyPressEvent(QKeyEvent *event)
{
    const bool arrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const bool letter = event->modifiers() == Qt::NoModifier && !event->text().isEmpty() && event->text().at(0).isPrint();
    if (arrow || letter)
        showPopup();
    else
        QComboBox::keyPressEvent(event);
}

/// Scrolling past never leaves the page.
void CopyChooser::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void CopyChooser::open(int index)
{
    const QJsonObject subject = itemData(index, subjectRole).toJsonObject();
    const QString id = itemData(index).toString();
    if (id == m_formId)
        return;
    setCurrentIndex(findData(m_formId)); // until the page of the other one stands, and when it cannot be made
    if (subject.isEmpty())
        Q_EMIT m_workspace.requests.form(id);
    else
        Q_EMIT m_workspace.requests.offeredCopy(m_templateId, Reference::fromJson(subject));
}

} // namespace sjusteg
