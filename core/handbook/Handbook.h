// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <QVector>

#include <memory>

namespace sjusteg {

/// A delivered text («påfyll»). `body` may hold **bold** and [title](id) links.
struct GuidanceText {
    QString id;
    QString title;
    QString body;
    QString source;
};

/// «Endret siden håndboken»: a dated note beside what it concerns.
struct ChangeNote {
    QString id;
    QString title;
    QString text;
    QStringList concerns;
    QDate dated;
};

struct Step {
    int number = 0;
    QString title;
    QString railTitle;
    QStringList purpose;
    QStringList results;
    QVector<GuidanceText> texts;
    QStringList templates; ///< numbered tools in order
    QStringList extras;
    QString reflection;
    QString runSheet;
};

/// The front page: what the model is.
struct Model {
    QStringList principles;
    QStringList prerequisites;
    QStringList endResult;
    QVector<GuidanceText> texts;
    QStringList extras; ///< forms of step 0
};

/// The handbook's texts in our own words; read only.
class Handbook
{
public:
    static Result<std::shared_ptr<const Handbook>> read(const QString &directory); ///< ":/handbook/nb" in the program

    const Model &model() const { return m_model; }
    const QVector<Step> &steps() const { return m_steps; } ///< 1–7, index 0 is step 1
    const Step &step(int number) const { return m_steps.at(number - 1); }
    const QVector<ChangeNote> &changes() const { return m_changes; }
    QVector<ChangeNote> changesFor(const QString &id) const;
    const GuidanceText *text(const QString &id) const;

private:
    Model m_model;
    QVector<Step> m_steps;
    QVector<ChangeNote> m_changes;
};

} // namespace sjusteg
