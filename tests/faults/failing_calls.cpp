// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each call on a file fails, once or from then on, with each of the errors that systems have.
#include "failing_system.h"
#include "faults.h"

#include "base/date.h"
#include "report/build_report.h"
#include "report/writers.h"
#include "store/backups.h"
#include "store/merge_journals.h"
#include "store/salvage.h"
#include "store/spool.h"
#include "support/saving_session.h"

#include <cerrno>
#include <fcntl.h>
#include <sched.h>
#include <set>
#include <sys/mount.h>
#include <unistd.h>

namespace waymark::faults {

namespace {

constexpr int errors[] = {EIO, ENOSPC, EACCES, EROFS, EMFILE};

struct Tally {
    long calls = 0;
    long refused = 0;
    long survived = 0; // the call was not needed after all, or tried in another way
    std::set<std::string> names;
};

/// Something that a person asks for. `act` gives the error or nothing; after an error `stillWell` says
/// whether all is as it was, and `act` has to succeed once the disk is well.
struct Deed {
    const char* name;
    std::function<std::optional<Error>(const std::filesystem::path& folder)> act;
    std::function<void(const std::filesystem::path& folder)> stillWell;
    std::function<void(const std::filesystem::path& folder)> isDone;
};

template <class T>
std::optional<Error> errorOf(const Result<T>& result) {
    return result.ok() ? std::nullopt : std::optional(result.error());
}

std::map<std::string, std::string> filesIn(const std::filesystem::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files[entry.path().string()] = bytesOf(entry.path());
    return files;
}

std::filesystem::path journalIn(const std::filesystem::path& folder) {
    return folder / "mine.waymark";
}

void checkSentence(const Error& error) {
    hold(!error.message.empty() && error.message.back() == '.', "an error is no sentence: " + error.message);
    hold(error.message.find("terminate") == std::string::npos, error.message);
}

void prove(const Deed& deed, const Scale& scale, Tally& tally) {
    int calls = 0;
    {
        const Folder folder;
        createFilled(journalIn(folder.path()));
        failCalls(folder.path().string(), 0, 0, false);
        const auto error = deed.act(folder.path());
        calls = healCalls();
        hold(!error, std::string(deed.name) + ": " + (error ? error->message : ""));
        deed.isDone(folder.path());
    }
    hold(calls > 2, std::string(deed.name) + " makes no calls that could fail");
    tally.calls += calls;
    for (int number = 1; number <= calls; ++number)
        for (const int code : errors)
            for (const bool thenToo : {false, true}) {
                if (!scale.full && (number + code + int(thenToo)) % 7 != 0)
                    continue;
                const Folder folder;
                createFilled(journalIn(folder.path()));
                failCalls(folder.path().string(), number, code, thenToo);
                const auto error = deed.act(folder.path());
                healCalls();
                if (error && !thenToo)
                    deed.stillWell(folder.path());
                const auto where = std::string(deed.name) + ", " + failedCall() + " as call " +
                                   std::to_string(number) + " fails with " + std::strerror(code) +
                                   (thenToo ? " from then on" : " once") + ": ";
                tally.names.insert(failedCall());
                try {
                    if (!error) {
                        ++tally.survived;
                        deed.isDone(folder.path());
                        continue;
                    }
                    ++tally.refused;
                    checkSentence(*error);
                    const auto again = deed.act(folder.path());
                    if (again && again->code == ErrorCode::Exists && failedCall() != "unlink" && thenToo) {
                        deed.isDone(folder.path()); // it could not even be taken away again, but is whole
                        continue;
                    }
                    hold(!again, "not even afterwards: " + (again ? again->message : ""));
                    deed.isDone(folder.path());
                } catch (const Broken& broken) {
                    throw Broken(where + broken.what());
                }
            }
}

// A save within an open journal: the very one that failed is made again.
void proveSave(const Scale& scale, Tally& tally) {
    const std::string words = "Grace " + std::string(9000, 'x');
    int calls = 0;
    for (int number = 0; number <= calls; ++number)
        for (const int code : errors)
            for (const bool thenToo : {false, true}) {
                if (number == 0 ? calls > 0 : !scale.full && (number + code + int(thenToo)) % 3 != 0)
                    continue;
                const Folder folder;
                const auto path = journalIn(folder.path());
                createFilled(path);
                Writing writing(path);
                writing.set(personName, words);
                const auto changes = writing.recorder.take();
                failCalls(folder.path().string(), number, code, thenToo);
                const auto saved = writing.file.save(changes);
                const int made = healCalls();
                if (number == 0) {
                    calls = made;
                    tally.calls += made;
                    hold(saved.ok(), "a save fails by itself");
                    continue;
                }
                tally.names.insert(failedCall());
                const auto where = "a save, " + failedCall() + " fails with " + std::strerror(code) + ": ";
                if (!saved) {
                    ++tally.refused;
                    checkSentence(saved.error());
                    const auto again = writing.file.save(changes);
                    hold(again.ok() && again.value().committed,
                         where + (again.ok() ? "others wrote" : again.error().message));
                } else {
                    ++tally.survived;
                    hold(saved.value().committed, where + "silence");
                }
                const auto stored = must(readJournal(path));
                hold(stored.journal.value(personName) == words, where + "it was said to be saved and is not");
                hold(stored.journal.head(personName) == changes.back().id, where + "it was saved twice");
                requireWhole(path);
            }
}

std::string exported(const std::filesystem::path& journal, const char* format) {
    const auto stored = must(readJournal(journal));
    const auto* writer = writerFor(format);
    ReportOptions options;
    options.today = localDate(1'774'000'000'000);
    return must(writer->write(stored.journal, buildReport(stored.journal, options), {}));
}

std::vector<Deed> deeds() {
    const auto unchanged = [](const std::filesystem::path& folder) {
        requireWhole(journalIn(folder));
        for (const auto& [name, bytes] : filesIn(folder))
            hold(name == journalIn(folder).string() || failedCall() == "unlink",
                 "half of a file is left: " + name);
    };
    const auto whole = [](const char* name) {
        return [name](const std::filesystem::path& folder) { requireWhole(folder / name); };
    };
    const auto backup = [](const std::filesystem::path& folder) -> std::optional<Error> {
        // As Autosave does it, on one thread.
        auto file = JournalFile::open(journalIn(folder));
        if (!file)
            return file.error();
        auto copy = file->copyTo(folder / "backup.waymark");
        return errorOf(copy);
    };
    return {
        {"a new journal",
         [](const auto& folder) { return errorOf(createJournal(folder / "new.waymark", smallPack(), 0)); },
         unchanged, whole("new.waymark")},
        {"a backup", backup, unchanged, whole("backup.waymark")},
        {"a restored backup",
         [](const auto& folder) {
             return errorOf(restoreBackup({0, journalIn(folder), 0}, folder / "restored.waymark"));
         },
         unchanged, whole("restored.waymark")},
        {"a merge",
         [](const auto& folder) {
             return errorOf(mergeJournals(journalIn(folder), journalIn(folder), folder / "merged.waymark"));
         },
         unchanged, whole("merged.waymark")},
        {"a salvage",
         [](const auto& folder) { return errorOf(salvage(journalIn(folder), folder / "salvaged.waymark")); },
         unchanged, whole("salvaged.waymark")},
        {"an export",
         [](const auto& folder) {
             static const auto html = [&] {
                 const Folder other;
                 createFilled(journalIn(other.path()));
                 return exported(journalIn(other.path()), "journal.html");
             }();
             return errorOf(replaceFile(folder / "journal.html", html));
         },
         [](const auto& folder) {
             hold(!std::filesystem::exists(folder / "journal.html"), "half of an export is there");
         },
         [](const auto& folder) {
             hold(bytesOf(folder / "journal.html").size() > 1000, "the export is not there");
         }},
        {"the spool",
         [](const auto& folder) {
             Change change{{1, Uuid{1}}, personName, SetValue{"", "Kept"}, {}, 1, 0};
             return errorOf(
                 keepUnsaved(folder / "unsaved", Uuid{1}, {{}, Uuid{2}, journalIn(folder), 1, {change}, {}}));
         },
         [](const auto& folder) {
             hold(unsavedIn(folder / "unsaved").size() <= 1, "half of a spool is read");
         },
         [](const auto& folder) { hold(unsavedIn(folder / "unsaved").size() == 1, "the spool is empty"); }},
    };
}

// A window over a disk that has no more room, may not be written, or is gone.
void proveSpooled(SavingSession& session, const std::filesystem::path& spool, const std::string& words) {
    session.type(story, words);
    const auto state = session.stateOf(SaveState::Kind::NotSaved);
    hold(state.spooled, "it is not in the spool");
    const auto kept = unsavedIn(spool);
    hold(kept.size() == 1 && kept[0].texts.at(story) == session.journal.value(story),
         "the spool does not have the words");
    hold(!session.autosave->unsaved().empty(), "the window does not have the words any more");
}

// A new name space for mounts, if that is allowed here.
bool mayMount() {
    return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

std::string onFullDisk(const std::filesystem::path& place, const std::filesystem::path& spool) {
    if (!mayMount() || ::mount("tmpfs", place.c_str(), "tmpfs", 0, "size=600k") != 0)
        return "not allowed";
    createFilled(journalIn(place));
    SavingSession session(journalIn(place), spool);
    session.type(story, "There is room for this. ");
    session.stateOf(SaveState::Kind::Saved);
    const auto saved = session.journal.value(story);
    hold(session.autosave->flush(std::chrono::seconds(5)), "it is not saved");
    writeBytes(place / "filler", std::string(900'000, 'x'));
    proveSpooled(session, spool, "And none for this: " + std::string(30'000, 'y'));
    hold(session.stateOf(SaveState::Kind::NotSaved).error.message ==
             "There is no room left on the disk for mine.waymark.",
         session.stateOf(SaveState::Kind::NotSaved).error.message);
    hold(must(readJournal(journalIn(place))).journal.value(story) == saved, "what was saved has changed");
    hold(errorOf(session.autosave->copyTo(spool / "elsewhere.waymark")) == std::nullopt,
         "it cannot be saved elsewhere");
    std::filesystem::remove(place / "filler");
    session.stateOf(SaveState::Kind::Saved);
    hold(session.autosave->flush(std::chrono::seconds(5)), "it is not saved afterwards");
    hold(must(readJournal(journalIn(place))).journal.value(story) == session.journal.value(story),
         "the words are not there afterwards");
    hold(unsavedIn(spool).empty(), "they are still in the spool");
    return "proved";
}

std::string onProtectedDisk(const std::filesystem::path& place, const std::filesystem::path& spool) {
    if (!mayMount() || ::mount("tmpfs", place.c_str(), "tmpfs", 0, "size=4m") != 0)
        return "not allowed";
    createFilled(journalIn(place));
    SavingSession session(journalIn(place), spool);
    session.type(story, "While it may be written. ");
    session.stateOf(SaveState::Kind::Saved);
    hold(session.autosave->flush(std::chrono::seconds(5)), "it is not saved");
    // Whoever has it open keeps the disk from being protected, so it is protected for those who come.
    session.autosave.reset();
    hold(::mount("none", place.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0,
         "no way to protect it");
    const auto opened = JournalFile::open(journalIn(place));
    hold(!opened.ok() && opened.error().code == ErrorCode::ReadOnly, "a protected journal opens for writing");
    must(readJournal(journalIn(place)));
    const auto made = createJournal(place / "new.waymark", smallPack(), 0);
    hold(!made.ok() && made.error().code == ErrorCode::ReadOnly, "a journal is made where none can be");
    return "proved";
}

std::string onVanishedDisk(const std::filesystem::path& place, const std::filesystem::path& spool) {
    const auto stick = place / "stick";
    std::filesystem::create_directories(stick);
    createFilled(journalIn(stick));
    SavingSession session(journalIn(stick), spool);
    std::filesystem::rename(stick, place / "pulled");
    proveSpooled(session, spool, "After it was pulled. ");
    (void)session.autosave->copyTo(place / "elsewhere.waymark");
    std::filesystem::rename(place / "pulled", stick);
    session.stateOf(SaveState::Kind::Saved);
    hold(must(readJournal(journalIn(stick))).journal.value(story) == session.journal.value(story),
         "the words are not there when it is back");
    hold(unsavedIn(spool).empty(), "they are still in the spool");
    requireWhole(journalIn(stick));
    return "proved";
}

} // namespace

std::string proveFailingCalls(const Scale& scale) {
    Tally tally;
    proveSave(scale, tally);
    for (const auto& deed : deeds())
        prove(deed, scale, tally);
    std::string names;
    for (const auto& name : tally.names)
        names += (names.empty() ? "" : ", ") + name;
    return grouped(tally.calls) + " calls of a save and 7 other deeds (" + names +
           ") x 5 errors x once and " + "from then on: " + grouped(tally.refused) +
           " refused in a sentence and done when repeated, " + grouped(tally.survived) +
           " done all the same, silent: 0";
}

std::string proveFullDisk(const Scale&) {
    std::string figures;
    const std::pair<const char*, std::string (*)(const std::filesystem::path&, const std::filesystem::path&)>
        disks[] = {{"full tmpfs", onFullDisk},
                   {"protected file system", onProtectedDisk},
                   {"vanished folder", onVanishedDisk}};
    for (const auto& [name, onDisk] : disks) {
        const Folder place;
        const Folder spool;
        const auto ended = apart([&, work = onDisk] { return work(place.path(), spool.path()); });
        hold(!ended.bySignal && ended.code == 0, std::string(name) + ": " + ended.said);
        figures += std::string(figures.empty() ? "" : ", ") + name + ": " + ended.said;
    }
    return figures + "; words in the window and in the spool until they were saved";
}

} // namespace waymark::faults
