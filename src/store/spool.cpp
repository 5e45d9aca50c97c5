// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/spool.h"

#include "base/json.h"
#include "base/random.h"
#include "store/contents.h"
#include "store/digest.h"
#include "store/disk.h"
#include "store/failures.h"
#include "store/journal_file.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <unistd.h>

namespace waymark {

namespace {

namespace fs = std::filesystem;

constexpr int spoolFormat = 1;
constexpr std::uintmax_t largestSpool = 64U << 20U;
const std::string ending = ".unsaved";

Json jsonOf(const std::optional<ChangeId>& id) {
    return id ? Json(textOf(*id)) : Json(nullptr);
}

Json jsonOf(const Change& change) {
    Json json = {{"id", textOf(change.id)},
                 {"field", change.field.str()},
                 {"prev", jsonOf(change.prev)},
                 {"group", change.group},
                 {"when", change.when}};
    if (const auto* set = std::get_if<SetValue>(&change.edit)) {
        json["before"] = set->before;
        json["after"] = set->after;
    } else {
        const auto& splice = std::get<Splice>(change.edit);
        json["at"] = splice.at;
        json["removed"] = splice.removed;
        json["inserted"] = splice.inserted;
    }
    Digest digest = digestOf(change);
    json["digest"] = hex(digest.bytes);
    return json;
}

std::optional<ChangeId> idOf(const Json& json) {
    const auto ids = json.is_string() ? idsIn(json.get<std::string>()) : std::vector<ChangeId>();
    return ids.size() == 1 ? std::optional(ids.front()) : std::nullopt;
}

// Throws Json::exception where a key is missing or of another type.
std::optional<Change> changeOf(const Json& json) {
    const auto id = idOf(json.at("id"));
    if (!id)
        return std::nullopt;
    Change change{*id,
                  FieldId(json.at("field").get<std::string>()),
                  {},
                  idOf(json.at("prev")),
                  json.at("group").get<std::uint64_t>(),
                  json.at("when").get<Milliseconds>()};
    if (json.contains("at"))
        change.edit = Splice{json.at("at").get<std::size_t>(), json.at("removed").get<std::string>(),
                             json.at("inserted").get<std::string>()};
    else
        change.edit = SetValue{json.at("before").get<std::string>(), json.at("after").get<std::string>()};
    const bool whole = hex(digestOf(change).bytes) == json.at("digest").get<std::string>();
    return whole ? std::optional(change) : std::nullopt;
}

std::string textOf(const Unsaved& unsaved) {
    Json json = {{"waymarkUnsaved", spoolFormat},
                 {"journal", hex(unsaved.journal)},
                 {"path", unsaved.path.string()},
                 {"when", unsaved.when}};
    json["changes"] = Json::array();
    for (const auto& change : unsaved.changes)
        json["changes"].push_back(jsonOf(change));
    json["texts"] = Json::array();
    for (const auto& [field, text] : unsaved.texts)
        json["texts"].push_back({field.str(), text});
    return writeJson(json, false) + "\n";
}

std::optional<Unsaved> readUnsaved(const fs::path& file) {
    std::error_code none;
    if (!fs::is_regular_file(file, none) || fs::file_size(file, none) > largestSpool)
        return std::nullopt;
    std::ifstream in(file, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    const auto json = parseJson(bytes);
    if (!json)
        return std::nullopt;
    try {
        const auto journal = uuidFrom(json->at("journal").get<std::string>());
        if (json->at("waymarkUnsaved") != Json(spoolFormat) || !journal)
            return std::nullopt;
        Unsaved unsaved{
            file, *journal, json->at("path").get<std::string>(), json->at("when").get<Milliseconds>(),
            {},   {}};
        for (const auto& each : json->at("changes")) {
            auto change = changeOf(each);
            if (!change)
                return std::nullopt;
            unsaved.changes.push_back(std::move(*change));
        }
        for (const auto& each : json->at("texts"))
            unsaved.texts[FieldId(each.at(0).get<std::string>())] = each.at(1).get<std::string>();
        return unsaved;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

// As the answer as a whole: what it was made on is not there.
Result<void> setWhole(JournalFile& file, Journal& journal, const Unsaved& unsaved,
                      const std::vector<FieldId>& fields, const Clock& clock) {
    std::vector<Change> changes;
    std::uint64_t counter = journal.highestCounter();
    for (const auto& field : fields) {
        const auto text = unsaved.texts.find(field);
        if (text == unsaved.texts.end() || text->second == journal.value(field))
            continue;
        ++counter;
        changes.push_back({{counter, file.writer()},
                           field,
                           SetValue{journal.value(field), text->second},
                           journal.head(field),
                           counter,
                           clock.now()});
    }
    if (changes.empty())
        return {};
    const auto saved = file.save(changes);
    if (!saved)
        return saved.error();
    if (!saved.value().committed)
        return Error{
            ErrorCode::InUse, shownName(file.path()) + " is just being written by another program.", {}};
    for (const auto& change : changes)
        (void)journal.apply(change);
    return {};
}

} // namespace

fs::path usualSpoolPlace() {
    const char* config = std::getenv("XDG_CONFIG_HOME");
    const char* home = std::getenv("HOME");
    const auto base = config && fs::path(config).is_absolute() ? fs::path(config)
                      : home                                   ? fs::path(home) / ".config"
                                                               : fs::temp_directory_path();
    return base / "waymark" / "unsaved";
}

Result<fs::path> keepUnsaved(const fs::path& place, const Uuid& writer, const Unsaved& unsaved) {
    return guarded(place, [&] {
        makePrivateFolders(place);
        const auto file = place / (hex(unsaved.journal) + "-" + hex(writer) + ending);
        const auto draft = place / ("." + hex(writer) + "-" + randomRowId() + ".new");
        try {
            writeFile(draft, textOf(unsaved));
            syncFile(draft);
            if (std::rename(draft.c_str(), file.c_str()) != 0)
                refuseErrno(file, errno);
        } catch (...) {
            ::unlink(draft.c_str());
            throw;
        }
        syncFolderOf(file);
        return file;
    });
}

std::vector<Unsaved> unsavedIn(const fs::path& place) {
    std::vector<Unsaved> all;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(place, none))
        if (entry.path().extension() == ending)
            if (auto unsaved = readUnsaved(entry.path()))
                all.push_back(std::move(*unsaved));
    std::ranges::sort(all, {}, &Unsaved::when);
    return all;
}

std::vector<Unsaved> unsavedOf(const Uuid& journal, const fs::path& place) {
    auto all = unsavedIn(place);
    std::erase_if(all, [&](const Unsaved& unsaved) { return unsaved.journal != journal; });
    return all;
}

Result<void> takeUp(const fs::path& path, const Unsaved& unsaved, const Clock& clock) {
    auto opened = JournalFile::open(path);
    if (!opened)
        return opened.error();
    auto& file = opened.value();
    auto journal = file.takeStored().journal;
    if (journal.identity() != unsaved.journal)
        return Error{
            ErrorCode::BadInput, shownName(path) + " is not the journal that these words are of.", {}};
    auto taken = file.takeIn(unsaved.changes);
    if (taken)
        return {};
    if (taken.error().code != ErrorCode::BadInput)
        return taken.error();
    std::vector<FieldId> fields;
    for (const auto& change : unsaved.changes)
        if (std::ranges::find(fields, change.field) == fields.end())
            fields.push_back(change.field);
    return setWhole(file, journal, unsaved, fields, clock);
}

Result<std::vector<FieldId>> takeUpUnsaved(const fs::path& path, const fs::path& place, const Clock& clock) {
    const auto stored = readJournal(path);
    if (!stored)
        return stored.error();
    std::vector<FieldId> fields;
    for (const auto& unsaved : unsavedOf(stored->journal.identity(), place)) {
        if (auto taken = takeUp(path, unsaved, clock); !taken)
            return taken.error();
        for (const auto& change : unsaved.changes)
            if (std::ranges::find(fields, change.field) == fields.end())
                fields.push_back(change.field);
        std::error_code none;
        fs::remove(unsaved.file, none);
    }
    return fields;
}

} // namespace waymark
