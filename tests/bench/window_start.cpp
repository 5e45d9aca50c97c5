// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Start to the first painted page of the sample, and peak memory, against an empty QMainWindow: whole
// processes in turn, A B A B. Fails above 2.5 times, in time or in memory.
#include "base/clock.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/opened_file.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QMainWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <future>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int rounds = 15;
constexpr double limit = 2.5;

using Moment = std::chrono::steady_clock; // the same for every process

/// Ends the program when `watched` has been painted, and says on the standard output when that was.
class UntilPainted : public QObject {
  public:
    explicit UntilPainted(QWidget* watched) { watched->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, [] {
                const auto now = Moment::now().time_since_epoch().count();
                if (::write(STDOUT_FILENO, &now, sizeof now) == sizeof now)
                    QCoreApplication::quit();
            });
        return false;
    }
};

int runFloor(int argc, char** argv) {
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1366, 740);
    UntilPainted until(&window);
    window.show();
    return QApplication::exec();
}

int runWaymark(int argc, char** argv, const char* journal) {
    using namespace waymark;
    QApplication application(argc, argv);
    const auto fonts = std::async(std::launch::async, [] { return QFontDatabase::families(); });
    const SystemClock clock;
    auto opened = std::async(std::launch::async, [&] { return ui::openFile(journal, clock, "en"); });
    ui::Theme theme;
    theme.apply(application);
    ui::MainWindow window(theme, clock);
    if (!window.openJournal(opened.get(), QString::fromLocal8Bit(journal)))
        return 1;
    window.show();
    UntilPainted until(window.page());
    return QApplication::exec();
}

struct Run {
    double milliseconds = 0;
    double megabytes = 0;
};

Run measure(const char* program, const char* mode, const char* journal) {
    int told[2];
    if (::pipe(told) != 0)
        std::exit(2);
    const auto start = Moment::now();
    const pid_t child = fork();
    if (child == 0) {
        ::dup2(told[1], STDOUT_FILENO);
        execl(program, program, mode, journal, static_cast<char*>(nullptr));
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    if (status != 0) {
        std::fprintf(stderr, "%s ended with %d\n", mode, status);
        std::exit(2);
    }
    Moment::rep painted = 0;
    if (::read(told[0], &painted, sizeof painted) != sizeof painted)
        std::exit(2);
    ::close(told[0]);
    ::close(told[1]);
    const std::chrono::duration<double, std::milli> took =
        Moment::time_point(Moment::duration(painted)) - start;
    return {took.count(), double(usage.ru_maxrss) / 1024};
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    if (argc > 2 && std::strcmp(argv[1], "--floor") == 0)
        return runFloor(argc, argv);
    if (argc > 2 && std::strcmp(argv[1], "--waymark") == 0)
        return runWaymark(argc, argv, argv[2]);

    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    const waymark::SystemClock clock;
    auto sample = waymark::ui::sampleJournal(clock);
    if (!sample) {
        std::fprintf(stderr, "%s\n", sample.error().message.c_str());
        return 2;
    }
    const auto journal = sample->toLocal8Bit();
    std::vector<double> times[2];
    std::vector<double> memory[2];
    std::vector<double> ratios;
    for (int round = -1; round < rounds; ++round) {
        const auto floor = measure(argv[0], "--floor", journal.constData());
        const auto ours = measure(argv[0], "--waymark", journal.constData());
        if (round < 0)
            continue; // warms the caches
        times[0].push_back(floor.milliseconds);
        times[1].push_back(ours.milliseconds);
        memory[0].push_back(floor.megabytes);
        memory[1].push_back(ours.megabytes);
        ratios.push_back(ours.milliseconds / floor.milliseconds);
    }
    const double timeRatio = median(ratios);
    const double memoryRatio = median(memory[1]) / median(memory[0]);
    std::printf("start to first page   empty window %6.1f ms   sample %6.1f ms   ratio %.2f (limit %.1f)\n",
                median(times[0]), median(times[1]), timeRatio, limit);
    std::printf("peak memory           empty window %6.1f MB   sample %6.1f MB   ratio %.2f (limit %.1f)\n",
                median(memory[0]), median(memory[1]), memoryRatio, limit);
    return timeRatio <= limit && memoryRatio <= limit ? 0 : 1;
}
