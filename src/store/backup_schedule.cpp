// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup_schedule.h"

#include "base/date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace waymark {

namespace {

constexpr Milliseconds day = Milliseconds{24} * 60 * 60 * 1000;
constexpr int daysKept = 30;

using Days = std::chrono::sys_days;

Days dayOf(Milliseconds when) {
    return std::chrono::floor<std::chrono::days>(
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(when)));
}

/// What of several only one is kept: a day, or a month.
std::pair<bool, Days> shelfOf(Milliseconds when, Milliseconds now) {
    const bool recent = now - when <= daysKept * day;
    const std::chrono::year_month_day date(dayOf(when));
    return {recent, recent ? dayOf(when) : Days(date.year() / date.month() / 1)};
}

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const auto* end = digits.data() + digits.size();
    const auto [last, failure] = std::from_chars(digits.data(), end, value);
    return failure == std::errc() && last == end && digits.front() != '-' ? std::optional(value)
                                                                          : std::nullopt;
}

} // namespace

bool isBackupDue(const std::vector<Milliseconds>& kept, Milliseconds now) {
    return std::ranges::none_of(kept,
                                [now](Milliseconds when) { return std::abs(now - when) < backupEvery; });
}

std::vector<Milliseconds> surplusBackups(std::vector<Milliseconds> kept, Milliseconds now) {
    std::ranges::sort(kept);
    std::vector<Milliseconds> surplus;
    for (std::size_t i = 0; i + 1 < kept.size(); ++i) {
        const bool ofTheLastDay = now - kept[i] <= day;
        const auto next = kept[i + 1]; // where that stands on the same shelf, this is not the last one there
        if (!ofTheLastDay && now - next > day && shelfOf(kept[i], now) == shelfOf(next, now))
            surplus.push_back(kept[i]);
    }
    return surplus;
}

std::string backupName(Milliseconds when) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(when)));
    const auto midnight = std::chrono::floor<std::chrono::days>(seconds);
    const std::chrono::hh_mm_ss time(seconds - midnight);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "T%02d-%02d-%02dZ", int(time.hours().count()),
                  int(time.minutes().count()), int(time.seconds().count()));
    return isoDate(Date(midnight)) + text.data();
}

std::optional<Milliseconds> readBackupName(std::string_view name) {
    static constexpr std::string_view shape = "2026-11-22T06-41-30Z";
    if (name.size() != shape.size() || name[10] != 'T' || name[13] != '-' || name[16] != '-' ||
        name[19] != 'Z')
        return std::nullopt;
    const auto date = parseIsoDate(name.substr(0, 10));
    const auto hours = number(name.substr(11, 2));
    const auto minutes = number(name.substr(14, 2));
    const auto seconds = number(name.substr(17, 2));
    if (!date || !hours || !minutes || !seconds || *hours > 23 || *minutes > 59 || *seconds > 59)
        return std::nullopt;
    const auto moment = Days(*date) + std::chrono::hours(*hours) + std::chrono::minutes(*minutes) +
                        std::chrono::seconds(*seconds);
    return std::chrono::duration_cast<std::chrono::milliseconds>(moment.time_since_epoch()).count();
}

} // namespace waymark
