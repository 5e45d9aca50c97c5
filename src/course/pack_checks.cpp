// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/pack_checks.h"

#include "base/text.h"

#include <algorithm>
#include <set>
#include <utility>

namespace waymark {

bool isWellFormedId(std::string_view id) {
    if (id.empty() || id.size() > 120)
        return false;
    for (const auto& piece : split(id, '.'))
        if (piece.empty() || piece.front() == '-' ||
            piece.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") != std::string::npos)
            return false;
    return true;
}

bool isLanguageName(std::string_view name) {
    return !name.empty() && name.size() <= 40 &&
           name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") ==
               std::string_view::npos;
}

namespace {

// Calls `visit(statement, path)` for every statement that a condition names, with its place in course.json.
template <class Visit>
void forEachStatement(const Condition& condition, const std::string& path, Visit&& visit) {
    if (condition.kind == Condition::Kind::Statement) {
        visit(condition.statement, path);
        return;
    }
    const auto key = condition.kind == Condition::Kind::Any   ? "/any/"
                     : condition.kind == Condition::Kind::All ? "/all/"
                                                              : "/of/";
    for (std::size_t i = 0; i < condition.operands.size(); ++i)
        forEachStatement(condition.operands[i],
                         path + (condition.kind == Condition::Kind::Not ? "/not" : key + std::to_string(i)),
                         visit);
}

class Checks {
  public:
    Checks(const CourseData& data, std::string file, const std::vector<std::string>& languageFiles,
           const std::map<std::string, std::string>& places, std::vector<PackError>& errors)
        : data_(data),
          file_(std::move(file)),
          languageFiles_(languageFiles),
          places_(places),
          errors_(errors) {
        forEachBlock(data_, [this](const Section& section, const Block& block) {
            if (block.id.empty())
                return; // told by the parser
            blocks_.emplace(block.id, &block);
            if (block.kind == BlockKind::Statement || block.kind == BlockKind::None)
                checks_[&section].push_back(&block);
        });
        for (const auto& tool : data_.tools)
            tools_.insert(tool.id);
    }

    void run() {
        ids();
        fields();
        parts();
        diagnostics();
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
        const auto check = [this](const std::string& kind, const std::string& id) {
            if (!id.empty() && !isWellFormedId(id))
                fault(kind + " " + id, "/id",
                      "\"" + id + "\" is no id: lower-case letters, digits and hyphens, joined by dots.");
        };
        for (const auto& part : data_.parts) {
            check("part", part.id);
            for (const auto& section : part.sections)
                check("section", section.id);
        }
        for (const auto& [id, block] : blocks_) {
            check("block", id);
            if (id.starts_with("tools.") || id.starts_with("sheets."))
                fault("block " + id, "/id",
                      "\"" + id + "\": names that begin with \"tools.\" or \"sheets.\" are Waymark's own.");
        }
        for (const auto& tool : data_.tools)
            check("tool", tool.id.str());
    }

    // None may begin with another one's id, or their names in a file could be mixed up.
    void fields() {
        const auto isNamed = [this](std::string_view id) {
            const auto found = blocks_.find(id);
            return found != blocks_.end() && (isField(found->second->kind) || isTable(found->second->kind));
        };
        for (const auto& [id, block] : blocks_)
            for (auto dot = id.find('.'); dot != std::string::npos; dot = id.find('.', dot + 1)) {
                const auto shorter = id.substr(0, dot);
                if (isNamed(shorter) && (isNamed(id) || isCellOf(shorter, id.substr(dot + 1))))
                    fault("block " + id, "/id",
                          "\"" + id + "\" begins with the name of another field, \"" + shorter + "\".");
            }
    }

    // What a table calls its own: TABLE.order and TABLE.ROW.COLUMN.
    bool isCellOf(const std::string& table, const std::string& rest) const {
        const auto columns = columnsOf(blocks_.find(table)->second->kind);
        const auto pieces = split(rest, '.');
        if (columns.empty() || pieces.size() > 2)
            return false;
        return pieces.size() == 1
                   ? rest == "order"
                   : isRowId(pieces[0]) && std::ranges::any_of(columns, [&](const Column& column) {
                         return column.name == pieces[1];
                     });
    }

    void parts() {
        std::set<int> numbers;
        for (const auto& part : data_.parts)
            if (part.number != 0 && !numbers.insert(part.number).second)
                fault("part " + part.id, "/number",
                      "There is a part " + std::to_string(part.number) + " already.");
    }

    void diagnostics() {
        for (const auto& [section, checks] : checks_) {
            std::set<std::string> letters;
            bool none = false;
            for (const auto* block : checks) {
                if (block->kind == BlockKind::Statement && !block->letter.empty() &&
                    !letters.insert(block->letter).second)
                    fault("block " + block->id, "/letter",
                          "The letter " + block->letter + " stands twice in \"" + section->id + "\".");
                if (block->kind == BlockKind::None && std::exchange(none, true))
                    fault("block " + block->id, "",
                          "A second \"none\" in \"" + section->id + "\"; one is enough.");
            }
            if (none && letters.empty())
                fault("section " + section->id, "",
                      "\"none\" excludes the statements beside it, and \"" + section->id +
                          "\" has no statement.");
        }
    }

    void rules() {
        std::set<std::string> shown;
        for (const auto& rule : data_.rules) {
            const auto place = "rule " + rule.id;
            forEachStatement(rule.when, "/when", [&](const FieldId& statement, const std::string& at) {
                if (!isKind(statement.str(), BlockKind::Statement))
                    fault(place, at, "There is no statement \"" + statement.str() + "\".");
            });
            if (statementsOf(rule.when).size() > 20)
                fault(place, "/when", "A rule may name at most 20 statements.");
            else if (!canHold(rule.when))
                fault(place, "/when", "This rule can never apply, whatever is ticked.");
            else if (holds(rule.when, {}))
                fault(place, "/when", "This rule applies with nothing ticked; guidance needs a tick.");
            if (!rule.show.empty() && !isKind(rule.show, BlockKind::Guidance))
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
                if (!isKind("journal.address." + name, BlockKind::ShortText))
                    fault("block " + id, "/target",
                          "There is no short text \"journal.address." + name +
                              "\" to enter this address in.");
            } else if (!block->target.empty()) {
                fault("block " + id, "/target",
                      "A link leads to \"page:SECTION\", \"tool:TOOL\" or \"address:NAME\".");
            }
        }
    }

    bool isKind(const std::string& id, BlockKind kind) const {
        const auto found = blocks_.find(id);
        return found != blocks_.end() && found->second->kind == kind;
    }

    bool hasSection(const std::string& id) const {
        return std::ranges::any_of(data_.parts, [&](const Part& part) {
            return std::ranges::any_of(part.sections,
                                       [&](const Section& section) { return section.id == id; });
        });
    }

    void toolLists() {
        const auto check = [this](const std::string& key, const std::string& id,
                                  const std::vector<ToolId>& list) {
            std::set<ToolId> seen;
            for (std::size_t i = 0; i < list.size(); ++i) {
                const auto at = "/" + key + "/" + id + "/" + std::to_string(i);
                if (!tools_.contains(list[i]))
                    errors_.push_back({file_, at, "There is no tool \"" + list[i].str() + "\"."});
                if (!seen.insert(list[i]).second)
                    errors_.push_back(
                        {file_, at, "The tool \"" + list[i].str() + "\" stands twice in this list."});
            }
        };
        for (const auto& [statement, list] : data_.suggestions) {
            check("suggestions", statement.str(), list);
            if (!isKind(statement.str(), BlockKind::Statement))
                errors_.push_back({file_, "/suggestions/" + statement.str(),
                                   "There is no statement \"" + statement.str() + "\"."});
        }
        for (const auto& [section, list] : data_.standing) {
            check("standing", section, list);
            if (!hasSection(section))
                errors_.push_back(
                    {file_, "/standing/" + section, "There is no section \"" + section + "\"."});
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
        ids.erase("");
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
        const auto& file = languageFiles_.front();
        const auto missing = [&](const std::string& id) {
            const auto found = first.phrases.find(id);
            return found == first.phrases.end() ||
                   (isBlank(found->second.text) && isBlank(found->second.title) &&
                    isBlank(found->second.label));
        };
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
    }

    const CourseData& data_;
    std::string file_;
    const std::vector<std::string>& languageFiles_;
    const std::map<std::string, std::string>& places_;
    std::vector<PackError>& errors_;
    std::map<std::string, const Block*, std::less<>> blocks_;
    std::map<const Section*, std::vector<const Block*>> checks_; // statements and "none" of each section
    std::set<ToolId> tools_;
};

} // namespace

void checkPack(const CourseData& data, const std::string& structureFile,
               const std::vector<std::string>& languageFiles,
               const std::map<std::string, std::string>& places, std::vector<PackError>& errors) {
    Checks(data, structureFile, languageFiles, places, errors).run();
}

} // namespace waymark
