// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Block: one thing that stands on a page of the course, to read or to fill in. Owned by its Course.
#pragma once

#include "base/id.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

enum class BlockKind {
    // to read
    Heading,
    Text,     // reference content
    Prompt,   // instruction, prompt or reason
    Question, // a question to consider
    Approach, // something to try
    Item,     // one of a list
    Role,     // a role example
    Step,     // one step of the cycle; its questions and fields are its children
    Table,    // words in rows and columns
    Link,     // leads to a page, a tool or an address the person enters
    Guidance, // shown by a rule; its reason, questions and approaches are its children
    // to fill in
    LongText,
    ShortText,
    Check,
    Statement, // a check of a self-diagnostic, with a letter
    None,      // the check "None of these fits us" of a self-diagnostic
    Date,
    Choice,
    Actions,   // rows of who, what, when, done, from
    Questions, // rows of text, answered, answer, source
    Series,    // rows of date, value
};

/// The name of a kind in course.json, such as "longText"; nothing for an unknown name.
std::optional<BlockKind> blockKindFrom(std::string_view name);
std::string_view nameOf(BlockKind kind);

/// True for the kinds that hold one value of their own (LongText to Choice).
bool isField(BlockKind kind);
/// True for the kinds that hold rows (Actions, Questions, Series).
bool isTable(BlockKind kind);

struct Block {
    std::string id;
    BlockKind kind = BlockKind::Text;
    std::vector<Block> blocks;                  // children, in reading order
    int step = 0;                               // Step and Guidance: 1 to 8; 0 where none
    std::string letter;                         // Statement: "A"
    std::string group;                          // Role, Item: the list it belongs to, such as "partner"
    std::string target;                         // Link: "page:library", "tool:pdsa" or "address:part1"
    std::vector<std::string> options;           // Choice: the values it may have
    std::vector<std::vector<std::string>> rows; // Table: ids of words; the first row is the head
    bool added = false;                         // ours, not of the course that the pack describes
    bool optional = false;                      // an empty one does not keep its section from being filled in

    FieldId field() const { return FieldId(id); }
};

} // namespace waymark
