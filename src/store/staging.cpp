// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/staging.h"

#include "base/text.h"
#include "store/failures.h"

#include <ranges>
#include <utility>

namespace waymark {

namespace {

constexpr std::size_t longText = 2000; // about what a page holds beside other answers

} // namespace

void Staging::misfit(const Change& change, const std::string& why) const {
    throw Refused{
        {ErrorCode::BadInput,
         shownName(path_) + " did not take a change of " + change.field.str() + ": " + why + ".",
         path_.string() + ": change " + std::to_string(change.id.counter) + " of " + hex(change.id.writer)}};
}

void Staging::check(const Change& change) {
    const auto keepable = [&](const std::string& text) {
        if (auto fit = checkText(text); !fit)
            misfit(change, fit.error().message);
    };
    keepable(change.field.str());
    if (const auto* set = std::get_if<SetValue>(&change.edit)) {
        keepable(set->after);
    } else {
        keepable(std::get<Splice>(change.edit).removed);
        keepable(std::get<Splice>(change.edit).inserted);
    }
    if (change.field.empty() || change.id.counter == 0 || change.id.counter > INT64_MAX ||
        change.group > INT64_MAX)
        misfit(change, "it is not a change that can be kept");
    const auto before = known_.highest.find(change.id.writer);
    auto& highest =
        highest_.try_emplace(change.id.writer, before == known_.highest.end() ? 0 : before->second)
            .first->second;
    if (change.id.counter <= highest)
        misfit(change, "the file has one of that number already");
    highest = change.id.counter;
}

std::int64_t Staging::rowOf(const FieldId& field) {
    for (const auto& [number, name] : known_.names.fields) // listed, but without an answer
        if (name == field)
            return number;
    const auto row = known_.names.fields.last() + 1 + static_cast<std::int64_t>(added_.fields.size());
    statements_.addField.bind(1, row);
    statements_.addField.bindNoCopy(2, field.str());
    run(statements_.addField);
    added_.fields.add(row, field);
    return row;
}

std::int64_t Staging::rowOf(const Uuid& writer) {
    for (const auto* writers : {&std::as_const(added_.writers), &known_.names.writers})
        for (const auto& [number, uuid] : std::views::reverse(*writers)) // ours is the last one, or nearly
            if (uuid == writer)
                return number;
    const auto row = known_.names.writers.last() + 1 + static_cast<std::int64_t>(added_.writers.size());
    statements_.addWriter.bind(1, row);
    statements_.addWriter.bindNoCopy(2, writer.data(), static_cast<int>(writer.size()));
    run(statements_.addWriter);
    added_.writers.add(row, writer);
    return row;
}

StoredAnswer& Staging::answerTo(const FieldId& field) {
    const auto [answer, isNew] = answers_.try_emplace(field);
    if (isNew) {
        if (const auto found = known_.answers.find(field); found != known_.answers.end())
            answer->second = found->second;
        else
            answer->second.row = rowOf(field);
    }
    return answer->second;
}

void Staging::add(const Change& change) {
    check(change);
    auto& answer = answerTo(change.field);
    // A change made on nothing says so, or names a counter of 0.
    const auto prev = change.prev.value_or(ChangeId{});
    if (prev != answer.answer.head)
        misfit(change, "it was not made on what the file holds");
    if (auto applied = applyEdit(answer.answer.value, change.edit); !applied)
        misfit(change, applied.error().message);
    const auto seq = static_cast<std::int64_t>(++totals_.changes);
    insert(change, answer.row, answer.head, seq);
    answer.answer.head = change.id;
    answer.head = seq;
    answer.when = change.when;
}

std::int64_t Staging::place(const Change& change, std::int64_t seqOfPrev) {
    check(change);
    const auto seq = static_cast<std::int64_t>(++totals_.changes);
    insert(change, answerTo(change.field).row, seqOfPrev, seq);
    return seq;
}

void Staging::answer(const FieldId& field, const Leaf& leaf, std::int64_t seqOfHead) {
    auto& answer = answerTo(field);
    answer.answer = {leaf.text, leaf.head};
    answer.head = seqOfHead;
    answer.when = leaf.when;
}

void Staging::insert(const Change& change, std::int64_t field, std::int64_t seqOfPrev, std::int64_t seq) {
    const auto digest = digestOf(change);
    totals_.changesDigest ^= digest;
    const auto writer = rowOf(change.id.writer);
    auto& row = statements_.addChange;
    row.bind(1, seq);
    row.bind(2, static_cast<std::int64_t>(change.id.counter));
    row.bind(3, writer);
    row.bind(4, field);
    if (seqOfPrev != 0)
        row.bind(5, seqOfPrev);
    else
        row.bind(5);
    row.bind(6, static_cast<std::int64_t>(change.group));
    row.bind(7, change.when);
    if (const auto* set = std::get_if<SetValue>(&change.edit)) {
        row.bind(8);
        row.bindNoCopy(9, set->before);
        row.bindNoCopy(10, set->after);
    } else {
        const auto& splice = std::get<Splice>(change.edit);
        row.bind(8, static_cast<std::int64_t>(splice.at));
        row.bindNoCopy(9, splice.removed);
        row.bindNoCopy(10, splice.inserted);
    }
    bind(row, 11, digest);
    run(row);
}

void Staging::finish() {
    for (auto& [field, answer] : answers_) {
        const auto before = known_.answers.find(field);
        const bool isNew = before == known_.answers.end();
        if (isNew)
            ++totals_.answers;
        else
            totals_.answersDigest ^= before->second.digest;
        answer.digest = digestOf(field, answer.answer);
        totals_.answersDigest ^= answer.digest;
        // SQLite writes a long text to new pages before it gives up the old ones, so that the file would keep
        // room for it twice. Emptied first, it gets the old ones.
        if (!isNew && before->second.answer.value.size() > longText) {
            statements_.emptyAnswer.bind(1, answer.row);
            run(statements_.emptyAnswer);
        }
        auto& row = isNew ? statements_.addAnswer : statements_.setAnswer;
        row.bind(1, answer.head);
        bind(row, 2, answer.digest);
        row.bindNoCopy(3, answer.answer.value);
        row.bind(4, answer.row);
        if (run(row) != 1)
            refuseDamaged(path_, "the answer to " + field.str() + " is missing");
    }
    auto& row = statements_.setTotals;
    row.bind(1, static_cast<std::int64_t>(totals_.changes));
    bind(row, 2, totals_.changesDigest);
    row.bind(3, static_cast<std::int64_t>(totals_.answers));
    bind(row, 4, totals_.answersDigest);
    if (run(row) != 1)
        refuseDamaged(path_, "its totals are missing");
}

void Staging::moveInto(Contents& known) {
    known.totals = totals_;
    known.names.fields.append(std::move(added_.fields));
    known.names.writers.append(std::move(added_.writers));
    for (const auto& [writer, counter] : highest_)
        known.highest[writer] = counter;
    for (auto& [field, answer] : answers_)
        known.answers.insert_or_assign(field, std::move(answer));
}

} // namespace waymark
