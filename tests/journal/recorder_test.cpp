// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/read_course.h"
#include "journal/recorder.h"
#include "journal/rows.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/small_course.h"

#include <map>
#include <random>

using namespace waymark;
using namespace waymark::test;

namespace {

const FieldId story("one.form.story");
const FieldId name("one.form.name");

struct Writing {
    FixedClock clock;
    Journal journal{smallCourse()};
    Uuid writer = randomUuid();
    Recorder recorder{journal, clock, writer};

    void type(const FieldId& field, std::size_t at, const std::string& words) {
        REQUIRE(recorder.splice(field, at, 0, words));
    }
};

} // namespace

TEST_CASE("typing that goes on is one change") {
    Writing w;
    w.type(story, 0, "W");
    w.clock.advance(300);
    w.type(story, 1, "é");
    w.clock.advance(Recorder::groupPause); // still the same breath
    w.type(story, 2, "!");
    REQUIRE(w.recorder.splice(story, 2, 1, "")); // a backspace
    const auto changes = w.recorder.take();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].edit == Edit(Splice{0, "", "Wé"}));
    CHECK(changes[0].field == story);
    CHECK(changes[0].id.writer == w.writer);
    CHECK_FALSE(changes[0].prev);
    CHECK(changes[0].group == changes[0].id.counter);
    CHECK(w.journal.value(story) == "Wé");
    CHECK(w.journal.head(story) == changes[0].id);
    CHECK_FALSE(w.recorder.hasPending());
    CHECK(w.recorder.take().empty());
}

TEST_CASE("what is handed over is never rewritten, and the group goes on") {
    Writing w;
    w.type(story, 0, "one");
    const auto first = w.recorder.take();
    w.clock.advance(1000);
    w.type(story, 3, " two");
    const auto second = w.recorder.take();
    REQUIRE(first.size() == 1);
    REQUIRE(second.size() == 1);
    CHECK(first[0].edit == Edit(Splice{0, "", "one"}));
    CHECK(second[0].edit == Edit(Splice{3, "", " two"}));
    CHECK(second[0].prev == first[0].id);
    CHECK(first[0].group == first[0].id.counter);
    CHECK(second[0].group == first[0].group);
    CHECK(second[0].id.counter > first[0].id.counter);
}

TEST_CASE("a pause, another field or a clock set back begins a new group") {
    Writing w;
    w.type(story, 0, "a");
    const auto begin = [&] { return w.recorder.take().back().group; };
    auto group = begin();
    const auto isNew = [&] {
        const auto next = begin();
        const bool differs = next != group;
        group = next;
        return differs;
    };
    w.type(story, 1, "b");
    CHECK_FALSE(isNew());
    w.clock.advance(Recorder::groupPause + 1);
    w.type(story, 2, "c");
    CHECK(isNew());
    w.recorder.pause();
    w.type(story, 3, "d");
    CHECK(isNew());
    w.type(name, 0, "x");
    CHECK(isNew());
    w.type(story, 4, "e");
    CHECK(isNew());
    w.clock.advance(-86'400'000);
    w.type(story, 5, "f");
    CHECK(isNew());
    w.type(story, 6, "g");
    CHECK_FALSE(isNew());
    CHECK(w.journal.value(story) == "abcdefg");
}

TEST_CASE("changes of two groups are not joined, even where they touch") {
    Writing w;
    w.type(story, 0, "a");
    w.recorder.pause();
    w.type(story, 1, "b");
    const auto changes = w.recorder.take();
    REQUIRE(changes.size() == 2);
    CHECK(changes[1].prev == changes[0].id);
    CHECK(changes[0].group != changes[1].group);
}

TEST_CASE("edits in two places of a field are two changes of one group") {
    Writing w;
    w.type(story, 0, "first and last");
    const auto before = w.recorder.take();
    w.type(story, 0, "The ");
    w.type(story, 18, ".");
    const auto changes = w.recorder.take();
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].edit == Edit(Splice{0, "", "The "}));
    CHECK(changes[1].edit == Edit(Splice{18, "", "."}));
    CHECK(changes[0].group == before[0].group);
    CHECK(changes[1].group == before[0].group);
}

TEST_CASE("counters go on from the highest that the journal has seen") {
    FixedClock clock;
    Journal journal(smallCourse());
    Uuid other{};
    other[3] = 9;
    REQUIRE(journal.apply({{41, other}, name, SetValue{"", "Amara"}, {}, 41, 5}));
    Recorder recorder(journal, clock, randomUuid());
    REQUIRE(recorder.set(name, "Amara B."));
    auto changes = recorder.take();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].id.counter == 42);
    CHECK(changes[0].prev == ChangeId{41, other});
    CHECK(changes[0].when == clock.now());
    // Another writer's change comes in between: the next one counts on from there.
    REQUIRE(journal.apply({{100, other}, story, SetValue{"", "x"}, {}, 100, 5}));
    REQUIRE(recorder.set(name, ""));
    changes = recorder.take();
    CHECK(changes.at(0).id.counter == 101);
}

TEST_CASE("random writing replays to the same answers") {
    std::mt19937 engine(20260319);
    const auto upTo = [&](std::size_t most) {
        return std::uniform_int_distribution<std::size_t>(0, most)(engine);
    };
    Writing w;
    const std::vector<FieldId> fields = {story, name, FieldId("one.steps.note"),
                                         FieldId("one.questions.r1.answer")};
    std::map<FieldId, std::u32string> expected;
    const std::u32string letters = U"ab éñ\u2028中👍\u0301";
    std::vector<Change> stored;
    const auto store = [&] {
        for (auto& change : w.recorder.take())
            stored.push_back(std::move(change));
    };
    for (int i = 0; i < 4000; ++i) {
        const auto& field = fields[upTo(30) == 0 ? upTo(3) : static_cast<std::size_t>(i / 500) % 4];
        auto& text = expected[field];
        const auto at = upTo(3) == 0 ? upTo(text.size()) : text.size();
        const auto removed = std::min(text.size() - at, upTo(4) == 0 ? upTo(3) : 0);
        const std::u32string inserted(upTo(3), letters[upTo(letters.size() - 1)]);
        std::string bytes;
        for (const char32_t c : inserted) { // by way of JSON's escapes: not by the code under test
            char escape[16];
            if (c >= 0x10000)
                std::snprintf(escape, sizeof escape, "\\u%04x\\u%04x",
                              unsigned(0xD800 + ((c - 0x10000) >> 10)),
                              unsigned(0xDC00 + ((c - 0x10000) & 0x3FF)));
            else
                std::snprintf(escape, sizeof escape, "\\u%04x", unsigned(c));
            bytes += Json::parse("\"" + std::string(escape) + "\"").get<std::string>();
        }
        REQUIRE(w.recorder.splice(field, at, removed, bytes));
        text.replace(at, removed, inserted);
        if (upTo(5) == 0)
            w.clock.advance(static_cast<Milliseconds>(upTo(2500)));
        if (upTo(9) == 0)
            store();
        if (upTo(19) == 0)
            w.recorder.pause();
    }
    store();
    Journal again(smallCourse());
    std::uint64_t last = 0;
    std::map<std::uint64_t, FieldId> groups;
    for (const auto& change : stored) {
        REQUIRE(change.id.counter > last); // oldest first, each id once
        last = change.id.counter;
        REQUIRE(change.prev == again.head(change.field)); // made on what was there
        REQUIRE(change.group <= change.id.counter);
        REQUIRE(groups.emplace(change.group, change.field).first->second == change.field);
        REQUIRE(again.apply(change));
    }
    for (const auto& field : fields) {
        CHECK(again.value(field) == w.journal.value(field));
        CHECK(again.head(field) == w.journal.head(field));
        std::size_t points = 0;
        for (const char c : w.journal.value(field))
            points += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        CHECK(points == expected[field].size());
    }
    CHECK(again.highestCounter() == w.journal.highestCounter());
    for (const auto& [group, field] : groups) // a group is named after its first change
        CHECK(std::ranges::any_of(stored,
                                  [&, id = group](const Change& change) { return change.id.counter == id; }));
}

TEST_CASE("setting a field") {
    Writing w;
    REQUIRE(w.recorder.set(name, "Amara"));
    REQUIRE(w.recorder.set(name, "Amara")); // there already
    auto changes = w.recorder.take();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].edit == Edit(SetValue{"", "Amara"}));
    REQUIRE(w.recorder.set(name, ""));
    changes = w.recorder.take();
    REQUIRE(changes.size() == 1);
    CHECK(w.journal.value(name).empty());
    const std::string text(500, 'x');
    REQUIRE(w.recorder.set(story, text));
    REQUIRE(w.recorder.set(story, text + "y"));
    changes = w.recorder.take();
    REQUIRE(changes.size() == 2); // two settings are two groups
    CHECK(changes[1].edit == Edit(Splice{500, "", "y"}));
    REQUIRE(w.recorder.set(FieldId("one.form.agreed"), "true"));
    REQUIRE(w.recorder.set(FieldId("one.form.agreed"), "false"));
    CHECK(w.journal.value(FieldId("one.form.agreed")).empty());
}

TEST_CASE("a field that the course does not have is refused, and nothing changes") {
    Writing w;
    for (const char* id :
         {"one.form.nam", "one.form.heading", "one.plan.actions", "one.plan.actions.r9.who", ""}) {
        const auto refused = w.recorder.set(FieldId(id), "x");
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::UnknownField);
        CHECK_THAT(refused.error().message, containsText(id));
        CHECK_FALSE(w.recorder.splice(FieldId(id), 0, 0, "x"));
    }
    CHECK_FALSE(w.recorder.hasPending());
    CHECK(w.journal.answers().empty());
}

TEST_CASE("typing that does not fit is refused, and nothing changes") {
    Writing w;
    w.type(story, 0, "abc");
    (void)w.recorder.take();
    CHECK_FALSE(w.recorder.splice(story, 4, 0, "x"));
    CHECK_FALSE(w.recorder.splice(story, 0, 0, "\xFF"));
    CHECK_FALSE(w.recorder.splice(story, 0, 0, std::string(1, '\0')));
    CHECK_FALSE(w.recorder.splice(FieldId("one.steps.note"), 1, 0, "x"));
    CHECK_FALSE(w.journal.head(FieldId("one.steps.note")));
    // What is picked cannot be typed.
    for (const char* id : {"one.form.agreed", "one.form.colour", "one.diagnostic.a", "one.plan.actions.order",
                           "one.plan.actions.r1.from"}) {
        INFO(id);
        CHECK_FALSE(w.recorder.splice(FieldId(id), 0, 0, "x"));
    }
    CHECK(w.recorder.splice(FieldId("one.form.day"), 0, 0, "2026-02-3"));
    CHECK(w.recorder.splice(FieldId("one.form.day"), 9, 0, "0")); // no day, but what was written
    CHECK(w.recorder.splice(FieldId("two.pdsa.series.r1.value"), 0, 0, "41,5"));
    CHECK(w.recorder.splice(story, 1, 0, "")); // nothing typed
    CHECK(w.journal.value(story) == "abc");
    CHECK(w.recorder.take().size() == 2);
    REQUIRE(w.recorder.splice(story, 1, 99, "")); // to the end
    CHECK(w.journal.value(story) == "a");
}

TEST_CASE("a statement and None of these exclude each other") {
    Writing w;
    const FieldId a("one.diagnostic.a");
    const FieldId b("one.diagnostic.b");
    const FieldId none("one.diagnostic.none");
    const FieldId other("two.diagnostic.a");
    for (const auto& id : {a, b, other})
        REQUIRE(w.recorder.set(id, "true"));
    CHECK(w.journal.selection() == Selection{a, b, other});
    (void)w.recorder.take();

    REQUIRE(w.recorder.set(none, "true"));
    CHECK(w.journal.checked(none));
    CHECK(w.journal.selection() == Selection{other}); // another part's are its own
    auto changes = w.recorder.take();
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].group == changes[2].group); // undone in one go
    CHECK(changes[1].group == changes[2].group);

    REQUIRE(w.recorder.set(b, "true"));
    CHECK_FALSE(w.journal.checked(none));
    CHECK(w.journal.selection() == Selection{b, other});
    changes = w.recorder.take();
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].group == changes[1].group);

    REQUIRE(w.recorder.set(b, "")); // taking a tick away ticks nothing
    CHECK_FALSE(w.journal.checked(none));
    REQUIRE(w.recorder.set(none, "false"));
    REQUIRE(w.recorder.set(FieldId("one.plan.done"), "true")); // a check that is no statement clears nothing
    CHECK(w.journal.selection() == Selection{other});
    CHECK(w.recorder.take().size() == 2);
}

TEST_CASE("what is done together is one group, and what follows is another") {
    Writing w;
    w.type(name, 0, "x");
    {
        const Recorder::Together inOneGo(w.recorder);
        REQUIRE(w.recorder.set(story, "a"));
        w.clock.advance(60'000);
        w.recorder.pause();
        {
            const Recorder::Together inner(w.recorder);
            REQUIRE(w.recorder.set(name, "y"));
        }
        REQUIRE(w.recorder.set(FieldId("one.form.agreed"), "true"));
    }
    REQUIRE(w.recorder.set(story, "b"));
    const auto changes = w.recorder.take();
    REQUIRE(changes.size() == 5);
    CHECK(changes[0].group != changes[1].group);
    CHECK(changes[1].group == changes[1].id.counter);
    CHECK(changes[1].group == changes[2].group);
    CHECK(changes[1].group == changes[3].group);
    CHECK(changes[1].group != changes[4].group);
}
