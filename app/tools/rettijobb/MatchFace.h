// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tools/Match.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace sjusteg {

/// The participant to the left, the workplaces to the right, with what is known about each. Nothing is scored.
class MatchFace final : public QWidget
{
    Q_OBJECT
public:
    explicit MatchFace(QWidget *parent = nullptr);
    void setMatch(const MatchView &match);

Q_SIGNALS:
    void opened(const sjusteg::CellPlace &place);

private:
    void showWorkplaces();
    void addWorkplace(const Workplace &workplace);

    MatchView m_match;
    QLabel *m_code;
    QVBoxLayout *m_facts;
    QCheckBox *m_same;
    QVBoxLayout *m_workplaces;
};

} // namespace sjusteg
