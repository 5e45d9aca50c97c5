// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheets/said.h"

#include "base/decimal.h"
#include "base/text.h"

#include <cmath>

namespace waymark {

namespace {

// What was worked out and has no end, as people write it: 0.33, 11.9. What ends is said to the end.
double withinReason(double number) {
    const double size = std::abs(number);
    const double parts = size >= 10 ? 10 : size >= 0.1 ? 100 : 1000;
    const bool ends = std::abs(number * 1000 - std::round(number * 1000)) < 1e-6;
    return ends ? number : std::round(number * parts) / parts;
}

std::string numberWords(double number, std::string_view unit, std::string_view language) {
    const auto& words = feedbackWords(language);
    if (unit == "percent")
        return percentWords(number, language);
    const auto with = [](double shown, const UnitWords& of) {
        return shortNumber(shown) + " " + std::string(shown == 1 ? of.one : of.many);
    };
    if (unit == "points")
        return with(std::round(number * 10) / 10, words.points);
    // Nobody lives by thousandths of a day.
    const auto time = [&](const UnitWords& of) {
        const double shown = std::abs(number) < 3 ? std::round(number * 10) / 10 : std::round(number);
        return (shown == number ? std::string() : std::string(words.about)) + with(shown, of);
    };
    if (unit == "days")
        return time(words.days) + std::string(number == 0 ? words.sameDay : std::string_view());
    if (unit == "people")
        return with(number, words.people);
    if (unit == "minutes")
        return time(words.minutes);
    return shortNumber(number);
}

std::string keyOf(const Scope& scope, const ToolField& field) {
    const auto* column = scope.table.empty() ? nullptr : scope.sheet.tool->column(scope.table, field.id);
    return column == &field ? scope.table + "." + field.id : field.id;
}

// Of several references one that leads nowhere is a gap, and no silent one.
NamedItems withGaps(NamedItems items, const ToolField& field, const Scope& scope) {
    for (const auto& word : split(writtenIn(scope, field.id), ' '))
        if (const auto link = parseLink(word);
            !items.empty() && link && !leadsSomewhere(scope.sheet.journal, *link))
            items.push_back({word, std::string(goneName(scope.sheet.language()))});
    return items;
}

std::string textWords(const std::string& text, const ToolField* field, const Scope& scope) {
    if (!field)
        return text;
    if (!field->options.empty())
        return scope.sheet.tool->optionLabel(keyOf(scope, *field), text, scope.sheet.language());
    if (field->kind == ToolFieldKind::Ref) {
        NamedItems items;
        for (const auto& link : linksOf(scope, field->id))
            items.push_back({link.id(), nameOf(scope.sheet.journal, link)});
        return enumerated(items, scope.sheet.language());
    }
    if (const auto date = parseIsoDate(text))
        return shortDate(*date, scope.sheet.options.today, scope.sheet.language());
    return text;
}

} // namespace

const FeedbackWords& feedbackWords(std::string_view language) {
    static const FeedbackWords english = {"Done.",
                                          "More has to be filled in here first.",
                                          "First fill in: ",
                                          "Look again at what stands in: ",
                                          "yes",
                                          "no",
                                          " and ",
                                          "a row without a name",
                                          "row ",
                                          "%",
                                          " (the same day)",
                                          "about ",
                                          {"point", "points"},
                                          {"day", "days"},
                                          {"person", "people"},
                                          {"minute", "minutes"}};
    static const FeedbackWords spanish = {"Listo.",
                                          "Primero hay que completar más aquí.",
                                          "Primero complete: ",
                                          "Revise lo que está escrito en: ",
                                          "sí",
                                          "no",
                                          " y ",
                                          "una fila sin nombre",
                                          "fila ",
                                          " %",
                                          " (el mismo día)",
                                          "cerca de ",
                                          {"punto", "puntos"},
                                          {"día", "días"},
                                          {"persona", "personas"},
                                          {"minuto", "minutos"}};
    return language.substr(0, 2) == "es" ? spanish : english;
}

// Tenths are as much as a percentage of people can say.
std::string percentWords(double percent, std::string_view language) {
    return shortNumber(std::round(percent * 10) / 10) + std::string(feedbackWords(language).percent);
}

std::string enumerated(const NamedItems& items, std::string_view language) {
    const auto& words = feedbackWords(language);
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            text += i + 1 == items.size() ? words.conjunction : std::string_view(", ");
        text += items[i].name.empty() ? words.noName : std::string_view(items[i].name);
    }
    return text;
}

std::string said(const Value& value, const ToolField* field, const Scope& scope) {
    const auto& words = feedbackWords(scope.sheet.language());
    if (const auto* truth = std::get_if<bool>(&value.is))
        return std::string(*truth ? words.yes : words.no);
    if (const auto* items = std::get_if<NamedItems>(&value.is))
        return enumerated(field && field->kind == ToolFieldKind::Ref ? withGaps(*items, *field, scope)
                                                                     : *items,
                          scope.sheet.language());
    if (const auto text = value.text())
        return textWords(*text, field, scope);
    if (const auto number = value.number())
        return numberWords(field && field->kind == ToolFieldKind::Calc && field->unit.empty()
                               ? withinReason(*number)
                               : *number,
                           field && field->kind == ToolFieldKind::Pct ? "percent"
                           : field                                    ? field->unit
                                                                      : "",
                           scope.sheet.language());
    return {};
}

std::string saidOf(const Scope& scope, std::string_view name) {
    const auto* field = scope.table.empty() ? nullptr : scope.sheet.tool->column(scope.table, name);
    if (!field)
        field = scope.sheet.tool->field(name);
    return said(valueOf(scope, name), field, scope);
}

std::string filledSentence(const std::string& text, const Scope& scope,
                           const std::map<std::string, std::string>& extra) {
    std::string filled;
    std::size_t at = 0;
    for (;;) {
        const auto open = text.find('{', at);
        const auto close = open == std::string::npos ? open : text.find('}', open);
        if (close == std::string::npos)
            return filled + text.substr(at);
        filled += text.substr(at, open - at);
        const auto name = text.substr(open + 1, close - open - 1);
        const auto given = extra.find(name);
        const auto words = given != extra.end() ? given->second : saidOf(scope, name);
        filled += words.empty() ? "…" : words;
        at = close + 1;
    }
}

Value sentence(const std::string& id, const Scope& scope) {
    const auto* phrase = scope.sheet.tool->phrase(id, scope.sheet.language());
    if (!phrase)
        return {};
    const auto filled = filledSentence(phrase->text, scope);
    auto blank = phrase->text; // the same with nothing known
    for (auto open = blank.find('{'); open != std::string::npos; open = blank.find('{')) {
        const auto close = blank.find('}', open);
        if (close == std::string::npos)
            break;
        blank.replace(open, close - open + 1, "…");
    }
    return filled == blank ? Value() : Value(filled);
}

} // namespace waymark
