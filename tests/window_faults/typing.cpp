// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real window is killed while someone types: at most the last second is gone, and nothing from before
// "Saved".
#include "window_faults.h"

#include "store/journal_file.h"
#include "support/ui/plain_window.h"
#include "ui/widgets/saved_label.h"

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <future>
#include <map>
#include <random>
#include <sstream>
#include <thread>

namespace waymark::window_faults {

namespace {

const FieldId field("part1.goals.response");

/// Of all processes here, in milliseconds.
long long monotonic() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

char letterAt(std::size_t position) {
    return char('a' + position % 26);
}

struct Killed {
    std::size_t saved = 0;                  // characters that stood there when it said "Saved" last
    std::map<std::size_t, long long> typed; // how many there were, and when
    long long when = 0;                     // it was killed
};

class Typist {
  public:
    explicit Typist(const std::string& journal) {
        int ends[2];
        hold(::pipe(ends) == 0, "there is no pipe");
        process_ = ::fork();
        hold(process_ >= 0, "there is no process to be had");
        if (process_ == 0) {
            ::dup2(ends[1], 1);
            ::close(ends[0]);
            ::close(ends[1]);
            ::execl(thisProgram().c_str(), "window_faults", "--type", journal.c_str(), nullptr);
            ::_exit(127);
        }
        ::close(ends[1]);
        pipe_ = ends[0];
    }
    ~Typist() {
        ::kill(process_, SIGKILL);
        ::waitpid(process_, nullptr, 0);
        ::close(pipe_);
    }
    Typist(const Typist&) = delete;
    Typist& operator=(const Typist&) = delete;

    void waitForFirstKey() {
        pollfd waiting{pipe_, POLLIN, 0};
        hold(::poll(&waiting, 1, 60'000) == 1 && readMore(), "nobody types");
        hold(said_.rfind("typed", 0) == 0, "it says: " + said_);
    }
    Killed kill() {
        Killed killed;
        killed.when = monotonic();
        ::kill(process_, SIGKILL);
        while (readMore()) {
        }
        std::istringstream lines(said_.substr(0, said_.rfind('\n') + 1));
        std::string what;
        std::size_t count = 0;
        long long when = 0;
        while (lines >> what >> count >> when)
            if (what == "saved")
                killed.saved = count;
            else
                killed.typed[count] = when;
        return killed;
    }

  private:
    bool readMore() {
        char piece[4096];
        const auto count = ::read(pipe_, piece, sizeof piece);
        if (count > 0)
            said_.append(piece, std::size_t(count));
        return count > 0;
    }
    pid_t process_ = 0;
    int pipe_ = -1;
    std::string said_;
};

struct Losses {
    int kills = 0;
    int afterSaved = 0;    // with nothing typed since "Saved"
    long long longest = 0; // milliseconds of typing that were gone
};

Losses killMany(const std::filesystem::path& journal, int kills, unsigned seed, long long allowed) {
    const SystemClock clock;
    must(createJournal(journal, foundationsPack(), clock.now()));
    std::mt19937 random(seed);
    Losses losses;
    for (; losses.kills < kills; ++losses.kills) {
        Typist typist(journal.string());
        typist.waitForFirstKey();
        std::this_thread::sleep_for(std::chrono::milliseconds(random() % 2500));
        const auto killed = typist.kill();
        const auto check = must(checkJournal(journal));
        hold(check.faults.empty(), check.faults.empty() ? "" : check.faults.front());
        const auto there = must(readJournal(journal)).journal.value(field);
        for (std::size_t i = 0; i < there.size(); ++i)
            hold(there[i] == letterAt(i), "what is there was never typed");
        hold(!killed.typed.empty() && there.size() <= killed.typed.rbegin()->first,
             "there is more than was typed");
        hold(there.size() >= killed.saved, std::to_string(killed.saved) +
                                               " characters were said to be saved, and " +
                                               std::to_string(there.size()) + " are there");
        losses.afterSaved += killed.saved == killed.typed.rbegin()->first;
        if (const auto lost = killed.typed.upper_bound(there.size()); lost != killed.typed.end())
            losses.longest = std::max(losses.longest, killed.when - lost->second);
        hold(losses.longest <= allowed, std::to_string(losses.longest) + " ms of typing are gone");
    }
    return losses;
}

} // namespace

// Bursts of keys with rests between, as people type: "typed COUNT TIME" for each key, "saved COUNT TIME"
// whenever the window says so.
int typeUntilKilled(const std::string& journal) {
    ui::PlainWindow shown(QString::fromStdString(journal));
    shown.go(QStringLiteral("part1.goals"));
    auto* editor = shown.control(field.str().c_str());
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
    const auto* label = shown.window.findChild<ui::SavedLabel*>();
    hold(label, "nothing says whether it is saved");
    auto count = shown.session().journal().value(field).size();
    auto told = count;
    const auto tell = [](const char* what, std::size_t number) {
        char line[80];
        const int size = std::snprintf(line, sizeof line, "%s %zu %lld\n", what, number, monotonic());
        if (::write(1, line, std::size_t(size)) != size)
            ::_exit(4);
    };
    const auto look = [&] {
        if (told != count && label->state() == ui::SaveState::Saved) {
            told = count;
            tell("saved", count);
        }
    };
    for (;;) {
        for (int key = 0; key < 15; ++key) {
            QTest::keyClick(editor, letterAt(count));
            tell("typed", ++count);
            QTest::qWait(10);
            look();
        }
        for (int rest = 0; rest < 60 && told != count; ++rest) {
            QTest::qWait(20);
            look();
        }
        QTest::qWait(400); // and reads it again
    }
}

std::string proveTyping(const Scale& scale) {
    const Folder folder;
    const int kills = scale.of(200, 6);
    const long long allowed = scale.full ? 1000 : 3000; // tests run beside others
    // Two at once: a window mostly waits.
    auto other = std::async(std::launch::async,
                            [&] { return killMany(folder / "other.waymark", kills / 2, 7, allowed); });
    auto losses = killMany(folder / "mine.waymark", kills - kills / 2, 5, allowed);
    const auto more = other.get();
    losses.kills += more.kills;
    losses.afterSaved += more.afterSaved;
    losses.longest = std::max(losses.longest, more.longest);
    hold(!scale.full || losses.afterSaved > 0, "no kill ever came after \"Saved\"");
    return grouped(losses.kills) + " kills of the window while typing, " + grouped(losses.afterSaved) +
           " of them right after \"Saved\"; saved and lost: 0; at most " + grouped(losses.longest) +
           " ms of typing gone; the journal whole each time";
}

} // namespace waymark::window_faults
