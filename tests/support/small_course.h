// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up course of two parts with a block of every kind, for tests that change a piece of it. No owner.
#pragma once

#include "base/json.h"
#include "course/read_course.h"

#include <memory>
#include <string>
#include <string_view>

namespace waymark::test {

/// course.json: parts "one" (form, steps, diagnostic, plan) and "two" (diagnostic, pdsa), tools "hammer" and
/// "saw".
inline Json smallStructure() {
    return Json::parse(R"({
  "format": 1, "id": "small", "version": "1", "languages": ["en"],
  "parts": [
    { "id": "one", "number": 1, "title": "one.title", "sections": [
      { "id": "one.form", "page": "form", "blocks": [
        { "id": "one.form.heading", "kind": "heading" },
        { "id": "one.form.text", "kind": "text" },
        { "id": "one.form.role", "kind": "role", "group": "partner" },
        { "id": "one.form.item", "kind": "item" },
        { "id": "one.form.table", "kind": "table", "rows": [["head.a", "head.b"], ["cell.a", "cell.b"]] },
        { "id": "journal.address.site", "kind": "shortText", "optional": true },
        { "id": "one.form.site", "kind": "link", "target": "address:site" },
        { "id": "one.form.page", "kind": "link", "target": "page:one.plan" },
        { "id": "one.form.tool", "kind": "link", "target": "tool:saw" },
        { "id": "one.form.name", "kind": "shortText" },
        { "id": "one.form.story", "kind": "longText" },
        { "id": "one.form.day", "kind": "date" },
        { "id": "one.form.colour", "kind": "choice", "options": ["red", "blue-green"] },
        { "id": "one.form.agreed", "kind": "check" } ] },
      { "id": "one.steps", "page": "steps", "blocks": [
        { "id": "one.steps.ref", "kind": "step", "step": 1, "blocks": [
          { "id": "one.steps.ref.q", "kind": "question" },
          { "id": "one.steps.note", "kind": "longText", "optional": true } ] } ] },
      { "id": "one.diagnostic", "page": "diagnostic", "blocks": [
        { "id": "one.diagnostic.a", "kind": "statement", "letter": "A" },
        { "id": "one.diagnostic.b", "kind": "statement", "letter": "B" },
        { "id": "one.diagnostic.none", "kind": "none" },
        { "id": "one.guidance.first", "kind": "guidance", "step": 1, "blocks": [
          { "id": "one.guidance.first.why", "kind": "prompt" },
          { "id": "one.guidance.first.q", "kind": "question" },
          { "id": "one.guidance.first.try", "kind": "approach" } ] } ] },
      { "id": "one.plan", "page": "plan", "blocks": [
        { "id": "one.plan.done", "kind": "check" },
        { "id": "one.questions", "kind": "questions", "optional": true },
        { "id": "one.plan.actions", "kind": "actions" } ] } ] },
    { "id": "two", "number": 2, "title": "two.title", "sections": [
      { "id": "two.diagnostic", "page": "diagnostic", "blocks": [
        { "id": "two.diagnostic.a", "kind": "statement", "letter": "A" },
        { "id": "two.diagnostic.b", "kind": "statement", "letter": "B" },
        { "id": "two.diagnostic.c", "kind": "statement", "letter": "C" },
        { "id": "two.guidance.second", "kind": "guidance", "step": 8 } ] },
      { "id": "two.pdsa", "page": "pdsa", "blocks": [ { "id": "two.pdsa.series", "kind": "series" } ] } ] } ],
  "rules": [
    { "id": "R1", "when": { "any": ["one.diagnostic.a", "one.diagnostic.b"] }, "show": "one.guidance.first" },
    { "id": "R2", "when": { "atLeast": 1, "of": ["two.diagnostic.a", "two.diagnostic.b", "two.diagnostic.c"] },
      "show": "two.guidance.second" } ],
  "tools": [ { "id": "hammer", "step": 1 }, { "id": "saw", "step": 2, "otherSteps": [3], "icon": "plan" } ],
  "suggestions": { "one.diagnostic.a": ["hammer", "saw"], "two.diagnostic.a": ["saw"] },
  "standing": { "two.pdsa": ["hammer"] }
})");
}

/// en.json, with words for everything above.
inline Json smallWords() {
    Json words = Json::object();
    for (const char* id : {"one.title",
                           "two.title",
                           "one.form",
                           "one.form.heading",
                           "one.form.text",
                           "one.form.role",
                           "one.form.item",
                           "one.form.table",
                           "head.a",
                           "head.b",
                           "cell.a",
                           "cell.b",
                           "journal.address.site",
                           "one.form.site",
                           "one.form.page",
                           "one.form.tool",
                           "one.form.name",
                           "one.form.story",
                           "one.form.day",
                           "one.form.colour",
                           "choice.red",
                           "one.form.colour.blue-green",
                           "one.form.agreed",
                           "group.partner",
                           "one.steps",
                           "one.steps.ref",
                           "one.steps.ref.q",
                           "one.steps.note",
                           "one.diagnostic",
                           "one.diagnostic.a",
                           "one.diagnostic.b",
                           "one.diagnostic.none",
                           "one.guidance.first",
                           "one.guidance.first.why",
                           "one.guidance.first.q",
                           "one.guidance.first.try",
                           "one.plan",
                           "one.plan.done",
                           "one.questions",
                           "one.plan.actions",
                           "two.diagnostic",
                           "two.diagnostic.a",
                           "two.diagnostic.b",
                           "two.diagnostic.c",
                           "two.guidance.second",
                           "two.pdsa",
                           "two.pdsa.series",
                           "hammer",
                           "saw",
                           "actions.who",
                           "actions.what",
                           "actions.when",
                           "actions.done",
                           "actions.from",
                           "questions.text",
                           "questions.answered",
                           "questions.answer",
                           "questions.source",
                           "series.date",
                           "series.value"})
        words[id] = std::string("Words of ") + id;
    return {{"format", 1}, {"course", "small"}, {"language", "en"}, {"name", "English"}, {"words", words}};
}

inline CourseReading readSmall(const Json& structure, const Json& words) {
    return readCourse({"course.json", writeJson(structure, true)}, {{"en.json", writeJson(words, true)}});
}

inline std::shared_ptr<const Course> smallCourse() {
    return readSmall(smallStructure(), smallWords()).course;
}

} // namespace waymark::test
