// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "F5 shows one prompt to the group; notes are kept with the time; Esc leaves, and only what was written
// stays."
#include "support/catch.h"
#include "support/ui/real_window.h"

#include "journal/rows.h"
#include "ui/live/live_notes_panel.h"
#include "ui/live/live_talk.h"
#include "ui/live/live_view.h"
#include "ui/live/note_row.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/growing_editor.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QRegularExpression>
#include <QScreen>
#include <QTest>

using namespace waymark;
using namespace waymark::ui;

namespace {

constexpr Qt::KeyboardModifiers ctrl = Qt::ControlModifier;
constexpr Qt::KeyboardModifiers alt = Qt::AltModifier;

LiveView* liveView() {
    for (auto* top : QApplication::topLevelWidgets())
        if (auto* view = qobject_cast<LiveView*>(top); view && view->isVisible())
            return view;
    return nullptr;
}

LiveView& begin(RealWindow& real) {
    real.press(Qt::Key_F5);
    auto* view = liveView();
    REQUIRE(view != nullptr);
    QApplication::setActiveWindow(view);
    REQUIRE(QTest::qWaitForWindowExposed(view));
    view->notes().editor()->setFocus();
    QApplication::processEvents();
    return *view;
}

void keys(const char* words) {
    for (const char letter : std::string_view(words))
        QTest::keyClick(QApplication::focusWidget(), letter);
}

QString shown(const LiveView& view) {
    return view.findChild<QWidget*>(QStringLiteral("livePrompt"))->accessibleName();
}

QString announced(const LiveView& view) {
    return view.findChild<QWidget*>(QStringLiteral("announcement"))->accessibleName();
}

} // namespace

TEST_CASE("F5 shows the page's questions one by one, and Esc leaves no trace", "[live]") {
    RealWindow real;
    real.openNew();
    real.go("part1.goals");
    const auto before = real.session().journal().answers().size();
    const auto highest = real.session().journal().highestCounter();
    auto& view = begin(real);
    CHECK(shown(view) == QStringLiteral("Reflection: Learning Goals"));
    real.press(Qt::Key_PageDown);
    CHECK(shown(view) == QStringLiteral("Which question or difficulty led you here?"));
    CHECK(announced(view).startsWith(QStringLiteral("Question 1 of 3. ")));
    real.press(Qt::Key_PageDown);
    real.press(Qt::Key_PageUp);
    CHECK(shown(view) == QStringLiteral("Which question or difficulty led you here?"));
    real.press(Qt::Key_T, ctrl);
    CHECK(view.talk().countdown().isRunning());
    real.press(Qt::Key_M, ctrl);
    CHECK(view.talk().countdown().total() == 6 * Countdown::minute);
    real.press(Qt::Key_T, ctrl);
    CHECK_FALSE(view.talk().countdown().isRunning());
    CHECK(announced(view) == QStringLiteral("Paused"));
    real.press(Qt::Key_Escape);
    QTest::qWait(20);
    CHECK(liveView() == nullptr);
    CHECK(real.session().journal().answers().size() == before);
    CHECK(real.session().journal().highestCounter() == highest);
}

TEST_CASE("notes are kept with the time, and marks make questions and actions by keys alone", "[live]") {
    RealWindow real;
    real.openNew();
    real.go("part2.foundation");
    auto& view = begin(real);
    keys("A parent on first shift");
    // It is in the journal before it is kept: nothing of it can be lost.
    CHECK(real.answer("part2.live.notes") == QStringLiteral("A parent on first shift"));
    real.press(Qt::Key_Return);
    // Below a line with the day.
    static const QRegularExpression stamped(
        QStringLiteral("^\\w+, \\w+ \\d+, \\d{4}\\n\\d{1,2}:\\d\\d A parent on first shift$"));
    CHECK(stamped.match(real.answer("part2.live.notes")).hasMatch());
    CHECK(view.notes().editor()->plainText().isEmpty());
    keys("Which families?");
    real.press(Qt::Key_Q, alt);
    CHECK(announced(view) == QStringLiteral("Kept as a question for the coaches"));
    REQUIRE(questionsOf(real.session().journal(), "part2.questions").size() == 1);
    CHECK(questionsOf(real.session().journal(), "part2.questions")[0].text == "Which families?");
    keys("Call the school");
    real.press(Qt::Key_A, alt);
    REQUIRE(actionsOf(real.session().journal()).size() == 1);
    keys("We meet on Mondays");
    real.press(Qt::Key_D, alt);
    CHECK(real.answer("part2.live.notes").contains(QStringLiteral("Decision: We meet on Mondays")));
    CHECK(view.talk().kept().size() == 4);
    // One step of undo takes the line with its time.
    real.press(Qt::Key_Z, ctrl);
    CHECK_FALSE(real.answer("part2.live.notes").contains(QStringLiteral("Decision")));
    CHECK_FALSE(real.answer("part2.live.notes").contains(QStringLiteral("Mondays")));
    CHECK(view.talk().kept().size() == 3);
    CHECK(actionsOf(real.session().journal()).size() == 1);
    real.press(Qt::Key_Z, ctrl); // and its row
    CHECK(actionsOf(real.session().journal()).empty());
    CHECK_FALSE(real.answer("part2.live.notes").contains(QStringLiteral("Call the school")));
    real.press(Qt::Key_Y, ctrl);
    CHECK(actionsOf(real.session().journal()).size() == 1);
    CHECK(real.answer("part2.live.notes").contains(QStringLiteral("Action: Call the school")));
    REQUIRE(view.close());
    QTest::qWait(20);
    REQUIRE(real.saved());
    CHECK(real.answer("part2.live.notes").split(QLatin1Char('\n')).size() == 4); // the day, three notes
}

TEST_CASE("a line that is kept gets a mark later, and other words, without the mouse", "[live]") {
    RealWindow real;
    real.openNew();
    real.go("part2.live");
    auto& view = begin(real);
    keys("Who calls");
    real.press(Qt::Key_Return);
    real.press(Qt::Key_Up);
    real.press(Qt::Key_Q);
    REQUIRE(questionsOf(real.session().journal()).size() == 1);
    CHECK(questionsOf(real.session().journal())[0].text == "Who calls");
    real.press(Qt::Key_Return);
    CHECK(view.notes().editor()->plainText() == QStringLiteral("Who calls"));
    keys(" the school?");
    real.press(Qt::Key_Return);
    CHECK(questionsOf(real.session().journal())[0].text == "Who calls the school?");
    CHECK(real.answer("part2.live.notes").endsWith(QStringLiteral("Question: Who calls the school?")));
    view.close();
    QTest::qWait(20);
}

TEST_CASE("a line that was begun and taken back leaves nothing; one that was begun and left stays",
          "[live]") {
    RealWindow real;
    real.openNew();
    REQUIRE(real.session().set(FieldId("part2.live.notes"), "From home"));
    real.go("part2.live");
    {
        auto& view = begin(real);
        keys("No");
        real.press(Qt::Key_Backspace);
        real.press(Qt::Key_Backspace);
        CHECK(real.answer("part2.live.notes") == QStringLiteral("From home"));
        keys("Half a line");
        view.close();
        QTest::qWait(20);
    }
    CHECK(real.answer("part2.live.notes") == QStringLiteral("From home\nHalf a line"));
    // It waits where it was left.
    auto& view = begin(real);
    CHECK(view.notes().editor()->plainText() == QStringLiteral("Half a line"));
    CHECK(view.notes().findChildren<NoteRow*>().size() == 1); // what came from home
    view.notes().editor()->moveCursor(QTextCursor::End);
    keys(" more");
    real.press(Qt::Key_Return);
    CHECK(real.answer("part2.live.notes").contains(QStringLiteral(" Half a line more")));
    CHECK(real.answer("part2.live.notes").count(QStringLiteral("Half a line")) == 1);
    view.close();
    QTest::qWait(20);
}

TEST_CASE("the screen is black until a key brings it back, and Esc does not leave then", "[live]") {
    RealWindow real;
    real.openNew();
    real.go("part1.goals");
    auto& view = begin(real);
    QTest::keyClick(view.notes().editor(), Qt::Key_Period);
    CHECK(view.talk().isBlack());
    CHECK(view.notes().editor()->plainText().isEmpty());
    CHECK(view.grab().toImage().pixelColor(view.width() / 3, view.height() / 2) == QColor(Qt::black));
    real.press(Qt::Key_Escape);
    CHECK_FALSE(view.talk().isBlack());
    CHECK(view.grab().toImage().pixelColor(view.width() / 3, view.height() / 2) != QColor(Qt::black));
    CHECK(liveView() == &view);
    real.press(Qt::Key_B, ctrl);
    CHECK(view.talk().isBlack());
    real.press(Qt::Key_B);
    CHECK_FALSE(view.talk().isBlack());
    keys("b. stands in a note");
    CHECK_FALSE(view.talk().isBlack());
    CHECK(view.notes().editor()->plainText() == QStringLiteral("b. stands in a note"));
    view.close();
    QTest::qWait(20);
}

TEST_CASE("what is typed while the screen is black is written, and nothing of before is lost", "[live]") {
    RealWindow real;
    real.openNew();
    real.go("part1.goals");
    auto& view = begin(real);
    keys("We meet ");
    real.press(Qt::Key_B, ctrl);
    REQUIRE(view.talk().isBlack());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Shift); // alone it is no key
    CHECK(view.talk().isBlack());
    keys("on Mondays");
    CHECK_FALSE(view.talk().isBlack());
    real.press(Qt::Key_B, ctrl);
    keys(" at nine"); // a space goes on with the note
    CHECK(view.notes().editor()->plainText() == QStringLiteral("We meet on Mondays at nine"));
    for (int i = 0; i < 8; ++i)
        real.press(Qt::Key_Backspace);
    CHECK(view.notes().editor()->plainText() == QStringLiteral("We meet on Mondays"));
    CHECK(real.answer("part1.live.notes") == QStringLiteral("We meet on Mondays"));

    // Ended by a key that writes nothing, and begun by a button, one goes on writing all the same.
    for (auto* button : view.findChildren<QAbstractButton*>())
        if (button->text() == QStringLiteral("Blank screen")) {
            button->setFocus();
            button->click();
        }
    REQUIRE(view.talk().isBlack());
    real.press(Qt::Key_Tab);
    CHECK_FALSE(view.talk().isBlack());
    keys(" at nine");
    CHECK(view.notes().editor()->plainText() == QStringLiteral("We meet on Mondays at nine"));
    real.press(Qt::Key_B, ctrl);
    real.press(Qt::Key_Return); // ends the black, and keeps nothing by accident
    CHECK_FALSE(view.talk().isBlack());
    CHECK(view.notes().editor()->plainText() == QStringLiteral("We meet on Mondays at nine"));
    view.close();
    QTest::qWait(20);
}

TEST_CASE("notes of another day stand below that day", "[live]") {
    RealWindow real;
    real.openNew();
    REQUIRE(real.session().set(
        FieldId("part2.live.notes"),
        "Wednesday, March 11, 2020\n2:04 One\n2:05 Two\nThursday, April 2, 2020\n9:00 Three"));
    real.go("part2.live");
    auto& view = begin(real);
    const auto days = [&] {
        QStringList said;
        for (const auto* label : view.notes().findChildren<QLabel*>(QStringLiteral("noteDay")))
            if (label->isVisible())
                said << label->text();
        return said;
    };
    QApplication::processEvents();
    CHECK(days() == QStringList{QStringLiteral("Wednesday, March 11, 2020"),
                                QStringLiteral("Thursday, April 2, 2020")});
    keys("Four");
    real.press(Qt::Key_Return);
    CHECK(days().size() == 3);
    CHECK(days().value(2) == QStringLiteral("Today"));
    CHECK(
        view.notes().findChildren<NoteRow*>().back()->accessibleName().startsWith(QStringLiteral("Today, ")));
    CHECK(real.answer("part2.live.notes").split(QLatin1Char('\n')).size() == 7);
    view.close();
    QTest::qWait(20);
}

TEST_CASE("private pages and private notes are not shown to the group", "[live]") {
    RealWindow real;
    real.openNew();
    REQUIRE(real.session().set(FieldId("part2.live.notes"), "2:04 Not for all"));
    REQUIRE(real.session().set(FieldId("private.part2.live"), "true"));
    REQUIRE(real.session().set(FieldId("private.part2.foundation"), "true"));
    real.go("part2.foundation");
    auto& view = begin(real);
    CHECK(shown(view) == QStringLiteral("Self-Diagnostic: Our North Star"));
    CHECK_FALSE(view.talk().canStep(-1));
    for (auto* child : view.findChildren<QWidget*>())
        CHECK_FALSE(child->accessibleName().contains(QStringLiteral("Not for all")));
    view.close();
    QTest::qWait(20);
}

TEST_CASE("what was written on the page before stands above the notes with a time, without one", "[live]") {
    RealWindow real;
    real.openNew();
    REQUIRE(real.session().set(FieldId("part2.live.notes"), "2:04 A parent on first shift\nBring the list"));
    real.go("part2.live");
    auto& view = begin(real);
    QStringList rows;
    for (auto* child : view.notes().findChildren<NoteRow*>())
        rows << child->accessibleName();
    CHECK(rows ==
          QStringList{QStringLiteral("Bring the list"), QStringLiteral("2:04, A parent on first shift")});
    keys("Now");
    real.press(Qt::Key_Return);
    CHECK(real.answer("part2.live.notes").startsWith(QStringLiteral("2:04 A parent on first shift\nBring")));
    // It can be marked like the others.
    QTest::keyClick(view.notes().findChildren<NoteRow*>().front(), Qt::Key_A);
    REQUIRE(actionsOf(real.session().journal()).size() == 1);
    CHECK(actionsOf(real.session().journal())[0].what == "Bring the list");
    view.close();
    QTest::qWait(20);
}

TEST_CASE("opening another journal ends live mode", "[live]") {
    RealWindow real;
    real.openNew();
    real.go("part1.goals");
    begin(real);
    real.openNew(QStringLiteral("other.waymark"));
    CHECK(liveView() == nullptr);
}

// Run by the ctest two_screens, on a platform that has two.
TEST_CASE("with a second screen the prompt is there and the notes are here", "[.two-screens]") {
    REQUIRE(QGuiApplication::screens().size() == 2);
    const auto home = QGuiApplication::screens()[0]->geometry();
    const auto there = QGuiApplication::screens()[1]->geometry();
    RealWindow real;
    real.openNew();
    REQUIRE(real.session().set(FieldId("part2.live.notes"), "Not for all"));
    REQUIRE(real.session().set(FieldId("private.part2.live"), "true"));
    real.go("part2.foundation");
    auto& view = begin(real);
    auto* projector = view.projector();
    REQUIRE(projector != nullptr);
    CHECK(projector->isVisible());
    CHECK(there.contains(projector->geometry()));
    CHECK(projector->size() == there.size());
    CHECK(home.contains(view.geometry().center()));

    // There the prompt and nothing else, here the notes, private ones too: nobody else sees them.
    const auto* prompt = projector->findChild<QWidget*>(QStringLiteral("livePrompt"));
    REQUIRE(prompt != nullptr);
    CHECK(projector->findChild<GrowingEditor*>() == nullptr);
    CHECK(projector->findChildren<QAbstractButton*>().isEmpty());
    CHECK(view.talk().kept().size() == 1);
    real.press(Qt::Key_PageDown);
    CHECK(prompt->accessibleName() == shown(view));

    // Black is there alone; here one goes on writing.
    real.press(Qt::Key_B, ctrl);
    CHECK(projector->grab().toImage().pixelColor(200, 200) == QColor(Qt::black));
    CHECK(view.grab().toImage().pixelColor(200, 200) != QColor(Qt::black));
    keys("Still writing");
    CHECK(view.notes().editor()->plainText() == QStringLiteral("Still writing"));
    real.press(Qt::Key_B, ctrl);
    CHECK(projector->grab().toImage().pixelColor(200, 200) != QColor(Qt::black));

    const QPointer<QWidget> watched(projector);
    view.close();
    QTest::qWait(20);
    CHECK((watched.isNull() || !watched->isVisible()));
}

TEST_CASE("a group's initials take two keys, in live mode and on a page", "[live]") {
    RealWindow real;
    real.openNew();
    real.go("journal");
    real.type("people.names", QStringLiteral("Ada Brook"));
    real.press(Qt::Key_Return);
    for (const char letter : std::string_view("Berta Creek"))
        QTest::keyClick(QApplication::focusWidget(), letter);
    CHECK(real.answer("people.names") == QStringLiteral("Ada Brook\nBerta Creek"));
    real.go("part1.goals");
    REQUIRE(real.window().page()->showField(FieldId("part1.goals.response")));
    real.press(Qt::Key_2, alt);
    keys("To learn");
    CHECK(real.answer("part1.goals.response") == QStringLiteral("BC: To learn"));
    auto& view = begin(real);
    QTest::keyClick(view.notes().editor(), Qt::Key_1, alt);
    keys("It begins");
    real.press(Qt::Key_Return);
    CHECK(real.answer("part1.live.notes").endsWith(QStringLiteral(" AB: It begins")));
    view.close();
    QTest::qWait(20);
}
