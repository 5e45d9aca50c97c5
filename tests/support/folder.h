// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of a test's own, and the bytes of what lies in it. No owner.
#pragma once

#include "support/must.h"

#include <stdlib.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

namespace waymark::test {

/// A new empty folder, removed with it.
class Folder {
  public:
    explicit Folder(const std::filesystem::path& parent = std::filesystem::temp_directory_path()) {
        auto pattern = (parent / "waymark-test-XXXXXX").string();
        hold(::mkdtemp(pattern.data()) != nullptr, "there is no folder to be had in " + parent.string());
        path_ = pattern;
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

/// Where a folder lies in memory, if the machine has room for it there: for what is written many thousand
/// times.
inline std::filesystem::path placeInMemory() {
    const std::filesystem::path memory("/dev/shm");
    return ::access(memory.c_str(), W_OK) == 0 ? memory : std::filesystem::temp_directory_path();
}

inline std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void writeBytes(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), std::streamsize(bytes.size()));
}

/// Everything in a folder with its bytes: two of them are equal when nothing was written, made or removed.
inline std::map<std::string, std::string> contentOf(const Folder& folder) {
    std::map<std::string, std::string> all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path()))
        all[entry.path().string()] = entry.is_regular_file() ? bytesOf(entry.path()) : "not a file";
    return all;
}

} // namespace waymark::test
