// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Folders of journals for the tests of cohorts. No owner.
#pragma once

#include "cohort/cohort.h"
#include "support/catch.h"

#include <stdlib.h>

#include <filesystem>
#include <string>

namespace waymark::test {

inline constexpr Date thatDay{std::chrono::year(2026), std::chrono::month(3), std::chrono::day(19)};

class Folder {
  public:
    Folder() {
        auto pattern = (std::filesystem::temp_directory_path() / "waymark-cohort-XXXXXX").string();
        path_ = ::mkdtemp(pattern.data());
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

inline FileReader onThreads(unsigned threads) {
    return [threads](const auto& paths, const auto& sink) { readFiles(paths, threads, "en", sink); };
}

inline CohortOptions asOfThatDay() {
    CohortOptions options;
    options.today = thatDay;
    return options;
}

inline Cohort cohortIn(const std::filesystem::path& path, const CohortOptions& options = asOfThatDay()) {
    CohortFolder folder(path);
    REQUIRE(folder.read(onThreads(2)).ok());
    return makeCohort(folder, options);
}

} // namespace waymark::test
