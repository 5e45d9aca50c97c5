// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"

#include <algorithm>
#include <cstddef>
#include <span>

// resources.S holds the bytes; resource_table.inc names them. Both come from CMake.
extern "C" {
#define WAYMARK_RESOURCE(number, path)                                                                       \
    extern const char waymark_resource_##number;                                                             \
    extern const char waymark_resource_##number##_end;
#include "resource_table.inc"
#undef WAYMARK_RESOURCE
}

namespace waymark {

namespace {

struct Entry {
    std::string_view path;
    const char* begin;
    const char* end;
};

const Entry entries[] = {
#define WAYMARK_RESOURCE(number, path) {path, &waymark_resource_##number, &waymark_resource_##number##_end},
#include "resource_table.inc"
#undef WAYMARK_RESOURCE
};

} // namespace

std::optional<std::string_view> resource(std::string_view path) {
    for (const auto& entry : entries)
        if (entry.path == path)
            return std::string_view(entry.begin, static_cast<std::size_t>(entry.end - entry.begin));
    return std::nullopt;
}

std::vector<std::string_view> resourcesUnder(std::string_view prefix) {
    std::vector<std::string_view> paths;
    for (const auto& entry : entries)
        if (entry.path.substr(0, prefix.size()) == prefix)
            paths.push_back(entry.path);
    return paths;
}

} // namespace waymark
