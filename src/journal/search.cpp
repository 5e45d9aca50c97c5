// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/search.h"

#include "base/text.h"
#include "journal/folded_texts.h"
#include "journal/text_fields.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace waymark {

namespace {

constexpr std::size_t wordsAround = 48; // bytes of context on each side, rounded to whole words

std::string oneLine(std::string_view text) {
    std::string line(text);
    std::ranges::replace_if(
        line, [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
    return line;
}

constexpr std::string_view more = "\u2026"; // stands for what was left out

std::string tailOf(std::string_view text) {
    if (text.size() <= wordsAround)
        return std::string(text);
    const auto space = text.find(' ', text.size() - wordsAround);
    return std::string(more).append(space == std::string_view::npos ? "" : text.substr(space + 1));
}

std::string headOf(std::string_view text) {
    if (text.size() <= wordsAround)
        return std::string(text);
    const auto space = text.rfind(' ', wordsAround);
    return std::string(space == std::string_view::npos ? "" : text.substr(0, space)).append(more);
}

class Search {
  public:
    Search(std::string query, std::size_t limit) : query_(std::move(query)), limit_(limit) {}

    /// `folded` gives the text as it is searched, where it is needed at all.
    template <class Folded>
    void look(SearchHit hit, std::string_view text, Folded&& folded) {
        auto& seen = seen_[static_cast<std::size_t>(hit.kind)];
        if (seen >= limit_ || text.empty())
            return;
        const std::string& searched = folded();
        const auto* at = static_cast<const char*>(
            ::memmem(searched.data(), searched.size(), query_.data(), query_.size()));
        if (!at)
            return;
        const auto [from, to] = originOf(text, searched, static_cast<std::size_t>(at - searched.data()));
        hit.before = oneLine(tailOf(text.substr(0, from)));
        hit.found = oneLine(text.substr(from, to - from));
        hit.after = oneLine(headOf(text.substr(to)));
        hits_.push_back(std::move(hit));
        ++seen;
    }

    /// A tool has this name: one with a word that begins with what is looked for is what is meant.
    void nameTool(const ToolId& tool, std::string_view name) {
        if ((" " + folded(name)).find(" " + query_) != std::string::npos)
            named_.push_back(tool);
    }

    std::vector<SearchHit> take() {
        const auto named = [this](const SearchHit& hit) {
            return hit.kind == SearchHit::Kind::Tool && std::ranges::find(named_, hit.tool) != named_.end();
        };
        const bool toolsFirst = std::ranges::any_of(hits_, named);
        std::ranges::stable_sort(hits_, {}, [&](const SearchHit& hit) {
            switch (hit.kind) {
            case SearchHit::Kind::Answer:
                return 0;
            case SearchHit::Kind::Tool:
                return named(hit) ? 1 : toolsFirst ? 2 : 5;
            case SearchHit::Kind::Course:
                break;
            }
            return hit.field.empty() ? 3 : 4;
        });
        return std::move(hits_);
    }

  private:
    /// Where the find stands in the text itself. Folding keeps every line break, so only the line is gone
    /// through.
    std::pair<std::size_t, std::size_t> originOf(std::string_view text, std::string_view searched,
                                                 std::size_t at) const {
        const auto breaks = std::count(searched.begin(), searched.begin() + std::ptrdiff_t(at), '\n');
        std::size_t line = 0;
        for (std::ptrdiff_t i = 0; i < breaks; ++i)
            line = text.find('\n', line) + 1;
        const auto foldedLine = breaks == 0 ? 0 : searched.rfind('\n', at - 1) + 1;
        auto end = text.find('\n', line);
        for (auto left = std::ranges::count(query_, '\n'); left > 0 && end != std::string_view::npos; --left)
            end = text.find('\n', end + 1);
        const auto origin = foldText(text.substr(line, end - line)).origin;
        const auto within = at - foldedLine;
        return {line + origin[within], line + origin[within + query_.size()]};
    }

    std::string query_;
    std::size_t limit_;
    std::array<std::size_t, 3> seen_{};
    std::vector<SearchHit> hits_;
    std::vector<ToolId> named_;
};

/// The first tick that helps to open guidance that is closed; empty for what is open, or opens by no tick.
FieldId opening(const Course& course, const Selection& ticked, const std::string& guidance) {
    Selection wanted;
    for (const auto& rule : course.rules()) {
        if (rule.show != guidance)
            continue;
        if (holds(rule.when, ticked))
            return {};
        wanted.merge(statementsOf(rule.when, false));
    }
    for (const auto& statement : course.statements())
        if (wanted.contains(statement) && !ticked.contains(statement))
            return statement;
    return {};
}

std::size_t blocksIn(const Block& block) {
    std::size_t count = block.blocks.size();
    for (const auto& child : block.blocks)
        count += blocksIn(child);
    return count;
}

/// Goes through everything in reading order. `answerOf` and `fixedOf` fold a text.
template <class Answer, class Fixed>
std::vector<SearchHit> searchAll(const Journal& journal, std::string_view query, std::size_t limit,
                                 Answer&& answerOf, Fixed&& fixedOf) {
    auto wanted = folded(trimmed(query));
    if (wanted.empty())
        return {};
    const auto& course = journal.course();
    Search search(std::move(wanted), limit);
    forEachText(journal, [&](const FieldId& field, const std::string& place) {
        search.look({.kind = SearchHit::Kind::Answer, .place = place, .field = field, .tool = {}},
                    journal.value(field), [&]() -> decltype(auto) { return answerOf(field); });
    });
    const auto ticked = journal.selection();
    std::size_t left = 0; // of the guidance that one is in
    FieldId tick;
    forEachBlock(course.data(), [&](const Section& section, const Block& block) {
        if (block.kind == BlockKind::Guidance) {
            left = blocksIn(block);
            tick = opening(course, ticked, block.id);
        } else if (left > 0) {
            --left;
        } else {
            tick = {};
        }
        const SearchHit place{
            .kind = SearchHit::Kind::Course, .place = section.id, .field = tick, .tool = {}};
        const auto& text = course.text(block.id);
        search.look(place, text, [&]() -> decltype(auto) { return fixedOf(block.id, text); });
    });
    for (const auto& tool : course.tools()) {
        search.nameTool(tool.id, course.title(tool.id.str()));
        search.nameTool(tool.id, course.label(tool.id.str()));
        const SearchHit place{.kind = SearchHit::Kind::Tool, .place = {}, .field = {}, .tool = tool.id};
        const auto text = course.title(tool.id.str()) + ": " + course.text(tool.id.str());
        search.look(place, text, [&]() -> decltype(auto) { return fixedOf("tool " + tool.id.str(), text); });
    }
    return search.take();
}

} // namespace

std::vector<SearchHit> search(const Journal& journal, std::string_view query, std::size_t limit) {
    return searchAll(
        journal, query, limit, [&](const FieldId& field) { return folded(journal.value(field)); },
        [](const std::string&, std::string_view text) { return folded(text); });
}

std::vector<SearchHit> search(const Journal& journal, FoldedTexts& texts, std::string_view query,
                              std::size_t limit) {
    return searchAll(
        journal, query, limit,
        [&](const FieldId& field) -> const std::string& { return texts.answer(field); },
        [&](const std::string& name, std::string_view text) -> const std::string& {
            return texts.fixed(name, text);
        });
}

} // namespace waymark
