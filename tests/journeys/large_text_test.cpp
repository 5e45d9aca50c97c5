// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// In large letters and in small windows all there is can be seen or come to.
#include "support/catch.h"
#include "support/many_journals.h"
#include "support/ui/real_window.h"

#include "journal/live_prompts.h"
#include "journal/recorder.h"
#include "store/journal_file.h"
#include "ui/cohort/cohort_grid.h"
#include "ui/cohort/cohort_page.h"
#include "ui/live/live_stage.h"
#include "ui/live/live_talk.h"
#include "ui/live/live_view.h"
#include "ui/pages/step_card.h"
#include "ui/shell/extract_dialog.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/step_ring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace waymark;
using namespace waymark::ui;

TEST_CASE("the step one works on stands beside the ring in every text size of a laptop's window", "[steps]") {
    RealWindow real;
    real.openSample();
    real.window().resize(1366, 740);
    for (const double scale : {1.0, 1.25, 1.5}) {
        INFO(scale);
        real.window().chooseTextScale(scale);
        real.go("part1.steps");
        const auto* ring = real.window().page()->findChild<StepRing*>();
        const auto* card = real.window().page()->findChild<StepCard*>();
        REQUIRE((ring && card));
        CHECK(card->x() > ring->geometry().right());
        CHECK(card->y() < ring->y() + 40);
        const auto* rating = card->findChild<Segmented*>();
        CHECK(rating->mapTo(&real.window(), QPoint(0, 0)).y() < 705); // what a task bar leaves
    }
}

TEST_CASE("in live mode no prompt is cut, in any text size", "[live][large]") {
    const double scale = GENERATE(1.0, 1.25, 1.5);
    RealWindow real;
    real.openSample();
    real.window().chooseTextScale(scale);
    LiveView view(real.theme(), real.session(), "part1.steps", &real.window());
    view.setAttribute(Qt::WA_DeleteOnClose, false);
    view.resize(1366, 768);
    view.show();
    const auto& area = *view.findChild<LiveStage*>()->findChild<QScrollArea*>();
    int shown = 0;
    for (const auto& part : real.session().course().parts())
        for (const auto& section : part.sections) {
            view.talk().show(section.id);
            if (view.talk().section() != section.id)
                continue; // nothing of it is shown to a group
            for (int i = 0; i < int(view.talk().prompts().size()); ++i, ++shown) {
                view.talk().goTo(i);
                QApplication::processEvents();
                INFO(section.id << ", " << i << ", " << scale << ": " << view.talk().prompt()->text);
                CHECK(area.verticalScrollBar()->maximum() == 0);
                CHECK(area.widget()->height() <= area.viewport()->height());
            }
        }
    CHECK(shown > 60);
    // Where there is no room at all, the keyboard scrolls.
    view.resize(800, 560);
    view.talk().show("part1.steps");
    QApplication::processEvents();
    CHECK((area.verticalScrollBar()->maximum() == 0 || area.focusPolicy() == Qt::TabFocus));
}

TEST_CASE("the trail below a prompt counts as its heading does", "[live]") {
    RealWindow real;
    real.openSample();
    LiveView view(real.theme(), real.session(), "part2.foundation", &real.window());
    view.setAttribute(Qt::WA_DeleteOnClose, false);
    auto& talk = view.talk();
    talk.show("part2.foundation");
    CHECK(talk.posts() ==
          QStringList{QString(), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
    talk.goTo(1);
    CHECK(talk.heading() == QStringLiteral("Question 1 of 3"));
    talk.show("part2.diagnostic");
    talk.goTo(4);
    CHECK(talk.heading() == QStringLiteral("Statement D"));
    CHECK(talk.posts()[4] == QStringLiteral("D"));
}

TEST_CASE("every part of a cohort can be come to in a small window and in large letters", "[cohort][large]") {
    RealWindow real;
    const auto folder = real.path(QStringLiteral("Spring 2026"));
    QDir().mkpath(folder);
    real.openNew();
    for (int i = 0; i < 6; ++i) {
        test::writeAnswers(pathOf(folder + QStringLiteral("/person%1.waymark").arg(i)),
                           {{"journal.owner.name", "Person with a name " + std::to_string(i)}});
    }
    real.window().openCohort(folder);
    auto& page = *qobject_cast<CohortPage*>(real.window().page());
    const auto settle = [&] {
        REQUIRE(QTest::qWaitFor([&] { return page.cohort() && !page.isReading(); }, 60'000));
        QTest::qWait(50);
    };
    settle();
    page.findChild<Segmented*>()->findChildren<QAbstractButton*>()[2]->click();
    settle();
    auto& grid = *page.findChild<CohortGrid*>();
    bool scrolled = false;
    for (const auto& size : {QSize(1366, 740), QSize(1024, 740), QSize(960, 600)})
        for (const double scale : {1.0, 1.25, 1.5}) {
            real.window().resize(size);
            real.window().chooseTextScale(scale);
            QTest::qWait(50);
            const int wide = grid.viewport()->width();
            const int beside = grid.horizontalScrollBar()->maximum();
            INFO(size.width() << ", " << scale);
            CHECK(grid.bar().isVisible() == (beside > 0)); // whoever uses a mouse sees the way
            scrolled = scrolled || beside > 0;
            const int columns = grid.model()->columnCount();
            for (int step = 1; step < 2 * columns - 1; ++step) { // to the last one and back
                const int column = step < columns ? step : 2 * columns - 1 - step;
                INFO("column " << column);
                grid.setCurrentIndex(grid.model()->index(1, column));
                const auto where = grid.visualRect(grid.currentIndex());
                CHECK(where.left() >= grid.columnWidth(0)); // not behind the names
                CHECK(where.right() <= wide);
            }
            if (size.width() == 1366)
                CHECK(beside == 0);
        }
    CHECK(scrolled);
}

TEST_CASE("the dialog for an extract has room in the window, its buttons in sight", "[extract][large]") {
    RealWindow real;
    real.openSample();
    real.window().resize(1024, 640);
    real.window().chooseTextScale(1.5);
    ExtractDialog dialog(real.theme(), real.session().journal(), real.session().today(), &real.window());
    dialog.show();
    QApplication::processEvents();
    CHECK(dialog.height() <= real.window().height());
    for (const auto* button : dialog.findChildren<QAbstractButton*>())
        if (button->text() == QStringLiteral("Choose where to save") ||
            button->text() == QStringLiteral("Cancel"))
            CHECK(dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size())));
}

TEST_CASE("the settings are as wide as the letters that are chosen in them", "[large]") {
    RealWindow real;
    real.openSample();
    SettingsDialog dialog(real.theme(), Settings(), &real.window());
    QObject::connect(&dialog, &SettingsDialog::chosen, &real.window(),
                     [&](const Settings& chosen) { real.window().chooseTextScale(chosen.textScale); });
    dialog.show();
    dialog.findChild<Segmented*>()->findChildren<QAbstractButton*>().last()->click();
    QTest::qWait(50);
    const auto& area = *dialog.findChild<QScrollArea*>();
    CHECK(QTest::qWaitFor([&] { return area.widget()->width() <= area.viewport()->width(); }, 3000));
    CHECK(area.widget()->minimumSizeHint().width() <= area.viewport()->width());
    dialog.close();
    real.window().chooseTextScale(1.0);
}
