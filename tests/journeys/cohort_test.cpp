// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A facilitator looks at the journals of a cohort.
#include "journal/recorder.h"
#include "store/journal_file.h"
#include "support/catch.h"
#include "support/cohorts.h"
#include "support/many_journals.h"
#include "support/ui/real_window.h"

#include "ui/cohort/cohort_grid.h"
#include "ui/cohort/cohort_memory.h"
#include "ui/cohort/cohort_page.h"
#include "ui/cohort/standing_mark.h"
#include "ui/live/live_talk.h"
#include "ui/live/live_view.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/segmented.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QWheelEvent>

using namespace waymark;
using namespace waymark::ui;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int many = 100; // under the sanitizers each takes ten times as long
#else
constexpr int many = 1000;
#endif

struct Group {
    RealWindow real;
    QString folder = real.path(QStringLiteral("Spring 2026"));

    Group() {
        QDir().mkpath(folder);
        real.openNew();
    }
    // Written by the window's own journal file, as people's are.
    void add(const char* name, const std::vector<std::pair<std::string, std::string>>& answers) {
        test::writeAnswers(pathOf(folder + QLatin1Char('/') + QString::fromUtf8(name)), answers);
    }
    CohortPage& open() {
        real.window().openCohort(folder);
        settle();
        return page();
    }
    CohortPage& page() { return *qobject_cast<CohortPage*>(real.window().page()); }
    void settle() {
        REQUIRE(QTest::qWaitFor([this] { return page().cohort() && !page().isReading(); }, 60'000));
        QApplication::sendPostedEvents(); // what was added to a layout is shown a moment later
        QApplication::processEvents();
    }
    CohortGrid* grid() { return page().findChild<CohortGrid*>(); }
    QString cell(int row, int column) { return grid()->model()->index(row, column).data().toString(); }
    // Everything that stands on the page.
    QString words() {
        QStringList all;
        for (const auto* label : page().findChildren<QLabel*>())
            if (label->isVisibleTo(&page()))
                all << label->text();
        if (grid()->isVisibleTo(&page()))
            for (int row = 0; row < grid()->model()->rowCount(); ++row)
                all << cell(row, 0);
        return all.join(QLatin1Char('\n'));
    }
};

} // namespace

TEST_CASE("a folder of journals is a page with who is how far, and what was ticked and asked", "[cohort]") {
    Group group;
    group.add("ada.waymark", {{"journal.owner.name", "Ada Test"},
                              {"part1.roles.response", "I listen"},
                              {"part2.diagnostic.a", "true"},
                              {"part2.questions.r1.text", "How small is too small?"}});
    group.add("ben.waymark", {{"journal.owner.name", "Ben Test"},
                              {"part2.diagnostic.a", "true"},
                              {"part2.plan.actions.r1.what", "Call the school"}});
    QFile(group.folder + QStringLiteral("/letter.waymark")).open(QIODevice::WriteOnly);
    auto& page = group.open();
    REQUIRE(group.grid()->model()->rowCount() == 2);
    CHECK(group.cell(0, 0) == QStringLiteral("Ada Test"));
    CHECK(group.cell(0, 1) == QStringLiteral("1 of 4 filled in"));
    CHECK(group.words().contains(QStringLiteral("How small is too small?")));
    CHECK(group.words().contains(QStringLiteral("Call the school")));
    CHECK(group.words().contains(QStringLiteral("letter.waymark")));

    // One part: its sections, and its questions.
    auto* parts = page.findChild<Segmented*>();
    QTest::keyClick(parts->findChildren<QAbstractButton*>()[1], Qt::Key_Space);
    group.settle();
    REQUIRE(QTest::qWaitFor([&] { return page.cohort()->part == 1; }));
    CHECK(group.grid()->model()->columnCount() == 9); // the name, four sections, four other parts
    CHECK(group.cell(0, 1) == QStringLiteral("filled in"));
    CHECK_FALSE(group.words().contains(QStringLiteral("How small is too small?")));
}

TEST_CASE(
    "an answered question stands behind the open ones and says so; live mode begins with the part shown",
    "[cohort]") {
    Group group;
    group.add("ada.waymark", {{"journal.owner.name", "Ada Test"},
                              {"part2.questions.r1.text", "Settled long ago?"},
                              {"part2.questions.r1.answered", "true"},
                              {"part2.questions.r1.answer", "Yes."},
                              {"part2.questions.r2.text", "What comes next, and for whom?"},
                              {"part2.diagnostic.a", "true"},
                              {"part2.diagnostic.c", "true"}});
    group.add("ben.waymark", {{"journal.owner.name", "Ben Test"},
                              {"part2.diagnostic.a", "true"},
                              {"part2.diagnostic.c", "true"},
                              {"part2.diagnostic.d", "true"}});
    auto& page = group.open();
    QTest::keyClick(page.findChild<Segmented*>()->findChildren<QAbstractButton*>()[2], Qt::Key_Space);
    group.settle();
    REQUIRE(QTest::qWaitFor([&] { return page.cohort()->part == 2; }));
    group.settle();
    const auto words = group.words();
    CHECK(words.indexOf(QStringLiteral("What comes next")) <
          words.indexOf(QStringLiteral("Settled long ago?")));
    CHECK(words.contains(QStringLiteral("answered")));
    CHECK(words.contains(QStringLiteral("Most often together: A with C: 2 people\n")));
    group.real.window().present();
    const auto* live = group.real.window().findChild<LiveView*>();
    REQUIRE(live);
    CHECK(live->talk().prompt()->section == "part2.live");
}

TEST_CASE("names are hidden by one key, and fewer than five are not shown one by one on the projector",
          "[cohort]") {
    Group group;
    for (const char* name : {"Ada", "Ben", "Cem", "Dia"})
        group.add((std::string(name) + ".waymark").c_str(),
                  {{"journal.owner.name", std::string(name) + " Test"}, {"part2.questions.r1.text", "Why?"}});
    auto& page = group.open();
    CHECK(group.words().contains(QStringLiteral("Ada Test")));
    group.real.press(Qt::Key_F8);
    CHECK_FALSE(group.words().contains(QStringLiteral("Ada Test"))); // at once
    CHECK(group.words().contains(QStringLiteral("One moment")));     // and the page is not blank meanwhile
    group.settle();
    CHECK(group.words().contains(QStringLiteral("Person 4")));
    CHECK_FALSE(group.words().contains(QStringLiteral("Ada Test")));
    for (int i = 0; i < page.findChild<QComboBox*>()->count(); ++i)
        CHECK_FALSE(page.findChild<QComboBox*>()->itemText(i).contains(QStringLiteral("Ada")));
    group.real.press(Qt::Key_F8);
    group.settle();
    REQUIRE(QTest::qWaitFor([&] { return group.words().contains(QStringLiteral("Ada Test")); }));

    group.real.press(Qt::Key_F9);
    CHECK(group.grid()->model()->rowCount() == 0);
    CHECK_FALSE(group.words().contains(QStringLiteral("Ada Test")));
    CHECK(group.words().contains(QStringLiteral("Why?")));
    group.add("Eva.waymark", {{"journal.owner.name", "Eva Test"}});
    REQUIRE(QTest::qWaitFor([&] { return group.grid()->model()->rowCount() == 5; }, 10'000));
}

TEST_CASE("a file that comes into the folder appears by itself, and what changed is told", "[cohort]") {
    Group group;
    group.add("ada.waymark", {{"journal.owner.name", "Ada Test"}});
    auto& page = group.open();
    CHECK(page.cohort()->people.size() == 1);
    CHECK(rememberedCohort(group.folder)); // from the first look on
    group.add("ben.waymark", {{"journal.owner.name", "Ben Test"}});
    REQUIRE(QTest::qWaitFor([&] { return page.cohort()->people.size() == 2; }, 10'000));
    group.settle();
    CHECK(group.words().contains(QStringLiteral("New here")));
    group.add("ada.waymark", {{"part2.diagnostic.c", "true"}});
    REQUIRE(QTest::qWaitFor([&] { return group.words().contains(QStringLiteral("Ticked C")); }, 10'000));
    group.settle();
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->text().startsWith(QStringLiteral("Compare with today"))) {
            button->click();
            break;
        }
    CHECK(QTest::qWaitFor([&] { return !group.words().contains(QStringLiteral("Ticked C")); }));
}

TEST_CASE("files that began as one are asked about, and the answer is kept", "[cohort]") {
    Group group;
    group.add("ada.waymark", {{"part1.roles.response", "Begun"}});
    QFile::copy(group.folder + QStringLiteral("/ada.waymark"), group.folder + QStringLiteral("/ben.waymark"));
    group.add("ada.waymark", {{"journal.owner.name", "Ada Test"}});
    group.add("ben.waymark", {{"journal.owner.name", "Ben Test"}});
    auto& page = group.open();
    CHECK(page.cohort()->people.size() == 2);
    CHECK(group.words().contains(QStringLiteral("began as one journal")));
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Several people's")) {
            button->click();
            break;
        }
    REQUIRE(QTest::qWaitFor([&] { return page.cohort()->partings.empty(); }));
    group.settle();
    CHECK(page.cohort()->people.size() == 2);
    CHECK_FALSE(group.words().contains(QStringLiteral("began as one journal")));
}

TEST_CASE("the session brief is made from what is shown", "[cohort]") {
    Group group;
    group.add("ada.waymark", {{"journal.owner.name", "Ada Test"}, {"part2.diagnostic.a", "true"}});
    auto& page = group.open();
    const auto pdf = group.real.path(QStringLiteral("brief.pdf"));
    REQUIRE(page.makeBrief(pdf).ok());
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    const auto csv = group.real.path(QStringLiteral("brief.csv"));
    page.setNamesHidden(true);
    group.settle();
    REQUIRE(page.makeBrief(csv).ok());
    QFile table(csv);
    REQUIRE(table.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(table.readAll());
    CHECK(text.contains(QStringLiteral("Person 1")));
    CHECK_FALSE(text.contains(QStringLiteral("Ada Test")));
}

TEST_CASE("where the session brief is stays on the page until it is closed", "[cohort]") {
    Group group;
    group.add("ada.waymark", {{"journal.owner.name", "Ada Test"}});
    auto& page = group.open();
    const auto* bar = page.findChild<MessageBar*>(QStringLiteral("briefMade"));
    REQUIRE(bar != nullptr);
    CHECK_FALSE(bar->isVisibleTo(&page));
    page.makeBriefAt(group.real.path(QStringLiteral("brief.pdf")));
    CHECK(bar->isVisibleTo(&page));
    QStringList buttons;
    for (const auto* button : bar->findChildren<QPushButton*>())
        buttons << button->text();
    CHECK(buttons == QStringList{QStringLiteral("Show it"), QStringLiteral("Open the folder")});
    CHECK(group.words().contains(QStringLiteral("brief.pdf is in ")));
    page.makeBriefAt(group.real.path(QStringLiteral("nowhere/brief.pdf")));
    CHECK(group.words().contains(QStringLiteral("The session brief could not be made.")));
}

TEST_CASE("the session brief is on the paper of the settings", "[cohort]") {
    Group group;
    group.add("ada.waymark", {{"journal.owner.name", "Ada Test"}});
    auto& page = group.open();
    for (const auto& [paper, said] : {std::pair(QStringLiteral("a4"), QByteArray("A4")),
                                      std::pair(QStringLiteral("letter"), QByteArray("letter"))}) {
        group.real.window().changeSettings(
            [&, paper = paper](Settings& settings) { settings.paper = paper; });
        const auto pdf = group.real.path(QStringLiteral("brief.pdf"));
        REQUIRE(page.makeBrief(pdf).ok());
        QProcess info;
        info.start(QStringLiteral("pdfinfo"), {pdf});
        if (!info.waitForFinished())
            return; // not on this machine
        CHECK(info.readAllStandardOutput().contains("(" + said + ")"));
    }
}

TEST_CASE("a cohort opens without a journal of one's own", "[cohort]") {
    Group group;
    group.add("ada.waymark", {{"journal.owner.name", "Ada Test"}, {"part2.diagnostic.a", "true"}});
    RealWindow bare; // nothing open
    REQUIRE(bare.window().session() == nullptr);
    QPushButton* way = nullptr;
    for (auto* button : bare.window().findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Open a cohort"))
            way = button;
    CHECK(way != nullptr);
    bool inMenu = false;
    for (const auto* action : bare.window().findChildren<QAction*>())
        inMenu = inMenu || (action->text() == QStringLiteral("Open a Co&hort...") && action->isEnabled());
    CHECK(inMenu);
    bare.window().openCohort(group.folder);
    auto* page = qobject_cast<CohortPage*>(bare.window().page());
    REQUIRE(page != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return page->cohort() && !page->isReading(); }, 60'000));
    CHECK(page->cohort()->people.size() == 1);
    // What a journal is needed for does nothing, and breaks nothing.
    CHECK_FALSE(bare.window().canUndo());
    bare.window().undo();
    bare.window().redo();
    bare.window().present();
    bare.window().togglePrivate();
    bare.press(Qt::Key_F8);
    REQUIRE(QTest::qWaitFor([&] { return !page->isReading(); }, 60'000));
    bare.window().openCohort(group.folder); // once more, and then a journal after all
    bare.openNew();
    CHECK(bare.window().session() != nullptr);
    CHECK(qobject_cast<CohortPage*>(bare.window().page()) == nullptr);
}

TEST_CASE("the legend shows what the table draws", "[cohort]") {
    Group group;
    group.add("ada.waymark", {{"journal.owner.name", "Ada Test"}});
    auto& page = group.open();
    REQUIRE(page.findChildren<StandingMark*>().size() == 4);
    for (const auto* mark : page.findChildren<StandingMark*>())
        CHECK_FALSE(mark->isWithCircle()); // of all parts there are bars alone
    QTest::keyClick(page.findChild<Segmented*>()->findChildren<QAbstractButton*>()[2], Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return page.cohort()->part == 2; }, 10'000));
    for (const auto* mark : page.findChildren<StandingMark*>())
        CHECK(mark->isWithCircle());
}

TEST_CASE("the projector shows no single person, and asks nobody whose files are whose", "[cohort]") {
    Group group;
    for (const char* name : {"Ada", "Ben", "Cem", "Dia", "Eva"})
        group.add((std::string(name) + ".waymark").c_str(),
                  {{"journal.owner.name", std::string(name) + " Test"},
                   {"part2.questions.r1.text", std::string("Why, asks ") + name + "?"}});
    auto& page = group.open();
    auto* who = page.findChild<QComboBox*>();
    const int ada = who->findText(QStringLiteral("Ada Test"));
    REQUIRE(ada > 0);
    who->setCurrentIndex(ada);
    Q_EMIT who->activated(ada);
    REQUIRE(QTest::qWaitFor([&] { return page.cohort()->people.size() == 1; }, 10'000));
    group.settle();
    CHECK_FALSE(group.words().contains(QStringLiteral("asks Ben")));
    group.real.press(Qt::Key_F9);
    // From this moment on, not only when the others are read.
    CHECK_FALSE(group.words().contains(QStringLiteral("asks Ada")));
    REQUIRE(QTest::qWaitFor([&] { return page.cohort()->people.size() == 5; }, 10'000));
    group.settle();
    CHECK(who->currentIndex() == 0);
    CHECK(group.words().contains(QStringLiteral("asks Ben")));
}

TEST_CASE("names that were hidden do not come back by way of the projector", "[cohort]") {
    Group group;
    for (const char* name : {"Ada", "Ben", "Cem", "Dia", "Eva"})
        group.add((std::string(name) + ".waymark").c_str(),
                  {{"journal.owner.name", std::string(name) + " Test"}});
    group.open();
    CHECK(group.words().contains(QStringLiteral("Ada Test")));
    group.real.press(Qt::Key_F8);
    group.real.press(Qt::Key_F9); // before the names are gone from the table
    CHECK_FALSE(group.words().contains(QStringLiteral("Ada Test")));
    group.settle();
    CHECK_FALSE(group.words().contains(QStringLiteral("Ada Test")));
    CHECK(group.grid()->isVisibleTo(&group.page()));
    CHECK(group.grid()->model()->rowCount() == 5);
}

TEST_CASE("the wheel over a closed list changes nothing", "[wheel]") {
    Group group;
    for (const char* name : {"Ada", "Ben"})
        group.add((std::string(name) + ".waymark").c_str(),
                  {{"journal.owner.name", std::string(name) + " Test"}});
    auto& page = group.open();
    auto* who = page.findChild<QComboBox*>();
    REQUIRE(who->count() == 3);
    const auto turn = [&] {
        const QPointF at(who->rect().center());
        QWheelEvent wheel(at, who->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(who, &wheel);
    };
    page.findChild<Segmented*>()->findChildren<QAbstractButton*>()[0]->setFocus();
    turn();
    CHECK(who->currentIndex() == 0);
    who->setFocus(); // nor where it has the keyboard: who scrolls on does not think of that
    turn();
    CHECK(who->currentIndex() == 0);
}

TEST_CASE("a random cohort on the page, and an empty one", "[cohort]") {
    Group group;
    CHECK(group.open().cohort()->people.empty());
    CHECK(group.words().contains(QStringLiteral("No journals yet.")));
    (void)test::makeCohortIn(pathOf(group.folder), 12, 9);
    REQUIRE(QTest::qWaitFor([&] { return group.page().cohort()->people.size() >= 9; }, 20'000));
    group.settle();
}

TEST_CASE("a thousand journals come row by row while the window stays fluid", "[cohort]") {
    Group group;
    group.add("one.waymark", {{"journal.owner.name", "Ada Test"}, {"part2.diagnostic.a", "true"}});
    // Each is counted, since files of one identity under names that nobody knows are several people's: copies
    // of the same would be one. So many journals are made from a few, with an identity of their own each.
    std::vector<QByteArray> kinds;
    for (int i = 0; i < 20; ++i) {
        const auto path = pathOf(group.real.path(QStringLiteral("kind%1.waymark").arg(i)));
        REQUIRE(createJournal(path, foundationsPack(), 1'773'000'000'000).ok());
        QFile file(textOf(path));
        REQUIRE(file.open(QIODevice::ReadOnly));
        kinds.push_back(file.readAll());
    }
    for (int i = 0; i < many; ++i) {
        QFile file(group.folder + QStringLiteral("/copy%1.waymark").arg(i));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(kinds[std::size_t(i % 20)]);
    }
    QElapsedTimer since;
    since.start();
    group.real.window().openCohort(group.folder);
    auto& page = group.page();
    REQUIRE(QTest::qWaitFor([&] { return page.cohort() != nullptr; }, 30'000));
    INFO("first rows after " << since.elapsed() << " ms");
    group.settle();
    CHECK(page.cohort()->people.size() == 21);
    CHECK(page.cohort()->duplicates.size() == many - 20);
}
