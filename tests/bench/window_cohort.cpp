// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of 1,000 journals of the sample's size in the real window: from opening it to the first painted
// row, and the longest time that the window does not answer while all are read. Fails above 200 ms for the
// first row, and where the window is silent for more than 100 ms, which is when people begin to feel it.
//   bench_window_cohort [JOURNALS]
#include "cohort/reader_process.h"
#include "support/many_journals.h"
#include "ui/cohort/cohort_grid.h"
#include "ui/cohort/cohort_page.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace waymark;

namespace {

constexpr double firstRowLimit = 200; // milliseconds
constexpr double silenceLimit = 100;

bool report(const char* what, double value, double limit) {
    std::printf("%-44s %6.1f ms (limit %.1f)%s\n", what, value, limit, value <= limit ? "" : "  MISSED");
    return value <= limit;
}

/// Notes when the first row was painted.
class FirstPaint : public QObject {
  public:
    FirstPaint(QAbstractItemView& view, const QElapsedTimer& since) : view_(view), since_(since) {
        view.viewport()->installEventFilter(this);
    }
    double at() const { return at_; }

  protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        if (at_ < 0 && event->type() == QEvent::Paint && view_.model()->rowCount() > 0)
            at_ = double(since_.nsecsElapsed()) / 1e6;
        return false;
    }

  private:
    QAbstractItemView& view_;
    const QElapsedTimer& since_;
    double at_ = -1;
};

} // namespace

int main(int argc, char** argv) {
    if (argc == 2 && argv[1] == journalReaderWord)
        return readJournalsProcess();
    const int count = argc > 1 ? std::atoi(argv[1]) : 1000;
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    const SystemClock clock;
    ui::Theme theme;
    theme.setMotion(false);
    theme.apply(application);
    ui::MainWindow window(theme, clock);
    window.resize(1366, 740);
    window.show();
    auto sample = ui::sampleJournal(clock);
    if (!sample || !window.openJournal(sample.value()))
        return 2;
    const auto group = folder.filePath(QStringLiteral("group"));
    (void)test::makeManyJournals(ui::pathOf(group), count);
    QTest::qWait(200);

    QElapsedTimer since;
    since.start();
    window.openCohort(group);
    auto* page = window.findChild<ui::CohortPage*>();
    auto* grid = page ? page->findChild<ui::CohortGrid*>() : nullptr;
    if (!grid)
        return 2;
    const FirstPaint first(*grid, since);
    const double opened = double(since.nsecsElapsed()) / 1e6;
    double silence = opened;
    while (page->isReading() && since.elapsed() < 120'000) {
        const auto before = since.nsecsElapsed();
        QApplication::processEvents(QEventLoop::AllEvents);
        silence = std::max(silence, double(since.nsecsElapsed() - before) / 1e6);
        QTest::qSleep(1);
    }
    std::printf("%d journals, all read after %.1f s, %zu people\n", count, double(since.elapsed()) / 1000,
                page->cohort() ? page->cohort()->people.size() : 0);
    const bool whole = page->cohort() && page->cohort()->people.size() == std::size_t(count);
    bool met = report("opened to the first row painted", first.at(), firstRowLimit) && first.at() >= 0;
    met = report("longest silence of the window", silence, silenceLimit) && met;
    return met && whole ? 0 : 1;
}
