// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_support.h"

#include "base/text.h"

#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace waymark::test {

namespace {

struct Started {
    pid_t process = 0;
    int out = -1;
    int err = -1;
    std::thread feeder;
};

std::string readAll(int descriptor) {
    std::string bytes;
    char piece[65536];
    for (;;) {
        const auto count = ::read(descriptor, piece, sizeof piece);
        if (count <= 0)
            break;
        bytes.append(piece, static_cast<std::size_t>(count));
    }
    ::close(descriptor);
    return bytes;
}

Started start(const std::string& program, const std::vector<std::string>& arguments, const Streams& streams) {
    std::vector<char*> words = {const_cast<char*>(program.c_str())};
    for (const auto& argument : arguments)
        words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    int out[2];
    int err[2];
    int in[2];
    REQUIRE(::pipe2(out, O_CLOEXEC) == 0);
    REQUIRE(::pipe2(err, O_CLOEXEC) == 0);
    REQUIRE(::pipe2(in, O_CLOEXEC) == 0);
    const auto process = ::fork();
    REQUIRE(process >= 0);
    if (process == 0) {
        ::dup2(in[0], 0);
        ::dup2(out[1], 1);
        ::dup2(err[1], 2);
        if (!streams.output.empty())
            ::dup2(::open(streams.output.c_str(), O_WRONLY), 1);
        if (streams.outputClosed)
            ::close(1);
        ::execvp(program.c_str(), words.data());
        ::_exit(127);
    }
    ::close(in[0]);
    ::close(out[1]);
    ::close(err[1]);
    Started started{process, out[0], err[0], {}};
    started.feeder = std::thread([input = streams.input.value_or(""), descriptor = in[1]] {
        std::string_view rest = input;
        while (!rest.empty()) {
            const auto count = ::write(descriptor, rest.data(), rest.size());
            if (count <= 0)
                break;
            rest.remove_prefix(static_cast<std::size_t>(count));
        }
        ::close(descriptor);
    });
    return started;
}

Ran finish(Started started) {
    Ran ran;
    std::thread errors([&] { ran.err = readAll(started.err); });
    ran.out = readAll(started.out);
    errors.join();
    started.feeder.join();
    int status = 0;
    ::waitpid(started.process, &status, 0);
    ran.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return ran;
}

// Someone who stops reading early must not end the test.
const auto ignorePipes = std::signal(SIGPIPE, SIG_IGN);

} // namespace

Ran runProgram(const std::string& program, const std::vector<std::string>& arguments,
               const Streams& streams) {
    return finish(start(program, arguments, streams));
}

Ran run(const std::vector<std::string>& arguments, const Streams& streams) {
    return runProgram(WAYMARK_CLI, arguments, streams);
}

std::vector<Ran> runTogether(const std::vector<std::vector<std::string>>& calls) {
    std::vector<Started> started;
    for (const auto& call : calls)
        started.push_back(start(WAYMARK_CLI, call, {}));
    std::vector<Ran> ran;
    for (auto& each : started)
        ran.push_back(finish(std::move(each)));
    return ran;
}

Ran requireDone(const std::vector<std::string>& arguments, const Streams& streams) {
    auto ran = run(arguments, streams);
    INFO(ran.err);
    REQUIRE(ran.status == 0);
    CHECK(ran.err.empty());
    return ran;
}

Ran requireRefused(const Folder& folder, const std::vector<std::string>& arguments,
                   const std::vector<std::string>& words, const Streams& streams) {
    const auto before = contentOf(folder);
    auto ran = run(arguments, streams);
    INFO(ran.err);
    CHECK(ran.status == 1);
    // One line for everyone: for a terminal, and for a program that splits at whatever Unicode calls a line's
    // end.
    CHECK(ran.err.find_first_of("\n\r\v\f\x1C\x1D\x1E") == ran.err.size() - 1);
    for (const char* separator : {"\u0085", "\u2028", "\u2029"})
        CHECK(ran.err.find(separator) == std::string::npos);
    CHECK(checkText(ran.err));
    CHECK(startsWith(ran.err, "waymark-cli: "));
    for (const auto& each : words)
        CHECK_THAT(ran.err, containsText(each));
    CHECK((contentOf(folder) == before));
    return ran;
}

Json jsonOf(const Ran& ran) {
    auto json = parseJson(ran.out);
    INFO(ran.out.substr(0, 400));
    REQUIRE(json);
    return json.take();
}

std::vector<std::string> linesOf(const std::string& text) {
    auto lines = split(text, '\n');
    if (!lines.empty() && lines.back().empty())
        lines.pop_back();
    return lines;
}

} // namespace waymark::test
