// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohort/folder.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <system_error>
#include <thread>

namespace waymark {

namespace {

namespace fs = std::filesystem;

// What Waymark itself writes beside journals, and what belongs to one.
constexpr std::array<std::string_view, 7> notAsked = {".pdf", ".csv",  ".html",   ".md",
                                                      ".ics", ".json", "-journal"};

// Everything but what is hidden and what is known to be none; names are UTF-8 where a name can be shown.
bool isAsked(const fs::directory_entry& entry) {
    const auto name = folded(entry.path().filename().string());
    std::error_code ignored;
    if (name.starts_with("."))
        return false;
    if (entry.is_directory(ignored))
        return name.ends_with(".waymark");
    return std::ranges::none_of(notAsked, [&](std::string_view ending) { return name.ends_with(ending); });
}

Result<std::vector<fs::path>> filesIn(const fs::path& folder) {
    std::error_code failure;
    const auto status = fs::status(folder, failure);
    if (status.type() == fs::file_type::not_found)
        return Error{ErrorCode::NotFound, "There is no folder \"" + folder.string() + "\".", {}};
    if (!failure && status.type() != fs::file_type::directory)
        return Error{ErrorCode::BadInput, folder.string() + " is a file, not a folder of journals.", {}};
    std::vector<fs::path> files;
    fs::directory_iterator entries(folder, failure);
    for (; !failure && entries != fs::directory_iterator(); entries.increment(failure))
        if (isAsked(*entries))
            files.push_back(entries->path());
    if (failure)
        return Error{
            ErrorCode::Io, folder.string() + " cannot be looked into: " + failure.message() + ".", {}};
    std::ranges::sort(files);
    return files;
}

fs::path besideOf(fs::path path) {
    return path += "-journal";
}

} // namespace

void readFiles(const std::vector<fs::path>& paths, unsigned threads, const std::string& language,
               const ReadingSink& sink) {
    CourseShelf shelf(language);
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> goOn = true;
    std::mutex one;
    const auto work = [&] {
        for (auto index = next++; index < paths.size() && goOn; index = next++) {
            const auto read = readAmongMany(paths[index], shelf);
            FileReading reading{index, read ? memberOf(read.value(), paths[index].filename().string())
                                            : Result<Member>(read.error())};
            const std::scoped_lock lock(one);
            if (goOn && !sink(std::move(reading)))
                goOn = false;
        }
    };
    std::vector<std::jthread> others;
    for (unsigned i = 1; i < threads && i < paths.size(); ++i)
        others.emplace_back(work);
    work();
}

Result<void> CohortFolder::read(const FileReader& read, const ReadingProgress& progress) {
    const auto listed = filesIn(path_);
    if (!listed)
        return listed.error();
    std::map<std::string, Known> now;
    std::vector<fs::path> asked;
    std::vector<Known*> places;
    for (const auto& path : listed.value()) {
        const auto name = path.filename().string();
        Known file{fileState(path), fileState(besideOf(path)), {}, {}};
        const auto before = files_.find(name);
        const bool same = before != files_.end() && before->second.state == file.state &&
                          before->second.beside == file.beside;
        if (same) {
            now[name] = before->second;
            continue;
        }
        asked.push_back(path);
        places.push_back(&(now[name] = std::move(file)));
    }
    files_ = std::move(now); // its places stay
    lastRead_ = asked.size();
    std::size_t count = 0;
    if (!asked.empty())
        read(asked, [&](FileReading reading) {
            auto& known = *places[reading.index];
            if (reading.member)
                known.member = std::make_shared<const Member>(reading.member.take());
            else
                known.reason = reading.member.error().message;
            return !progress || progress(++count, asked.size());
        });
    complete_ = std::erase_if(files_, [](const auto& file) {
                    return !file.second.member && file.second.reason.empty();
                }) == 0;
    return {};
}

std::vector<std::shared_ptr<const Member>> CohortFolder::members() const {
    std::vector<std::shared_ptr<const Member>> members;
    for (const auto& [name, known] : files_)
        if (known.member)
            members.push_back(known.member);
    return members;
}

std::vector<UnreadableFile> CohortFolder::unreadable() const {
    std::vector<UnreadableFile> files;
    for (const auto& [name, known] : files_)
        if (!known.reason.empty())
            files.push_back({name, known.reason});
    return files;
}

} // namespace waymark
