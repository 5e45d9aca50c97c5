// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <set>
#include <vector>

namespace waymark {

namespace {

struct Refused {
    std::string reason;
};

bool startsWithByteOrderMark(std::string_view text) {
    return text.substr(0, 3) == "\xEF\xBB\xBF";
}

// "[json.exception.parse_error.101] parse error at line 2, column 5: ..." -> "line 2, column 5"
std::string placeOf(std::string_view what) {
    const auto start = what.find("line ");
    const auto end = what.find(':', start);
    if (start == std::string_view::npos || end == std::string_view::npos)
        return std::string(what);
    return std::string(what.substr(start, end - start));
}

} // namespace

Result<Json> parseJson(std::string_view text, JsonLimits limits) {
    if (text.size() > limits.bytes)
        return Error{ErrorCode::BadInput,
                     "it is larger than the " + std::to_string(limits.bytes >> 20U) + " MB that are read",
                     {}};
    if (startsWithByteOrderMark(text))
        text.remove_prefix(3);
    std::vector<std::set<std::string>> keys;
    std::size_t comparisons = 0;
    std::size_t values = 0;
    const auto watch = [&](int depth, Json::parse_event_t event, Json& parsed) {
        // The depth that is told is that around what begins: 0 for the outermost braces.
        const bool begins =
            event == Json::parse_event_t::object_start || event == Json::parse_event_t::array_start;
        if (begins && depth >= limits.depth)
            throw Refused{"it nests deeper than " + std::to_string(limits.depth) + " levels"};
        if (event == Json::parse_event_t::object_start)
            keys.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            keys.pop_back();
        else if (event == Json::parse_event_t::value && ++values > limits.values)
            throw Refused{"it has more than " + std::to_string(limits.values) + " values"};
        else if (event == Json::parse_event_t::key) {
            if (!keys.back().insert(parsed.get_ref<const std::string&>()).second)
                throw Refused{"the key \"" + parsed.get<std::string>() + "\" stands twice in one object"};
            if (keys.back().size() > limits.keys)
                throw Refused{"it has more than " + std::to_string(limits.keys) + " keys in one object"};
            comparisons += keys.back().size();
            if (comparisons > limits.comparisons)
                throw Refused{"it has more objects with thousands of keys than can be read"};
        }
        return true;
    };
    try {
        return Json::parse(text.begin(), text.end(), watch);
    } catch (const Refused& refused) {
        return Error{ErrorCode::BadInput, refused.reason, {}};
    } catch (const Json::exception& failure) {
        return Error{ErrorCode::BadInput, "it is not well-formed JSON (" + placeOf(failure.what()) + ")",
                     failure.what()};
    }
}

std::string writeJson(const Json& json, bool indented) {
    return json.dump(indented ? 2 : -1, ' ', false, Json::error_handler_t::replace);
}

} // namespace waymark
