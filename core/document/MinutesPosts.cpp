// SPDX-License-Identifier: MPL-2.0
// What was done, post by post, how long it took, and which forms it left traces in.
#include "document/MinutesParts.h"

#include "document/Wording.h"
#include "workbook/Uuid7.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace sjusteg::minutes {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PostText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Minutes)
};

const meeting::PostFace *faceOf(const Source &source, const QString &post)
{
    if (!source.face)
        return nullptr;
    const auto found = std::find_if(source.face->posts.cbegin(), source.face->posts.cend(), [&post](const meeting::PostFace &one) { return one.post == post; });
    return found == source.face->posts.cend() ? nullptr : &*found;
}

const Row *agendaRow(const Source &source, const meeting::Post &post)
{
    const Form *sheet = source.workbook.form(post.form);
    return sheet ? sheet->row(u"agenda"_s, post.id) : nullptr;
}

QString agendaWords(const Source &source, const meeting::Post &post, const QString &column)
{
    const Form *sheet = source.workbook.form(post.form);
    const Template *definition = sheet ? source.workbook.catalog().find(sheet->head.templateId) : nullptr;
    const Field *field = definition ? definition->field(u"agenda."_s + column) : nullptr;
    const Row *row = agendaRow(source, post);
    return field && row ? Wording(source.workbook).text(*field, row->cell(column)) : QString();
}

/// The form the post worked in; not the run-sheet itself.
QString workedIn(const Source &source, const meeting::Post &post)
{
    const Form *sheet = source.workbook.form(post.form);
    const Row *row = agendaRow(source, post);
    const bool itself = !row || row->cell(u"template"_s).toObject().value("template"_L1).toString() == sheet->head.templateId;
    return itself ? QString() : agendaWords(source, post, u"template"_s);
}

/// As somebody set it, else as the clock saw it.
QString stateOf(const Source &source, const meeting::Post &post)
{
    if (const QString set = agendaWords(source, post, u"state"_s); !set.isEmpty())
        return set.toLower();
    const meeting::PostFace *face = faceOf(source, post.id);
    if (face && (face->usedSeconds > 0 || face->state == meeting::PostState::Done))
        return PostText::tr("done");
    if (face && face->state == meeting::PostState::Dropped)
        return PostText::tr("left out");
    if (face && face->state == meeting::PostState::Current)
        return PostText::tr("going on");
    return face ? PostText::tr("not reached") : PostText::tr("not entered whether it was done");
}

/// The clock as it stood then: without what was pressed later.
meeting::ClockFace faceThen(const meeting::Meeting &meeting, const QDateTime &moment)
{
    QVector<MeetingEvent> log = meeting.record.events;
    log.removeIf([&moment](const MeetingEvent &event) { return event.at > moment; });
    return meeting::faceAt(meeting.plan, meeting.adjustment, log, moment);
}

/// Post → the kinds and first lines of what was captured while it ran. When a row was made stands in its id.
QHash<QString, QStringList> outcomes(const Source &source)
{
    QHash<QString, QStringList> byPost;
    if (!source.from.isValid())
        return byPost;
    const Template *definition = source.workbook.catalog().find(u"reg-avklaringer"_s);
    const Field *kind = definition ? definition->field(u"rows.kind"_s) : nullptr;
    const Form *matters = source.workbook.single(u"reg-avklaringer"_s);
    for (const Row &row : source.matters) {
        const QDateTime made = timeOfUuid7(row.id);
        const QString title = source.workbook.ownRowTitle(matters->head.id, u"rows"_s, row.id);
        if (!made.isValid() || made < source.from || made > source.to || title.isEmpty() || !kind)
            continue;
        const meeting::ClockFace then = faceThen(source.meeting, made);
        if (then.current >= 0 && then.current < source.meeting.plan.posts.size())
            byPost[source.meeting.plan.posts.at(then.current).id].append(
                PostText::tr("%1: %2", "«Beslutning: …»").arg(Wording(source.workbook).text(*kind, row.cell(u"kind"_s)), title));
    }
    return byPost;
}

int wholeMinutes(qint64 seconds)
{
    return int((seconds + 30) / 60);
}

/// What was written down by hand or by the clock at the end of the post, else what the clock says now.
std::optional<int> usedMinutes(const Source &source, const meeting::Post &post)
{
    const Row *row = agendaRow(source, post);
    const Value entered = row ? row->cell(u"actual"_s) : noValue();
    if (entered.isDouble())
        return qRound(entered.toDouble());
    const meeting::PostFace *face = faceOf(source, post.id);
    if (!face || face->usedSeconds <= 0)
        return std::nullopt;
    return wholeMinutes(face->usedSeconds);
}

/// «Mal 1.2 Aktuelle yrker – Renhold»
QString formName(const Workbook &workbook, const Template &definition, const FormHead &head)
{
    const QString shortTitle = definition.shortTitle.isEmpty() ? definition.title : definition.shortTitle;
    const QString name = definition.number().isEmpty() ? shortTitle : PostText::tr("Template %1 %2").arg(definition.number(), shortTitle);
    const QString copy = workbook.copyTitle(head.id);
    return copy == definition.title || copy.isEmpty() ? name : name + u" – "_s + copy;
}

/// The register of matters and the run-sheets themselves have sections of their own.
bool isToldElsewhere(const Source &source, const FormHead &head)
{
    return head.templateId == "reg-avklaringer"_L1 || source.meeting.forms.contains(head.id);
}

} // namespace

QSet<QString> changedPlaces(const Source &source, const QString &form)
{
    QSet<QString> places;
    const QDateTime last = source.workbook.lastChanged(form);
    if (!source.from.isValid() || !last.isValid() || last < source.from)
        return places;
    for (const HistoryEntry &entry : source.workbook.history(form, std::numeric_limits<int>::max())) {
        if (entry.at < source.from)
            break; // newest first
        QStringList place{entry.cell.field, entry.cell.row, entry.cell.parent};
        place.removeAll(QString());
        if (entry.at <= source.to)
            places.insert(place.join(u'/'));
    }
    return places;
}

QString whatWasDone(const Source &source)
{
    const QHash<QString, QStringList> captured = outcomes(source);
    QStringList lines;
    for (const meeting::Post &post : source.posts) {
        if (post.isBreak)
            continue;
        const QString form = workedIn(source, post);
        const QString done = PostText::tr("%1 – %2", "post – done").arg(post.title, stateOf(source, post));
        const QStringList words{form.isEmpty() ? done : u"%1 (%2)"_s.arg(done, form)};
        lines.append(minutesItem((words + captured.value(post.id)).join(u'\n')));
    }
    return lines.isEmpty() ? PostText::tr("The run-sheet had no posts.") : lines.join(u'\n');
}

QString reflections(const Source &source)
{
    QStringList lines;
    for (const Form *sheet : source.sheets) {
        const Template *definition = source.workbook.catalog().find(sheet->head.templateId);
        const Form *cards = definition && definition->step ? source.workbook.single(u"refleksjon-%1"_s.arg(*definition->step)) : nullptr;
        if (!cards)
            continue;
        const QSet<QString> changed = changedPlaces(source, cards->head.id);
        for (const Row &row : cards->rows(u"questions"_s)) {
            const QString note = row.cell(u"note"_s).toString().trimmed();
            // Notes of an earlier meeting of the same step stand in its own minutes.
            const bool now = !source.from.isValid() || changed.contains(u"questions.note/"_s + row.id) || changed.contains(u"questions.state/"_s + row.id);
            if (note.isEmpty() || !now || row.cell(u"state"_s).toString() == "skipped"_L1)
                continue;
            QStringList units;
            for (const QJsonValue &unit : row.cell(u"by"_s).toArray())
                units.append(source.workbook.unitLabel(unit.toString()));
            QStringList words{row.cell(u"question"_s).toString(), note};
            if (!units.isEmpty())
                words.append(PostText::tr("Said by: %1").arg(units.join(u", "_s)));
            lines.append(minutesItem(words.join(u'\n')));
        }
    }
    return lines.join(u'\n');
}

QString changedForms(const Source &source)
{
    if (!source.from.isValid())
        return {};
    QStringList lines;
    for (const FormHead &head : source.workbook.allCopies()) {
        const Template *definition = source.workbook.catalog().find(head.templateId);
        // Forms about participants are never named here.
        if (!definition || definition->personalData == PersonalData::Yes || isToldElsewhere(source, head))
            continue;
        if (const int changes = int(changedPlaces(source, head.id).size()); changes > 0)
            lines.append(minutesItem(u"%1: %2"_s.arg(formName(source.workbook, *definition, head), PostText::tr("%n change(s)", nullptr, changes))));
    }
    return lines.isEmpty() ? PostText::tr("No forms were changed during the meeting.") : lines.join(u'\n');
}

QString timeUsed(const Source &source)
{
    QStringList lines{minutesRow({PostText::tr("Post"), PostText::tr("Planned (min)"), PostText::tr("Used (min)")})};
    int planned = 0;
    int used = 0;
    bool measured = false;
    for (const meeting::Post &post : source.posts) {
        const std::optional<int> minutes = usedMinutes(source, post);
        measured = measured || minutes;
        planned += post.minutes;
        used += minutes.value_or(0);
        lines.append(minutesRow({post.title, QString::number(post.minutes), minutes ? QString::number(*minutes) : u"–"_s}));
    }
    if (!measured)
        return PostText::tr("The time used was not measured. %n minute(s) were planned.", nullptr, planned);
    lines.append(minutesRow({PostText::tr("Sum"), QString::number(planned), QString::number(used)}));
    if (const int paused = source.face ? wholeMinutes(source.face->pausedSeconds) : 0; paused > 0)
        lines << QString() << PostText::tr("The meeting was paused for %n minute(s) besides.", nullptr, paused);
    return lines.join(u'\n');
}

} // namespace sjusteg::minutes
