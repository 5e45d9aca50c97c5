// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_support.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace waymark;
using namespace waymark::test;

namespace {

unsigned modeOf(const std::filesystem::path& path) {
    struct stat there {};
    REQUIRE(::stat(path.c_str(), &there) == 0);
    return there.st_mode & 0777U;
}

// Goes to a folder for as long as it lives.
class InFolder {
  public:
    explicit InFolder(const std::filesystem::path& path) : before_(std::filesystem::current_path()) {
        std::filesystem::current_path(path);
    }
    ~InFolder() { std::filesystem::current_path(before_); }

  private:
    std::filesystem::path before_;
};

} // namespace

TEST_CASE("A new journal is empty, whole, and for its owner's eyes only") {
    const Folder folder;
    const auto path = folder / "new.waymark";
    create(path);
    CHECK(contentOf(folder).size() == 1);
    CHECK(modeOf(path) == 0600);
    const auto stored = must(readJournal(path));
    CHECK(stored.changes == 0);
    CHECK(stored.format == 1);
    CHECK_FALSE(stored.newerFormat);
    CHECK(stored.journal.answers().empty());
    CHECK(stored.journal.course().id() == "small");
    CHECK(stored.pack.structure.text == smallPack().structure.text);
    CHECK(stored.pack.languages.at(0).name == "en.json");
    requireWhole(path);
    CHECK(askSql(path, "SELECT value FROM about WHERE key = 'created'") == "1774000000000");
    CHECK(askSql(path, "PRAGMA journal_mode") == "delete");
    CHECK(askSql(path, "PRAGMA page_size") == "4096");
    CHECK(askSql(path, "PRAGMA integrity_check") == "ok");
}

TEST_CASE("Two new journals have two identities") {
    const Folder folder;
    create(folder / "a.waymark");
    create(folder / "b.waymark");
    CHECK(must(readJournal(folder / "a.waymark")).journal.identity() !=
          must(readJournal(folder / "b.waymark")).journal.identity());
}

TEST_CASE("A journal is never made over anything") {
    const Folder folder;
    writeBytes(folder / "notes.waymark", "my notes");
    std::filesystem::create_symlink("nowhere", folder / "link.waymark");
    std::filesystem::create_directory(folder / "folder.waymark");
    const auto before = contentOf(folder);
    for (const char* name : {"notes.waymark", "link.waymark", "folder.waymark"}) {
        const auto made = createJournal(folder / name, smallPack(), 0);
        REQUIRE_FALSE(made.ok());
        CHECK(made.error().code == ErrorCode::Exists);
        CHECK_THAT(made.error().message, containsText(name));
    }
    CHECK(contentOf(folder) == before);
}

TEST_CASE("Where no journal can be made, nothing is left behind") {
    const Folder folder;
    CHECK(createJournal(folder / "no/such/folder.waymark", smallPack(), 0).error().code ==
          ErrorCode::NotFound);
    CHECK(createJournal(folder / std::string(250, 'x'), smallPack(), 0).error().code == ErrorCode::Io);
    CHECK(createJournal(folder.path() / "", smallPack(), 0).error().code == ErrorCode::BadInput);
    auto faulty = smallPack();
    faulty.structure.text = "{}";
    CHECK(createJournal(folder / "faulty.waymark", faulty, 0).error().code == ErrorCode::BadCourse);
    CHECK(contentOf(folder).empty());
}

TEST_CASE("What was saved is there when the journal is opened again") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    const auto stored = must(readJournal(path));
    CHECK(stored.journal.value(personName) == "Ada King");
    CHECK(stored.journal.checked(agreed));
    CHECK(stored.journal.value(story) == "We began in March, with nothing but a paper list — naïvely, as it "
                                         "turned out. 🙂 Then the list grew.");
    CHECK(stored.changes == 7);
    CHECK(stored.journal.highestCounter() == 7);
    CHECK(stored.journal.lastChange() == FixedClock().now());
    requireWhole(path);

    Writing again(path);
    CHECK(again.journal.value(personName) == "Ada King");
    again.set(personName, "Countess of Lovelace");
    const auto changes = again.recorder.take();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].id.counter == 8);
    REQUIRE(must(again.file.save(changes)).committed);
    const auto history = must(again.file.history());
    REQUIRE(history.size() == 8);
    CHECK(history.back() == changes[0]);
    CHECK(history == must(readHistory(path)));
    CHECK(askSql(path, "SELECT count(*) FROM writers") == "2");
    requireWhole(path);
}

TEST_CASE("Every change comes back as it was made") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    create(path);
    Writing writing(path);
    writing.type(story, "one 🙂 two");
    auto all = writing.recorder.take();
    writing.recorder.pause();
    writing.clock.advance(-5'000'000'000'000); // a clock that was set far back
    must(writing.recorder.splice(story, 4, 1, "—"));
    writing.set(personName, "");
    writing.set(personName, "x");
    writing.set(personName, "");
    writing.set(agreed, "true");
    for (auto& change : writing.recorder.take())
        all.push_back(change);
    REQUIRE(must(writing.file.save(all)).committed);
    CHECK(must(writing.file.history()) == all);
    requireWhole(path);
}

TEST_CASE("Saving nothing writes nothing") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    const auto before = contentOf(folder);
    Writing writing(path);
    for (int i = 0; i < 3; ++i) {
        const auto saved = writing.save();
        CHECK_FALSE(saved.committed);
        CHECK(saved.foreign.empty());
    }
    CHECK(contentOf(folder) == before);
}

TEST_CASE("A change that does not fit is refused, and the file stays as it was") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    Writing writing(path);
    writing.type(story, " More.");
    writing.set(personName, "Somebody");
    const auto good = writing.recorder.take();
    REQUIRE(good.size() == 2);
    auto bad = good;
    const auto before = bytesOf(path);
    SECTION("made on another change") {
        bad[1].prev = ChangeId{77, writing.file.writer()};
    }
    SECTION("made on nothing") {
        bad[1].prev.reset();
    }
    SECTION("of another text") {
        bad[1].edit = SetValue{"Not what stands there", "x"};
    }
    SECTION("a number twice") {
        bad[1].id = bad[0].id;
    }
    SECTION("a number that is taken") {
        bad[1].id.counter = 0;
    }
    SECTION("not UTF-8") {
        bad[1].edit = SetValue{"Ada King", "\xFF"};
    }
    SECTION("with a NUL") {
        bad[1].edit = SetValue{"Ada King", std::string("a\0b", 3)};
    }
    SECTION("of no field") {
        bad[1].field = FieldId();
    }
    SECTION("beyond the end") {
        bad[0].edit = Splice{100'000, "", "x"};
    }
    const auto refused = writing.file.save(bad);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::BadInput);
    CHECK_THAT(refused.error().message, containsText("mine.waymark"));
    CHECK(bytesOf(path) == before);
    // The good ones are still welcome.
    REQUIRE(must(writing.file.save(good)).committed);
    requireWhole(path);
}

TEST_CASE("A name is just a name") {
    const Folder folder;
    const InFolder here(folder.path());
    const auto name = GENERATE(as<std::string>(), ":memory:", "file:x", "file:x?mode=memory", "--", "-rf",
                               "a b'c\"d", "%41", "ü—🙂.waymark", "\xFF\xFE.waymark");
    createFilled(name);
    REQUIRE(contentOf(folder).size() == 1);
    CHECK(std::filesystem::exists(folder.path() / name));
    requireWhole(name);
    Writing writing(name);
    writing.set(personName, "x");
    CHECK(writing.save().committed);
    must(writing.file.copyTo("file:copy"));
    CHECK(contentOf(folder).size() == 2);
    requireWhole(folder / "file:copy");
}

TEST_CASE("A link leads to the journal, and the sidecar lies beside the journal itself") {
    const Folder folder;
    std::filesystem::create_directory(folder / "real");
    createFilled(folder / "real/mine.waymark");
    std::filesystem::create_symlink("real/mine.waymark", folder / "link.waymark");
    Writing writing(folder / "link.waymark");
    writing.set(personName, "x");
    CHECK(writing.save().committed);
    CHECK(must(readJournal(folder / "real/mine.waymark")).journal.value(personName) == "x");
    CHECK(std::filesystem::is_symlink(folder / "link.waymark"));
}

TEST_CASE("A copy holds everything, is private, and never takes another file's place") {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    Writing writing(path);
    writing.set(personName, "Saved last");
    REQUIRE(writing.save().committed);
    must(writing.file.copyTo(folder / "copy.waymark"));
    must(copyJournal(path, folder / "other.waymark"));
    for (const char* name : {"copy.waymark", "other.waymark"}) {
        CHECK(modeOf(folder / name) == 0600);
        requireWhole(folder / name);
        const auto stored = must(readJournal(folder / name));
        CHECK(stored.journal.value(personName) == "Saved last");
        CHECK(stored.journal.identity() == writing.journal.identity());
        CHECK(must(readHistory(folder / name)) == must(readHistory(path)));
    }
    const auto before = contentOf(folder);
    CHECK(writing.file.copyTo(folder / "copy.waymark").error().code == ErrorCode::Exists);
    CHECK(writing.file.copyTo(path).error().code == ErrorCode::Exists);
    CHECK(copyJournal(path, folder / "copy.waymark").error().code == ErrorCode::Exists);
    CHECK(writing.file.copyTo(folder / "no/such.waymark").error().code == ErrorCode::NotFound);
    CHECK(contentOf(folder) == before);
    writing.set(personName, "And on");
    CHECK(writing.save().committed);
}
