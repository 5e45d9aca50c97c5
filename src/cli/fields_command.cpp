// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/commands.h"
#include "course/read_course.h"

#include <algorithm>

namespace waymark::cli {

namespace {

// A cell's own label is that of its column: here it has to say which cell.
std::string labelOf(const Course& course, const FieldSpec& field) {
    if (field.row.empty())
        return field.label;
    return course.label(field.block) + " " + field.row.substr(1) + ": " + field.label; // "r1" is row 1
}

std::string padded(std::string_view text, std::size_t width) {
    return std::string(text) + std::string(width - std::min(width, text.size()), ' ') + "  ";
}

} // namespace

Outcome runFields(const Arguments& arguments) {
    const auto course = foundationsCourse();
    Json list = Json::array();
    std::string table;
    std::size_t widest = 0;
    for (const auto& field : course->fields())
        widest = std::max(widest, field.id.str().size());
    const auto line = [&](std::string_view id, std::string_view kind, std::string_view part,
                          std::string_view label) {
        table += padded(id, widest) + padded(kind, 10) + padded(part, 4) + oneLine(label) + "\n";
    };
    line("FIELD", "KIND", "PART", "LABEL");
    for (const auto& field : course->fields()) {
        const auto label = labelOf(*course, field);
        list.push_back({{"id", field.id.str()},
                        {"kind", nameOf(field.kind)},
                        {"part", field.part == 0 ? Json() : Json(field.part)},
                        {"label", label}});
        line(field.id.str(), nameOf(field.kind), field.part == 0 ? "-" : std::to_string(field.part), label);
    }
    return done(arguments.has("--json") ? writeJson(list, true) + "\n" : table);
}

} // namespace waymark::cli
