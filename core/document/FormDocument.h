// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/DocumentBuilder.h"
#include "document/Wording.h"
#include "flow/LinkedBoxes.h"

#include <QCoreApplication>

namespace sjusteg {

/// What all prints of a copy share: its title, the facts above it, the footer.
class FormDocument
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::FormDocument)
public:
    FormDocument(const Workbook &workbook, const Template &definition, const Form &form, const PrintOptions &options);

    /// The frame with the definition's fields in it.
    Document build() const;
    /// The frame alone: title, facts, footer, page limit.
    Document frame() const;
    static QString title(const Template &definition);
    static QString statusLabel(FormStatus status);
    /// The copy's own title; empty where there is only one copy.
    static QString subject(const Workbook &workbook, const Template &definition, const Form &form);

private:
    QVector<Fact> facts() const;
    bool standsAbove(const Field &field) const;
    void appendFields(Document &document) const;
    void appendBox(const LinkedBoxes &boxes, const Field &field, QVector<Block> &blocks) const;
    void appendStatic(Document &document) const;
    void appendAnchoring(Document &document) const;

    const Workbook &m_workbook;
    const Template &m_definition;
    const Form &m_form;
    const PrintOptions m_options;
    const Wording m_wording;
};

/// A copy as it is before anyone has answered: delivered text only.
Form blankForm(const Workbook &workbook, const Template &definition, const FormHead &head = {});
/// A template as it stands in a bundle: its copies that hold something, else – or when asked for – with room to write.
void appendBundled(const Workbook &workbook, const Template &definition, bool blank, QVector<Document> &documents);
/// The participants' agenda of a run-sheet.
Document buildAgenda(const Workbook &workbook, const Template &definition, const Form &form);

} // namespace sjusteg
