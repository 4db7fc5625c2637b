// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QBoxLayout;
class QVBoxLayout;

namespace sjusteg {

/// Templates with their copies: state, who and when, open, print, PDF, new copy.
class TemplateList final : public QWidget
{
    Q_OBJECT
public:
    enum class Frame { Scrolling, Inline }; ///< inline: in a page that scrolls itself

    TemplateList(const Workspace &workspace, const QStringList &templateIds, Frame frame = Frame::Scrolling, QWidget *parent = nullptr);
    void refresh();

    void addBelow(QWidget *more); ///< after the last template; only with a page of its own
    void setPractices(const QHash<QString, QString> &practices); ///< by template: the practice a tool was made after, said under its name

private:
    void addTemplate(const Template &definition);
    void addCopies(QVBoxLayout *layout, const Template &definition);
    void addLocked(QVBoxLayout *layout, const Template &definition);
    void addOffered(QVBoxLayout *layout, const Template &definition);
    void addCopy(QVBoxLayout *layout, const Template &definition, const FormHead &head);
    void addPatternOffer(QVBoxLayout *layout, const Template &definition);
    void addBlankButtons(QBoxLayout *line, const Template &definition);
    void addOpenButtons(QBoxLayout *line, const FormHead &head, const QString &title);
    QString whoAndWhen(const FormHead &head) const;

    const Workspace m_workspace;
    const QStringList m_templates;
    QHash<QString, QString> m_practices;
    QVBoxLayout *m_page = nullptr;
    QVBoxLayout *m_list;
};

} // namespace sjusteg
