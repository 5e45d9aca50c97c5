// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/writing.h"

#include "base/random.h"

#include <system_error>

namespace waymark::cli {

namespace {

// A journal under a name that nobody looks for, removed again with all that SQLite may have put beside it.
class Draft {
  public:
    explicit Draft(const std::filesystem::path& target)
        : path_(target.parent_path() / (".waymark-" + randomRowId() + ".draft")) {}
    ~Draft() {
        std::error_code ignored;
        std::filesystem::remove(path_, ignored);
        std::filesystem::remove(path_.string() + "-journal", ignored);
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    const std::filesystem::path& path() const { return path_; }

    /// The error with the name that the person gave in place of ours.
    Error about(const std::filesystem::path& target, Error error) const {
        const auto ours = path_.filename().string();
        for (auto at = error.message.find(ours); at != std::string::npos; at = error.message.find(ours, at))
            error.message.replace(at, ours.size(), target.filename().string());
        return error;
    }

  private:
    std::filesystem::path path_;
};

} // namespace

Result<std::unique_ptr<OpenJournal>> OpenJournal::open(const std::filesystem::path& path) {
    auto file = JournalFile::open(path);
    if (!file)
        return file.error();
    return std::unique_ptr<OpenJournal>(new OpenJournal(file.take()));
}

OpenJournal::OpenJournal(JournalFile file)
    : file_(std::move(file)),
      stored_(file_.takeStored()),
      recorder_(stored_.journal, clock_, file_.writer()) {}

Result<void> OpenJournal::save() {
    constexpr int patience = 100; // others would have to write between every two of our tries
    auto changes = recorder_.take();
    for (int i = 0; i < patience; ++i) {
        if (changes.empty())
            return {};
        auto saved = file_.save(changes);
        if (!saved)
            return saved.error();
        if (saved->committed)
            return {};
        changes = recorder_.adopt(saved->foreign, changes);
    }
    return Error{ErrorCode::InUse, "Other programs kept writing into it, so nothing was saved.", {}};
}

Result<void> OpenJournal::copyAnswers(const Journal& from) {
    std::vector<Change> changes;
    const auto now = clock_.now();
    for (const auto& [field, answer] : from.answers())
        if (!answer.value.empty())
            changes.push_back(
                {{changes.size() + 1, file_.writer()}, field, SetValue{"", answer.value}, {}, 1, now});
    return begin(changes);
}

Result<void> OpenJournal::begin(const std::vector<Change>& changes) {
    auto saved = file_.save(changes);
    if (!saved)
        return saved.error();
    for (const auto& change : changes)
        if (auto applied = journal().apply(change); !applied)
            return applied;
    return {};
}

Result<void> makeJournal(const std::filesystem::path& path, const CoursePack& pack,
                         const std::function<Result<void>(OpenJournal&)>& fill,
                         const std::optional<Uuid>& identity) {
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, ignored)))
        return Error{ErrorCode::Exists,
                     path.filename().string() + " is there already, and nothing is written over it.",
                     {}};
    const Draft draft(path);
    if (auto made = createJournal(draft.path(), pack, SystemClock().now(), identity); !made)
        return draft.about(path, made.error());
    {
        auto journal = OpenJournal::open(draft.path());
        if (!journal)
            return draft.about(path, journal.error());
        if (auto filled = fill(*journal.value()); !filled)
            return filled;
        if (auto saved = journal.value()->save(); !saved)
            return draft.about(path, saved.error());
    }
    auto copied = copyJournal(draft.path(), path);
    return copied ? copied : Result<void>(draft.about(path, copied.error()));
}

} // namespace waymark::cli
