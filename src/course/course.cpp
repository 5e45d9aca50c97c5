// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/course.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark {

namespace {

constexpr std::array<std::pair<PageKind, std::string_view>, 9> pages = {{
    {PageKind::Reading, "reading"},
    {PageKind::Form, "form"},
    {PageKind::Reflection, "reflection"},
    {PageKind::Steps, "steps"},
    {PageKind::Diagnostic, "diagnostic"},
    {PageKind::Plan, "plan"},
    {PageKind::Live, "live"},
    {PageKind::Pdsa, "pdsa"},
    {PageKind::Library, "library"},
}};

void visitBlocks(const Section& section, const std::vector<Block>& blocks,
                 const std::function<void(const Section&, const Block&)>& visit) {
    for (const auto& block : blocks) {
        visit(section, block);
        visitBlocks(section, block.blocks, visit);
    }
}

const std::string& firstFilled(const std::string& a, const std::string& b, const std::string& c) {
    return !a.empty() ? a : !b.empty() ? b : c;
}

} // namespace

std::optional<PageKind> pageKindFrom(std::string_view name) {
    for (const auto& [kind, kindName] : pages)
        if (kindName == name)
            return kind;
    return std::nullopt;
}

std::string_view nameOf(PageKind kind) {
    for (const auto& [each, name] : pages)
        if (each == kind)
            return name;
    return {};
}

void forEachBlock(const CourseData& data, const std::function<void(const Section&, const Block&)>& visit) {
    for (const auto& part : data.parts)
        for (const auto& section : part.sections)
            visitBlocks(section, section.blocks, visit);
}

Course::Course(CourseData data, std::string_view language) : data_(std::move(data)) {
    index();
    for (const auto& words : data_.languages)
        if (words.language == language)
            chosen_ = &words;
    if (!data_.languages.empty())
        first_ = &data_.languages.front();
    if (!chosen_)
        chosen_ = first_;
    language_ = chosen_ ? chosen_->language : std::string(language);
    for (auto& spec : fields_)
        spec.label = field(spec.id)->label;
}

void Course::index() {
    forEachBlock(data_, [this](const Section& section, const Block& block) {
        sectionOf_[block.id] = &section;
        blocks_[block.id] = &block;
        if (block.kind == BlockKind::Statement)
            statements_.push_back(block.field());
        if (isTable(block.kind))
            tables_.push_back(&block);
    });
    forEachBlock(data_, [this](const Section&, const Block& block) {
        if (isField(block.kind))
            fields_.push_back(*field(block.field()));
        if (!isTable(block.kind))
            return;
        for (const auto& row : fixedRows())
            for (const auto& column : columnsOf(block.kind))
                fields_.push_back(*field(FieldId(block.id + "." + row + "." + std::string(column.name))));
    });
}

const Section* Course::section(std::string_view id) const {
    for (const auto& part : data_.parts)
        for (const auto& section : part.sections)
            if (section.id == id)
                return &section;
    return nullptr;
}

const Part* Course::partOf(std::string_view sectionId) const {
    for (const auto& part : data_.parts)
        for (const auto& section : part.sections)
            if (section.id == sectionId)
                return &part;
    return nullptr;
}

const Block* Course::block(std::string_view id) const {
    const auto found = blocks_.find(id);
    return found == blocks_.end() ? nullptr : found->second;
}

const Section* Course::sectionOf(std::string_view id) const {
    for (std::string_view rest = id; !rest.empty();) {
        if (const auto found = sectionOf_.find(rest); found != sectionOf_.end())
            return found->second;
        const auto dot = rest.rfind('.');
        rest = dot == std::string_view::npos ? std::string_view() : rest.substr(0, dot);
    }
    return nullptr;
}

const Tool* Course::tool(const ToolId& id) const {
    const auto found = std::ranges::find(data_.tools, id, &Tool::id);
    return found == data_.tools.end() ? nullptr : &*found;
}

const std::vector<ToolId>& Course::suggestionsFor(const FieldId& statement) const {
    static const std::vector<ToolId> none;
    const auto found = data_.suggestions.find(statement);
    return found == data_.suggestions.end() ? none : found->second;
}

const std::vector<ToolId>& Course::standingTools(std::string_view sectionId) const {
    static const std::vector<ToolId> none;
    const auto found = data_.standing.find(std::string(sectionId));
    return found == data_.standing.end() ? none : found->second;
}

std::vector<FieldId> Course::statementsBeside(const FieldId& check) const {
    std::vector<FieldId> beside;
    const auto* section = sectionOf(check.str());
    for (const auto& statement : statements_)
        if (section && sectionOf(statement.str()) == section)
            beside.push_back(statement);
    return beside;
}

std::optional<FieldId> Course::noneBeside(const FieldId& statement) const {
    const auto* section = sectionOf(statement.str());
    if (!section)
        return std::nullopt;
    for (const auto& block : section->blocks)
        if (block.kind == BlockKind::None)
            return block.field();
    return std::nullopt;
}

std::optional<FieldSpec> Course::field(const FieldId& id) const {
    const auto specFor = [this](const Block& owner) {
        FieldSpec spec;
        spec.block = owner.id;
        spec.optional = owner.optional;
        const auto* section = sectionOf(owner.id);
        spec.section = section->id;
        spec.part = partOf(section->id)->number;
        return spec;
    };
    if (const auto* own = block(id.str())) {
        if (!isField(own->kind))
            return std::nullopt;
        auto spec = specFor(*own);
        spec.id = id;
        spec.kind = fieldKindOf(own->kind);
        spec.options = own->options;
        spec.label = label(own->id);
        return spec;
    }
    for (const auto* table : tables_) {
        if (!startsWith(id.str(), table->id + "."))
            continue;
        const auto pieces = split(std::string_view(id.str()).substr(table->id.size() + 1), '.');
        auto spec = specFor(*table);
        spec.id = id;
        if (pieces.size() == 1 && pieces[0] == "order") {
            spec.kind = FieldKind::Order;
            spec.column = "order";
            spec.optional = true;
            spec.label = label(table->id);
            return spec;
        }
        if (pieces.size() != 2 || !isRowId(pieces[0]))
            continue;
        for (const auto& column : columnsOf(table->kind)) {
            if (column.name != pieces[1])
                continue;
            spec.kind = column.kind;
            spec.row = pieces[0];
            spec.column = pieces[1];
            spec.label = label(std::string(columnWordsOf(table->kind)) + "." + pieces[1]);
            return spec;
        }
    }
    return std::nullopt;
}

const Phrase& Course::phrase(std::string_view id) const {
    static const Phrase none;
    for (const auto* words : {chosen_, first_}) {
        if (!words)
            continue;
        if (const auto found = words->phrases.find(id); found != words->phrases.end())
            return found->second;
    }
    return none;
}

const std::string& Course::text(std::string_view id) const { return phrase(id).text; }

const std::string& Course::title(std::string_view id) const {
    const auto& words = phrase(id);
    return firstFilled(words.title, words.text, words.text);
}

const std::string& Course::label(std::string_view id) const {
    const auto& words = phrase(id);
    return firstFilled(words.label, words.title, words.text);
}

const std::string& Course::note(std::string_view id) const { return phrase(id).note; }

const std::string& Course::optionLabel(std::string_view field, std::string_view option) const {
    const auto& own = label(std::string(field) + "." + std::string(option));
    return !own.empty() ? own : label("choice." + std::string(option));
}

std::vector<std::string> Course::languages() const {
    std::vector<std::string> names;
    for (const auto& words : data_.languages)
        names.push_back(words.language);
    return names;
}

} // namespace waymark
