// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contents.h"

#include "base/text.h"
#include "journal/merge.h"
#include "store/failures.h"
#include "store/read_many.h"
#include "store/schema.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <optional>

namespace waymark {

namespace {

// Up to this many changes, opening recomputes every digest; of a longer history it adds up those that are
// stored.
constexpr std::uint64_t shortHistory = 5'000;

std::uint32_t bigEndian(const unsigned char* bytes) {
    return std::uint32_t{bytes[0]} << 24U | std::uint32_t{bytes[1]} << 16U | std::uint32_t{bytes[2]} << 8U |
           bytes[3];
}

int numberFrom(const std::string& text) {
    int number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    return failed == std::errc() && end == text.data() + text.size() ? number : 0;
}

[[noreturn]] void refuseNewer(const std::filesystem::path& path, int format) {
    throw Refused{{ErrorCode::NewerFormat,
                   "A newer Waymark wrote " + shownName(path) + ", and this one cannot read it.",
                   path.string() + ": format " + std::to_string(format) + ", ours is " +
                       std::to_string(journalFormat)}};
}

// A newer format may be read when it says so and our tables are what they are here.
void checkNewer(const std::filesystem::path& path, int format, SQLite::Database& database) {
    int readableBy = 0;
    try {
        readableBy = numberFrom(readAbout(database)["readable_by"]);
    } catch (const BadRow&) {
        refuseNewer(path, format);
    } catch (const SQLite::Exception&) {
        refuseNewer(path, format);
    }
    if (readableBy < 1 || readableBy > journalFormat)
        refuseNewer(path, format);
}

void checkDigest(const FieldId& field, const StoredAnswer& stored, Faults& faults) {
    if (digestOf(field, stored.answer) != stored.digest)
        faults.add("the answer to " + field.str() + " is not what was saved");
}

// Answers that have still to show that they are what was saved: most do so by saying just what their last
// change says, whose digest covers field, writer, number and text; the others by a digest of their own. Half
// of a journal need not be digested twice so.
class AnswersToProve {
  public:
    explicit AnswersToProve(const std::map<FieldId, StoredAnswer>& answers) {
        for (const auto& answer : answers)
            left_.push_back(&answer);
        std::ranges::sort(left_, {}, [](const auto* answer) { return answer->second.head; });
    }

    // A change whose digest is right, after all that have a lower seq.
    void see(const StoredChange& row) {
        while (next_ < left_.size() && left_[next_]->second.head < row.seq)
            ++next_;
        if (next_ == left_.size() || left_[next_]->second.head != row.seq)
            return;
        const auto& [field, stored] = *left_[next_];
        const auto* set = std::get_if<SetValue>(&row.change.edit);
        if (set && set->after == stored.answer.value && row.change.field == field &&
            row.change.id == stored.answer.head)
            left_[next_] = nullptr;
        ++next_;
    }
    void digestOthers(Faults& faults) const {
        for (const auto* answer : left_)
            if (answer)
                checkDigest(answer->first, answer->second, faults);
    }

  private:
    std::vector<const std::pair<const FieldId, StoredAnswer>*> left_;
    std::size_t next_ = 0;
};

void checkDigests(SQLite::Database& database, Contents& contents, Faults& faults) {
    Digest all;
    std::uint64_t count = 0;
    AnswersToProve answers(contents.answers);
    const auto see = [&](std::int64_t seq, const ChangeId& id, const Digest& digest) {
        if (seq != static_cast<std::int64_t>(++count) && !faults.listing())
            faults.add("changes are missing from its history");
        all ^= digest;
        auto& highest = contents.highest[id.writer];
        highest = std::max(highest, id.counter);
    };
    if (contents.totals.changes <= shortHistory) {
        readChanges(database, contents.names, 0, [&](const StoredChange& stored) {
            const auto digest = digestOf(stored.change);
            if (digest == stored.digest)
                answers.see(stored);
            else if (!faults.listing())
                faults.add("a change of " + stored.change.field.str() + " is not what was saved");
            see(stored.seq, stored.change.id, digest);
        });
    } else {
        readChangeDigests(database, contents.names, see);
    }
    answers.digestOthers(faults);
    if (count != contents.totals.changes)
        faults.add("its history has " + std::to_string(count) + " changes where " +
                   std::to_string(contents.totals.changes) + " were saved");
    else if (all != contents.totals.changesDigest)
        faults.add("its history is not what was saved");
}

// The answers, all of their stored digests against the totals.
std::map<FieldId, StoredAnswer> readAllAnswers(SQLite::Database& database, const Names& names,
                                               const Totals& totals, Faults& faults) {
    std::map<FieldId, StoredAnswer> answers;
    Digest all;
    readAnswers(database, names, [&](FieldId field, StoredAnswer stored) {
        all ^= stored.digest;
        answers.insert_or_assign(std::move(field), std::move(stored));
    });
    if (answers.size() != totals.answers)
        faults.add("it has " + std::to_string(answers.size()) + " answers where " +
                   std::to_string(totals.answers) + " were saved");
    else if (all != totals.answersDigest)
        faults.add("its answers are not what was saved last");
    return answers;
}

// The digest covers the pack, whether or not it is the one that was saved with it.
void takeCourse(const std::filesystem::path& path, Contents& contents, std::string_view language,
                Faults& faults, CourseShelf* shelf) {
    const auto known = shelf ? shelf->find(contents.pack) : nullptr;
    const auto digest = known ? known->digest : digestOf(contents.pack);
    if (digest != contents.totals.courseDigest)
        faults.add("its course is not what was saved");
    if (known) {
        contents.course = known->course;
        return;
    }
    auto reading = readCourse(contents.pack.structure, contents.pack.languages, language, Languages::Needed);
    if (!reading.course)
        refuseDamaged(path, "its course cannot be read (" + reading.errors.front().line() + ")");
    contents.course = reading.course;
    if (shelf)
        shelf->put({contents.pack, digest, reading.course});
}

} // namespace

std::optional<Uuid> uuidFrom(const std::string& text) {
    Uuid id{};
    if (text.size() != 2 * id.size())
        return std::nullopt;
    for (std::size_t i = 0; i < id.size(); ++i) {
        const char* at = text.data() + 2 * i;
        if (std::from_chars(at, at + 2, id[i], 16).ptr != at + 2)
            return std::nullopt;
    }
    return id;
}

void Faults::add(const std::string& fault) {
    if (!list_)
        refuseDamaged(path_, fault);
    if (list_->size() < most)
        list_->push_back("In " + shownName(path_) + ", " + fault + ".");
}

void checkStructure(SQLite::Database& database, Faults& faults) {
    SQLite::Statement check(database, "PRAGMA integrity_check(1)");
    if (check.executeStep() && check.getColumn(0).getString() != "ok")
        faults.add("SQLite says \"" + check.getColumn(0).getString() + "\"");
}

int checkHeader(const std::filesystem::path& path, const FileBytes& bytes) {
    static constexpr std::string_view magic("SQLite format 3\0", 16);
    static constexpr std::int64_t headerSize = 100;
    const auto* header = bytes.data.get();
    if (bytes.size < static_cast<std::int64_t>(magic.size()) ||
        std::memcmp(header, magic.data(), magic.size()) != 0)
        refuse(ErrorCode::NotAJournal, path, "is not a Waymark journal.");
    if (bytes.size < headerSize)
        refuseDamaged(path, "it ends after " + std::to_string(bytes.size) + " bytes");
    if (bigEndian(header + 68) != journalApplicationId)
        refuse(ErrorCode::NotAJournal, path, "is a database of another program, not a Waymark journal.");
    const auto format = static_cast<std::int32_t>(bigEndian(header + 60));
    if (format < 1)
        refuseDamaged(path, "it does not say what format it has");
    if (header[18] == 2 || header[19] == 2)
        refuseDamaged(path, "another program switched it to a write-ahead log");
    const std::int64_t pageSize = header[16] == 0 && header[17] == 1 ? 65536 : header[16] << 8U | header[17];
    if (bytes.size < pageSize * bigEndian(header + 28))
        refuseDamaged(path, "its end is missing");
    if (bigEndian(header + 56) != 1)
        refuseDamaged(path, "its texts are not UTF-8");
    return format;
}

Contents readContents(const std::filesystem::path& path, int format, SQLite::Database& database,
                      std::string_view language, Faults& faults, CourseShelf* shelf) {
    Contents contents;
    contents.format = format;
    if (format > journalFormat) {
        checkNewer(path, format, database);
        contents.newerFormat = true;
    }
    const auto besides = contents.newerFormat ? Besides::MoreTables : Besides::NothingElse;
    if (const auto fault = schemaFault(database, besides); !fault.empty()) {
        if (contents.newerFormat)
            refuseNewer(path, format);
        refuseDamaged(path, fault);
    }
    contents.totals = readTotals(database);
    const auto about = readAbout(database);
    if (digestOf(about) != contents.totals.aboutDigest)
        faults.add("what it says about itself is not what was saved");
    const auto identity = about.find("identity");
    const auto uuid = identity == about.end() ? std::nullopt : uuidFrom(identity->second);
    if (!uuid)
        refuseDamaged(path, "its identity is missing");
    contents.identity = *uuid;

    contents.pack = readPack(database);
    takeCourse(path, contents, language, faults, shelf);
    contents.names = readNames(database);
    contents.answers = readAllAnswers(database, contents.names, contents.totals, faults);
    checkDigests(database, contents, faults);
    return contents;
}

std::map<FieldId, StoredAnswer> readCheckedAnswers(SQLite::Database& database, const Names& names,
                                                   const Totals& totals, Faults& faults) {
    auto answers = readAllAnswers(database, names, totals, faults);
    for (const auto& [field, stored] : answers)
        checkDigest(field, stored, faults);
    return answers;
}

void checkHistory(SQLite::Database& database, const Contents& contents, Faults& faults) {
    std::vector<Change> changes;
    std::map<ChangeId, std::int64_t> places;
    std::map<Uuid, std::uint64_t> highest;
    std::int64_t expected = 0;
    const auto name = [](std::int64_t seq) { return "change " + std::to_string(seq); };
    readChanges(database, contents.names, 0, [&](StoredChange& stored) {
        auto& change = stored.change;
        if (stored.seq != ++expected) {
            faults.add("the change before " + name(stored.seq) + " is missing");
            expected = stored.seq;
        }
        if (digestOf(change) != stored.digest)
            faults.add(name(stored.seq) + ", of " + change.field.str() + ", is not what was saved");
        if (auto& before = highest[change.id.writer]; change.id.counter <= before)
            faults.add(name(stored.seq) + ", of " + change.field.str() +
                       ", has a number that its writer had used");
        else
            before = change.id.counter;
        places.emplace(change.id, stored.seq);
        changes.push_back(std::move(stored.change));
    });
    const auto leaves =
        replay(changes, {{}, [&](const Change& change, const std::string& why) {
                             faults.add(name(places[change.id]) + ", of " + change.field.str() + ", " + why);
                         }});
    for (const auto& [field, stored] : contents.answers) {
        if (!leaves.contains(field)) {
            faults.add("the answer to " + field.str() + " is not what its history leads to");
            continue;
        }
        const auto& leaf = winnerOf(leaves, field);
        if (leaf.text != stored.answer.value || leaf.head != stored.answer.head)
            faults.add("the answer to " + field.str() + " is not what its history leads to");
    }
    for (const auto& [field, versions] : leaves)
        if (!contents.answers.contains(field))
            faults.add("the answer to " + field.str() + " is missing");
}

} // namespace waymark
