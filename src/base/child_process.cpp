// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>

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

// Everything until the other side closes it.
Result<std::string> readAll(int from, const std::string& name, int milliseconds, std::size_t most) {
    const auto deadline = Clock::now() + std::chrono::milliseconds(milliseconds);
    std::string said;
    std::array<char, 65536> piece;
    for (;;) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
        pollfd waiting{from, POLLIN, 0};
        const int ready = left > 0 ? ::poll(&waiting, 1, static_cast<int>(left)) : 0;
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return Error{ErrorCode::Io, name + " took too long and was ended.", {}};
        const auto count = ::read(from, piece.data(), piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return Error{ErrorCode::Io, "What " + name + " says could not be read.", std::strerror(errno)};
        if (count == 0)
            return said;
        said.append(piece.data(), static_cast<std::size_t>(count));
        if (said.size() > most)
            return Error{ErrorCode::Io, name + " said more than can be taken.", {}};
    }
}

} // namespace

Result<std::string> runProgram(const std::vector<std::string>& arguments, const std::string& input,
                               int milliseconds, std::size_t most) {
    if (arguments.empty() || arguments[0].empty())
        return Error{ErrorCode::BadInput, "No program was named.", {}};
    const auto given = holding(input);
    int ends[2] = {-1, -1};
    if (!given || ::pipe2(ends, O_CLOEXEC) != 0)
        return Error{ErrorCode::Io, arguments[0] + " could not be started.", std::strerror(errno)};
    const File reading(::fdopen(ends[0], "r"));
    auto id = spawned(arguments, ::fileno(given.get()), ends[1]);
    ::close(ends[1]);
    if (!id)
        return id.error();
    Child child(id.value());
    auto said = readAll(ends[0], arguments[0], milliseconds, most);
    if (!said)
        return said;
    const int status = child.wait();
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return Error{ErrorCode::Io, arguments[0] + " failed.", "status " + std::to_string(status)};
    return said;
}

} // namespace waymark
