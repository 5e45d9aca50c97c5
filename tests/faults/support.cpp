// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace waymark::faults {

namespace {

constexpr long mostMegabytes = 256; // that a hostile file may take, besides what is there before
#ifdef NDEBUG
constexpr double mostSeconds = 2;
#else
constexpr double mostSeconds = 20; // without the compiler's optimizing; nobody is handed that
#endif

} // namespace

void createFilled(const std::filesystem::path& path) {
    static const std::string bytes = bytesOfOne([](const std::filesystem::path& file) {
        create(file);
        Writing writing(file);
        writing.set(personName, "Ada King");
        writing.set(agreed, "true");
        writing.set(FieldId("one.diagnostic.a"), "true");
        for (int i = 0; i < 300; ++i) {
            writing.type(story, "word" + std::to_string(i) + " ");
            if (i % 3 == 0)
                writing.set(note, "Note " + std::to_string(i) + std::string(std::size_t(i % 80), 'x'));
            writing.recorder.pause();
            writing.clock.advance(60'000);
        }
        writing.save();
    });
    writeBytes(path, bytes);
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
            said = broken.what();
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

std::string endure(const std::string& what, const std::function<std::string()>& read, Worst& worst) {
    const auto idle = apart([] { return std::string(); }).megabytes;
    const auto ended = apart(read);
    hold(!ended.bySignal, what + ": killed by signal " + std::to_string(ended.code));
    hold(ended.code == 0, what + ": " + ended.said);
    hold(ended.seconds < mostSeconds, what + " took " + std::to_string(ended.seconds) + " s");
    hold(ended.megabytes - idle < mostMegabytes, what + " took " + std::to_string(ended.megabytes) + " MB");
    worst.seconds = std::max(worst.seconds, ended.seconds);
    worst.megabytes = std::max(worst.megabytes, ended.megabytes - idle);
    ++worst.files;
    return ended.said;
}

std::string figuresOf(const Worst& worst) {
    char text[80];
    std::snprintf(text, sizeof text, "at most %.2f s and %ld MB each", worst.seconds, worst.megabytes);
    return text;
}

} // namespace waymark::faults
