// SPDX-License-Identifier: MPL-2.0
#include "window/PlacesDialog.h"

#include "screen/WithoutShortcut.h"
#include "screen/WrappedText.h"
#include "window/Parts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sjusteg {

namespace {
constexpr int widestPlace = 520; // of a place in words
}

PlacesDialog::PlacesDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_answer(question.cancel < 0 ? int(question.answers.size()) - 1 : question.cancel)
{
    setWindowTitle(question.title);
    resize(600, 360);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(parts::paragraph(question.text));
    QVBoxLayout *list = nullptr;
    QScrollArea *area = parts::scrollPage(list, 0);
    list->setSpacing(2);
    for (int i = 0; i < question.places.size(); ++i) {
        QPushButton *place = parts::button({}, QStringLiteral("link"), tr("Go to %1").arg(question.places.at(i)));
        place->setText(screen::withoutShortcut(screen::wrapToWidth(question.places.at(i), place->fontMetrics(), widestPlace)));
        place->setAutoDefault(false);
        connect(place, &QPushButton::clicked, this, [this, index = int(question.answers.size()) + i] { choose(index); });
        list->addWidget(place, 0, Qt::AlignLeft);
    }
    list->addStretch();
    column->addWidget(area, 1);
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (int i = 0; i < question.answers.size(); ++i) {
        QPushButton *button = parts::button(question.answers.at(i));
        button->setDefault(i == question.standard);
        connect(button, &QPushButton::clicked, this, [this, i] { choose(i); });
        row->addWidget(button);
        if (i == question.standard)
            button->setFocus();
    }
    column->addLayout(row);
}

void PlacesDialog::choose(int answer)
{
    m_answer = answer;
    accept();
}

} // namespace sjusteg
