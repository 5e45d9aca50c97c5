// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/search.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace waymark {

namespace {

constexpr std::size_t wordsAround = 48; // bytes of context on each side, rounded to whole words

std::string oneLine(std::string_view text) {
    std::string line(text);
    std::ranges::replace_if(
        line, [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
    return line;
}

std::string_view tailOf(std::string_view text) {
    if (text.size() <= wordsAround)
        return text;
    const auto space = text.find(' ', text.size() - wordsAround);
    return space == std::string_view::npos ? std::string_view() : text.substr(space + 1);
}

std::string_view headOf(std::string_view text) {
    if (text.size() <= wordsAround)
        return text;
    const auto space = text.rfind(' ', wordsAround);
    return space == std::string_view::npos ? std::string_view() : text.substr(0, space);
}

class Search {
  public:
    Search(std::string query, std::size_t limit) : query_(std::move(query)), limit_(limit) {}

    void look(SearchHit hit, std::string_view text) {
        auto& seen = seen_[static_cast<std::size_t>(hit.kind)];
        if (seen >= limit_ || text.empty())
            return;
        const auto folded = foldText(text);
        const auto at = folded.text.find(query_);
        if (at == std::string::npos)
            return;
        const auto from = folded.origin[at];
        const auto to = folded.origin[at + query_.size()];
        hit.before = oneLine(tailOf(text.substr(0, from)));
        hit.found = oneLine(text.substr(from, to - from));
        hit.after = oneLine(headOf(text.substr(to)));
        hits_.push_back(std::move(hit));
        ++seen;
    }

    std::vector<SearchHit> take() {
        std::ranges::stable_sort(hits_, {}, &SearchHit::kind);
        return std::move(hits_);
    }

  private:
    std::string query_;
    std::size_t limit_;
    std::array<std::size_t, 3> seen_{};
    std::vector<SearchHit> hits_;
};

} // namespace

std::vector<SearchHit> search(const Journal& journal, std::string_view query, std::size_t limit) {
    const auto folded = foldText(trimmed(query)).text;
    if (folded.empty())
        return {};
    const auto& course = journal.course();
    Search search(folded, limit);
    const auto answer = [&](const FieldId& field, const Section& section) {
        search.look({.kind = SearchHit::Kind::Answer, .section = section.id, .field = field, .tool = {}},
                    journal.value(field));
    };
    forEachBlock(course.data(), [&](const Section& section, const Block& block) {
        if (block.kind == BlockKind::LongText || block.kind == BlockKind::ShortText)
            answer(block.field(), section);
        if (isTable(block.kind))
            for (const auto& row : journal.rows(block.id))
                for (const auto& column : columnsOf(block.kind))
                    if (isText(column.kind))
                        answer(cell(block.id, row, column.name), section);
        const SearchHit place{
            .kind = SearchHit::Kind::Course, .section = section.id, .field = {}, .tool = {}};
        search.look(place, course.text(block.id));
    });
    for (const auto& tool : course.tools()) {
        const SearchHit place{.kind = SearchHit::Kind::Tool, .section = {}, .field = {}, .tool = tool.id};
        search.look(place, course.title(tool.id.str()) + ": " + course.text(tool.id.str()));
    }
    return search.take();
}

} // namespace waymark
