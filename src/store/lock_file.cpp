// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lock_file.h"

#include "base/json.h"
#include "base/random.h"
#include "store/disk.h"
#include "store/failures.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sys/file.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace waymark {

namespace {

constexpr std::size_t largestLock = 4096; // what is larger is not of our making

struct Entry {
    LockHolder holder;
    Milliseconds started = 0;
    std::string token;
};

std::string thisHost() {
    char name[256] = {};
    return ::gethostname(name, sizeof name - 1) == 0 ? name : "this computer";
}

std::optional<Entry> readEntry(const std::filesystem::path& path) {
    std::error_code failed;
    if (!std::filesystem::is_regular_file(path, failed) ||
        std::filesystem::file_size(path, failed) > largestLock)
        return std::nullopt;
    std::ifstream in(path, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(in)), {});
    const auto json = parseJson(text);
    if (!json || !json->is_object())
        return std::nullopt;
    const auto number = [&](const char* key) {
        const auto found = json->find(key);
        return found != json->end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
    };
    const auto word = [&](const char* key) {
        const auto found = json->find(key);
        return found != json->end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    return Entry{{word("host"), static_cast<long>(number("process")), number("refreshed")},
                 number("started"),
                 word("token")};
}

std::string textOf(const Entry& entry) {
    Json json;
    json["host"] = entry.holder.host;
    json["process"] = entry.holder.process;
    json["started"] = entry.started;
    json["refreshed"] = entry.holder.refreshed;
    json["token"] = entry.token;
    return writeJson(json, true) + "\n";
}

bool isHeld(const Entry& entry, Milliseconds now) {
    const auto age = now - entry.holder.refreshed;
    // A time that lies ahead comes from a clock that was set back, or another machine's: as good as none.
    if (age > LockFile::staleAfter || age < -LockFile::staleAfter)
        return false;
    return entry.holder.host != thisHost() || entry.holder.process <= 0 ||
           ::kill(static_cast<pid_t>(entry.holder.process), 0) == 0 || errno != ESRCH;
}

// `.NAME.lock` -> NAME
std::filesystem::path journalOf(const std::filesystem::path& lock) {
    const auto name = lock.stem().string();
    return lock.parent_path() / name.substr(std::min<std::size_t>(1, name.size()));
}

// A whole file beside the lock; it becomes the lock in one step, so that nobody reads half of one.
class Draft {
  public:
    Draft(const std::filesystem::path& lock, const Entry& entry)
        : path_(lock.string() + "." + randomRowId()) {
        try {
            writeFile(path_, textOf(entry), journalOf(lock));
        } catch (const Refused&) {
            ::unlink(path_.c_str()); // begun where there was no room for it
            throw;
        }
    }
    ~Draft() { ::unlink(path_.c_str()); }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    bool placeAt(const std::filesystem::path& lock) const {
        try {
            moveWithoutOverwriting(path_, lock);
            return true;
        } catch (const Refused& refused) {
            if (refused.error.code == ErrorCode::Exists)
                return false;
            throw;
        }
    }
    void replace(const std::filesystem::path& lock) const {
        if (::rename(path_.c_str(), lock.c_str()) != 0)
            refuseErrno(lock, errno);
    }

  private:
    std::filesystem::path path_;
};

// A turn at the lock of one folder: to look who holds it and to write what follows from it is one step,
// whoever else tries. The kernel ends a turn with its process. Where a file system has no flock, or someone
// sits on the folder, the turn is only asked for: what was written is read again then.
class Turn {
  public:
    explicit Turn(const std::filesystem::path& lock)
        : folder_(::open(lock.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
        for (int tries = 0; folder_ >= 0 && ::flock(folder_, LOCK_EX | LOCK_NB) != 0; ++tries) {
            if (errno != EWOULDBLOCK || tries == 200)
                break;
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }
    ~Turn() {
        if (folder_ >= 0)
            ::close(folder_);
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

  private:
    int folder_;
};

Error heldBy(const std::filesystem::path& journal, const LockHolder& holder) {
    const auto where = holder.host == thisHost() ? "in another window on this computer" : "on " + holder.host;
    return {ErrorCode::InUse, shownName(journal) + " is open " + where + ".",
            journal.string() + ": process " + std::to_string(holder.process) + " on " + holder.host};
}

} // namespace

std::filesystem::path LockFile::pathFor(const std::filesystem::path& journal) {
    std::error_code failed;
    auto real = std::filesystem::canonical(journal, failed); // one lock, whichever link leads to the journal
    if (failed)
        real = std::filesystem::absolute(journal);
    auto name = real.filename().string();
    name.insert(0, 1, '.').append(".lock");
    return real.parent_path() / name;
}

std::optional<LockHolder> LockFile::holder(const std::filesystem::path& journal, const Clock& clock) {
    const auto entry = readEntry(pathFor(journal));
    if (!entry || !isHeld(*entry, clock.now()))
        return std::nullopt;
    return entry->holder;
}

Result<LockFile> LockFile::acquire(const std::filesystem::path& journal, const Clock& clock) {
    auto lock = guarded(journal, [&]() -> LockFile {
        const auto path = pathFor(journal);
        const Entry mine{
            {thisHost(), static_cast<long>(::getpid()), clock.now()}, clock.now(), hex(randomUuid())};
        const Draft draft(path, mine);
        const Turn turn(path);
        if (draft.placeAt(path))
            return LockFile(path, mine.token);
        const auto found = readEntry(path);
        if (found && isHeld(*found, clock.now()))
            throw Refused{heldBy(journal, found->holder)};
        draft.replace(path);
        const auto there = readEntry(path);
        if (!there || there->token != mine.token)
            throw Refused{heldBy(journal, there ? there->holder : LockHolder{thisHost(), 0, 0})};
        return LockFile(path, mine.token);
    });
    if (!lock.ok() && lock.error().code == ErrorCode::ReadOnly)
        return Error{ErrorCode::Io, lock.error().message, lock.error().detail};
    return lock;
}

LockFile::LockFile(std::filesystem::path path, std::string token)
    : path_(std::move(path)), token_(std::move(token)) {}

LockFile::LockFile(LockFile&& other) noexcept
    : path_(std::move(other.path_)), token_(std::exchange(other.token_, {})) {}

LockFile& LockFile::operator=(LockFile&& other) noexcept {
    std::swap(path_, other.path_);
    std::swap(token_, other.token_);
    return *this;
}

LockFile::~LockFile() {
    if (token_.empty())
        return;
    const Turn turn(path_);
    if (const auto entry = readEntry(path_); entry && entry->token == token_)
        ::unlink(path_.c_str());
}

Result<void> LockFile::refresh(const Clock& clock) {
    return guarded(path_, [&] {
        const Turn turn(path_);
        const auto there = readEntry(path_);
        const bool isOurs = there && there->token == token_;
        if (there && !isOurs && isHeld(*there, clock.now()))
            throw Refused{heldBy(journalOf(path_), there->holder)};
        const Entry entry{{thisHost(), static_cast<long>(::getpid()), clock.now()},
                          isOurs ? there->started : clock.now(),
                          token_};
        Draft(path_, entry).replace(path_);
    });
}

} // namespace waymark
