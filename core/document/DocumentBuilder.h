// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "handbook/Handbook.h"
#include "workbook/Workbook.h"

namespace sjusteg {

struct PrintOptions {
    bool blank = false;        ///< room to write instead of answers
    bool everything = false;   ///< optional fields too, also where nobody filled them
    bool agendaOnly = false;   ///< run-sheets: the participants' agenda instead of the leader's script
    QString part;              ///< one part of a form (mal-7.4), empty = all
    bool forParticipant = false; ///< read by the one it is about: without advice to those who fill in, and a blank one without their facts
    bool forReport = false;    ///< leaves out what must not stand in the report
};

/// A copy as a document. `form` may be a copy that is not stored.
Document buildFormDocument(const Workbook &workbook, const Form &form, const PrintOptions &options = {});
/// A template nobody has filled in.
Document buildBlankDocument(const Workbook &workbook, const Template &definition, const PrintOptions &options = {});
/// A sheet that the one it is about fills in by hand: what is asked, and nothing else. `about` stands under the title: «D-001 – Bakeriet».
Document buildOwnSheet(const Workbook &workbook, const Template &definition, const QString &about, const PrintOptions &options = {});
/// A locked version as it looked.
Document buildVersionDocument(const Workbook &workbook, const FormVersion &version, const PrintOptions &options = {});
/// Everything of a step, in handbook order; the parts are printed one after another, each with its own orientation.
QVector<Document> buildStepBundle(const Workbook &workbook, const Handbook &handbook, int step);
/// File name without extension: template and subject, safe on every system.
QString exportName(const Workbook &workbook, const Form &form);
/// A title as such a file name.
QString fileName(const QString &title);

} // namespace sjusteg
