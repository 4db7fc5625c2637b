// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FieldEditor.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace sjusteg::picture {
struct Picture;
}

namespace sjusteg::screen {

/// A picture: thumbnail, choose, paste, take away, and the text that says what it shows.
class ImageEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ImageEditor(const EditorPlace &place, QWidget *parent);

    Value entered() const override;
    void setReadOnly(bool readOnly) override;
    void setName(const QString &name) override;

protected:
    void display(const Value &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();
    void paste();
    void take(const Result<picture::Picture> &picture);
    void refuse(const Problem &problem);
    bool tableIsFull() const;

    QLabel *m_thumbnail;
    QPushButton *m_choose;
    QPushButton *m_paste;
    QPushButton *m_remove;
    QLineEdit *m_alt;
    QLabel *m_hint;
    QString m_hash;
    bool m_readOnly = false;
};

} // namespace sjusteg::screen
