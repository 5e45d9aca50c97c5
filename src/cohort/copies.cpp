// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohort/copies.h"

#include "base/text.h"
#include "store/digest.h"
#include "store/extract_file.h"
#include "store/journal_file.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace waymark {

namespace {

// Which of two copies is looked at first: a journal before what was shared of it, the newer of what was
// shared, more changes, then the plainer name.
bool comesFirst(const MemberPointer& one, const MemberPointer& other) {
    const auto shared = [](const MemberPointer& file) { return file->extract ? file->lastChange : 0; };
    return std::tuple(one->extract, shared(other), other->changes, one->file.size(), one->file) <
           std::tuple(other->extract, shared(one), one->changes, other->file.size(), other->file);
}

MemberPointer toldApart(const Member& member) {
    auto person = std::make_shared<Member>(member);
    person->apart =
        hex(digestOfAbout("apart", folded(member.name.empty() ? member.file : member.name)).bytes);
    return person;
}

class Copies {
  public:
    Copies(std::vector<MemberPointer> files, const Settled& settled, const ChangesOf& changes)
        : files_(std::move(files)), settled_(settled), changes_(changes) {
        std::ranges::sort(files_, comesFirst);
    }

    void count(Counted& counted) {
        for (const auto& file : files_)
            if (const auto* holder = holderOf(file))
                counted.duplicates.push_back({file->file, (*holder)->file, false});
            else
                kept_.push_back(file);
        std::vector<MemberPointer> people;
        for (const auto& file : kept_) {
            const auto same =
                std::ranges::find_if(people, [&](const auto& each) { return samePerson(*each, *file); });
            if (same == people.end())
                people.push_back(file);
            else
                counted.duplicates.push_back({file->file, (*same)->file, true});
        }
        const auto& identity = kept_.front()->identity;
        if (settled_.onePerson.contains(identity)) {
            if (kept_.size() > 1)
                counted.settled.push_back({partingOf(kept_), true});
        } else if (people.size() > 1 && settled_.severalPeople.contains(identity)) {
            counted.settled.push_back({partingOf(people), false});
        } else if (people.size() > 1) {
            counted.partings.push_back(partingOf(people));
        }
        if (people.size() > 1)
            for (auto& each : people)
                each = toldApart(*each);
        counted.members.insert(counted.members.end(), people.begin(), people.end());
    }

  private:
    static Parting partingOf(const std::vector<MemberPointer>& files) {
        Parting parting{files.front()->identity, {}, {}};
        for (const auto& each : files) {
            parting.files.push_back(each->file);
            parting.names.push_back(each->name);
        }
        return parting;
    }

    // A file that is kept and has everything that `file` has.
    const MemberPointer* holderOf(const MemberPointer& file) {
        if (kept_.empty())
            return nullptr;
        for (const auto& each : kept_)
            if (each->history == file->history && each->changes == file->changes)
                return &each;
        if (file->extract) // its changes are its own, whatever it was taken from
            return sourceOf(*file);
        if (changesOf(file).size() != file->changes) // it went away meanwhile
            return nullptr;
        for (const auto& each : kept_)
            if (std::ranges::includes(changesOf(each), changesOf(file)))
                return &each;
        return nullptr;
    }

    const MemberPointer* sourceOf(const Member& extract) const {
        for (const auto& each : kept_)
            if (samePerson(*each, extract))
                return &each;
        return kept_.size() == 1 ? &kept_.front() : nullptr;
    }

    bool samePerson(const Member& one, const Member& other) const {
        return settled_.onePerson.contains(one.identity) ||
               (!one.name.empty() && folded(one.name) == folded(other.name));
    }

    const std::set<ChangeId>& changesOf(const MemberPointer& member) {
        const auto known = read_.find(member->file);
        return known != read_.end() ? known->second
                                    : read_.emplace(member->file, changes_(*member)).first->second;
    }

    std::vector<MemberPointer> files_;
    const Settled& settled_;
    const ChangesOf& changes_;
    std::vector<MemberPointer> kept_;
    std::map<std::string, std::set<ChangeId>> read_;
};

} // namespace

ChangesOf changesIn(const std::filesystem::path& folder) {
    return [folder](const Member& member) {
        std::set<ChangeId> ids;
        if (const auto history = readHistory(folder / member.file))
            for (const auto& change : history.value())
                ids.insert(change.id);
        return ids;
    };
}

Counted countOnce(const std::vector<MemberPointer>& members, const Settled& settled,
                  const ChangesOf& changes) {
    // What someone shared under their own name has an identity that is made from their journal's.
    std::map<Uuid, Uuid> journalOf;
    for (const auto& member : members)
        if (!member->extract && !member->name.empty())
            journalOf[extractIdentity(member->identity, member->name)] = member->identity;
    std::map<Uuid, std::vector<MemberPointer>> journals;
    for (const auto& member : members) {
        const auto journal = journalOf.find(member->identity);
        journals[member->extract && journal != journalOf.end() ? journal->second : member->identity]
            .push_back(member);
    }
    Counted counted;
    for (auto& [identity, files] : journals) {
        if (files.size() == 1)
            counted.members.push_back(files.front());
        else
            Copies(std::move(files), settled, changes).count(counted);
    }
    std::ranges::sort(counted.members, {}, [](const auto& member) { return member->file; });
    std::ranges::sort(counted.duplicates, {}, &Duplicate::file);
    return counted;
}

} // namespace waymark
