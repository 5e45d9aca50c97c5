// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of worksheets in the real window: they follow what is typed, lead to their rows, and are worked in
// by mouse and by keys.
#include "support/catch.h"
#include "support/ui/real_window.h"
#include "support/ui/session_desk.h"

#include "journal/rows.h"
#include "journal/sheets.h"
#include "ui/blocks/sheet_picture.h"
#include "ui/figures/figure_view.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace waymark;
using namespace waymark::ui;

namespace {

SheetPicture& picture(RealWindow& real) {
    auto* found = real.window().page()->findChild<SheetPicture*>();
    REQUIRE(found);
    return *found;
}

bool comes(const std::function<bool()>& is) {
    return QTest::qWaitFor(is, 3000);
}

std::string scores(const SessionDesk& desk, const std::string& row) {
    std::string all;
    for (const char* column : {"authority", "capacity", "focus", "whole"})
        all += "[" + desk.value(row + "." + column) + "]";
    return all;
}

} // namespace

TEST_CASE("every worksheet with a picture shows it, with a button for each of its places", "[pictures]") {
    RealWindow real;
    real.openNew();
    SessionDesk desk{real.session()};
    const auto sheets = test::pictureSheets(desk);
    for (const auto& [tool, sheet] : sheets) {
        INFO(tool);
        if (real.session().journal().tool(ToolId(tool))->figures.empty())
            continue;
        real.go(sheet.c_str());
        auto& shown = picture(real);
        CHECK(shown.isVisible());
        CHECK(shown.figure().facts.rows.size() > 0);
        CHECK(shown.height() == int(std::ceil(shown.figure().height)));
        for (const auto& place : shown.figure().areas) {
            INFO(place.name);
            auto* area = shown.area(qt(place.id));
            if (tool == "iceberg") {
                CHECK(area == nullptr); // an editor stands there
                continue;
            }
            REQUIRE(area);
            CHECK(area->accessibleName() == qt(place.name));
            CHECK(area->height() >= 32);
            CHECK(area->width() >= 32);
            area->click();
            auto* focus = QApplication::focusWidget();
            REQUIRE(focus);
            QString names;
            for (auto* widget = focus; widget; widget = widget->parentWidget())
                names += widget->objectName() + QLatin1Char(' ');
            CHECK(names.contains(qt(place.id)));
            CHECK_FALSE(shown.isAncestorOf(focus));
        }
    }
}

TEST_CASE("a point of a line leads to its row, too", "[pictures]") {
    RealWindow real;
    real.openNew();
    SessionDesk desk{real.session()};
    const auto sheet = desk.add("trends", {});
    desk.row(sheet, "groups", {{"group", "All"}, {"kind", "whole"}, {"rate-1", "60"}, {"rate-5", "70"}});
    const auto row = desk.row(sheet, "groups", {{"group", "East"}, {"rate-1", "20"}, {"rate-5", "30"}});
    real.go(sheet.c_str());
    auto& shown = picture(real);
    auto* view = shown.findChild<FigureView*>();
    REQUIRE(view);
    for (const auto& mark : shown.figure().marks)
        if (mark.id == row) {
            QTest::mouseClick(view, Qt::LeftButton, {}, QPoint(int(mark.at.x), int(mark.at.y)));
            break;
        }
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == qt(row + ".group"));
}

TEST_CASE("a picture follows what is typed", "[pictures]") {
    RealWindow real;
    real.openNew();
    SessionDesk desk{real.session()};
    const auto sheet = desk.add("results-center", {});
    real.go(sheet.c_str());
    auto& shown = picture(real);
    CHECK(shown.figure().facts.rows.empty());
    const auto row = desk.row(sheet, "partners", {{"name", "School"}});
    REQUIRE(comes([&] { return shown.area(qt(row)) != nullptr; }));
    CHECK(shown.isVisible());
    real.type((row + ".name").c_str(), QStringLiteral("s of Riverbend"));
    CHECK(comes(
        [&] { return shown.area(qt(row))->accessibleName().contains(QStringLiteral("of Riverbend")); }));
    REQUIRE(real.session().removeRow(sheet + ".partners", row.substr(row.rfind('.') + 1)));
    CHECK(comes([&] { return shown.area(qt(row)) == nullptr; }));
}

TEST_CASE("a card is dragged into another box: its scores follow, and one Ctrl+Z takes it back",
          "[pictures]") {
    RealWindow real;
    real.openNew();
    SessionDesk desk{real.session()};
    const auto sheet = desk.add("four-blocker", {});
    const auto row =
        desk.row(sheet, "factors",
                 {{"name", "Bus"}, {"authority", "5"}, {"capacity", "3"}, {"focus", "1"}, {"whole", "2"}});
    const auto open = desk.row(sheet, "factors", {{"name", "Letters"}});
    real.session().leave();
    real.go(sheet.c_str());
    auto& board = picture(real);
    const auto middleOf = [&](const char* box) {
        for (const auto& zone : board.figure().zones)
            if (zone.id == box)
                return QPointF(zone.box.center().x, zone.box.center().y).toPoint();
        FAIL("There is no such box.");
        return QPoint();
    };
    const auto drag = [&](const std::string& card, const QPoint& to) {
        auto* area = board.area(qt(card));
        REQUIRE(area);
        const auto from = area->rect().center();
        QTest::mousePress(area, Qt::LeftButton, {}, from);
        // A mouse that is pressed while it moves, as QTest's own does not say.
        const auto move = [&](const QPoint& at) {
            QMouseEvent event(QEvent::MouseMove, QPointF(at), QPointF(area->mapToGlobal(at)), Qt::NoButton,
                              Qt::LeftButton, {});
            QApplication::sendEvent(area, &event);
        };
        move(from + QPoint(30, 0));
        move(area->mapFromParent(to));
        QTest::mouseRelease(area, Qt::LeftButton, {}, area->mapFromParent(to));
    };
    drag(row, middleOf("now"));
    CHECK(scores(desk, row) == "[5][3][4][4]"); // it can be reached already; only its effect is another
    drag(row, middleOf("aside"));
    CHECK(scores(desk, row) == "[2][2][2][2]");
    drag(open, middleOf("power"));
    CHECK(scores(desk, open) == "[2][2][4][4]");
    drag(open, middleOf("")); // out of all boxes
    CHECK(scores(desk, open) == "[][][][]");
    const auto* note = real.window().findChild<Label*>(QStringLiteral("briefNote"));
    REQUIRE(note); // nothing is cleared in silence
    CHECK(note->isVisible());
    CHECK(note->text().contains(QStringLiteral("“Letters”")));
    CHECK(note->text().contains(QStringLiteral("Ctrl+Z brings them back")));
    drag(row, QPoint(board.width() + 500, 5)); // nowhere
    CHECK(scores(desk, row) == "[2][2][2][2]");
    board.area(qt(row))->setFocus();
    real.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(scores(desk, open) == "[2][2][4][4]");
    real.press(Qt::Key_Z, Qt::ControlModifier);
    real.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(scores(desk, row) == "[5][3][4][4]");
    real.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(scores(desk, row) == "[5][3][1][2]");
}

TEST_CASE("a card is moved without a mouse, and put back with Escape", "[pictures]") {
    RealWindow real;
    real.openNew();
    SessionDesk desk{real.session()};
    const auto sheet = desk.add("four-blocker", {});
    const auto first = desk.row(sheet, "factors", {{"name", "Bus"}});
    const auto second = desk.row(sheet, "factors", {{"name", "Letters"}});
    real.go(sheet.c_str());
    auto& board = picture(real);
    const auto key = [&](Qt::Key each) { QTest::keyClick(QApplication::focusWidget(), each); };
    board.area(qt(first))->setFocus(Qt::TabFocusReason);
    CHECK(board.area(qt(first))->focusPolicy() == Qt::StrongFocus);
    CHECK(board.area(qt(second))->focusPolicy() == Qt::ClickFocus); // one stop for Tab
    key(Qt::Key_Down);
    CHECK(QApplication::focusWidget() == board.area(qt(second)));
    key(Qt::Key_Up);
    REQUIRE(QApplication::focusWidget() == board.area(qt(first)));
    key(Qt::Key_Space);
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    key(Qt::Key_Escape);
    CHECK(scores(desk, first) == "[][][][]");
    key(Qt::Key_Space);
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    CHECK(scores(desk, first) == "[4][4][2][2]");
    CHECK(QApplication::focusWidget() == board.area(qt(first)));
    CHECK(board.area(qt(first))->accessibleName().contains(QStringLiteral("Do only if cheap")));
    key(Qt::Key_Space);
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    key(Qt::Key_Space);
    CHECK(scores(desk, first) == "[][][][]");
    real.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(scores(desk, first) == "[4][4][2][2]");
}

TEST_CASE("a lifted card never lies over the words that say how to move it", "[pictures]") {
    RealWindow real;
    real.openNew();
    SessionDesk desk{real.session()};
    const auto sheet = desk.add("four-blocker", {});
    const auto row =
        desk.row(sheet, "factors",
                 {{"name", QString(QStringLiteral("A long name of a factor. ")).repeated(4).toStdString()},
                  {"authority", "4"},
                  {"capacity", "4"},
                  {"focus", "4"},
                  {"whole", "4"}});
    real.go(sheet.c_str());
    auto& board = picture(real);
    QRect help;
    for (const auto& zone : board.figure().zones)
        if (zone.id == "help")
            help = QRectF(zone.box.x, zone.box.y, zone.box.width, zone.box.height).toAlignedRect();
    REQUIRE(help.height() > 20);
    help.adjust(4, 4, -4, -4); // the edge of the place that is dropped on runs around it
    const auto before = board.grab(help).toImage();
    board.area(qt(row))->setFocus(Qt::TabFocusReason);
    for (const auto key : {Qt::Key_Space, Qt::Key_Left, Qt::Key_Left})
        QTest::keyClick(QApplication::focusWidget(), key);
    QApplication::processEvents();
    CHECK(board.grab(help).toImage() == before);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(scores(desk, row) == "[][][][]");
    const auto boxOf = [](const FigureArea& each) {
        return QRectF(each.box.x, each.box.y, each.box.width, each.box.height);
    };
    for (const auto& zone : board.figure().zones) // where it stands now that there is a card above it
        if (zone.id == "help")
            CHECK_FALSE(boxOf(zone).intersects(boxOf(board.figure().areas.front())));
}

TEST_CASE("a map is laid out while one types on: nobody waits for the program", "[pictures]") {
    const QTemporaryDir programs;
    QFile slow(programs.filePath(QStringLiteral("dot")));
    REQUIRE(slow.open(QIODevice::WriteOnly));
    const auto path = qgetenv("PATH");
    slow.write("#!/bin/sh\nsleep 2\nPATH=" + path + " exec dot \"$@\"\n");
    slow.close();
    REQUIRE(slow.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("PATH", programs.path().toUtf8() + ':' + path);
    RealWindow real;
    real.openNew();
    SessionDesk desk{real.session()};
    const auto sheet = desk.add("process-map", {});
    const auto first = desk.row(sheet, "steps", {{"what", "Call"}, {"kind", "start"}});
    const auto second = desk.row(sheet, "steps", {{"what", "Answer"}, {"kind", "decision"}});
    const auto yes = desk.row(sheet, "steps", {{"what", "Come"}, {"kind", "end"}});
    const auto no = desk.row(sheet, "steps", {{"what", "Stay"}, {"kind", "end"}});
    real.session().leave();
    REQUIRE(real.session().set(FieldId(first + ".next"), second));
    REQUIRE(real.session().set(FieldId(second + ".next"), yes));
    REQUIRE(real.session().set(FieldId(second + ".next-no"), no));
    QElapsedTimer clock;
    clock.start();
    real.go(sheet.c_str());
    CHECK(clock.elapsed() < 1800); // the page is there before the program has said a word
    auto& shown = picture(real);
    const auto box = [&](const std::string& row) {
        for (const auto& area : shown.figure().areas)
            if (area.id == row)
                return area.box;
        return FigureBox{};
    };
    const auto besides = [&] { return std::abs(box(yes).y - box(no).y) < 5 && box(yes).height > 0; };
    REQUIRE(QTest::qWaitFor([&] { return box(no).height > 0; }, 1500));
    CHECK(box(no).y > box(yes).bottom());              // in the order of the rows meanwhile
    CHECK(int(shown.figure().width) == shown.width()); // and as wide as the page, not as it was before
    qint64 longest = 0;
    clock.restart();
    auto* editor = qobject_cast<GrowingEditor*>(real.control((first + ".what").c_str()));
    REQUIRE(editor);
    editor->setFocus();
    for (int key = 0; clock.elapsed() < 1500; ++key) {
        QElapsedTimer one;
        one.start();
        QTest::keyClick(editor, key % 5 == 4 ? Qt::Key_Space : Qt::Key_A);
        QApplication::processEvents();
        longest = std::max(longest, one.elapsed());
        QTest::qWait(40);
    }
    INFO("the longest key took " << longest << " ms");
    CHECK(longest < 700);                    // of a program that sleeps 2000
    CHECK(QTest::qWaitFor(besides, 20'000)); // and then the ways stand side by side
    const auto laidOut = shown.figure().height;
    // While the next one is laid out, the picture before stays.
    QTest::keyClicks(editor, QStringLiteral("a good deal more words than there were before in this box "));
    QTest::qWait(600);
    CHECK(shown.figure().height == laidOut);
    CHECK(besides());
    qputenv("PATH", path);
    CHECK(QTest::qWaitFor([&] { return shown.figure().height > laidOut; }, 20'000));
    CHECK(besides());
    // Gone before the program is done: nobody waits for it then, either.
    QTest::keyClicks(editor, QStringLiteral("and still more, so that it is laid out once again "));
    QTest::qWait(300);
    clock.restart();
    real.go("part1.goals");
    CHECK(clock.elapsed() < 1500);
}

TEST_CASE("Tab comes to the cards of a board where they are seen, before the fields under it", "[pictures]") {
    RealWindow real;
    real.openNew();
    SessionDesk desk{real.session()};
    const auto sheet = desk.add("four-blocker", {});
    const auto row = desk.row(sheet, "factors", {{"name", "Bus"}});
    real.go(sheet.c_str());
    auto* title = real.window().page()->findChild<GrowingEditor*>(qt(sheet + ".title"));
    REQUIRE(title);
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Backtab, Qt::ShiftModifier);
    auto* card = QApplication::focusWidget();
    CHECK(card == picture(real).area(qt(row)));
    QTest::keyClick(card, Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(scores(desk, row) == "[4][4][4][4]");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == title);
}

TEST_CASE("a click on a card chooses it, so that Space lifts it and nothing else is pressed", "[pictures]") {
    RealWindow real;
    real.openNew();
    SessionDesk desk{real.session()};
    const auto sheet = desk.add("four-blocker", {});
    const auto row = desk.row(sheet, "factors", {{"name", "Bus"}});
    real.go(sheet.c_str());
    auto* card = picture(real).area(qt(row));
    REQUIRE(card);
    real.click(card);
    CHECK(QApplication::focusWidget() == card);
}

TEST_CASE("a factor is added beside the board, and written into at once", "[pictures]") {
    RealWindow real;
    real.openNew();
    SessionDesk desk{real.session()};
    const auto sheet = desk.add("four-blocker", {});
    real.go(sheet.c_str());
    auto* add = picture(real).findChild<QPushButton*>();
    REQUIRE(add);
    CHECK(add->text() == QStringLiteral("Add a factor"));
    add->click();
    const auto rows = real.session().journal().rows(sheet + ".factors");
    REQUIRE(rows.size() == 1);
    const auto row = sheet + ".factors." + rows.front();
    REQUIRE(comes([&] {
        const auto* focus = QApplication::focusWidget();
        return focus && focus->objectName() == qt(row + ".name");
    }));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Bus"));
    CHECK(comes([&] { return picture(real).area(qt(row)) != nullptr; }));
}

TEST_CASE("where several people scored, a card stays where their scores put it", "[pictures]") {
    RealWindow real;
    real.openNew();
    SessionDesk desk{real.session()};
    const auto sheet = desk.add("four-blocker", {});
    const auto factor = desk.row(sheet, "factors", {{"name", "Bus"}});
    desk.row(sheet, "ratings",
             {{"factor", factor},
              {"rater", "One"},
              {"authority", "1"},
              {"capacity", "1"},
              {"focus", "1"},
              {"whole", "1"}});
    real.go(sheet.c_str());
    auto& board = picture(real);
    board.area(qt(factor))->setFocus();
    for (const auto key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_Space})
        QTest::keyClick(QApplication::focusWidget(), key);
    CHECK(scores(desk, factor) == "[][][][]");
    CHECK(board.area(qt(factor))->accessibleName().contains(QStringLiteral("Set aside")));
}

TEST_CASE("one writes in the iceberg itself; a layer grows with its words, and the table says the same",
          "[pictures]") {
    RealWindow real;
    real.openNew();
    SessionDesk desk{real.session()};
    const auto sheet = desk.add("iceberg", {{"event", "Late"}});
    real.go(sheet.c_str());
    auto& berg = picture(real);
    const int before = berg.height();
    QPushButton* add = nullptr;
    for (auto* each : berg.findChildren<QPushButton*>())
        if (each->accessibleName().contains(QStringLiteral("Structure")))
            add = each;
    REQUIRE(add);
    add->click();
    const auto rows = real.session().journal().rows(sheet + ".structures");
    REQUIRE(rows.size() == 1);
    const auto field = sheet + ".structures." + rows.front() + ".what";
    auto* editor = qobject_cast<GrowingEditor*>(QApplication::focusWidget());
    REQUIRE(editor);
    CHECK(berg.isAncestorOf(editor));
    CHECK(editor->objectName() == qt(field));
    QTest::keyClicks(editor,
                     QStringLiteral("One early bus and sidewalks that stop at Mill Road. ").repeated(8));
    CHECK(desk.value(field).starts_with("One early bus"));
    REQUIRE(comes([&] { return berg.height() > before + 60; }));
    // No editor over another, all of them in the picture.
    const auto editors = berg.findChildren<GrowingEditor*>();
    CHECK(editors.size() == 2);
    for (const auto* one : editors) {
        CHECK(berg.rect().contains(one->geometry()));
        for (const auto* other : editors)
            if (one != other)
                CHECK_FALSE(one->geometry().intersects(other->geometry()));
    }
    CHECK(comes([&] {
        const auto all = real.window().page()->findChildren<GrowingEditor*>(qt(field));
        return all.size() == 2 && all[0]->plainText() == all[1]->plainText();
    }));
    real.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(comes([&] { return desk.value(field).empty(); }));
}

TEST_CASE("a journal that can only be read shows its pictures, and nothing in them moves", "[pictures]") {
    RealWindow real;
    const auto path = real.openNew();
    SessionDesk desk{real.session()};
    const auto board = desk.add("four-blocker", {});
    const auto row =
        desk.row(board, "factors",
                 {{"name", "Bus"}, {"authority", "1"}, {"capacity", "1"}, {"focus", "5"}, {"whole", "5"}});
    const auto berg = desk.add("iceberg", {{"event", "Late"}});
    REQUIRE(real.saved());
    RealWindow second;
    REQUIRE(second.open(path));
    REQUIRE(second.session().readingOnly().has_value());
    second.go(berg.c_str());
    CHECK(picture(second).findChildren<GrowingEditor*>().isEmpty());
    CHECK(picture(second).findChildren<QPushButton*>().isEmpty());
    CHECK(picture(second).area(qt(berg + ".event")) != nullptr);
    second.go(board.c_str());
    auto* card = picture(second).area(qt(row));
    REQUIRE(card);
    CHECK(card->accessibleName().contains(QStringLiteral("Build power or partners")));
    card->setFocus();
    for (const auto key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_Space})
        QTest::keyClick(card, key);
    CHECK(scores({second.session()}, row) == "[1][1][5][5]");
}
