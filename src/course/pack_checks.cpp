// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/pack_checks.h"

#include "base/text.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

bool wellFormedId(const std::string& id) {
    if (id.empty() || id.size() > 120)
        return false;
    for (const auto& piece : split(id, '.'))
        if (piece.empty() || piece.front() == '-' || piece.find_first_not_of("abcdefghijklmnopqrstuvwxyz"
                                                                             "0123456789-") != std::string::npos)
            return false;
    return true;
}

class Checks {
  public:
    Checks(const CourseData& data, std::string file, const std::vector<PackFile>& languages,
           const std::map<std::string, std::string>& places, std::vector<PackError>& errors)
        : data_(data), file_(std::move(file)), languages_(languages), places_(places), errors_(errors) {
        forEachBlock(data_, [this](const Section&, const Block& block) {
            blocks_[block.id] = &block;
        });
        for (const auto& tool : data_.tools)
            tools_.insert(tool.id);
    }

    void run() {
        ids();
        fields();
        rules();
        statementsLead();
        links();
        toolLists();
        words();
    }

  private:
    void fault(const std::string& place, const std::string& suffix, const std::string& sentence) {
        const auto found = places_.find(place);
        errors_.push_back({file_, (found == places_.end() ? "" : found->second) + suffix, sentence});
    }

    void ids() {
        std::set<std::string> sections;
        for (const auto& part : data_.parts) {
            if (!wellFormedId(part.id))
                fault("part " + part.id, "/id", badId(part.id));
            for (const auto& section : part.sections) {
                if (!wellFormedId(section.id))
                    fault("section " + section.id, "/id", badId(section.id));
                if (!sections.insert(section.id).second)
                    fault("section " + section.id, "/id", "The section \"" + section.id + "\" stands twice.");
            }
        }
        for (const auto& [id, block] : blocks_)
            if (!wellFormedId(id))
                fault("block " + id, "/id", badId(id));
    }

    static std::string badId(const std::string& id) {
        return "\"" + id + "\" is no id: lower-case letters, digits and hyphens, joined by dots.";
    }

    // Fields and tables: none may be the beginning of another, or their names in a file could be mixed up.
    void fields() {
        std::vector<std::string> names;
        for (const auto& [id, block] : blocks_)
            if (isField(block->kind) || isTable(block->kind))
                names.push_back(id);
        for (const auto& shorter : names)
            for (const auto& longer : names)
                if (startsWith(longer, shorter + "."))
                    fault("block " + longer, "/id",
                          "\"" + longer + "\" begins with the name of another field, \"" + shorter + "\".");
        for (const auto& part : data_.parts)
            for (const auto& section : part.sections)
                letters(section);
    }

    void letters(const Section& section) {
        std::set<std::string> seen;
        for (const auto& block : section.blocks)
            if (block.kind == BlockKind::Statement && !seen.insert(block.letter).second)
                fault("block " + block.id, "/letter",
                      "The letter " + block.letter + " stands twice in \"" + section.id + "\".");
    }

    void rules() {
        std::set<std::string> shown;
        for (const auto& rule : data_.rules) {
            const auto place = "rule " + rule.id;
            const auto statements = statementsOf(rule.when);
            for (const auto& statement : statements) {
                const auto found = blocks_.find(statement.str());
                if (found == blocks_.end() || found->second->kind != BlockKind::Statement)
                    fault(place, "/when", "There is no statement \"" + statement.str() + "\".");
            }
            if (statements.size() > 20)
                fault(place, "/when", "A rule may name at most 20 statements.");
            else if (!canHold(rule.when))
                fault(place, "/when", "This rule can never apply, whatever is ticked.");
            else if (holds(rule.when, {}))
                fault(place, "/when", "This rule applies with nothing ticked; guidance needs a tick.");
            const auto guidance = blocks_.find(rule.show);
            if (guidance == blocks_.end() || guidance->second->kind != BlockKind::Guidance)
                fault(place, "/show", "There is no guidance block \"" + rule.show + "\".");
            shown.insert(rule.show);
        }
        for (const auto& [id, block] : blocks_)
            if (block->kind == BlockKind::Guidance && !shown.contains(id))
                fault("block " + id, "", "No rule ever shows the guidance block \"" + id + "\".");
    }

    void statementsLead() {
        Selection leading;
        for (const auto& rule : data_.rules)
            leading.merge(statementsOf(rule.when, false));
        for (const auto& [id, block] : blocks_)
            if (block->kind == BlockKind::Statement && !leading.contains(block->field()))
                fault("block " + id, "", "Ticking \"" + id + "\" leads nowhere: no rule names it.");
    }

    void links() {
        for (const auto& [id, block] : blocks_) {
            if (block->kind != BlockKind::Link)
                continue;
            const auto colon = block->target.find(':');
            const auto kind = block->target.substr(0, colon);
            const auto name = colon == std::string::npos ? "" : block->target.substr(colon + 1);
            if (kind == "page") {
                if (!hasSection(name))
                    fault("block " + id, "/target", "There is no section \"" + name + "\".");
            } else if (kind == "tool") {
                if (!tools_.contains(ToolId(name)))
                    fault("block " + id, "/target", "There is no tool \"" + name + "\".");
            } else if (kind == "address") {
                const auto field = blocks_.find("journal.address." + name);
                if (field == blocks_.end() || field->second->kind != BlockKind::ShortText)
                    fault("block " + id, "/target",
                          "There is no short text \"journal.address." + name + "\" to enter this address in.");
            } else {
                fault("block " + id, "/target",
                      "A link leads to \"page:SECTION\", \"tool:TOOL\" or \"address:NAME\".");
            }
        }
    }

    bool hasSection(const std::string& id) const {
        return std::ranges::any_of(data_.parts, [&](const Part& part) {
            return std::ranges::any_of(part.sections, [&](const Section& section) { return section.id == id; });
        });
    }

    void toolLists() {
        const auto check = [this](const std::string& key, const std::string& id, const std::vector<ToolId>& list) {
            std::set<ToolId> seen;
            for (std::size_t i = 0; i < list.size(); ++i) {
                const auto at = "/" + key + "/" + id + "/" + std::to_string(i);
                if (!tools_.contains(list[i]))
                    errors_.push_back({file_, at, "There is no tool \"" + list[i].str() + "\"."});
                if (!seen.insert(list[i]).second)
                    errors_.push_back({file_, at, "The tool \"" + list[i].str() + "\" stands twice in this list."});
            }
        };
        for (const auto& [statement, list] : data_.suggestions) {
            check("suggestions", statement.str(), list);
            const auto found = blocks_.find(statement.str());
            if (found == blocks_.end() || found->second->kind != BlockKind::Statement)
                errors_.push_back({file_, "/suggestions/" + statement.str(),
                                   "There is no statement \"" + statement.str() + "\"."});
        }
        for (const auto& [section, list] : data_.standing) {
            check("standing", section, list);
            if (!hasSection(section))
                errors_.push_back({file_, "/standing/" + section, "There is no section \"" + section + "\"."});
        }
    }

    // Ids of everything that is shown: the first language has to say them all.
    std::set<std::string> needed() const {
        std::set<std::string> ids;
        for (const auto& part : data_.parts) {
            if (!part.title.empty())
                ids.insert(part.title);
            for (const auto& section : part.sections)
                ids.insert(section.id);
        }
        for (const auto& tool : data_.tools)
            ids.insert(tool.id.str());
        for (const auto& [id, block] : blocks_) {
            ids.insert(id);
            if (!block->group.empty())
                ids.insert("group." + block->group);
            for (const auto& row : block->rows)
                ids.insert(row.begin(), row.end());
            for (const auto& column : columnsOf(block->kind))
                ids.insert(std::string(columnWordsOf(block->kind)) + "." + std::string(column.name));
        }
        return ids;
    }

    void words() {
        if (data_.languages.empty())
            return;
        const auto& first = data_.languages.front();
        const auto& file = languages_.front().name;
        const auto missing = [&](const std::string& id) { return !first.phrases.contains(id); };
        for (const auto& id : needed())
            if (missing(id))
                errors_.push_back({file, "/words", "There are no words for \"" + id + "\"."});
        for (const auto& [id, block] : blocks_)
            for (const auto& option : block->options)
                if (missing(id + "." + option) && missing("choice." + option))
                    errors_.push_back({file, "/words",
                                       "There are no words for the option \"" + option + "\" of \"" + id +
                                           "\": say them under \"" + id + "." + option + "\" or \"choice." +
                                           option + "\"."});
        std::set<std::string> languages;
        for (std::size_t i = 0; i < data_.languages.size(); ++i)
            if (!languages.insert(data_.languages[i].language).second)
                errors_.push_back({languages_[i].name, "/language",
                                   "The language \"" + data_.languages[i].language + "\" stands twice."});
    }

    const CourseData& data_;
    std::string file_;
    const std::vector<PackFile>& languages_;
    const std::map<std::string, std::string>& places_;
    std::vector<PackError>& errors_;
    std::map<std::string, const Block*> blocks_;
    std::set<ToolId> tools_;
};

} // namespace

void checkPack(const CourseData& data, const std::string& structureFile, const std::vector<PackFile>& languages,
               const std::map<std::string, std::string>& places, std::vector<PackError>& errors) {
    Checks(data, structureFile, languages, places, errors).run();
}

} // namespace waymark
