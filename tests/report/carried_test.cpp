// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Why an action was dropped stands where the action does; who wrote stands in front; whom it was shared with
// nowhere."
#include "course/read_course.h"
#include "journal/people.h"
#include "journal/recorder.h"
#include "journal/shared_log.h"
#include "report/document.h"
#include "support/catch.h"
#include "support/fixed_clock.h"

using namespace waymark;
using namespace waymark::test;

namespace {

std::string written(const Journal& journal, const std::string& extension, bool withNotes = true) {
    auto choice = wholeJournal(journal, *parseIsoDate("2026-03-11"));
    choice.extension = extension;
    choice.report.notes = withNotes;
    auto bytes = makeDocument(journal, choice);
    REQUIRE(bytes.ok());
    return bytes.take();
}

bool has(const std::string& text, std::string_view words) {
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("documents say why an action was dropped, and who wrote", "[carry]") {
    for (const char* language : {"en", "es"}) {
        INFO(language);
        FixedClock clock;
        Journal journal(foundationsCourse(language));
        Recorder recorder(journal, clock, randomUuid());
        const auto write = [&](const char* field, const char* value) {
            REQUIRE(recorder.set(FieldId(field), value));
        };
        write("part2.plan.actions.r1.what", "Call the school");
        write("part2.plan.actions.r1.when", "2026-03-20");
        write("dropped.part2.plan.actions.r1", "They called us");
        write("people.names", "Ada Brook\nBerta Creek");
        REQUIRE(rememberShared(recorder, {"2026-03-01", "Zzcoaches", "Ada", false, "progress", ""}));
        const std::string dropped =
            std::string(language) == "en" ? "(dropped: They called us)" : "(descartada: They called us)";
        const std::string by = std::string(language) == "en" ? "Written by" : "Escrito por";
        for (const char* extension : {".md", ".html"}) {
            const auto text = written(journal, extension);
            CHECK(has(text, "Call the school " + dropped));
            CHECK(has(text, by));
            CHECK(has(text, "Ada Brook, Berta Creek"));
            CHECK_FALSE(has(text, "Zzcoaches"));
        }
        CHECK(has(written(journal, ".csv"), "They called us"));
        const auto json = written(journal, ".json");
        CHECK(has(json, "\"dropped.part2.plan.actions.r1\""));
        CHECK_FALSE(has(json, "Zzcoaches"));
        CHECK_FALSE(has(written(journal, ".ics"), "Call the school")); // nobody waits for that day any more
    }
}
