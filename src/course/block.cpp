// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/block.h"

#include <array>
#include <utility>

namespace waymark {

namespace {

constexpr std::array<std::pair<BlockKind, std::string_view>, 21> kinds = {{
    {BlockKind::Heading, "heading"},     {BlockKind::Text, "text"},
    {BlockKind::Prompt, "prompt"},       {BlockKind::Question, "question"},
    {BlockKind::Approach, "approach"},   {BlockKind::Item, "item"},
    {BlockKind::Role, "role"},           {BlockKind::Step, "step"},
    {BlockKind::Table, "table"},         {BlockKind::Link, "link"},
    {BlockKind::Guidance, "guidance"},   {BlockKind::LongText, "longText"},
    {BlockKind::ShortText, "shortText"}, {BlockKind::Check, "check"},
    {BlockKind::Statement, "statement"}, {BlockKind::None, "none"},
    {BlockKind::Date, "date"},           {BlockKind::Choice, "choice"},
    {BlockKind::Actions, "actions"},     {BlockKind::Questions, "questions"},
    {BlockKind::Series, "series"},
}};

} // namespace

std::optional<BlockKind> blockKindFrom(std::string_view name) {
    for (const auto& [kind, kindName] : kinds)
        if (kindName == name)
            return kind;
    return std::nullopt;
}

std::string_view nameOf(BlockKind kind) {
    for (const auto& [each, name] : kinds)
        if (each == kind)
            return name;
    return {};
}

bool isField(BlockKind kind) {
    switch (kind) {
    case BlockKind::LongText:
    case BlockKind::ShortText:
    case BlockKind::Check:
    case BlockKind::Statement:
    case BlockKind::None:
    case BlockKind::Date:
    case BlockKind::Choice:
        return true;
    default:
        return false;
    }
}

bool isTable(BlockKind kind) {
    return kind == BlockKind::Actions || kind == BlockKind::Questions || kind == BlockKind::Series;
}

} // namespace waymark
