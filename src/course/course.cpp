// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/course.h"

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
    for (const auto& part : data_.parts)
        for (const auto& section : part.sections) {
            sections_.emplace(section.id, &section);
            partOf_.emplace(section.id, &part);
        }
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
    const auto found = sections_.find(id);
    return found == sections_.end() ? nullptr : found->second;
}

const Part* Course::partOf(std::string_view sectionId) const {
    const auto found = partOf_.find(sectionId);
    return found == partOf_.end() ? nullptr : found->second;
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
    std::optional<FieldId> none;
    if (const auto* section = sectionOf(statement.str()))
        visitBlocks(*section, section->blocks, [&](const Section&, const Block& block) {
            if (block.kind == BlockKind::None)
                none = block.field();
        });
    return none;
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
    // A part of a table: TABLE.order, or the cell TABLE.ROW.COLUMN.
    const std::string_view name = id.str();
    const auto columnDot = name.rfind('.');
    if (columnDot == std::string_view::npos || columnDot == 0)
        return std::nullopt;
    const auto column = name.substr(columnDot + 1);
    if (const auto* table = block(name.substr(0, columnDot));
        table && isTable(table->kind) && column == "order") {
        auto spec = specFor(*table);
        spec.id = id;
        spec.kind = FieldKind::Order;
        spec.column = "order";
        spec.optional = true;
        spec.label = label(table->id);
        return spec;
    }
    const auto rowDot = name.rfind('.', columnDot - 1);
    if (rowDot == std::string_view::npos)
        return std::nullopt;
    const auto row = name.substr(rowDot + 1, columnDot - rowDot - 1);
    const auto* table = block(name.substr(0, rowDot));
    if (!table || !isRowId(row))
        return std::nullopt;
    for (const auto& each : columnsOf(table->kind)) {
        if (each.name != column)
            continue;
        auto spec = specFor(*table);
        spec.id = id;
        spec.kind = each.kind;
        spec.row = row;
        spec.column = column;
        spec.label = label(std::string(columnWordsOf(table->kind)) + "." + spec.column);
        return spec;
    }
    return std::nullopt;
}

const std::string& Course::words(std::string_view id, std::initializer_list<Said> best) const {
    static const std::string none;
    for (const auto* language : {chosen_, first_}) {
        if (!language)
            continue;
        const auto found = language->phrases.find(id);
        if (found == language->phrases.end())
            continue;
        for (const auto said : best)
            if (!(found->second.*said).empty())
                return found->second.*said;
    }
    return none;
}

const std::string& Course::text(std::string_view id) const {
    return words(id, {&Phrase::text});
}

const std::string& Course::title(std::string_view id) const {
    return words(id, {&Phrase::title, &Phrase::text});
}

const std::string& Course::label(std::string_view id) const {
    return words(id, {&Phrase::label, &Phrase::title, &Phrase::text});
}

const std::string& Course::note(std::string_view id) const {
    return words(id, {&Phrase::note});
}

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
