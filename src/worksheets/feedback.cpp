// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheets/feedback.h"

#include "base/text.h"
#include "worksheets/evaluate.h"
#include "worksheets/said.h"

#include <algorithm>

namespace waymark {

namespace {

/// What has to be filled in before a check can tell: fields that it looks at and that are empty, tables
/// without rows, and columns with a gap.
class Missing {
  public:
    explicit Missing(const SheetView& sheet) : sheet_(sheet) {}

    /// "First fill in: From and To."; empty where that does not follow from the formula.
    std::string words(const Formula& formula) {
        look(formula, {});
        if (labels_.empty())
            return {};
        constexpr std::size_t most = 5; // more of them help nobody
        if (labels_.size() > most)
            labels_.resize(most);
        NamedItems items;
        for (auto& label : labels_)
            items.push_back({{}, std::move(label)});
        return std::string(feedbackWords(sheet_.language()).missing) + enumerated(items, sheet_.language()) +
               ".";
    }

  private:
    // `table` is the one whose rows the formula is about; empty: the sheet itself.
    void look(const Formula& formula, const std::string& table) {
        using O = Operation;
        if (++steps_ > 500) // formulas over formulas
            return;
        auto inside = table;
        switch (formula.operation) {
        case O::Name:
        case O::Filled:
        case O::Ticked:
        case O::Linked:
        case O::Earlier:
            for (const auto& name : formula.names)
                field(name, table);
            break;
        case O::Is:
        case O::Contains:
        case O::BeginsWith:
        case O::Get:
        case O::TableOf:
            field(formula.names.front(), table);
            break;
        default:
            if (const auto* of = formula.names.empty() ? nullptr : sheet_.tool->field(formula.names.front());
                of && of->kind == ToolFieldKind::Table && of->columns.size() > 0 &&
                isAbout(formula.operation)) {
                inside = of->id;
                if (sheet_.rows(inside).empty())
                    return add(sheet_.tool->label(inside, sheet_.language()));
            }
        }
        for (const auto& operand : formula.operands)
            look(operand, inside);
        for (const auto& [name, part] : formula.parts)
            look(part, inside);
    }

    static bool isAbout(Operation operation) {
        return operation == Operation::Every || operation == Operation::Some ||
               (operation >= Operation::Count && operation <= Operation::Absent);
    }

    void field(const std::string& name, const std::string& table) {
        const auto dot = name.find('.');
        if (dot != std::string::npos)
            return field(name.substr(dot + 1), name.substr(0, dot));
        const auto* column = table.empty() ? nullptr : sheet_.tool->column(table, name);
        const auto* found = column ? column : sheet_.tool->field(name);
        if (!found)
            return;
        if (found->kind == ToolFieldKind::Calc && found->formula)
            return look(*found->formula, column ? table : std::string());
        const Scope whole{sheet_, {}, {}};
        const auto known = [&](const Scope& scope) { return valueOf(scope, name).known(); };
        const auto rows = column ? sheet_.rows(table) : std::vector<std::string>();
        const bool all =
            column ? std::ranges::all_of(rows, [&](const auto& row) { return known(whole.at(table, row)); })
                   : known(whole);
        if (!all)
            add(sheet_.tool->label(column ? table + "." + name : name, sheet_.language()));
    }

    void add(std::string label) {
        if (!label.empty() && std::ranges::find(labels_, label) == labels_.end())
            labels_.push_back(std::move(label));
    }

    const SheetView& sheet_;
    std::vector<std::string> labels_;
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
            if (const auto link = parseLink(word); link && !leadsSomewhere(sheet_.journal, *link))
                feedback_.gaps.push_back({id, word});
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
