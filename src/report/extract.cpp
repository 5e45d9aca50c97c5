// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/extract.h"

#include "base/text.h"
#include "journal/carry_over.h"
#include "journal/extract_mark.h"
#include "journal/progress.h"
#include "journal/sheets.h"
#include "report/shared_journal.h"

#include <algorithm>

namespace waymark {

namespace {

const FieldId ownerName("journal.owner.name");

bool isQuestion(const Course& course, const FieldSpec& field, bool withAnswers) {
    const auto* block = course.block(field.block);
    const auto* section = course.section(field.section);
    if (!block || !section)
        return false;
    if (block->kind == BlockKind::Questions) // their source would tell what was ticked
        return field.column != "source" && (withAnswers || field.column != "answer");
    return block->kind == BlockKind::LongText && section->page == PageKind::Plan;
}

class Extraction {
  public:
    Extraction(const Journal& journal, const ExtractChoice& choice)
        : journal_(journal), course_(journal.course()), choice_(choice) {}

    bool takes(const FieldId& field) const {
        if (const auto of = fieldOfLanguage(field))
            return takes(*of);
        if (const auto action = actionOfDropped(field))
            return takes(cell(action->table, action->row, "what"));
        if (isToolField(field) || field == sheetsOrder())
            return !choice_.sheets.empty(); // sieved already
        if (isSheetId(std::string_view(field.str()).substr(0, field.str().find('.'))))
            return true; // sieved already
        const auto spec = course_.field(field);
        if (!spec || field == ownerName)
            return false;
        return choice_.sections.contains(spec->section) || choice_.blocks.contains(spec->block) ||
               (choice_.questions && isQuestion(course_, *spec, choice_.answers));
    }

    // No pointer at what stays behind.
    std::string value(const FieldId& field, const std::string& value) const {
        const auto spec = journal_.field(field);
        if (spec && spec->kind == FieldKind::Link) {
            auto links = split(value, ' ');
            std::erase_if(links, [&](const std::string& link) {
                const auto sheet = link.substr(0, link.find('.'));
                return std::ranges::find(choice_.sheets, sheet) == choice_.sheets.end();
            });
            return join(links, " ");
        }
        if (spec && spec->kind == FieldKind::Reference && course_.sectionOf(value))
            return choice_.sections.contains(course_.sectionOf(value)->id) ? value : std::string();
        return value;
    }

  private:
    const Journal& journal_;
    const Course& course_;
    const ExtractChoice& choice_;
};

std::string_view nameOf(Progress progress) {
    return progress == Progress::Filled ? "filled" : progress == Progress::Started ? "started" : "not-yet";
}

Sharing sharingFor(const ExtractChoice& choice) {
    Sharing sharing;
    sharing.sheets = choice.sheets;
    sharing.asPrinted = true;
    sharing.today = choice.made;
    return sharing;
}

} // namespace

std::map<FieldId, std::string> extractOf(const Journal& journal, const ExtractChoice& choice) {
    std::map<FieldId, std::string> answers;
    const auto shared = sharedJournal(journal, sharingFor(choice));
    const Extraction extraction(journal, choice);
    for (const auto& [field, answer] : shared.answers())
        if (extraction.takes(field))
            if (auto value = extraction.value(field, answer.value); !isBlank(value))
                answers[field] = std::move(value);
    if (choice.progress)
        for (const auto& part : journal.course().parts())
            for (const auto& section : part.sections)
                if (const auto progress = progressOf(journal, section);
                    part.number > 0 && progress != Progress::Reading && !isPrivate(journal, section.id))
                    answers[extractProgressField(section.id)] = nameOf(progress);
    if (const auto name = trimmed(choice.name); !name.empty()) {
        answers[extractNameField()] = name;
        if (journal.course().field(ownerName))
            answers[ownerName] = name;
    }
    answers[extractMadeField()] = isoDate(choice.made);
    return answers;
}

SharedExtract rememberedOf(const ExtractChoice& choice, const Uuid& identity, bool ownName,
                           const std::string& with) {
    std::vector<std::string> what;
    if (choice.progress)
        what.emplace_back("progress");
    if (choice.questions)
        what.emplace_back("questions");
    if (choice.questions && choice.answers)
        what.emplace_back("answers");
    what.insert(what.end(), choice.sections.begin(), choice.sections.end());
    what.insert(what.end(), choice.blocks.begin(), choice.blocks.end());
    what.insert(what.end(), choice.sheets.begin(), choice.sheets.end());
    return {isoDate(choice.made), with, choice.name, !ownName, join(what, " "), hex(identity)};
}

std::vector<ExtractLine> extractLines(const Journal& journal, const std::map<FieldId, std::string>& answers) {
    const auto& course = journal.course();
    std::vector<ExtractLine> lines;
    std::set<FieldId> told;
    const auto tell = [&](const std::string& section, const std::string& label, const FieldId& field) {
        if (const auto found = answers.find(field); found != answers.end() && told.insert(field).second)
            lines.push_back({section, label.empty() ? field.str() : label, found->second, field});
    };
    tell({}, {}, extractNameField());
    tell({}, {}, extractMadeField());
    for (const auto& part : course.parts())
        for (const auto& section : part.sections) {
            tell(section.id, {}, extractProgressField(section.id));
            forEachBlock(course.data(), [&](const Section& of, const Block& block) {
                if (of.id != section.id)
                    return;
                if (isField(block.kind))
                    tell(section.id, course.label(block.id), block.field());
                if (!isTable(block.kind))
                    return;
                for (const auto& row : journal.rows(block.id)) // a question, then its answer
                    for (const auto& column : columnsOf(block.kind)) {
                        const auto field = cell(block.id, row, column.name);
                        const auto spec = course.field(field);
                        tell(section.id, spec ? spec->label : std::string(), field);
                    }
            });
            for (const auto& [field, value] : answers)
                if (const auto spec = course.field(field); spec && spec->section == section.id)
                    tell(section.id, spec->label, field);
                else if (const auto action = actionOfDropped(field))
                    if (const auto* of = course.sectionOf(action->table); of && of->id == section.id)
                        tell(section.id, {}, field);
        }
    for (const auto& [field, value] : answers) {
        if (isToolField(field))
            continue;
        const auto spec = journal.field(field);
        tell(field.str().substr(0, field.str().find('.')), spec ? spec->label : std::string(), field);
    }
    return lines;
}

std::vector<std::string> extractSections(const Journal& journal) {
    std::vector<std::string> ids;
    for (const auto& part : journal.course().parts())
        for (const auto& section : part.sections) {
            if (isPrivate(journal, section.id))
                continue;
            const bool any = std::ranges::any_of(journal.answers(), [&](const auto& entry) {
                const auto spec =
                    isBlank(entry.second.value) ? std::nullopt : journal.course().field(entry.first);
                return spec && spec->section == section.id;
            });
            if (any)
                ids.push_back(section.id);
        }
    return ids;
}

} // namespace waymark
