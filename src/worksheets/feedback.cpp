// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheets/feedback.h"

#include "base/text.h"
#include "worksheets/evaluate.h"
#include "worksheets/said.h"

#include <algorithm>

namespace waymark {

namespace {

/// What has to be filled in before a check can tell: fields that it looks at and does not find, tables
/// without rows, and columns with the rows in which they have a gap.
class Missing {
  public:
    explicit Missing(const SheetView& sheet) : sheet_(sheet) {}

    /// "First fill in: From and To (East)."; empty where that does not follow from the formula.
    std::string words(const Formula& formula) {
        look(formula, {sheet_, {}, {}});
        const auto& all = feedbackWords(sheet_.language());
        const auto blank = listed(all.missing, blank_);
        const auto wrong = listed(all.unreadable, wrong_);
        return blank + (blank.empty() || wrong.empty() ? "" : " ") + wrong;
    }

  private:
    struct Gap {
        std::string of; // SHEET.FIELD or SHEET.TABLE.COLUMN
        std::string label;
        NamedItems where;        // rows, or worksheets that a reference leads to
        bool everywhere = false; // in each row: then none is named
    };
    using Gaps = std::vector<Gap>;

    // Only what is unknown lacks something.
    void look(const Formula& formula, const Scope& scope) {
        using O = Operation;
        if (++steps_ > 500 || evaluate(formula, scope).known()) // formulas over formulas
            return;
        switch (formula.operation) {
        case O::Name:
        case O::Earlier:
            for (const auto& name : formula.names)
                field(name, scope);
            return;
        case O::Is:
        case O::Contains:
        case O::BeginsWith:
        case O::TableOf:
            return field(formula.names.front(), scope);
        case O::Get:
            return reached(formula, scope);
        default:
            break;
        }
        const auto* of = formula.names.empty() ? nullptr : scope.sheet.tool->field(formula.names.front());
        if (of && of->kind == ToolFieldKind::Table)
            return rows(formula, scope);
        for (const auto& operand : formula.operands)
            look(operand, scope);
        for (const auto& [name, part] : formula.parts)
            look(part, scope);
    }

    // In each row that the formula is about.
    void rows(const Formula& formula, const Scope& scope) {
        const auto& table = formula.names.front();
        const auto rows = scope.sheet.rows(table);
        if (rows.empty())
            return add(blank_, table, {scope.sheet, {}, {}});
        const bool chooses = formula.parts.contains("of") || formula.parts.contains("holds");
        const auto* which = evaluation::part(formula, chooses ? "where" : "among");
        for (const auto& row : rows) {
            const auto at = scope.at(table, row);
            const auto state = which ? evaluate(*which, at).state() : State::Met;
            if (state == State::NotYet)
                continue;
            for (const auto& [name, part] : formula.parts)
                if ((&part == which) == (state == State::CannotTell))
                    look(part, at);
        }
    }

    void reached(const Formula& formula, const Scope& scope) {
        const auto links = linksOf(scope, formula.names[0]);
        if (links.empty())
            return field(formula.names[0], scope);
        const auto& link = links.front();
        if (const auto there = scope.sheet.beside(link.sheet))
            field(formula.names[1], {*there, link.table, link.row, scope.depth + 1});
    }

    void field(const std::string& name, const Scope& scope) {
        if (const auto dot = name.find('.'); dot != std::string::npos) {
            const auto table = name.substr(0, dot);
            if (scope.sheet.rows(table).empty())
                return add(blank_, table, {scope.sheet, {}, {}});
            for (const auto& row : scope.sheet.rows(table))
                field(name.substr(dot + 1), scope.at(table, row));
            return;
        }
        const auto* column = scope.table.empty() ? nullptr : scope.sheet.tool->column(scope.table, name);
        const auto* found = column ? column : scope.sheet.tool->field(name);
        if (!found || valueOf(scope, name).known())
            return;
        const Scope own{scope.sheet, column ? scope.table : "", column ? scope.row : "", scope.depth + 1};
        if (found->kind == ToolFieldKind::Calc)
            return found->formula ? look(*found->formula, own) : void();
        add(isBlank(writtenIn(own, name)) ? blank_ : wrong_, name, own);
    }

    void add(Gaps& gaps, const std::string& name, const Scope& at) {
        const auto id = at.table.empty() ? name : at.table + "." + name;
        const auto label = at.sheet.tool->label(id, at.sheet.language());
        if (label.empty())
            return;
        const auto of = at.sheet.id + "." + id;
        auto gap = std::ranges::find(gaps, of, &Gap::of);
        if (gap == gaps.end())
            gap = gaps.insert(gaps.end(), {of, label, {}, false});
        const auto place = placeOf(name, at);
        if (!place)
            return;
        if (std::ranges::find(gap->where, *place) == gap->where.end())
            gap->where.push_back(*place);
        gap->everywhere = at.sheet.id == sheet_.id && !at.table.empty() &&
                          gap->where.size() == at.sheet.rows(at.table).size();
    }

    // The row, the other worksheet, or, where several fields are called the same, the group.
    std::optional<NamedItem> placeOf(const std::string& name, const Scope& at) const {
        if (!at.table.empty()) {
            auto item = at.sheet.item(at.table, at.row);
            const auto rows = at.sheet.rows(at.table);
            const auto number = std::ranges::find(rows, at.row) - rows.begin() + 1;
            if (item.name.empty())
                item.name = std::string(feedbackWords(sheet_.language()).row) + std::to_string(number);
            return item;
        }
        if (at.sheet.id != sheet_.id)
            return NamedItem{at.sheet.id, nameOf(sheet_.journal, {at.sheet.id, {}, {}})};
        const auto label = [&](const std::string& id) { return sheet_.tool->label(id, sheet_.language()); };
        std::optional<NamedItem> own;
        int sameLabel = 0;
        for (const auto& group : sheet_.tool->groups)
            for (const auto& field : group.fields) {
                sameLabel += label(field.id) == label(name);
                if (field.id == name)
                    own = NamedItem{group.id, label(group.id)};
            }
        return sameLabel > 1 ? own : std::nullopt;
    }

    std::string listed(std::string_view before, Gaps& gaps) const {
        constexpr std::size_t most = 5; // more of them help nobody
        if (gaps.empty())
            return {};
        if (gaps.size() > most)
            gaps.resize(most);
        NamedItems items;
        for (auto& gap : gaps) {
            if (gap.where.size() > most)
                gap.where.resize(most);
            items.push_back({{},
                             gap.everywhere || gap.where.empty()
                                 ? gap.label
                                 : gap.label + " (" + enumerated(gap.where, sheet_.language()) + ")"});
        }
        return std::string(before) + enumerated(items, sheet_.language()) + ".";
    }

    const SheetView& sheet_;
    Gaps blank_;
    Gaps wrong_; // what stands there is no number that counts
    int steps_ = 0;
};

class Telling {
  public:
    explicit Telling(const SheetView& sheet) : sheet_(sheet), whole_{sheet, {}, {}} {}

    Feedback tell() {
        sheet_.tool->forEachField([this](const ToolField& field) {
            value(field, whole_);
            if (field.kind == ToolFieldKind::Table)
                for (const auto& row : sheet_.rows(field.id))
                    for (const auto& column : field.columns)
                        value(column, whole_.at(field.id, row));
        });
        for (const auto& check : sheet_.tool->checks)
            if (!check.when || evaluate(*check.when, whole_).state() == State::Met)
                feedback_.checks.push_back(result(check));
        return std::move(feedback_);
    }

  private:
    void value(const ToolField& field, const Scope& scope) {
        const bool ofRow = !scope.table.empty();
        const auto id = ofRow ? scope.table + "." + field.id : field.id;
        if (field.required && !ofRow) {
            ++feedback_.required;
            const Formula filled{Operation::Filled, 0, {field.id}, {}, {}};
            feedback_.filled += evaluate(filled, scope).state() == State::Met;
        }
        if (field.kind == ToolFieldKind::Ref)
            gaps(field, scope);
        const bool proposed =
            field.formula && field.kind != ToolFieldKind::Calc && isBlank(writtenIn(scope, field.id));
        if (field.kind != ToolFieldKind::Calc && !proposed)
            return;
        auto value = valueOf(scope, field.id);
        auto words = said(value, &field, scope);
        feedback_.values.push_back({id, scope.row, sheet_.tool->label(id, sheet_.language()),
                                    std::move(value), field.unit, std::move(words)});
    }

    void gaps(const ToolField& field, const Scope& scope) {
        const auto id = scope.table.empty() ? sheetField(sheet_.id, field.id)
                                            : cell(sheet_.table(scope.table), scope.row, field.id);
        for (const auto& word : split(writtenIn(scope, field.id), ' '))
            if (const auto link = parseLink(word); link && isSourceGone(sheet_.journal, *link))
                feedback_.gaps.push_back(
                    {id, word,
                     sheet_.tool->label(scope.table.empty() ? field.id : scope.table + "." + field.id,
                                        sheet_.language()),
                     leadsSomewhere(sheet_.journal, *link)});
    }

    // Words of a check: the title where it is met, the text where it is not yet, the note where nobody can
    // tell.
    CheckResult result(const ToolCheck& check) {
        CheckResult result;
        result.id = check.id;
        result.state = evaluate(check.holds, whole_).state();
        result.rows = concernedBy(check.holds, whole_);
        const auto* phrase = sheet_.tool->phrase(check.id, sheet_.language());
        const auto& all = feedbackWords(sheet_.language());
        const std::map<std::string, std::string> extra = {
            {"rows", enumerated(result.rows, sheet_.language())},
            {"count", std::to_string(result.rows.size())}};
        const auto spoken = [&](const std::string& own, std::string_view otherwise) {
            return own.empty() ? std::string(otherwise) : filledSentence(own, whole_, extra);
        };
        if (!phrase)
            return result;
        result.label = sheet_.tool->label(check.id, sheet_.language());
        result.words = result.state == State::Met      ? spoken(phrase->title, all.met)
                       : result.state == State::NotYet ? spoken(phrase->text, result.label)
                                                       : spoken(phrase->note, all.cannotTell);
        if (result.state == State::CannotTell && phrase->note.empty())
            if (auto missing = Missing(sheet_).words(check.holds); !missing.empty())
                result.words = std::move(missing);
        return result;
    }

    const SheetView& sheet_;
    Scope whole_;
    Feedback feedback_;
};

} // namespace

std::string_view nameOf(State state) {
    switch (state) {
    case State::Met:
        return "met";
    case State::NotYet:
        return "not yet";
    case State::CannotTell:
        return "cannot tell";
    }
    return {};
}

std::optional<Feedback> feedbackFor(const Journal& journal, std::string_view sheet,
                                    const FeedbackOptions& options) {
    const auto view = viewOf(journal, sheet, options);
    return view ? std::optional(Telling(*view).tell()) : std::nullopt;
}

} // namespace waymark
