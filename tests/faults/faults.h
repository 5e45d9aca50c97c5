// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ./dev faults: each promise about what is saved and what is opened, put to the test until it breaks or
// holds. One function a row of the table in docs/reliability.md. No owner.
#pragma once

#include "journal/recorder.h"
#include "store/journal_file.h"
#include "support/fixed_clock.h"
#include "support/small_course.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace waymark::faults {

/// A promise that did not hold; what() is the sentence for the table.
struct Broken {
    std::string why;
};
void hold(bool condition, const std::string& why);

template <class T>
T must(Result<T> result) {
    hold(result.ok(), result.ok() ? "" : result.error().message + " " + result.error().detail);
    return result.take();
}
inline void must(const Result<void>& result) {
    hold(result.ok(), result.ok() ? "" : result.error().message + " " + result.error().detail);
}

struct Scale {
    bool full = true;
    /// So many in ./dev faults, so many in the tests.
    int of(int all, int few) const { return full ? all : few; }
};

struct Row {
    const char* name;    // for the command line
    const char* promise; // for people
    /// Gives the figures; throws Broken.
    std::string (*prove)(const Scale&);
};

std::string proveKills(const Scale&);
std::string provePowerCuts(const Scale&);
std::string proveFailingCalls(const Scale&);
std::string proveFullDisk(const Scale&);
std::string proveContent(const Scale&);
std::string proveSalvage(const Scale&);
std::string proveBackups(const Scale&);
std::string proveTwoDevices(const Scale&);
std::string proveFormats(const Scale&);
std::string proveClocks(const Scale&);
std::string proveForgetting(const Scale&);
std::string proveStrangersJournal(const Scale&);
std::string proveStrangersText(const Scale&);
std::string proveRights(const Scale&);

/// A new empty folder, removed with it; in memory where the machine has room for it there.
class Folder {
  public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

std::string bytesOf(const std::filesystem::path& path);
void writeBytes(const std::filesystem::path& path, const std::string& bytes);
CoursePack smallPack();
/// With some hundred changes in answers short and long, the same bytes each time.
void createFilled(const std::filesystem::path& path);
void requireWhole(const std::filesystem::path& path);
void runSql(const std::filesystem::path& path, const std::string& sql);
std::string askSql(const std::filesystem::path& path, const std::string& sql);

inline const FieldId story("one.form.story");
inline const FieldId note("one.steps.note");
inline const FieldId personName("one.form.name");
inline const FieldId agreed("one.form.agreed");

/// A journal that is open for writing, as a session has it.
struct Writing {
    explicit Writing(const std::filesystem::path& path);
    void set(const FieldId& field, const std::string& value) { must(recorder.set(field, value)); }
    void type(const std::string& text);
    /// As the window does it: what others wrote is taken in first.
    void save();

    test::FixedClock clock;
    JournalFile file;
    Journal journal;
    Recorder recorder;
};

/// What a process of its own came to.
struct Ended {
    bool bySignal = false;
    int code = 0;       // or the signal
    double seconds = 0; // of a processor: how long it took depends on who else wanted it
    long megabytes = 0; // at its largest, what it began with included
    std::string said;
};
/// Runs `work` apart from this process; what it returns is said(). Its address space is limited where
/// `megabytes` is more than 0.
Ended apart(const std::function<std::string()>& work, long megabytes = 0);

/// "12,345"
std::string grouped(long long number);

} // namespace waymark::faults
