// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_support.h"
#include "support/catch.h"

#include "base/random.h"
#include "store/backups.h"
#include "store/journal_file.h"

#include <cstdlib>
#include <filesystem>

using namespace waymark;
using namespace waymark::test;

namespace {

/// A journal of the sample with three backups on a shelf, as a window keeps them: older ones are emptier.
struct Kept {
    Kept() {
        requireDone({"new", file});
        auto stored = readJournal(file);
        REQUIRE(stored.ok());
        identity = hex(stored->journal.identity());
        shelf = std::filesystem::path(place) / identity;
        std::filesystem::create_directories(shelf);
        for (const char* when : {"2026-03-01T08-00-00Z", "2026-03-02T08-00-00Z", "2026-03-02T09-30-00Z"}) {
            requireDone({"set", file, "journal.place", when});
            std::filesystem::copy_file(file, shelf / (std::string(when) + ".waymark"));
        }
        requireDone({"set", file, "journal.place", "now"});
    }

    Folder folder;
    std::string file = folder / "mine.waymark";
    std::string place = folder / "stick";
    std::string identity;
    std::filesystem::path shelf;
};

} // namespace

TEST_CASE("backup list says when backups were made, newest first") {
    const Kept kept;
    const auto lines = linesOf(requireDone({"backup", "list", kept.file, "--place", kept.place}).out);
    REQUIRE(lines.size() == 3);
    CHECK_THAT(lines[0], containsText("2026-03-02T09:30:00Z"));
    CHECK_THAT(lines[2], containsText("2026-03-01T08:00:00Z"));
    const auto list = jsonOf(requireDone({"backup", "list", kept.file, "--place", kept.place, "--json"}));
    REQUIRE(list.size() == 3);
    CHECK(list[0]["when"] == "2026-03-02T09:30:00Z");
    CHECK(list[0]["path"] == (kept.shelf / "2026-03-02T09-30-00Z.waymark").string());
    CHECK(list[0]["bytes"] == std::filesystem::file_size(kept.shelf / "2026-03-02T09-30-00Z.waymark"));
    CHECK(requireDone({"backup", "list", kept.file}).out ==
          "There is no backup of this journal yet.\n"); // none in the usual place
}

TEST_CASE("backup restore brings a journal back as it was, beside the one that is there") {
    const Kept kept;
    const auto out = kept.folder / "back.waymark";
    requireDone({"backup", "restore", kept.file, "2026-03-02T08:00:00Z", out, "--place", kept.place});
    CHECK(jsonOf(requireDone({"get", out, "journal.place"}))["journal.place"] == "2026-03-02T08-00-00Z");
    CHECK_THAT(requireDone({"check", out}).out, containsText(kept.identity));
    const auto latest = kept.folder / "latest.waymark";
    requireDone({"backup", "restore", kept.file, "latest", latest, "--place", kept.place});
    CHECK(jsonOf(requireDone({"get", latest, "journal.place"}))["journal.place"] == "2026-03-02T09-30-00Z");
    CHECK(jsonOf(requireDone({"get", kept.file, "journal.place"}))["journal.place"] == "now");
}

TEST_CASE("backup restore never writes over a file, and says what there is instead") {
    const Kept kept;
    requireRefused(kept.folder, {"backup", "restore", kept.file, "latest", kept.file, "--place", kept.place},
                   {"mine.waymark", "already"});
    requireRefused(
        kept.folder,
        {"backup", "restore", kept.file, "2026-03-02", kept.folder / "x.waymark", "--place", kept.place},
        {"There is no backup of 2026-03-02", "2026-03-02T09:30:00Z"});
    requireRefused(kept.folder, {"backup", "restore", kept.file, "latest", kept.folder / "x.waymark"},
                   {"There is no backup"});
    requireRefused(kept.folder, {"backup", "list", kept.folder / "gone.waymark"}, {"gone.waymark"});
}
