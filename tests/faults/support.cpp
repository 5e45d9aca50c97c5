// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <iterator>

namespace waymark::faults {

void hold(bool condition, const std::string& why) {
    if (!condition)
        throw Broken{why};
}

Folder::Folder() {
    const std::filesystem::path memory("/dev/shm");
    const bool room = ::access(memory.c_str(), W_OK) == 0;
    auto pattern =
        ((room ? memory : std::filesystem::temp_directory_path()) / "waymark-faults-XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
}

Folder::~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void writeBytes(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), std::streamsize(bytes.size()));
}

CoursePack smallPack() {
    return {{"course.json", writeJson(test::smallStructure(), true)},
            {{"en.json", writeJson(test::smallWords(), true)}}};
}

void createFilled(const std::filesystem::path& path) {
    static const std::string bytes = [] {
        const Folder folder;
        const auto file = folder / "filled.waymark";
        must(createJournal(file, smallPack(), 1'774'000'000'000));
        Writing writing(file);
        writing.set(personName, "Ada King");
        writing.set(agreed, "true");
        writing.set(FieldId("one.diagnostic.a"), "true");
        for (int i = 0; i < 300; ++i) {
            writing.type("word" + std::to_string(i) + " ");
            if (i % 3 == 0)
                writing.set(note, "Note " + std::to_string(i) + std::string(std::size_t(i % 80), 'x'));
            writing.recorder.pause();
            writing.clock.advance(60'000);
        }
        writing.save();
        return bytesOf(file);
    }();
    writeBytes(path, bytes);
}

void requireWhole(const std::filesystem::path& path) {
    const auto check = must(checkJournal(path));
    hold(check.faults.empty(), check.faults.empty() ? "" : check.faults.front());
}

namespace {

class Shell {
  public:
    explicit Shell(const std::filesystem::path& path) {
        hold(sqlite3_open(path.c_str(), &database) == SQLITE_OK, "SQLite cannot open " + path.string());
    }
    ~Shell() { sqlite3_close(database); }
    Shell(const Shell&) = delete;
    Shell& operator=(const Shell&) = delete;
    sqlite3* database = nullptr;
};

} // namespace

void runSql(const std::filesystem::path& path, const std::string& sql) {
    const Shell shell(path);
    hold(sqlite3_exec(shell.database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK,
         sql + ": " + sqlite3_errmsg(shell.database));
}

std::string askSql(const std::filesystem::path& path, const std::string& sql) {
    const Shell shell(path);
    sqlite3_stmt* query = nullptr;
    hold(sqlite3_prepare_v2(shell.database, sql.c_str(), -1, &query, nullptr) == SQLITE_OK, sql);
    std::string answer;
    if (sqlite3_step(query) == SQLITE_ROW && sqlite3_column_text(query, 0))
        answer = reinterpret_cast<const char*>(sqlite3_column_text(query, 0));
    sqlite3_finalize(query);
    return answer;
}

Writing::Writing(const std::filesystem::path& path)
    : file(must(JournalFile::open(path))),
      journal(file.takeStored().journal),
      recorder(journal, clock, file.writer()) {}

void Writing::type(const std::string& text) {
    must(recorder.splice(story, journal.value(story).size(), 0, text)); // one byte a code point here
}

void Writing::save() {
    auto ours = recorder.take();
    for (int i = 0; i < 20; ++i) {
        const auto saved = must(file.save(ours));
        if (saved.foreign.empty())
            return;
        ours = recorder.adopt(saved.foreign, ours);
    }
    hold(false, "others kept writing");
}

Ended apart(const std::function<std::string()>& work, long megabytes) {
    int ends[2];
    hold(::pipe(ends) == 0, "there is no pipe");
    const auto child = ::fork();
    hold(child >= 0, "there is no process to be had");
    if (child == 0) {
        ::close(ends[0]);
        if (megabytes > 0) {
            const rlimit limit{rlim_t(megabytes) << 20U, rlim_t(megabytes) << 20U};
            ::setrlimit(RLIMIT_AS, &limit);
        }
        int code = 0;
        std::string said;
        try {
            said = work();
        } catch (const Broken& broken) {
            said = broken.why;
            code = 1;
        }
        said.resize(std::min<std::size_t>(said.size(), 60'000)); // what a pipe holds
        const auto written = ::write(ends[1], said.data(), said.size());
        ::_exit(written < 0 ? 9 : code);
    }
    ::close(ends[1]);
    Ended ended;
    char piece[4096];
    for (ssize_t count = 0; (count = ::read(ends[0], piece, sizeof piece)) > 0;)
        ended.said.append(piece, std::size_t(count));
    ::close(ends[0]);
    int status = 0;
    rusage used{};
    ::wait4(child, &status, 0, &used);
    const auto secondsIn = [](const timeval& time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    ended.seconds = secondsIn(used.ru_utime) + secondsIn(used.ru_stime);
    ended.megabytes = used.ru_maxrss / 1024;
    ended.bySignal = WIFSIGNALED(status);
    ended.code = ended.bySignal ? WTERMSIG(status) : WEXITSTATUS(status);
    return ended;
}

std::string grouped(long long number) {
    auto text = std::to_string(number);
    for (auto at = std::ptrdiff_t(text.size()) - 3; at > 0; at -= 3)
        text.insert(std::size_t(at), ",");
    return text;
}

} // namespace waymark::faults
