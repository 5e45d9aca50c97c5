// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A journal: the pages of its file, read by SQLite as a stranger's, and page by page as a damaged one's.
#include "fuzz.h"

#include "store/pages.h"
#include "store/salvage.h"

#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace waymark;
    static const auto folder = [] {
        const std::filesystem::path memory("/dev/shm");
        const auto place =
            ::access(memory.c_str(), W_OK) == 0 ? memory : std::filesystem::temp_directory_path();
        return place / ("waymark-fuzz-" + std::to_string(::getpid()));
    }();
    std::filesystem::create_directories(folder);
    const auto path = folder / "mine.waymark";
    const auto out = folder / "out.waymark";
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    fuzz::hold(file >= 0 && ::write(file, data, size) == static_cast<ssize_t>(size));
    ::close(file);

    const auto read = readJournal(path);
    if (!read)
        fuzz::hold(!read.error().message.empty() && read.error().message.back() == '.');
    (void)checkJournal(path);
    (void)readHistory(path);
    forEachRow(fuzz::text(data, size), [](const RawRow&) {});
    if (salvage(path, out).ok()) { // what comes out is whole, whatever went in
        const auto check = checkJournal(out);
        fuzz::hold(check.ok() && check.value().faults.empty());
    }
    std::filesystem::remove_all(folder);
    return 0;
}
