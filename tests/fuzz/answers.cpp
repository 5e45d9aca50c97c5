// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers as JSON: all of them are taken, or none; what was taken is written and read again as it is.
#include "fuzz.h"

#include "journal/answers_json.h"
#include "support/fixed_clock.h"
#include "support/small_course.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace waymark;
    const test::FixedClock clock;
    static const auto course = test::smallCourse();
    Journal journal(course);
    Recorder recorder(journal, clock, Uuid{1});
    if (!importAnswers(recorder, fuzz::text(data, size)).empty()) {
        fuzz::hold(!recorder.hasPending());
        return 0;
    }
    const auto written = writeJson(answersJson(journal), false);
    Journal again(course);
    Recorder second(again, clock, Uuid{2});
    fuzz::hold(importAnswers(second, written).empty());
    fuzz::hold(writeJson(answersJson(again), false) == written);
    return 0;
}
