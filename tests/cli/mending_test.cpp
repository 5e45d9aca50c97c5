// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// merge, salvage and forget, as a person calls them.
#include "cli_support.h"

using namespace waymark;
using namespace waymark::test;

TEST_CASE("merge makes one journal of two copies, and shows what both changed") {
    Folder folder;
    const auto one = folder / "one.waymark";
    const auto other = folder / "other.waymark";
    const auto out = folder / "out.waymark";
    requireDone({"new", one, "--name", "Ada"});
    writeBytes(other, bytesOf(one));
    requireDone({"set", one, "journal.place", "Here"});
    requireDone({"set", other, "journal.place", "There"});
    requireDone({"set", other, "part2.diagnostic.a", "true"});
    const auto text = requireDone({"merge", one, other, out}).out;
    CHECK_THAT(text, containsText("1 change in both, 1 only in the first, 2 only in the second."));
    CHECK_THAT(text, containsText("journal.place\n    "));
    CHECK_THAT(text, containsText("    Here\n"));
    CHECK_THAT(text, containsText("    There\n"));
    requireDone({"check", out});
    const auto json = jsonOf(requireDone({"merge", other, one, folder / "again.waymark", "--json"}));
    CHECK(json["shared"] == 1);
    CHECK(json["onlyFirst"] == 2);
    CHECK(json["forks"][0]["field"] == "journal.place");
    CHECK(json["forks"][0]["versions"].size() == 2);
    CHECK(bytesOf(out) == bytesOf(folder / "again.waymark"));
    requireRefused(folder, {"merge", one, other, out}, {"out.waymark", "already"});
    requireDone({"new", folder / "stranger.waymark"});
    requireRefused(folder, {"merge", one, folder / "stranger.waymark", folder / "no.waymark"},
                   {"stranger.waymark", "another journal"});
    requireRefused(folder, {"merge", one, folder / "gone.waymark", folder / "no.waymark"}, {"gone.waymark"});
}

TEST_CASE("salvage takes out of a damaged journal what it holds") {
    Folder folder;
    const auto file = folder / "a.waymark";
    const auto out = folder / "out.waymark";
    requireDone({"sample", file});
    auto torn = bytesOf(file);
    torn.replace(torn.size() / 2 / 4096 * 4096, 4096, std::string(4096, '\xAB'));
    writeBytes(file, torn);
    requireRefused(folder, {"check", file}, {"a.waymark"});
    CHECK_THAT(requireDone({"salvage", file, out}).out, containsText("were found as they were saved."));
    CHECK(bytesOf(file) == torn);
    requireDone({"check", out});
    const auto json = jsonOf(requireDone({"salvage", file, folder / "again.waymark", "--json"}));
    CHECK(json["changes"].get<int>() > 50);
    CHECK(json["sameJournal"] == true);
    requireRefused(folder, {"salvage", file, out}, {"out.waymark", "already"});
    writeBytes(folder / "text", std::string(9000, 'x'));
    requireRefused(folder, {"salvage", folder / "text", folder / "no.waymark"},
                   {"text", "nothing of a Waymark"});
    // Of this one only what it says about itself is left: no word came through, so no new journal is made.
    requireDone({"new", folder / "b.waymark", "--name", "Ana Example"});
    auto emptied = bytesOf(folder / "b.waymark");
    for (auto at = emptied.find("journal.owner.name"); at != std::string::npos;
         at = emptied.find("journal.owner.name", at))
        emptied.replace(at, 18, std::string(18, '\xAB'));
    writeBytes(folder / "b.waymark", emptied);
    requireRefused(folder, {"salvage", folder / "b.waymark", folder / "no.waymark"},
                   {"b.waymark", "no word that could still be read"});
}

TEST_CASE("forget says what would go, and takes it out for good when it is told to") {
    Folder folder;
    const auto file = folder / "a.waymark";
    requireDone({"new", file});
    requireDone({"set", file, "part2.plan.actions.r1.what", "Call Wilhelmina"});
    requireDone({"set", file, "part2.plan.actions.r1.who", "Ada"});
    requireDone({"set", file, "journal.place", "Here"});
    const auto before = contentOf(folder);
    CHECK_THAT(requireDone({"forget", file, "part2.plan.actions.r1"}).out,
               containsText("part2.plan.actions.r1.what\n"));
    CHECK((contentOf(folder) == before));
    requireRefused(folder, {"forget", file, "part2.plan.actions.r9"}, {"a.waymark", "part2.plan.actions.r9"});
    requireDone({"forget", file, "part2.plan.actions.r1", "--for-good"});
    CHECK(bytesOf(file).find("Wilhelmina") == std::string::npos);
    CHECK(jsonOf(requireDone({"get", file})).dump().find("forgotten") == std::string::npos);
    CHECK(jsonOf(requireDone({"get", file, "journal.place"}))["journal.place"] == "Here");
    requireDone({"check", file});
}
