// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/merge.h"

#include "base/text.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <set>

namespace waymark {

namespace {

constexpr std::string_view settled = "settled.";
constexpr std::string_view forgotten = "forgotten.";
constexpr std::uint64_t standIn = 0; // the group of what salvage() put in a lost change's place

std::optional<ChangeId> idIn(std::string_view text) {
    const auto dash = text.find('-');
    ChangeId id;
    if (dash == text.npos || text.size() != dash + 1 + 2 * id.writer.size())
        return std::nullopt;
    const auto isNumber = [](std::string_view digits, auto& number, int base) {
        const auto [end, failed] =
            std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
        return failed == std::errc() && end == digits.data() + digits.size();
    };
    if (!isNumber(text.substr(0, dash), id.counter, 10))
        return std::nullopt;
    for (std::size_t i = 0; i < id.writer.size(); ++i)
        if (!isNumber(text.substr(dash + 1 + 2 * i, 2), id.writer[i], 16))
            return std::nullopt;
    return id;
}

// All ids that any version of such a field names: what one side let go or forgot holds for both.
std::set<ChangeId> namedIn(const Leaves& leaves, const FieldId& field) {
    std::set<ChangeId> named;
    if (const auto found = leaves.find(field); found != leaves.end())
        for (const auto& leaf : found->second)
            for (const auto& id : idsIn(leaf.text))
                named.insert(id);
    return named;
}

using Forgotten = std::map<FieldId, std::map<Uuid, std::uint64_t>>;

// What is forgotten, by what any change ever said of it: it is never taken back.
Forgotten forgottenIn(const std::vector<Change>& changes) {
    Forgotten all;
    std::vector<Change> tombstones;
    std::ranges::copy_if(changes, std::back_inserter(tombstones),
                         [](const Change& change) { return startsWith(change.field.str(), forgotten); });
    replay(tombstones, {[&](const Change& change, const std::string& text) {
                            auto& field = all[FieldId(change.field.str().substr(forgotten.size()))];
                            for (const auto& id : idsIn(text)) {
                                auto& last = field[id.writer];
                                last = std::max(last, id.counter);
                            }
                        },
                        {}});
    return all;
}

void removeForgotten(std::vector<Change>& changes) {
    const auto all = forgottenIn(changes);
    if (all.empty())
        return;
    std::set<ChangeId> gone;
    std::erase_if(changes, [&](const Change& change) {
        const auto field = all.find(change.field);
        if (field == all.end())
            return false;
        const auto writer = field->second.find(change.id.writer);
        const bool named = writer != field->second.end() && change.id.counter <= writer->second;
        if (!named && !(change.prev && gone.contains(*change.prev)))
            return false;
        gone.insert(change.id);
        return true;
    });
}

/// An id that whoever joins the same versions draws too. The writers in it are random, so mixing is enough.
ChangeId joinedId(std::string_view what, const FieldId& field, const std::vector<ChangeId>& heads) {
    std::uint64_t halves[2] = {14695981039346656037U, 1099511628211U * 7};
    const auto mix = [&](unsigned char byte) {
        for (auto& half : halves) {
            half = (half ^ byte) * 1099511628211U; // FNV-1a
            half ^= half >> 29U;
        }
    };
    for (const char c : std::string(what) + " " + field.str())
        mix(static_cast<unsigned char>(c));
    ChangeId id;
    for (const auto& head : heads) {
        id.counter = std::max(id.counter, head.counter);
        for (unsigned shift = 0; shift < 64; shift += 8)
            mix(static_cast<unsigned char>(head.counter >> shift));
        for (const auto byte : head.writer)
            mix(byte);
    }
    ++id.counter;
    for (std::size_t i = 0; i < id.writer.size(); ++i)
        id.writer[i] = static_cast<std::uint8_t>(halves[i / 8] >> (8 * (i % 8)));
    return id;
}

bool isList(const FieldId& field) {
    return field.str().ends_with(".order") || field.str() == "spelling.words";
}

// `winner` with what the other side put in and without what it took out.
std::string joinedList(const std::string& base, const std::string& winner, const std::string& other,
                       char between) {
    const auto items = [&](const std::string& text) {
        auto list = split(text, between);
        std::erase(list, "");
        return list;
    };
    const auto before = items(base);
    const auto theirs = items(other);
    const auto has = [](const std::vector<std::string>& list, const std::string& item) {
        return std::ranges::find(list, item) != list.end();
    };
    auto joined = items(winner);
    std::erase_if(joined, [&](const std::string& item) { return has(before, item) && !has(theirs, item); });
    for (const auto& item : theirs)
        if (!has(before, item) && !has(joined, item))
            joined.push_back(item);
    return join(joined, std::string(1, between));
}

// The text at which two branches parted; empty where they have no change in common.
std::string baseOf(const std::vector<Change>& changes, const FieldId& field, const ChangeId& one,
                   const ChangeId& other) {
    std::map<ChangeId, const Change*> made;
    for (const auto& change : changes)
        if (change.field == field)
            made[change.id] = &change;
    const auto step = [&](const std::optional<ChangeId>& id) -> std::optional<ChangeId> {
        const auto found = id ? made.find(*id) : made.end();
        return found == made.end() ? std::nullopt : found->second->prev;
    };
    std::set<ChangeId> path;
    for (std::optional<ChangeId> id = one; id; id = step(id))
        path.insert(*id);
    std::optional<ChangeId> common = other;
    while (common && !path.contains(*common))
        common = step(common);
    std::string text;
    std::vector<Change> ofField;
    for (const auto& [id, change] : made)
        ofField.push_back(*change);
    replay(ofField, {[&](const Change& change, const std::string& now) {
                         if (common == change.id)
                             text = now;
                     },
                     {}});
    return text;
}

std::vector<const Leaf*> unsettled(const Leaves& leaves, const FieldId& field) {
    const auto letGo = namedIn(leaves, settledField(field));
    std::vector<const Leaf*> open;
    for (const auto& leaf : leaves.at(field))
        if (!letGo.contains(leaf.head))
            open.push_back(&leaf);
    return open;
}

class Joining {
  public:
    Joining(const std::vector<Change>& changes, const Course& course)
        : changes_(changes), leaves_(replay(changes)), course_(course) {}

    std::vector<Change> take() {
        for (const auto& [field, leaves] : leaves_)
            if (leaves.size() > 1 && !isMergeField(field))
                joinVersions(field);
        for (const auto& [field, leaves] : leaves_)
            if (const auto none = course_.noneBeside(field); none == field)
                untickNone(field);
        std::ranges::sort(made_, {}, &Change::id);
        return std::move(made_);
    }

  private:
    // Lists become one; versions that say the same need nobody to settle them, not even later on.
    void joinVersions(const FieldId& field) {
        const auto open = unsettled(leaves_, field);
        if (open.size() < 2)
            return;
        const auto& winner = *open.back();
        auto text = winner.text;
        std::vector<ChangeId> heads{winner.head};
        for (auto it = open.rbegin() + 1; it != open.rend(); ++it) {
            if (isList(field))
                text = joinedList(baseOf(changes_, field, winner.head, (*it)->head), text, (*it)->text,
                                  field.str() == "spelling.words" ? '\n' : ' ');
            else if ((*it)->text != winner.text)
                continue;
            heads.push_back((*it)->head);
        }
        if (text != winner.text)
            add("join", field, heads, winner, text);
        if (heads.size() > 1)
            letGo(field, std::move(heads));
    }

    // All but the first of `heads`.
    void letGo(const FieldId& field, std::vector<ChangeId> heads) {
        const auto note = settledField(field);
        auto all = namedIn(leaves_, note);
        all.insert(heads.begin() + 1, heads.end());
        std::vector<std::string> names;
        for (const auto& id : all)
            names.push_back(textOf(id));
        const Leaf nothing;
        const auto before = leaves_.find(note);
        const auto& last = before == leaves_.end() ? nothing : before->second.back();
        if (last.head != ChangeId{})
            heads.push_back(last.head);
        add("settle", note, heads, last, join(names, " "));
    }

    // A statement that is ticked says more than "None of these".
    void untickNone(const FieldId& none) {
        const auto& winner = winnerOf(leaves_, none);
        if (winner.text != "true")
            return;
        std::vector<ChangeId> heads{winner.head};
        for (const auto& statement : course_.statementsBeside(none))
            if (leaves_.contains(statement) && winnerOf(leaves_, statement).text == "true")
                heads.push_back(winnerOf(leaves_, statement).head);
        if (heads.size() > 1)
            add("untick", none, heads, winner, "");
    }

    void add(std::string_view what, const FieldId& field, const std::vector<ChangeId>& heads, const Leaf& on,
             const std::string& text) {
        Change change;
        change.id = joinedId(what, field, heads);
        change.field = field;
        change.edit = SetValue{on.text, text};
        if (on.head != ChangeId{})
            change.prev = on.head;
        change.group = change.id.counter;
        for (const auto& leaves : leaves_)
            for (const auto& leaf : leaves.second)
                if (std::ranges::find(heads, leaf.head) != heads.end())
                    change.when = std::max(change.when, leaf.when);
        made_.push_back(std::move(change));
    }

    const std::vector<Change>& changes_;
    Leaves leaves_;
    const Course& course_;
    std::vector<Change> made_;
};

} // namespace

FieldId settledField(const FieldId& of) {
    return FieldId(std::string(settled) + of.str());
}
FieldId forgottenField(const FieldId& of) {
    return FieldId(std::string(forgotten) + of.str());
}
bool isMergeField(const FieldId& field) {
    return startsWith(field.str(), settled) || startsWith(field.str(), forgotten);
}

std::string textOf(const ChangeId& id) {
    return std::to_string(id.counter) + "-" + hex(id.writer);
}

std::vector<ChangeId> idsIn(const std::string& text) {
    std::vector<ChangeId> ids;
    for (const auto& word : split(text, ' '))
        if (const auto id = idIn(word))
            ids.push_back(*id);
    return ids;
}

Result<std::vector<Change>> united(const std::vector<Change>& one, const std::vector<Change>& other) {
    std::map<ChangeId, const Change*> all;
    for (const auto* side : {&one, &other})
        for (const auto& change : *side) {
            const auto [found, isNew] = all.try_emplace(change.id, &change);
            if (isNew || *found->second == change)
                continue;
            if (found->second->group == standIn && found->second->field == change.field)
                found->second = &change;
            else if (change.group != standIn || found->second->field != change.field)
                return Error{ErrorCode::BadInput,
                             "The two say different things under one name, in " + change.field.str() +
                                 ", and were left as they are.",
                             textOf(change.id)};
        }
    std::vector<Change> changes;
    changes.reserve(all.size());
    for (const auto& [id, change] : all)
        changes.push_back(*change);
    removeForgotten(changes);
    std::set<ChangeId> there;
    for (const auto& change : changes) {
        if (change.prev && !there.contains(*change.prev))
            return Error{ErrorCode::BadInput,
                         "A change of " + change.field.str() + " was made on one that is not there.",
                         textOf(change.id)};
        there.insert(change.id);
    }
    return changes;
}

std::vector<Change> joining(const std::vector<Change>& changes, const Course& course) {
    auto all = changes;
    std::vector<Change> made;
    for (;;) { // what one joins may make two versions say the same
        const auto more = Joining(all, course).take();
        if (more.empty())
            break;
        for (auto* list : {&all, &made}) {
            list->insert(list->end(), more.begin(), more.end());
            std::ranges::sort(*list, {}, &Change::id);
        }
    }
    return made;
}

const Leaf& winnerOf(const Leaves& leaves, const FieldId& field) {
    const auto open = unsettled(leaves, field);
    return open.empty() ? leaves.at(field).back() : *open.back();
}

std::vector<Fork> openForks(const Leaves& leaves) {
    std::vector<Fork> forks;
    for (const auto& [field, all] : leaves) {
        if (all.size() < 2 || isMergeField(field) || isList(field))
            continue;
        Fork fork{field, {}, {}};
        const auto open = unsettled(leaves, field);
        for (auto it = open.rbegin(); it != open.rend(); ++it) {
            if (std::ranges::find(fork.versions, (*it)->text, &Leaf::text) == fork.versions.end())
                fork.versions.push_back(**it);
            if (it != open.rbegin())
                fork.others.push_back((*it)->head);
        }
        if (fork.versions.size() > 1)
            forks.push_back(std::move(fork));
    }
    return forks;
}

Result<void> settle(Recorder& recorder, const Fork& fork, const std::string& text) {
    const Recorder::Together inOneGo(recorder);
    if (recorder.journal().value(fork.field) != text)
        if (auto done = recorder.set(fork.field, text); !done)
            return done;
    const auto note = settledField(fork.field);
    auto names = split(recorder.journal().value(note), ' ');
    std::erase(names, "");
    for (const auto& head : fork.others)
        names.push_back(textOf(head));
    return recorder.set(note, join(names, " "));
}

std::string forgottenBy(const std::vector<Change>& changes, const FieldId& field) {
    std::map<Uuid, std::uint64_t> last;
    for (const auto& change : changes)
        if (change.field == field)
            last[change.id.writer] = std::max(last[change.id.writer], change.id.counter);
    std::vector<std::string> names;
    for (const auto& [writer, counter] : last)
        names.push_back(textOf({counter, writer}));
    return join(names, " ");
}

} // namespace waymark
