// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/ui/real_window.h"

#include "store/lock_file.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/message_bar.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <filesystem>

#include <sys/stat.h>

using namespace waymark;
using namespace waymark::ui;

namespace {

constexpr int startsWithin = 30000; // milliseconds, on a busy machine

/// The program itself on a journal; ended with the test.
class Program {
  public:
    explicit Program(const QString& journal,
                     const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment()) {
        process_.setProcessEnvironment(environment);
        process_.start(QStringLiteral(WAYMARK_PROGRAM), {journal});
        REQUIRE(process_.waitForStarted());
    }
    ~Program() {
        if (process_.state() == QProcess::NotRunning)
            return;
        send(SIGCONT);
        send(SIGTERM);
        if (!process_.waitForFinished(startsWithin))
            process_.kill();
        process_.waitForFinished();
    }

    bool isRunning() const { return process_.state() == QProcess::Running; }
    qint64 id() const { return process_.processId(); }
    void send(int signal) const { ::kill(pid_t(process_.processId()), signal); }
    void kill() {
        process_.kill();
        process_.waitForFinished();
    }
    /// Lets events through until it has ended by itself and well.
    bool ended() {
        return QTest::qWaitFor([this] { return process_.state() == QProcess::NotRunning; }, startsWithin) &&
               process_.exitStatus() == QProcess::NormalExit && process_.exitCode() == 0;
    }
    /// Until it has the journal's lock.
    bool holds(const QString& journal) {
        const SystemClock clock;
        return QTest::qWaitFor(
            [&] {
                const auto holder = LockFile::holder(pathOf(journal), clock);
                return holder && holder->process == id();
            },
            startsWithin);
    }

  private:
    QProcess process_;
};

QString fresh(RealWindow& real, const char* name) {
    const SystemClock clock;
    const auto path = real.path(QString::fromLatin1(name));
    REQUIRE(makeJournal(path, clock).ok());
    return path;
}

} // namespace

TEST_CASE("a second start with the same journal brings its window forward and ends", "[one]") {
    RealWindow real;
    const auto path = real.openNew();
    real.window().showMinimized();
    REQUIRE(real.window().isMinimized());
    Program second(path);
    CHECK(second.ended());
    CHECK_FALSE(real.window().isMinimized());
    CHECK(real.window().isVisible());
    // By another way to the same file too.
    const auto link = real.path(QStringLiteral("link.waymark"));
    REQUIRE(QFile::link(path, link));
    real.window().showMinimized();
    Program third(link);
    CHECK(third.ended());
    CHECK_FALSE(real.window().isMinimized());
    CHECK_FALSE(real.session().readingOnly().has_value());
}

TEST_CASE("a journal that another window has open is not opened again, and one's own stays", "[one]") {
    RealWindow real;
    real.openNew();
    const auto other = fresh(real, "other.waymark");
    Program program(other);
    REQUIRE(program.holds(other));
    CHECK(real.open(other));
    CHECK(real.session().name() == QStringLiteral("mine"));
    CHECK_FALSE(real.session().readingOnly().has_value());
    CHECK(real.window().findChildren<MessageBar*>().isEmpty());
    CHECK(program.isRunning());
}

TEST_CASE("of two starts at the same moment one stays", "[one]") {
    RealWindow real;
    const auto path = fresh(real, "twice.waymark");
    Program first(path);
    Program second(path);
    CHECK(QTest::qWaitFor([&] { return first.isRunning() != second.isRunning(); }, startsWithin));
    auto& stays = first.isRunning() ? first : second;
    CHECK((first.isRunning() ? second : first).ended());
    CHECK(stays.holds(path));
    QTest::qWait(300);
    CHECK(stays.isRunning());
}

TEST_CASE("a program that hangs keeps nobody waiting: the journal opens for reading", "[one]") {
    RealWindow real;
    const auto path = fresh(real, "hangs.waymark");
    Program program(path);
    REQUIRE(program.holds(path));
    program.send(SIGSTOP);
    QElapsedTimer since;
    since.start();
    REQUIRE(real.open(path));
    CHECK(since.elapsed() < 5000); // a second, and what a busy machine takes on top
    REQUIRE(real.session().readingOnly().has_value());
    CHECK(real.session().readingOnly()->code == ErrorCode::InUse);
    CHECK_FALSE(real.window().findChildren<MessageBar*>().isEmpty());
}

TEST_CASE("what a killed program left behind is in nobody's way", "[one]") {
    RealWindow real;
    const auto path = fresh(real, "left.waymark");
    {
        Program program(path);
        REQUIRE(program.holds(path));
        QTest::qWait(300); // its door is there by then, most likely
        program.kill();
    }
    REQUIRE(real.open(path));
    CHECK_FALSE(real.session().readingOnly().has_value());
    real.window().showMinimized();
    Program second(path);
    CHECK(second.ended());
    CHECK_FALSE(real.window().isMinimized());
}

TEST_CASE("another journal opens in a window of its own", "[one]") {
    RealWindow real;
    real.openNew();
    const auto other = fresh(real, "other.waymark");
    Program program(other);
    CHECK(program.holds(other));
    CHECK(program.isRunning());
}

TEST_CASE("what the program makes is for its owner alone, its settings too", "[one]") {
    RealWindow real;
    const auto journal = fresh(real, "mine.waymark");
    const auto home = real.path(QStringLiteral("home"));
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* folder :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "HOME"})
        environment.insert(QString::fromLatin1(folder), home);
    const auto before = ::umask(0);
    {
        Program program(journal, environment);
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(home + QStringLiteral("/Waymark/waymark.conf")); },
                                startsWithin));
    }
    ::umask(before);
    int files = 0;
    for (const auto& each : std::filesystem::recursive_directory_iterator(pathOf(home))) {
        INFO(each.path());
        CHECK((each.status().permissions() &
               (std::filesystem::perms::group_all | std::filesystem::perms::others_all)) ==
              std::filesystem::perms::none);
        files += each.path().extension() == ".conf";
    }
    CHECK(files > 0);
}
