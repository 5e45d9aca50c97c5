// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/shared_journal.h"

#include "base/text.h"
#include "journal/carry_over.h"
#include "journal/people.h"
#include "journal/progress.h"
#include "journal/shared_log.h"
#include "journal/sheets.h"
#include "report/report_strings.h"
#include "worksheets/print.h"

#include <algorithm>
#include <set>

namespace waymark {

namespace {

bool contains(const std::vector<std::string>& list, std::string_view text) {
    return std::ranges::find(list, text) != list.end();
}

class Sieve {
  public:
    Sieve(const Journal& journal, const Sharing& sharing)
        : journal_(journal), course_(journal.course()), sharing_(sharing) {
        for (const auto& sheet : sharing.sheets) {
            if (const auto tool = toolOf(journal, sheet); !tool.empty())
                tools_.insert(tool.str());
            if (sharing.asPrinted)
                hideOf(sheet);
        }
    }

    bool passes(const FieldId& field) const {
        if (sectionOfPrivate(field))
            return !sharing_.withPrivate; // beside what is left out, they say that it is
        if (field == wordListField())
            return sharing_.withPrivate || privateSections(journal_) == 0;
        if (sharedFieldKind(field))
            return false; // with whom something was shared is nobody else's
        if (field == peopleField())
            return sharing_.withNotes; // who said what stands in them
        if (const auto action = actionOfDropped(field))
            return passes(cell(action->table, action->row, "what"));
        if (field == briefSentField() || field == sheetsOrder())
            return true;
        if (const auto of = fieldOfLanguage(field))
            return passes(*of);
        const auto pieces = split(field.str(), '.');
        if (isToolField(field))
            return pieces.size() > 1 && tools_.contains(pieces[1]);
        if (isSheetId(pieces.front()))
            return contains(sharing_.sheets, pieces.front()) && !hidden_.contains(field) &&
                   !(pieces.size() == 4 && withheld_.contains(pieces[0] + "." + pieces[1] + "." + pieces[2]));
        const auto spec = course_.field(field);
        if (!spec)
            return sharing_.parts.empty(); // asked earlier, nobody knows in which part
        return passes(*spec);
    }

    // The value as it may be shared: an order without what stays here, no pointer at a private section.
    std::string value(const FieldId& field, const std::string& value) const {
        if (field == sheetsOrder())
            return without(value, [&](const std::string& id) { return !contains(sharing_.sheets, id); });
        const auto pieces = split(field.str(), '.');
        if (pieces.size() == 3 && pieces[2] == "order" && isSheetId(pieces[0]))
            return without(value, [&](const std::string& row) {
                return withheld_.contains(pieces[0] + "." + pieces[1] + "." + row);
            });
        const auto spec = course_.field(field);
        if (spec && spec->kind == FieldKind::Reference)
            if (const auto* section = course_.sectionOf(value))
                return hides(section->id) ? std::string() : value;
        return value;
    }

    bool hides(std::string_view section) const {
        return contains(sharing_.without, section) || (!sharing_.withPrivate && isPrivate(journal_, section));
    }

    bool isPartOut(int part) const {
        const auto& parts = sharing_.parts;
        return part > 0 && !parts.empty() && std::ranges::find(parts, part) == parts.end();
    }

  private:
    bool passes(const FieldSpec& spec) const {
        if (isPartOut(spec.part) || hides(spec.section))
            return false;
        const auto* section = course_.section(spec.section);
        const bool isNote = section && section->page == PageKind::Live && spec.row.empty() &&
                            spec.kind == FieldKind::LongText;
        return sharing_.withNotes || !isNote;
    }

    void hideOf(const std::string& sheet) {
        const auto view = viewOf(journal_, sheet, {sharing_.today, nullptr});
        if (!view)
            return;
        if (!sharing_.smallNumbers)
            hidden_.merge(hiddenInPrint(*view));
        for (const auto& group : view->tool->groups)
            for (const auto& field : group.fields) {
                if (field.kind != ToolFieldKind::Table)
                    continue;
                const auto printed = printedRows(*view, field);
                for (const auto& row : view->rows(field.id))
                    if (!contains(printed, row))
                        withheld_.insert(view->table(field.id) + "." + row);
            }
    }

    template <class Gone>
    static std::string without(const std::string& ids, Gone gone) {
        auto list = split(ids, ' ');
        std::erase_if(list, gone);
        return join(list, " ");
    }

    const Journal& journal_;
    const Course& course_;
    const Sharing& sharing_;
    std::set<std::string> tools_;
    std::set<FieldId> hidden_;
    std::set<std::string> withheld_; // rows: SHEET.TABLE.ROW
};

} // namespace

Journal sharedJournal(const Journal& journal, const Sharing& sharing) {
    Journal shared(journal.sharedCourse(), journal.identity());
    const Sieve sieve(journal, sharing);
    for (const auto& [field, answer] : journal.answers())
        if (sieve.passes(field))
            shared.restore(field, {sieve.value(field, answer.value), answer.head}, journal.lastChange());
    return shared;
}

std::set<std::string, std::less<>> sectionsLeftOut(const Journal& journal, const Sharing& sharing) {
    const Sieve sieve(journal, sharing);
    std::set<std::string, std::less<>> sections;
    for (const auto& part : journal.course().parts())
        for (const auto& section : part.sections)
            if (sieve.isPartOut(part.number) || sieve.hides(section.id))
                sections.insert(section.id);
    return sections;
}

std::vector<std::string> sectionNames(const Journal& journal,
                                      const std::set<std::string, std::less<>>& sections) {
    const auto& course = journal.course();
    std::vector<std::string> names;
    for (const auto& part : course.parts()) {
        const auto partName = filledIn(reportStrings(course.language()).part, {std::to_string(part.number)});
        std::vector<std::string> own;
        bool whole = part.number > 0;
        for (const auto& section : part.sections) {
            if (progressOf(journal, section) == Progress::Reading)
                continue;
            if (sections.contains(section.id))
                own.push_back((part.number > 0 ? partName + ", " : "") + course.label(section.id));
            else
                whole = false;
        }
        if (whole && !own.empty())
            own = {partName};
        names.insert(names.end(), own.begin(), own.end());
    }
    return names;
}

bool isPrivate(const Journal& journal, std::string_view section) {
    return journal.checked(privateField(section));
}

int privateSections(const Journal& journal) {
    int count = 0;
    for (const auto& part : journal.course().parts())
        for (const auto& section : part.sections)
            count += isPrivate(journal, section.id) && progressOf(journal, section) != Progress::Reading;
    return count;
}

std::vector<std::string> allSheets(const Journal& journal) {
    std::vector<std::string> ids;
    for (const auto& sheet : sheetsOf(journal))
        ids.push_back(sheet.id);
    return ids;
}

} // namespace waymark
