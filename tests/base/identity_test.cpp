// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ids, random ids, results and the resources that are compiled in.
#include "base/id.h"
#include "base/random.h"
#include "base/resources.h"
#include "base/result.h"
#include "support/catch.h"

#include <fstream>
#include <set>
#include <sstream>
#include <type_traits>

using namespace waymark;

TEST_CASE("ids compare by name and do not mix") {
    CHECK(FieldId("a") == FieldId("a"));
    CHECK(FieldId("a") < FieldId("b"));
    CHECK(FieldId().empty());
    CHECK(std::hash<FieldId>{}(FieldId("a")) == std::hash<FieldId>{}(FieldId("a")));
    STATIC_REQUIRE_FALSE(std::is_convertible_v<FieldId, ToolId>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<FieldId, ToolId>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<std::string, FieldId>);
}

TEST_CASE("random ids are well formed and differ") {
    std::set<std::string> rows;
    std::set<Uuid> identities;
    for (int i = 0; i < 1000; ++i) {
        const auto row = randomRowId();
        CHECK(row.size() == 12);
        CHECK(row.find_first_not_of("abcdefghijklmnopqrstuvwxyz234567") == std::string::npos);
        rows.insert(row);
        identities.insert(randomUuid());
    }
    CHECK(rows.size() == 1000);
    CHECK(identities.size() == 1000);
}

TEST_CASE("an identity in hexadecimal") {
    Uuid id{};
    id[0] = 0x0F;
    id[15] = 0xA0;
    CHECK(hex(id) == "0f0000000000000000000000000000a0");
}

TEST_CASE("a result holds a value or an error") {
    Result<int> good = 3;
    REQUIRE(good);
    CHECK(good.value() == 3);
    CHECK(good.take() == 3);
    const Result<int> bad = Error{ErrorCode::NotFound, "gone", "why"};
    REQUIRE_FALSE(bad.ok());
    CHECK(bad.error().code == ErrorCode::NotFound);
    CHECK(bad.error().message == "gone");
    CHECK(Result<void>());
    const Result<void> failed = Error{ErrorCode::Io, "no", {}};
    CHECK_FALSE(failed);
    CHECK(failed.error().message == "no");
}

TEST_CASE("resources are the files of the source tree, byte for byte") {
    const auto root = std::string(TEST_DATA_DIR) + "/../../resources/";
    const auto paths = resourcesUnder("");
    CHECK(paths.size() > 20);
    CHECK(std::is_sorted(paths.begin(), paths.end()));
    for (const auto path : paths) {
        INFO(path);
        std::ifstream file(root + std::string(path), std::ios::binary);
        std::stringstream bytes;
        bytes << file.rdbuf();
        REQUIRE(file);
        CHECK(resource(path) == bytes.str());
    }
    CHECK(resource("courses/foundations/course.json"));
    CHECK_FALSE(resource("courses/foundations/"));
    CHECK_FALSE(resource(""));
    CHECK_FALSE(resource("nothing.json"));
    CHECK(resourcesUnder("nothing/").empty());
    for (const auto path : resourcesUnder("courses/"))
        CHECK(path.substr(0, 8) == "courses/");
}
