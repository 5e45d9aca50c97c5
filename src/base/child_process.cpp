// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>
#include <utility>

extern char** environ;

namespace waymark {

namespace {

using Clock = std::chrono::steady_clock;

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

// What it reads lies in memory that looks like a file, so that nobody waits for the other at a full pipe, and
// no disk ever has it: it may hold a password.
File holding(const std::string& text) {
    const int memory = ::memfd_create("waymark", MFD_CLOEXEC);
    File file(memory < 0 ? nullptr : ::fdopen(memory, "w+"));
    if (!file || std::fwrite(text.data(), 1, text.size(), file.get()) != text.size() ||
        std::fflush(file.get()) != 0)
        return nullptr;
    std::rewind(file.get());
    return file;
}

/// A program that runs; ended, and waited for, when it is let go.
class Child {
  public:
    explicit Child(pid_t id) : id_(id) {}
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() {
        if (id_ <= 0)
            return;
        ::kill(id_, SIGKILL);
        (void)wait();
    }
    /// How it ended.
    int wait() {
        int status = 0;
        while (::waitpid(id_, &status, 0) < 0 && errno == EINTR) {
        }
        id_ = 0;
        return status;
    }

  private:
    pid_t id_;
};

Result<pid_t> spawned(const std::vector<std::string>& arguments, int input, int output) {
    std::vector<char*> words;
    for (const auto& argument : arguments)
        words.push_back(const_cast<char*>(argument.c_str())); // posix_spawn leaves them as they are
    words.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t id = 0;
    const int refused = ::posix_spawnp(&id, words[0], &actions, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (refused == ENOENT)
        return Error{ErrorCode::NotFound, "There is no program named " + arguments[0] + ".", {}};
    if (refused != 0)
        return Error{ErrorCode::Io, arguments[0] + " could not be started.", std::strerror(refused)};
    return id;
}

// What comes next, at most as long in coming; nothing once the other side has closed it.
Result<std::string> nextPiece(int from, const std::string& name, Clock::time_point deadline,
                              const std::stop_token& stop = {}) {
    constexpr long long glance = 20; // milliseconds, between two looks at `stop`
    std::array<char, 65536> piece;
    for (;;) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
        if (stop.stop_requested())
            return Error{ErrorCode::Io, name + " was ended, since nobody waits for it any more.", {}};
        const auto patience = stop.stop_possible() ? std::min<long long>(left, glance) : left;
        pollfd waiting{from, POLLIN, 0};
        const int ready = left > 0 ? ::poll(&waiting, 1, static_cast<int>(patience)) : 0;
        if ((ready < 0 && errno == EINTR) || (ready == 0 && patience < left))
            continue;
        if (ready <= 0)
            return Error{ErrorCode::Io, name + " took too long and was ended.", {}};
        const auto count = ::read(from, piece.data(), piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return Error{ErrorCode::Io, "What " + name + " says could not be read.", std::strerror(errno)};
        return std::string(piece.data(), static_cast<std::size_t>(count));
    }
}

Error saidTooMuch(const std::string& name) {
    return {ErrorCode::Io, name + " said more than can be taken.", {}};
}

// Everything until the other side closes it.
Result<std::string> readAll(int from, const std::string& name, int milliseconds, std::size_t most,
                            const std::stop_token& stop) {
    const auto deadline = Clock::now() + std::chrono::milliseconds(milliseconds);
    std::string said;
    for (;;) {
        const auto piece = nextPiece(from, name, deadline, stop);
        if (!piece)
            return piece.error();
        if (piece->empty())
            return said;
        said += piece.value();
        if (said.size() > most)
            return saidTooMuch(name);
    }
}

// Each line as it comes; false where who hears them had enough.
Result<bool> readLines(int from, const std::string& name, int milliseconds, std::size_t most,
                       const std::function<bool(std::string_view)>& hear) {
    std::string rest;
    for (;;) {
        const auto piece = nextPiece(from, name, Clock::now() + std::chrono::milliseconds(milliseconds));
        if (!piece)
            return piece.error();
        if (piece->empty())
            return true;
        auto searched = rest.size();
        rest += piece.value();
        std::size_t start = 0;
        for (auto end = rest.find('\n', searched); end != std::string::npos; end = rest.find('\n', start)) {
            if (!hear(std::string_view(rest).substr(start, end - start)))
                return false;
            start = end + 1;
        }
        rest.erase(0, start);
        if (rest.size() > most)
            return saidTooMuch(name);
    }
}

Result<void> endedWell(Child& child, const std::string& name) {
    const int status = child.wait();
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return Error{ErrorCode::Io, name + " failed.", "status " + std::to_string(status)};
    return {};
}

/// A program that was given something to read, and the end from which to hear it.
struct Started {
    File reading;
    Child child;
};

Result<std::unique_ptr<Started>> started(const std::vector<std::string>& arguments,
                                         const std::string& input) {
    if (arguments.empty() || arguments[0].empty())
        return Error{ErrorCode::BadInput, "No program was named.", {}};
    const auto given = holding(input);
    int ends[2] = {-1, -1};
    if (!given || ::pipe2(ends, O_CLOEXEC) != 0)
        return Error{ErrorCode::Io, arguments[0] + " could not be started.", std::strerror(errno)};
    File reading(::fdopen(ends[0], "r"));
    const auto id = spawned(arguments, ::fileno(given.get()), ends[1]);
    ::close(ends[1]);
    if (!id)
        return id.error();
    return std::unique_ptr<Started>(new Started{std::move(reading), Child(id.value())});
}

} // namespace

Result<std::string> runProgram(const std::vector<std::string>& arguments, const std::string& input,
                               int milliseconds, std::size_t most, const std::stop_token& stop) {
    const auto program = started(arguments, input);
    if (!program)
        return program.error();
    auto& [reading, child] = *program.value();
    auto said = readAll(::fileno(reading.get()), arguments[0], milliseconds, most, stop);
    if (!said)
        return said;
    if (const auto ended = endedWell(child, arguments[0]); !ended)
        return ended.error();
    return said;
}

Result<void> runProgramByLines(const std::vector<std::string>& arguments, const std::string& input,
                               int milliseconds, std::size_t most,
                               const std::function<bool(std::string_view line)>& hear) {
    const auto program = started(arguments, input);
    if (!program)
        return program.error();
    auto& [reading, child] = *program.value();
    const auto heard = readLines(::fileno(reading.get()), arguments[0], milliseconds, most, hear);
    if (!heard)
        return heard.error();
    return heard.value() ? endedWell(child, arguments[0]) : Result<void>();
}

} // namespace waymark
