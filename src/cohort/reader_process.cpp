// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohort/reader_process.h"

#include "base/child_process.h"
#include "base/text.h"
#include "cohort/member_json.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <iostream>
#include <iterator>
#include <set>
#include <sys/resource.h>
#include <system_error>
#include <unistd.h>

namespace waymark {

namespace {

namespace fs = std::filesystem;

constexpr rlim_t mostMemory = rlim_t{1} << 30U; // bytes: several journals of the largest size at once
constexpr int longestSilence = 30'000;          // milliseconds: the store gives up after two seconds of work
constexpr std::size_t longestLine = 16U << 20U; // bytes of one member
constexpr int mostStarts = 20;                  // of the process for one folder, however many files end it

// Threads and language on the first line, then paths with a NUL behind each.
std::string question(const std::vector<fs::path>& paths, const std::vector<std::size_t>& which,
                     unsigned threads, const std::string& language) {
    std::string text = std::to_string(threads) + " " + language + "\n";
    for (const auto index : which)
        text += paths[index].string() + '\0';
    return text;
}

bool say(const std::string& line) {
    std::string_view rest = line;
    while (!rest.empty()) {
        const auto count = ::write(STDOUT_FILENO, rest.data(), rest.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        rest.remove_prefix(std::size_t(count));
    }
    return true;
}

std::string lineOf(const FileReading& reading) {
    Json json = {{"index", reading.index}};
    if (reading.member)
        json["member"] = memberJson(reading.member.value());
    else
        json["refused"] = reading.member.error().message;
    return writeJson(json, false) + "\n";
}

Error tooMuch(const fs::path& path) {
    return {
        ErrorCode::Damaged, path.filename().string() + " takes more memory or time than a journal may.", {}};
}

// Reads on until all are read, whatever ends the process.
class Reading {
  public:
    Reading(const fs::path& program, unsigned threads, const std::string& language,
            const std::vector<fs::path>& paths, const ReadingSink& sink)
        : program_(program), threads_(threads), language_(language), paths_(paths), sink_(sink) {}

    void read() {
        std::vector<std::size_t> left(paths_.size());
        for (std::size_t i = 0; i < left.size(); ++i)
            left[i] = i;
        for (int start = 0; !left.empty() && !givenUp_; ++start) {
            const auto done = ask(left, threads_);
            std::erase_if(left, [this](std::size_t index) { return done_.contains(index); });
            if (left.empty() || givenUp_)
                return;
            // No such reader, or one that says nothing.
            if (done || done.error().code == ErrorCode::NotFound || start >= mostStarts)
                return readHere(left);
            if (start == 0 && !ask({}, 1)) // it fails whatever it reads
                return readHere(left);
            // One of those that were begun ended it: each of them alone.
            const auto suspects = std::vector(
                left.begin(), left.begin() + std::ptrdiff_t(std::min<std::size_t>(left.size(), threads_)));
            for (const auto index : suspects)
                if (!givenUp_ && !ask({index}, 1) && !done_.contains(index))
                    take({index, tooMuch(paths_[index])});
            std::erase_if(left, [this](std::size_t index) { return done_.contains(index); });
        }
    }

  private:
    void take(FileReading reading) {
        done_.insert(reading.index);
        if (!sink_(std::move(reading)))
            givenUp_ = true;
    }

    Result<void> ask(const std::vector<std::size_t>& which, unsigned threads) {
        return runProgramByLines({program_.string(), std::string(journalReaderWord)},
                                 question(paths_, which, threads, language_), longestSilence, longestLine,
                                 [&](std::string_view line) {
                                     const auto json = parseJson(line);
                                     const auto index = json && json->is_object()
                                                            ? indexIn(json.value(), which.size())
                                                            : which.size();
                                     if (index < which.size() && !done_.contains(which[index]))
                                         take(readingOf(json.value(), which[index]));
                                     return !givenUp_;
                                 });
    }

    static std::size_t indexIn(const Json& json, std::size_t count) {
        const auto found = json.find("index");
        return found != json.end() && found->is_number_unsigned() ? found->get<std::size_t>() : count;
    }

    FileReading readingOf(const Json& json, std::size_t index) const {
        const auto refused = json.find("refused");
        if (refused != json.end() && refused->is_string() && checkText(refused->get<std::string>()))
            return {index, Error{ErrorCode::Damaged, refused->get<std::string>(), {}}};
        const auto given = json.find("member");
        auto member = given != json.end() ? memberFrom(*given) : Result<Member>(tooMuch(paths_[index]));
        if (member)
            member->file = paths_[index].filename().string();
        return {index, std::move(member)};
    }

    void readHere(const std::vector<std::size_t>& which) {
        std::vector<fs::path> paths;
        for (const auto index : which)
            paths.push_back(paths_[index]);
        readFiles(paths, 1, language_, [&](FileReading reading) {
            reading.index = which[reading.index];
            take(std::move(reading));
            return !givenUp_;
        });
    }

    const fs::path& program_;
    unsigned threads_;
    const std::string& language_;
    const std::vector<fs::path>& paths_;
    const ReadingSink& sink_;
    std::set<std::size_t> done_;
    bool givenUp_ = false;
};

} // namespace

int readJournalsProcess() {
    const auto limit = [](auto which, rlim_t most) {
        const rlimit both{most, most};
        ::setrlimit(which, &both);
    };
#ifndef __SANITIZE_ADDRESS__ // whose shadow alone is larger than any machine
    limit(RLIMIT_AS, mostMemory);
#endif
    limit(RLIMIT_CORE, 0);
    const bool parallel = readInParallel();
    std::ios::sync_with_stdio(false);
    std::string first;
    std::getline(std::cin, first);
    const std::string rest((std::istreambuf_iterator<char>(std::cin)), {});
    const auto space = first.find(' ');
    unsigned threads = 0;
    std::from_chars(first.data(), first.data() + std::min(space, first.size()), threads);
    if (space == std::string::npos || threads < 1 || threads > 64)
        return 2;
    std::vector<fs::path> paths;
    for (std::size_t start = 0, end = 0; (end = rest.find('\0', start)) != std::string::npos; start = end + 1)
        paths.emplace_back(rest.substr(start, end - start));
    bool said = true;
    readFiles(paths, parallel ? threads : 1, first.substr(space + 1), [&](const FileReading& reading) {
        said = say(lineOf(reading));
        return said;
    });
    return said ? 0 : 1;
}

FileReader inProcess(fs::path program, unsigned threads, std::string language) {
    return [program = std::move(program), threads,
            language = std::move(language)](const std::vector<fs::path>& paths, const ReadingSink& sink) {
        Reading(program, threads, language, paths, sink).read();
    };
}

fs::path thisProgram() {
    std::error_code failure;
    return fs::read_symlink("/proc/self/exe", failure);
}

} // namespace waymark
