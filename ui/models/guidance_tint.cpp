// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/guidance_tint.h"

#include "ui/shell/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace waymark::ui {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("Guidance", text);
}

QString joinedBy(const char* pattern, QStringList list) {
    if (list.isEmpty())
        return {};
    const auto last = list.takeLast();
    return list.isEmpty() ? last : words(pattern).arg(list.join(QStringLiteral(", ")), last);
}

/// True when one tick is enough, whichever it is.
bool anyWillDo(const Condition& when) {
    if (when.kind == Condition::Kind::Statement)
        return true;
    if (when.kind != Condition::Kind::Any && !(when.kind == Condition::Kind::AtLeast && when.count == 1))
        return false;
    return std::ranges::all_of(when.operands, anyWillDo);
}

} // namespace

std::string guidanceOf(const Course& course, const FieldId& statement) {
    for (const auto& rule : course.rules())
        if (statementsOf(rule.when, false).contains(statement))
            return rule.show;
    return {};
}

std::vector<FieldId> statementsOpening(const Course& course, std::string_view guidance) {
    Selection named;
    for (const auto& rule : course.rules())
        if (rule.show == guidance)
            named.merge(statementsOf(rule.when, false));
    std::vector<FieldId> ordered;
    for (const auto& statement : course.statements())
        if (named.contains(statement))
            ordered.push_back(statement);
    return ordered;
}

Tint tintOfGuidance(const Course& course, std::string_view guidance) {
    const auto* block = course.block(guidance);
    if (!block || block->step < 1 || block->step > 3 || statementsOpening(course, guidance).size() < 2)
        return Tint::Primary;
    constexpr Tint tints[] = {Tint::Step1, Tint::Step2, Tint::Step3};
    return tints[block->step - 1];
}

Tint tintOfStatement(const Course& course, const FieldId& statement) {
    return tintOfGuidance(course, guidanceOf(course, statement));
}

QString openingWords(const Course& course, std::string_view guidance) {
    QStringList letters;
    for (const auto& statement : statementsOpening(course, guidance))
        letters.append(letterOf(course, statement));
    const bool simple = std::ranges::all_of(
        course.rules(), [&](const Rule& rule) { return rule.show != guidance || anyWillDo(rule.when); });
    return simple
               ? joinedBy(QT_TRANSLATE_NOOP("Guidance", "%1 or %2"), letters)
               : words(QT_TRANSLATE_NOOP("Guidance", "enough of %1")).arg(letters.join(QStringLiteral(", ")));
}

QString letterOf(const Course& course, const FieldId& statement) {
    const auto* block = course.block(statement.str());
    return block && block->kind == BlockKind::Statement ? qt(block->letter) : QString();
}

QString lettersListed(const Course& course, const std::vector<FieldId>& statements) {
    QStringList letters;
    for (const auto& statement : statements)
        letters.append(letterOf(course, statement));
    return joinedBy(QT_TRANSLATE_NOOP("Guidance", "%1 and %2"), letters);
}

} // namespace waymark::ui
