// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One journal on two devices, and what was taken back for good.
#include "faults.h"

#include "base/text.h"
#include "store/backup_schedule.h"
#include "store/forgetting.h"
#include "store/merge_journals.h"
#include "support/two_sides.h"

#include <random>
#include <set>

namespace waymark::faults {

namespace {

// Someone types while a synchronised folder, a memory stick or another window puts other copies in its place.
struct Typing {
    long replaced = 0;
    long forks = 0;
};

std::set<std::string> wordsIn(const std::vector<Change>& history) {
    std::set<std::string> words;
    replay(history, {[&](const Change&, const std::string& text) {
                         for (const auto& word : split(text, ' '))
                             if (word.find('@') != std::string::npos)
                                 words.insert(word);
                     },
                     {}});
    return words;
}

Typing typeWhileReplaced(int replacements) {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    const auto elsewhere = folder / "elsewhere.waymark";
    createFilled(path);
    Typing typing;
    std::mt19937 random(23);
    Writing here(path);
    std::set<std::string> typed;
    int number = 0;
    const auto type = [&](Writing& writing) {
        const auto word = "@" + std::to_string(++number) + " ";
        typed.insert("@" + std::to_string(number));
        if (random() % 2 == 0)
            writing.type(story, word);
        else
            writing.set(random() % 2 == 0 ? note : personName, word);
        writing.clock.advance(5000);
        writing.saveAfterOthers();
    };
    for (int i = 0; i < replacements; ++i) {
        // The other device has what was there some saves ago, and goes on with it.
        std::filesystem::remove(elsewhere);
        must(copyJournal(path, elsewhere));
        for (auto n = random() % 3; n > 0; --n)
            type(here);
        {
            Writing there(elsewhere);
            for (auto n = random() % 3; n > 0; --n)
                type(there);
        }
        if (random() % 3 == 0)
            type(here); // typed, and saved before it comes
        switch (random() % 3) {
        case 0:
            std::filesystem::rename(elsewhere, path);
            break;
        case 1:
            writeBytes(path, bytesOf(elsewhere));
            break;
        default: { // it comes as a conflict copy
            must(copyJournal(elsewhere, folder / "mine (conflicted copy).waymark"));
            for (const auto& copy : otherCopiesOf(path)) {
                const auto taken = must(here.file.takeIn(copy.path));
                hold(taken.committed, "a conflict copy was not taken in");
                for (const auto& change : here.recorder.adopt(taken.foreign, {}))
                    hold(false, "nothing was unsaved, and yet " + change.field.str());
            }
            std::filesystem::remove(folder / "mine (conflicted copy).waymark");
        }
        }
        ++typing.replaced;
        type(here);
        if (random() % 5 == 0)
            for (const auto& fork : must(here.file.forks())) {
                ++typing.forks;
                must(settle(here.recorder, fork, fork.versions[random() % fork.versions.size()].text));
                here.saveAfterOthers();
            }
        const auto stored = must(readJournal(path));
        for (const auto& [field, answer] : stored.journal.answers())
            hold(here.journal.value(field) == answer.value, "the window shows another " + field.str());
    }
    requireWhole(path);
    const auto kept = wordsIn(must(readHistory(path)));
    for (const auto& word : typed)
        hold(kept.contains(word), "the word " + word + " is lost");
    return typing;
}

// Two windows of one file, in turn.
void typeInTwoWindows(int rounds) {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    createFilled(path);
    Writing one(path);
    Writing two(path);
    for (int i = 0; i < rounds; ++i) {
        auto& writing = i % 3 == 0 ? two : one;
        writing.type(story, "@" + std::to_string(i) + " ");
        writing.saveAfterOthers();
    }
    const auto kept = wordsIn(must(readHistory(path)));
    for (int i = 0; i < rounds; ++i)
        hold(kept.contains("@" + std::to_string(i)), "a word of two windows is lost");
    requireWhole(path);
}

} // namespace

std::string proveTwoDevices(const Scale& scale) {
    const auto course = test::smallCourse();
    const int histories = scale.of(500, 100);
    long forks = 0;
    long changes = 0;
    for (int seed = 1; seed <= histories; ++seed) {
        const auto [one, other] = test::twoSides(unsigned(seed) + 10'000);
        const auto fault = test::mergeFault(one, other, *course);
        hold(fault.empty(), "history " + std::to_string(seed) + ": " + fault);
        const auto both = test::merged(one, other, *course);
        forks += long(openForks(replay(both)).size());
        changes += long(both.size());
    }
    const auto typing = typeWhileReplaced(scale.of(200, 30));
    typeInTwoWindows(scale.of(200, 30));
    return grouped(histories) + " two-sided histories, " + grouped(changes) + " changes, " + grouped(forks) +
           " forks: commutative, idempotent, lost: 0; " + grouped(typing.replaced) +
           " replacements while typing (renamed, in place, conflict copies), " + grouped(typing.forks) +
           " forks settled, words lost: 0";
}

std::string proveForgetting(const Scale& scale) {
    const int times = scale.of(50, 5);
    std::size_t files = 0;
    std::mt19937 random(29);
    for (int i = 0; i < times; ++i) {
        const Folder folder;
        const auto path = folder / "mine.waymark";
        const auto spool = folder / "unsaved";
        const BackupPlaces places{folder / "backups", {}};
        const std::string secret = "Zwiebelturm" + std::to_string(i);
        createFilled(path);
        Writing writing(path);
        const auto shelf = places.usual / hex(writing.file.identity());
        std::filesystem::create_directories(shelf);
        for (int edit = 0; edit < 30; ++edit) {
            const auto at = random() % (writing.journal.value(story).size() + 1);
            must(writing.recorder.splice(story, at, 0, secret + " "));
            writing.recorder.pause();
            if (edit % 7 == 0)
                writing.set(story, std::string(random() % 9000, 'x') + secret);
            if (edit % 3 == 0)
                writing.saveAfterOthers();
            if (edit % 10 == 0)
                must(writing.file.copyTo(
                    shelf / (backupName(1'774'000'000'000 + Milliseconds(edit) * 3'600'000) + ".waymark")));
        }
        writing.saveAfterOthers();
        const auto elsewhere = folder / "elsewhere.waymark";
        must(copyJournal(path, elsewhere));
        must(writing.recorder.splice(story, 0, 0, secret));
        must(keepUnsaved(spool, writing.file.writer(),
                         {{}, writing.file.identity(), path, 1, writing.recorder.take(), {{story, secret}}}));
        auto gone =
            must(forgetForGood(writing.file, writing.file.identity(), {story}, places, spool, writing.clock));
        hold(gone.left.empty(), "a file was left");
        writing.recorder.adopt(gone.changes, {});
        // A copy that someone made is theirs; but it does not bring it back.
        const auto taken = must(writing.file.takeIn(elsewhere));
        writing.recorder.adopt(taken.foreign, {});
        std::filesystem::remove(elsewhere);
        writing.set(personName, "Goes on");
        writing.saveAfterOthers();
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path()))
            if (entry.is_regular_file()) {
                ++files;
                hold(bytesOf(entry.path()).find("Zwiebelturm") == std::string::npos,
                     "it is still in " + entry.path().filename().string());
            }
        requireWhole(path);
    }
    return grouped(times) + " answers forgotten: of 30 edits each not a byte in " +
           grouped((long long)files) + " files searched, nor after a merge with a copy that still had it";
}

} // namespace waymark::faults
