// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words that come through an input method or from right to left: what was committed is kept, to the code
// point, and what is only being tried out above the line is never saved.
#include "support/catch.h"
#include "support/ui/real_window.h"

#include "journal/rows.h"
#include "store/journal_file.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/growing_editor.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>
#include <QTextBlock>

using namespace waymark;
using namespace waymark::ui;

namespace {

QString words(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// One event of an input method: what it shows at the cursor now, and what it hands over.
struct Composed {
    const char* preedit;
    const char* commit = "";
    int replaceFrom = 0; // before the cursor, as methods do that change what they gave already
    int replaceLength = 0;
};

struct Way {
    const char* method;
    QList<Composed> events;
    const char* comes; // what stands there in the end
};

const Way ways[] = {
    {"a dead key", {{"\u00B4"}, {"", "\u00E9"}}, "\u00E9"},
    {"Hangul",
     {{"\u314E"}, {"\uD558"}, {"\uD55C"}, {"\u3131", "\uD55C"}, {"\uAE00"}, {"", "\uAE00"}},
     "\uD55C\uAE00"},
    {"Japanese",
     {{"\u306B"}, {"\u306B\u307B\u3093"}, {"\u65E5\u672C"}, {"", "\u65E5\u672C"}},
     "\u65E5\u672C"},
    {"beyond the first plane", {{"\u5409"}, {"\U00020BB7"}, {"", "\U00020BB7"}}, "\U00020BB7"},
    {"one that takes back", {{"", "\uAC00"}, {"", "\uAC01", -1, 1}}, "\uAC01"},
    {"one that gives up", {{"\u304B"}, {"\u304B\u306A"}, {""}}, ""},
};

void send(const Composed& event) {
    auto* focused = QApplication::focusWidget();
    REQUIRE(focused != nullptr);
    QList<QInputMethodEvent::Attribute> how;
    const auto preedit = words(event.preedit);
    if (!preedit.isEmpty())
        how << QInputMethodEvent::Attribute(QInputMethodEvent::Cursor, int(preedit.size()), 1);
    QInputMethodEvent sent(preedit, how);
    sent.setCommitString(words(event.commit), event.replaceFrom, event.replaceLength);
    QApplication::sendEvent(focused, &sent);
}

/// On the disk, as another program reads it.
QString stored(RealWindow& real, const QString& path, const char* field) {
    REQUIRE(real.session().flush(5000));
    auto read = readJournal(pathOf(path));
    REQUIRE(read.ok());
    return qt(read->journal.value(FieldId(field)));
}

/// Puts the cursor into the field; the day of an action is a cell that opens by a key.
void enter(RealWindow& real, const char* field) {
    REQUIRE(real.window().page()->showField(FieldId(field)));
    if (qobject_cast<QAbstractItemView*>(QApplication::focusWidget()))
        real.press(Qt::Key_F2);
}

/// Key by key, with a keyboard that has these letters.
void type(const QString& text) {
    for (const auto letter : text) {
        QKeyEvent press(QEvent::KeyPress, letter == QLatin1Char('\n') ? Qt::Key_Return : 0, Qt::NoModifier,
                        letter == QLatin1Char('\n') ? QStringLiteral("\r") : QString(letter));
        QApplication::sendEvent(QApplication::focusWidget(), &press);
    }
}

struct Place {
    const char* page;
    const char* field;
};

// One of each kind of editor: a page's, one of a single line, a question's, two of a table, a date, a number.
const Place places[] = {
    {"part1.goals", "part1.goals.response"},
    {"journal", "journal.owner.name"},
    {"part2.plan", "part2.plan.actions.r1.what"},
    {"part2.plan", "part2.plan.actions.r1.when"},
    {"part1.live", "part1.live.date"},
    {"part1.steps", "part1.steps.response"},
};

} // namespace

TEST_CASE("what an input method hands over is kept, and what it only shows is not", "[writing]") {
    RealWindow real;
    const auto path = real.openNew();
    for (const auto& place : places)
        for (const auto& way : ways) {
            CAPTURE(place.field, way.method);
            real.go(place.page);
            REQUIRE(real.session().set(FieldId(place.field), "\U0001F68C ab").ok());
            enter(real, place.field);
            real.press(Qt::Key_End);
            real.press(Qt::Key_Left);
            const auto before = words("\U0001F68C a");
            const auto behind = words("b");
            QString committed; // so far
            for (const auto& event : way.events) {
                send(event);
                committed.chop(event.replaceLength);
                committed += words(event.commit);
                CHECK(real.answer(place.field) == before + committed + behind);
            }
            CHECK(committed == words(way.comes));
            CHECK(stored(real, path, place.field) == before + committed + behind);
        }
}

TEST_CASE("an input method may begin on a cell of a table that is not open yet", "[writing]") {
    RealWindow real;
    const auto path = real.openNew();
    const auto day = real.session().addRow("part5.pdsa.study.series");
    REQUIRE(day.ok());
    const FieldId fields[] = {
        cell("part2.plan.actions", "r1", "who"), cell("part2.plan.actions", "r1", "what"),
        cell("part2.plan.actions", "r1", "when"), cell("part5.pdsa.study.series", day.value(), "value")};
    for (const auto& field : fields)
        for (const auto& way : ways) {
            CAPTURE(field.str(), way.method);
            real.go(field.str().starts_with("part2") ? "part2.plan" : "part5.pdsa");
            REQUIRE(real.session().set(field, "").ok());
            REQUIRE(real.window().page()->showField(field));
            auto* table = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
            if (!table) { // it opened
                real.press(Qt::Key_Escape);
                table = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
            }
            REQUIRE(table != nullptr);
            for (const auto& event : way.events)
                send(event);
            CHECK(qt(real.session().journal().value(field)) == words(way.comes));
            CHECK(stored(real, path, field.str().c_str()) == words(way.comes));
            real.press(Qt::Key_Escape);
        }
}

TEST_CASE("an autosave in the middle of a composition keeps only what was handed over", "[writing]") {
    RealWindow real;
    const auto path = real.openNew();
    for (const auto& place : places) {
        CAPTURE(place.field);
        real.go(place.page);
        enter(real, place.field);
        send({"\uD558", "\uD55C"});
        CHECK(stored(real, path, place.field) == words("\uD55C"));
        send({"", "\uAE00"});
        CHECK(stored(real, path, place.field) == words("\uD55C\uAE00"));
    }
}

TEST_CASE("undo takes back what an input method handed over", "[writing]") {
    RealWindow real;
    real.openNew();
    for (const char* field : {"part1.goals.response", "part2.plan.actions.r1.what"}) {
        CAPTURE(field);
        real.go(QByteArray(field).startsWith("part1") ? "part1.goals" : "part2.plan");
        real.type(field, QStringLiteral("Seoul "));
        real.session().leave();
        enter(real, field);
        real.press(Qt::Key_End);
        for (const auto& event : ways[1].events)
            send(event);
        CHECK(real.answer(field) == words("Seoul \uD55C\uAE00"));
        real.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(real.answer(field) == words("Seoul "));
        real.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(real.answer(field) == words("Seoul \uD55C\uAE00"));
    }
}

TEST_CASE("Arabic and Hebrew among other words are kept as they were typed and pasted", "[writing]") {
    RealWindow real;
    const auto path = real.openNew();
    // Marks of direction are part of the words, too.
    const QString texts[] = {words("\u0645\u0631\u062D\u0628\u0627 plan 3 \u0634\u0643\u0631\u0627"),
                             words("We say \u05E9\u05DC\u05D5\u05DD (twice)"),
                             words("\u200F\u05D0\u200E1\u2067\u05D1\u2069\u0301")};
    for (const auto& place : places)
        for (const auto& text : texts) {
            CAPTURE(place.field, text.toStdString());
            real.go(place.page);
            REQUIRE(real.session().set(FieldId(place.field), "").ok());
            enter(real, place.field);
            type(text);
            CHECK(real.answer(place.field) == text);
            CHECK(stored(real, path, place.field) == text);
            real.press(Qt::Key_A, Qt::ControlModifier);
            real.press(Qt::Key_Delete);
            CHECK(real.answer(place.field).isEmpty());
            QApplication::clipboard()->setText(text);
            real.press(Qt::Key_V, Qt::ControlModifier);
            CHECK(real.answer(place.field) == text);
            CHECK(stored(real, path, place.field) == text);
        }
}

TEST_CASE("a paragraph that begins from right to left stands on the right", "[writing]") {
    RealWindow real;
    real.openNew();
    real.go("part1.goals");
    auto* editor = qobject_cast<GrowingEditor*>(real.control("part1.goals.response"));
    REQUIRE(editor != nullptr);
    enter(real, "part1.goals.response");
    type(words("\u0645\u0631\u062D\u0628\u0627 plan\nplan \u0645\u0631\u062D\u0628\u0627"));
    const auto paragraph = [&](int number) { return editor->document()->findBlockByNumber(number); };
    const auto cursorAtStartOf = [&](int number) {
        return editor->cursorRect(QTextCursor(paragraph(number))).center().x();
    };
    const int middle = editor->viewport()->width() / 2;
    REQUIRE(editor->document()->blockCount() == 2);
    CHECK(paragraph(0).textDirection() == Qt::RightToLeft);
    CHECK(cursorAtStartOf(0) > middle);
    CHECK(paragraph(1).textDirection() == Qt::LeftToRight);
    CHECK(cursorAtStartOf(1) < middle);

    real.go("part1.live");
    enter(real, "part1.live.date");
    type(words("\u0645\u0631\u062D\u0628\u0627"));
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(line != nullptr);
    real.press(Qt::Key_Home);
    CHECK(line->inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x() > line->width() / 2);
}
