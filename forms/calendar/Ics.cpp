// SPDX-License-Identifier: MPL-2.0
#include "calendar/Calendar.h"

#include "storage/PlaceOfAnswers.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <libical/ical.h>

#include <memory>

namespace sjusteg::calendar {

namespace {

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

icaltimetype icalDate(const QDate &date)
{
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

icaltimetype icalUtc(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    icaltimetype time = icalDate(utc.date());
    time.is_date = 0;
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

/// iCalendar knows no control characters but the line break, which is escaped.
QByteArray text(QString value)
{
    value.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    value.removeIf([](QChar c) { return c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t'); });
    return value.toUtf8();
}

void addExtension(icalcomponent *component, const char *name, const QByteArray &value)
{
    icalproperty *property = icalproperty_new_x(value.constData());
    icalproperty_set_x_name(property, name);
    icalcomponent_add_property(component, property);
}

/// What every event has.
icalcomponent *newEvent(const QString &uid, const icaltimetype &stamp, const icaltimetype &start, const icaltimetype &end, const QString &summary, const QString &description)
{
    icalcomponent *component = icalcomponent_new_vevent();
    const auto add = [component](icalproperty *property) { icalcomponent_add_property(component, property); };
    add(icalproperty_new_uid(text(uid).constData()));
    add(icalproperty_new_dtstamp(stamp));
    add(icalproperty_new_dtstart(start));
    add(icalproperty_new_dtend(end));
    add(icalproperty_new_summary(text(summary).constData()));
    if (!description.isEmpty())
        add(icalproperty_new_description(text(description).constData()));
    return component;
}

icalcomponent *eventComponent(const Event &event, const icaltimetype &stamp)
{
    const icaltimetype end = icalDate(event.to.addDays(1)); // the first day that no longer belongs to it
    icalcomponent *component = newEvent(event.uid, stamp, icalDate(event.from), end, event.summary, event.description);
    for (const QString &category : event.categories)
        icalcomponent_add_property(component, icalproperty_new_categories(text(category).constData()));
    icalcomponent_add_property(component, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // a due date does not make anybody busy
    addExtension(component, "X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
    return component;
}

icalcomponent *appointmentComponent(const Appointment &appointment, const icaltimetype &stamp)
{
    icalcomponent *component = newEvent(appointment.uid, stamp, icalUtc(appointment.begin), icalUtc(appointment.end), appointment.summary, appointment.description);
    // Of two files with the same identity the later one holds.
    icalcomponent_add_property(component, icalproperty_new_lastmodified(stamp));
    if (!appointment.place.isEmpty())
        icalcomponent_add_property(component, icalproperty_new_location(text(appointment.place).constData()));
    icalcomponent_add_property(component, icalproperty_new_transp(ICAL_TRANSP_OPAQUE));
    addExtension(component, "X-MICROSOFT-CDO-BUSYSTATUS", "BUSY");
    return component;
}

template <typename Entry>
QByteArray calendarOf(const QVector<Entry> &entries, const QString &name, const QDateTime &stamp, icalcomponent *(*component)(const Entry &, const icaltimetype &))
{
    const Component calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Sjusteg//Sjusteg " SJUSTEG_VERSION "//NB"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_set_method(calendar.get(), ICAL_METHOD_PUBLISH);
    if (!name.isEmpty())
        addExtension(calendar.get(), "X-WR-CALNAME", text(name.simplified())); // the library escapes no line breaks in extensions
    const icaltimetype now = icalUtc(stamp);
    for (const Entry &entry : entries)
        icalcomponent_add_component(calendar.get(), component(entry, now));
    char *written = icalcomponent_as_ical_string_r(calendar.get());
    QByteArray ics(written);
    icalmemory_free_buffer(written);
    // libical 3.0 folds a line that is just full between its CR and its LF. No text of ours holds a CR, so this is the fold and nothing else.
    return ics.replace("\r\r\n \n", "\r\n");
}

} // namespace

QByteArray toIcs(const QVector<Event> &events, const QString &name, const QDateTime &stamp)
{
    return calendarOf(events, name, stamp, eventComponent);
}

QByteArray toIcs(const QVector<Appointment> &appointments, const QDateTime &stamp)
{
    return calendarOf(appointments, {}, stamp, appointmentComponent);
}

Result<void> writeIcs(const QByteArray &ics, const QString &path)
{
    if (const Result<void> free = notInPlaceOfAnswers(path); !free)
        return free;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(ics) == ics.size() && file.commit())
        return {};
    return Problem{QCoreApplication::translate("sjusteg::calendar::Ics",
                                               "The calendar «%1» could not be written. Check that the folder exists, that you may write there "
                                               "and that there is room on the disk.")
                       .arg(QDir::toNativeSeparators(path)),
                   file.errorString()};
}

} // namespace sjusteg::calendar
