// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace waymark::faults {

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

std::string grouped(long long number) {
    auto text = std::to_string(number);
    for (auto at = std::ptrdiff_t(text.size()) - 3; at > 0; at -= 3)
        text.insert(std::size_t(at), ",");
    return text;
}

} // namespace waymark::faults
