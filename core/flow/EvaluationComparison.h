// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Template.h"
#include "workbook/Form.h"

namespace sjusteg {

/// The parts of an evaluation beside each other, theme by theme, where the definition says which rows speak of the same.
struct EvaluationComparison {
    /// What one part says about a theme.
    struct Answer {
        bool asked = false;                      ///< false: the part has no such question
        QVector<std::pair<QString, QString>> said; ///< label of the column (empty for a single field) and the words
    };
    struct Theme {
        QString title;
        QVector<Answer> answers; ///< one a part
        bool differs = false;    ///< the parts chose differently
    };
    QString title;
    QStringList parts;
    QString differs; ///< the words for a theme that differs
    QVector<Theme> themes;

    bool hasAnswers() const;
};

/// Empty for a template without such a view.
EvaluationComparison compareEvaluations(const Template &definition, const Form &form);

} // namespace sjusteg
