// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days as events of a whole day, by libical. Tasks (VTODO) would say more, but most calendars drop them
// unseen.
#include "base/text.h"
#include "journal/outlook.h"
#include "report/report_strings.h"
#include "report/writers.h"

#include <libical/ical.h>

#include <memory>

namespace waymark {

namespace {

struct ComponentFree {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentFree>;

icaltimetype timeOf(Date date) {
    auto time = icaltime_null_date();
    time.year = static_cast<int>(date.year());
    time.month = static_cast<int>(static_cast<unsigned>(date.month()));
    time.day = static_cast<int>(static_cast<unsigned>(date.day()));
    return time;
}

class Calendar {
  public:
    explicit Calendar(const Journal& journal)
        : journal_(journal), calendar_(icalcomponent_new(ICAL_VCALENDAR_COMPONENT)) {
        add(icalproperty_new_version("2.0"));
        add(icalproperty_new_prodid("-//Waymark//Waymark//EN"));
    }

    void day(const std::string& field, Date date, const std::string& summary) {
        icalcomponent* event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
        const auto name = hex(journal_.identity()) + "-" + field + "@waymark"; // the same in every export
        const auto next = Date(std::chrono::sys_days(date) + std::chrono::days(1));
        icalcomponent_add_property(event, icalproperty_new_uid(name.c_str()));
        // Not when it was written out, so that the same journal gives the same bytes.
        icalcomponent_add_property(event, icalproperty_new_dtstamp(icaltime_from_timet_with_zone(
                                              static_cast<time_t>(journal_.lastChange() / 1000), 0,
                                              icaltimezone_get_utc_timezone())));
        icalcomponent_add_property(event, icalproperty_new_dtstart(timeOf(date)));
        icalcomponent_add_property(event, icalproperty_new_dtend(timeOf(next)));
        icalcomponent_add_property(event, icalproperty_new_summary(summary.c_str()));
        icalcomponent_add_property(event,
                                   icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // the day stays free
        icalcomponent_add_component(calendar_.get(), event);
    }

    std::string text() const {
        char* text = icalcomponent_as_ical_string_r(calendar_.get());
        std::string copy = text ? text : "";
        icalmemory_free_buffer(text);
        return copy;
    }

  private:
    void add(icalproperty* property) { icalcomponent_add_property(calendar_.get(), property); }

    const Journal& journal_;
    Component calendar_;
};

} // namespace

Result<std::string> writeCalendar(const Journal& journal, const Report&, const WriteOptions&) {
    const auto& course = journal.course();
    Calendar calendar(journal);
    for (const auto& field : course.fields()) {
        const auto* section = course.section(field.section);
        if (field.kind != FieldKind::Date || !field.row.empty() || !section ||
            section->page != PageKind::Live)
            continue;
        if (const auto date = parseIsoDate(journal.value(field.id)))
            calendar.day(
                field.id.str(), *date,
                filledIn(reportStrings(course.language()).liveSession, {std::to_string(field.part)}));
    }
    for (const auto& action : openActions(journal))
        if (action.date)
            calendar.day(action.table + "." + action.row, *action.date,
                         (isBlank(action.who) ? "" : trimmed(action.who) + ": ") + trimmed(action.what));
    return calendar.text();
}

bool hasDays(std::string_view calendar) {
    return calendar.find("BEGIN:VEVENT") != std::string_view::npos;
}

} // namespace waymark
