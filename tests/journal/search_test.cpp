// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/small_course.h"

#include "journal/folded_texts.h"
#include "journal/recorder.h"
#include "journal/search.h"
#include "journal/sheets.h"

using namespace waymark;
using namespace waymark::test;

namespace {

const FieldId story("one.form.story");
const FieldId personName("one.form.name");

struct Written {
    Journal journal{smallCourse()};
    FixedClock clock;
    Recorder recorder{journal, clock, Uuid{1}};
    FoldedTexts texts{journal};

    void set(const FieldId& field, const std::string& text) { REQUIRE(recorder.set(field, text).ok()); }
    /// Hits among the answers; both ways of searching have to agree.
    std::vector<SearchHit> find(const std::string& query) {
        auto plain = search(journal, query);
        const auto kept = search(journal, texts, query);
        REQUIRE(plain.size() == kept.size());
        for (std::size_t i = 0; i < plain.size(); ++i) {
            CHECK(plain[i].field == kept[i].field);
            CHECK(plain[i].before == kept[i].before);
            CHECK(plain[i].found == kept[i].found);
            CHECK(plain[i].after == kept[i].after);
        }
        std::erase_if(plain, [](const SearchHit& hit) { return hit.kind != SearchHit::Kind::Answer; });
        return plain;
    }
};

} // namespace

TEST_CASE("words are found in upper and lower case, with accents and without") {
    Written written;
    written.set(story, "We asked El Niño, and Ángel said STRASSE.");
    for (const char* query : {"nino", "NIÑO", "el niño", " angel ", "strasse", "ángel said"}) {
        INFO(query);
        CHECK(written.find(query).size() == 1);
    }
    CHECK(written.find("ninos").empty());
    CHECK(written.find("").empty());
    CHECK(written.find("  ").empty());
}

TEST_CASE("a find is shown as it was written, with what stands around it") {
    Written written;
    written.set(story, "Ünser erster Absatz.\nDer zweite, mit Gruß an Ängel: viel Glück dabei.\n\nEnde");
    const auto hits = written.find("angel");
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].field == story);
    CHECK(hits[0].found == "Ängel");
    CHECK(hits[0].before.ends_with("mit Gruß an "));
    CHECK(hits[0].after == ": viel Glück dabei.  Ende");
    CHECK(written.find("unser")[0].found == "Ünser");
    CHECK(written.find("ende")[0].found == "Ende");
    CHECK(written.find("gluck dabei.")[0].found == "Glück dabei.");
    CHECK(hits[0].before.starts_with("Ünser")); // nothing stands before it
    written.set(story, "The families who ride the long way round with us every single morning wait "
                       "for the late bus, which nobody at the office by the river has ever seen come in.");
    const auto inside = written.find("late bus");
    REQUIRE(inside.size() == 1);
    CHECK(inside[0].before.starts_with("…"));
    CHECK(inside[0].before.ends_with("morning wait for the "));
    CHECK(inside[0].after.starts_with(", which"));
    CHECK(inside[0].after.ends_with("…"));
}

TEST_CASE("what was just written is found, and what was taken out is not") {
    Written written;
    written.set(story, "the bus");
    CHECK(written.find("bus").size() == 1);
    written.set(story, "the ferry");
    CHECK(written.find("bus").empty());
    CHECK(written.find("ferry").size() == 1);
    REQUIRE(written.recorder.splice(story, 4, 5, "bridge").ok());
    CHECK(written.find("ferry").empty());
    CHECK(written.find("bridge").size() == 1);
    written.set(personName, "Bridget");
    CHECK(written.find("bridge").size() == 2);
}

TEST_CASE("a search over lines is a search over one text") {
    Written written;
    written.set(story, "one\ntwo");
    CHECK(written.find("one\ntwo").size() == 1);
    CHECK(written.find("one\ntwo")[0].found == "one two");
}

TEST_CASE("words of worksheets are found in their sheet, after those of the course") {
    Written written;
    written.set(story, "the red bus");
    const auto id = addSheet(written.recorder, ToolId("iceberg"), "Red days").value();
    const auto row = id + ".structures.abcdefghij27";
    written.set(FieldId(row + ".what"), "A redundant form");
    written.set(FieldId(row + ".kind"), "policy");
    const auto hits = written.find("red");
    REQUIRE(hits.size() == 3);
    CHECK(hits[0].field == story);
    CHECK(hits[1].field == FieldId(id + ".title"));
    CHECK(hits[1].place == id);
    CHECK(hits[2].field == FieldId(row + ".what"));
    CHECK(hits[2].before == "A ");
    CHECK(written.find("policy").empty()); // an option's name is no word of theirs
    REQUIRE(removeSheet(written.recorder, id).ok());
    CHECK(written.find("red").size() == 1);
}
