// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file of the spool: it is read as it was written, or not at all.
#include "fuzz.h"

#include "store/spool.h"

#include <filesystem>
#include <fstream>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace waymark;
    const std::filesystem::path memory("/dev/shm");
    const auto place =
        (::access(memory.c_str(), W_OK) == 0 ? memory : std::filesystem::temp_directory_path()) /
        ("waymark-fuzz-spool-" + std::to_string(::getpid()));
    std::filesystem::create_directories(place);
    std::ofstream(place / "a.unsaved", std::ios::binary) << fuzz::text(data, size);
    for (const auto& unsaved : unsavedIn(place)) {
        const auto file = keepUnsaved(place / "again", Uuid{1}, unsaved);
        fuzz::hold(file.ok());
        const auto again = unsavedIn(place / "again");
        fuzz::hold(again.size() == 1 && again[0].changes == unsaved.changes &&
                   again[0].texts == unsaved.texts);
    }
    std::filesystem::remove_all(place);
    return 0;
}
