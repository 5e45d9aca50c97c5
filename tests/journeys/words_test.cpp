// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Spelling and find on the page, in the real window.
#include "support/catch.h"
#include "support/ui/real_window.h"

#include "journal/sheets.h"
#include "ui/blocks/action_table.h"
#include "ui/blocks/sheet_head.h"
#include "ui/models/action_model.h"
#include "ui/shell/find_bar.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <functional>

using namespace waymark;
using namespace waymark::ui;

namespace {

constexpr Qt::KeyboardModifiers ctrl = Qt::ControlModifier;

GrowingEditor* editorOf(RealWindow& real, const char* field) {
    auto* editor = qobject_cast<GrowingEditor*>(real.control(field));
    REQUIRE(editor);
    return editor;
}

QStringList marked(const GrowingEditor& editor) {
    QStringList words;
    for (const auto& range : editor.underlines())
        words << editor.textIn(range);
    return words;
}

QStringList found(const GrowingEditor& editor) {
    QStringList words;
    for (const auto& selection : editor.extraSelections())
        words << selection.cursor.selectedText();
    return words;
}

/// The one that is underlined as well.
QString foundHere(const GrowingEditor& editor) {
    for (const auto& selection : editor.extraSelections())
        if (selection.format.underlineStyle() == QTextCharFormat::SingleUnderline)
            return selection.cursor.selectedText();
    return {};
}

bool soonMarked(const GrowingEditor& editor, const QStringList& words) {
    const bool there = QTest::qWaitFor([&] { return marked(editor) == words; }, 8000);
    INFO(marked(editor).join(QLatin1Char(' ')).toStdString());
    CHECK(marked(editor) == words);
    return there;
}

/// Does something in the menu that pops up next.
template <class Act>
void inNextMenu(bool& came, Act act) {
    auto* look = new QTimer(qApp);
    look->setInterval(5);
    QObject::connect(look, &QTimer::timeout, qApp, [look, act, &came] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        look->deleteLater();
        look->stop();
        came = true;
        act(*menu);
    });
    look->start();
}

QStringList textsOf(const QMenu& menu) {
    QStringList texts;
    for (const auto* action : menu.actions())
        texts << action->text();
    return texts;
}

} // namespace

TEST_CASE("wrong words are underlined once they are written, and the rest is left alone", "[spelling]") {
    RealWindow real;
    real.openNew();
    real.go("part1.goals");
    auto* editor = editorOf(real, "part1.goals.response");
    real.type("part1.goals.response", QStringLiteral("Childern meet evry Tuesday at evr"));
    soonMarked(*editor, {QStringLiteral("Childern"), QStringLiteral("evry")}); // the last one is being typed
    real.press(Qt::Key_Tab);
    soonMarked(*editor, {QStringLiteral("Childern"), QStringLiteral("evry"), QStringLiteral("evr")});
    CHECK(real.answer("part1.goals.response") == QStringLiteral("Childern meet evry Tuesday at evr"));
    // Marks move with the words around them.
    REQUIRE(real.session().splice(FieldId("part1.goals.response"), 0, 0, "All "));
    soonMarked(*editor, {QStringLiteral("Childern"), QStringLiteral("evry"), QStringLiteral("evr")});
    real.session().leave();
}

TEST_CASE("an answer in another language is left alone until it says which, and then has its own mistakes",
          "[spelling]") {
    RealWindow real;
    real.openNew();
    real.go("part1.goals");
    auto* editor = editorOf(real, "part1.goals.response");
    const auto field = FieldId("part1.goals.response");
    REQUIRE(real.session().set(field, "Nos reunimos cada martes con las familias para nesecitar menos."));
    QTest::qWait(900); // nothing is to come
    CHECK(marked(*editor).isEmpty());
    REQUIRE(real.session().set(languageField(field), "es"));
    soonMarked(*editor, {QStringLiteral("nesecitar")});
    // Who says which language it is means it, however many words are wrong in it.
    REQUIRE(real.session().set(field, "We meet every Tuesday with families"));
    CHECK(QTest::qWaitFor([&] { return marked(*editor).size() >= 4; }, 8000));
    REQUIRE(real.session().set(field, "Nos reunimos"));
    real.session().leave();
    REQUIRE(real.session().set(languageField(field), "fr"));
    real.session().leave();
    real.press(Qt::Key_Z, ctrl); // the language goes back as words do
    CHECK(real.answer("language.part1.goals.response") == QStringLiteral("es"));
}

TEST_CASE("a worksheet's words are underlined, found by F7 and by the search", "[spelling]") {
    RealWindow real;
    real.openNew();
    const auto sheet = real.session().addSheet(ToolId("iceberg")).value();
    const auto event = sheet + ".event";
    real.go(sheet.c_str());
    auto* editor = editorOf(real, event.c_str());
    REQUIRE(real.session().set(FieldId(event), "Childern wait for the zeppelin"));
    real.session().leave();
    soonMarked(*editor, {QStringLiteral("Childern")});
    bool came = false;
    inNextMenu(came, [](QMenu& menu) { QTest::keyClick(&menu, Qt::Key_Escape); });
    real.press(Qt::Key_F7);
    REQUIRE(QTest::qWaitFor([&] { return came; }, 5000));
    CHECK(editor->textCursor().selectedText() == QStringLiteral("Childern"));
    QApplication::setActiveWindow(&real.window()); // no window manager does it after a menu
    // Its language is its own, and is undone as that of any answer.
    REQUIRE(real.session().set(languageField(FieldId(event)), "es"));
    real.session().leave();
    real.press(Qt::Key_Z, ctrl);
    CHECK(real.answer(("language." + event).c_str()) == QString());
    const auto hits = real.session().search("zeppelin");
    REQUIRE(hits.size() == 1);
    real.go("overview");
    real.window().search();
    auto* popup = real.window().findChild<QWidget*>(QStringLiteral("searchPopup"));
    REQUIRE(popup);
    QTest::keyClicks(popup->findChild<QLineEdit*>(), QStringLiteral("zeppelin"));
    QTest::keyClick(popup->findChild<QLineEdit*>(), Qt::Key_Return);
    QApplication::setActiveWindow(&real.window());
    CHECK(real.window().page()->place() == qt(sheet));
    CHECK(QTest::qWaitFor([&] { return editorOf(real, event.c_str())->hasFocus(); }, 3000));
}

TEST_CASE("what is searched for can be put on the plan, and one search can lead to several places",
          "[search]") {
    RealWindow real;
    real.openNew();
    REQUIRE(real.session().set(FieldId("part1.goals.response"), "Ask about the ferry."));
    REQUIRE(real.session().set(FieldId("part2.live.notes"), "The ferry is late."));
    real.go("part2.foundation");
    real.window().search();
    auto* popup = real.window().findChild<QWidget*>(QStringLiteral("searchPopup"));
    REQUIRE(popup);
    auto* field = popup->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("ferry"));
    QTest::keyClick(field, Qt::Key_Return, ctrl); // goes there and stays
    CHECK(real.window().page()->place() == QStringLiteral("part1.goals"));
    REQUIRE(popup->isVisible());
    CHECK(field->text() == QStringLiteral("ferry"));
    QTest::keyClick(field, Qt::Key_Down); // the second find
    QTest::keyClick(field, Qt::Key_Down); // past the head of what can be done
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(real.window().page()->place() == QStringLiteral("part2.plan")); // the part that the search began in
    CHECK(real.answer("part2.plan.actions.r1.what") == QStringLiteral("ferry"));
    QTest::qWait(0);                               // the popup is gone
    QApplication::setActiveWindow(&real.window()); // no window manager does it
    real.press(Qt::Key_Escape);
    real.window().page()->focusFirst();
    real.press(Qt::Key_Z, ctrl);
    CHECK(real.answer("part2.plan.actions.r1.what") == QString());
}

TEST_CASE("a tool that is found opens as its worksheet", "[search]") {
    RealWindow real;
    real.openNew();
    for (int time = 0; time < 2; ++time) { // the one that was begun is opened again
        real.go("overview");
        real.window().search();
        auto* popup = real.window().findChild<QWidget*>(QStringLiteral("searchPopup"));
        REQUIRE(popup);
        auto* field = popup->findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("egg chart"));
        auto* hits = popup->findChild<QListWidget*>();
        for (int row = 0; row < hits->count(); ++row)
            if (hits->item(row)
                    ->data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("Egg chart")))
                hits->setCurrentRow(row);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::qWait(0); // the popup is gone
        const auto sheets = sheetsOf(real.session().journal());
        REQUIRE(sheets.size() == 1);
        CHECK(sheets.front().tool == ToolId("egg-chart"));
        CHECK(real.window().page()->place() == qt(sheets.front().id));
    }
}

TEST_CASE("what a tool is called leads to it, and closed guidance leads to what opens it", "[search]") {
    RealWindow real;
    real.openNew();
    const auto hits = real.session().search("four-bl");
    REQUIRE_FALSE(hits.empty());
    CHECK(hits.front().tool == ToolId("four-blocker"));
    // A sentence of Part 4's guidance E, which names the tool as well.
    const auto guidance = [&] {
        const auto found = real.session().search("four-blocker");
        return *std::ranges::find_if(found, [](const SearchHit& hit) {
            return hit.kind == SearchHit::Kind::Course && hit.place.ends_with(".diagnostic");
        });
    };
    const auto closed = guidance();
    REQUIRE_FALSE(closed.field.empty());
    real.window().search();
    auto* popup = real.window().findChild<QWidget*>(QStringLiteral("searchPopup"));
    REQUIRE(popup);
    auto* field = popup->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("four-blocker"));
    auto* list = popup->findChild<QListWidget*>();
    int row = 0;
    while (row < list->count() && !list->item(row)
                                       ->data(Qt::AccessibleTextRole)
                                       .toString()
                                       .contains(QStringLiteral("Opens when you tick ")))
        ++row;
    REQUIRE(row < list->count());
    list->setCurrentRow(row);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::qWait(50); // the popup is gone
    CHECK(real.window().page()->place() == qt(closed.place));
    QApplication::setActiveWindow(&real.window()); // no window manager does it
    CHECK(QApplication::focusWidget() == real.control(closed.field.str().c_str()));
    REQUIRE(real.session().set(closed.field, "true"));
    CHECK(guidance().field.empty());
    CHECK(guidance().place == closed.place);
}

TEST_CASE("F7 goes from word to word, and each can be mended, kept or let be", "[spelling]") {
    RealWindow real;
    const auto path = real.openNew();
    real.go("part1.goals");
    auto* editor = editorOf(real, "part1.goals.response");
    REQUIRE(real.session().set(FieldId("part1.goals.response"),
                               "Relaible buses\nReach Riverbrook and Riverbrook's school, realy"));
    soonMarked(*editor, {QStringLiteral("Relaible"), QStringLiteral("Riverbrook"),
                         QStringLiteral("Riverbrook's"), QStringLiteral("realy")});
    bool first = false;
    bool second = false;
    bool third = false;
    QStringList offered;
    inNextMenu(first, [&](QMenu& menu) {
        offered = textsOf(menu);
        inNextMenu(second, [&](QMenu& next) {
            // Down to "Add to this journal's words".
            for (auto* action : next.actions())
                if (action->text().contains(QStringLiteral("this journal's words")))
                    next.setActiveAction(action);
            inNextMenu(third, [](QMenu& last) { QTest::keyClick(&last, Qt::Key_Escape); });
            QTest::keyClick(&next, Qt::Key_Return);
        });
        QTest::keyClick(&menu, Qt::Key_Return); // the first suggestion
    });
    real.press(Qt::Key_F7);
    REQUIRE(QTest::qWaitFor([&] { return third; }, 5000));
    CHECK(first);
    CHECK(second);
    CHECK(offered.contains(QStringLiteral("Reliable")));
    CHECK(editor->plainText().startsWith(QStringLiteral("Reliable buses\n")));
    CHECK(real.answer("spelling.words") == QStringLiteral("Riverbrook"));
    CHECK(editor->textCursor().selectedText() == QStringLiteral("realy")); // where Escape left off
    soonMarked(*editor, {QStringLiteral("realy")});
    real.restart();
    REQUIRE(real.open(path));
    real.go("part1.goals");
    soonMarked(*editorOf(real, "part1.goals.response"), {QStringLiteral("realy")}); // the journal remembers
}

TEST_CASE("a cell of a plan is part of the walk, names are not", "[spelling]") {
    RealWindow real;
    real.openNew();
    real.go("part2.plan");
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.who"), "Xiomaraz"));
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.what"), "Call the scool"));
    QTest::qWait(20);
    bool came = false;
    inNextMenu(came, [](QMenu& menu) { QTest::keyClick(&menu, Qt::Key_Escape); });
    real.press(Qt::Key_F7); // comes when the dictionary is read
    REQUIRE(QTest::qWaitFor([&] { return came; }, 8000));
    auto* editor = qobject_cast<GrowingEditor*>(real.window().focusWidget());
    REQUIRE(editor);
    CHECK(editor->textCursor().selectedText() == QStringLiteral("scool"));
}

TEST_CASE("wrong words of a cell that is closed are underlined, too, and names are not", "[spelling]") {
    RealWindow real;
    real.openNew();
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.who"), "Xiomaraz"));
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.what"), "Call the scool"));
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r2.what"), "Call the school"));
    real.go("part2.plan");
    auto* table = real.window().page()->findChild<ActionTable*>();
    REQUIRE(table);
    const auto red = real.theme().color("danger");
    const auto waves = [&](const char* field) {
        const auto cell = table->visualRect(table->actions().indexOf(FieldId(field)));
        const auto image = table->viewport()->grab(cell).toImage();
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, y) == red;
        return pixels;
    };
    CHECK(QTest::qWaitFor([&] { return waves("part2.plan.actions.r1.what") > 0; }, 8000));
    CHECK(waves("part2.plan.actions.r1.who") == 0);
    CHECK(waves("part2.plan.actions.r2.what") == 0);
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.what"), "Call the school"));
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r2.what"), "Call the scool"));
    CHECK(QTest::qWaitFor([&] { return waves("part2.plan.actions.r2.what") > 0; }, 3000));
    CHECK(waves("part2.plan.actions.r1.what") == 0);
    auto settings = real.window().settings();
    settings.spellCheck = false;
    real.window().applySettings(settings);
    CHECK(QTest::qWaitFor([&] { return waves("part2.plan.actions.r2.what") == 0; }, 3000));
}

TEST_CASE(
    "a right click on a wrong word of a closed cell offers better ones, and elsewhere what its row can do",
    "[spelling]") {
    RealWindow real;
    real.openNew();
    const FieldId field("part2.plan.actions.r1.what");
    REQUIRE(real.session().set(field, "Call the scool"));
    real.session().leave();
    real.go("part2.plan");
    auto* table = real.window().page()->findChild<ActionTable*>();
    REQUIRE(table);
    const auto cell = table->visualRect(table->actions().indexOf(field));
    const auto red = real.theme().color("danger");
    QPoint wave; // the first point of it
    const auto findWave = [&] {
        const auto image = table->viewport()->grab(cell).toImage();
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixelColor(x, y) == red) {
                    wave = cell.topLeft() + QPoint(x + 3, y - 6);
                    return true;
                }
        return false;
    };
    REQUIRE(QTest::qWaitFor(findWave, 8000));
    const auto rightClick = [&](const QPoint& at, const std::function<void(QMenu&)>& act) {
        bool came = false;
        inNextMenu(came, act);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, table->viewport()->mapToGlobal(at));
        QApplication::sendEvent(table->viewport(), &event);
        CHECK(came);
    };
    QStringList texts;
    rightClick(cell.topLeft() + QPoint(14, wave.y() - cell.top()), [&](QMenu& menu) {
        texts = textsOf(menu);
        menu.close();
    });
    CHECK(texts.contains(QStringLiteral("Remove\tDelete")));
    rightClick(wave, [&](QMenu& menu) {
        texts = textsOf(menu);
        for (auto* action : menu.actions())
            if (action->text() == QStringLiteral("school"))
                action->trigger();
        menu.close();
    });
    CHECK(texts.contains(QStringLiteral("school")));
    CHECK(real.answer("part2.plan.actions.r1.what") == QStringLiteral("Call the school"));
}

TEST_CASE("spell check that is switched off underlines nothing and says so", "[spelling]") {
    RealWindow real;
    real.openNew();
    real.go("part1.goals");
    auto* editor = editorOf(real, "part1.goals.response");
    REQUIRE(real.session().set(FieldId("part1.goals.response"), "A scool bus"));
    soonMarked(*editor, {QStringLiteral("scool")});
    auto settings = real.window().settings();
    settings.spellCheck = false;
    real.window().applySettings(settings);
    soonMarked(*editor, {});
    real.press(Qt::Key_F7);
    const auto* note = real.window().findChild<Label*>(QStringLiteral("briefNote"));
    REQUIRE(note);
    CHECK(note->isVisible());
    CHECK(note->text().contains(QStringLiteral("off")));
    settings.spellCheck = true;
    real.window().applySettings(settings);
    soonMarked(*editor, {QStringLiteral("scool")});
}

TEST_CASE("Ctrl+F lets words stand out in statements, questions and answers, and leads through them",
          "[find]") {
    RealWindow real;
    real.openNew();
    real.go("part1.goals");
    REQUIRE(real.session().set(FieldId("part1.goals.response"), "The zebra bus\nand the ZÉBRA train"));
    real.press(Qt::Key_F, ctrl);
    auto* bar = real.window().findChild<FindBar*>();
    REQUIRE(bar);
    auto* field = bar->findChild<QLineEdit*>();
    CHECK(QApplication::focusWidget() == field);
    QTest::keyClicks(field, QStringLiteral("zebra"));
    auto* editor = editorOf(real, "part1.goals.response");
    CHECK(found(*editor).size() == 2);
    CHECK(foundHere(*editor) == QStringLiteral("zebra"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(foundHere(*editor) == QStringLiteral("ZÉBRA"));
    QTest::keyClick(field, Qt::Key_Return); // around
    CHECK(foundHere(*editor) == QStringLiteral("zebra"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(bar->findChild<Label*>()->text() == QStringLiteral("2 of 2"));
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK_FALSE(bar->isVisible());
    CHECK(QApplication::focusWidget() == editor);
    CHECK(editor->textCursor().selectedText() == QStringLiteral("ZÉBRA"));
    CHECK(found(*editor).isEmpty());
    CHECK(real.answer("part1.goals.response") == QStringLiteral("The zebra bus\nand the ZÉBRA train"));
}

TEST_CASE("find keeps up with what is written, with other pages and with plans", "[find]") {
    RealWindow real;
    real.openNew();
    real.go("part2.plan");
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r1.what"), "Ask the zebra"));
    real.press(Qt::Key_F, ctrl);
    auto* bar = real.window().findChild<FindBar*>();
    auto* field = bar->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("zebra"));
    const auto* count = bar->findChild<Label*>();
    CHECK(count->text() == QStringLiteral("1 of 1"));
    REQUIRE(real.session().set(FieldId("part2.plan.actions.r2.who"), "Zebra"));
    CHECK(QTest::qWaitFor([&] { return count->text() == QStringLiteral("1 of 2"); }, 3000));
    real.go("part1.goals");
    CHECK(QTest::qWaitFor([&] { return count->text() == QStringLiteral("Nothing on this page"); }, 3000));
    real.go("part2.plan");
    CHECK(QTest::qWaitFor([&] { return count->text() == QStringLiteral("2 found"); }, 3000));
    field->setText(QStringLiteral("agree"));
    real.go("part2.diagnostic");
    REQUIRE(QTest::qWaitFor([&] { return count->text().endsWith(QStringLiteral("found")); }, 3000));
    real.press(Qt::Key_F3);
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("find opens what is folded when one steps to its words", "[find]") {
    RealWindow real;
    real.openNew();
    const auto card = real.session().addSheet(ToolId("result-card"), "Our result");
    REQUIRE(card);
    REQUIRE(real.session().set(FieldId(card.value() + ".test"), "Does it move the zebra"));
    const auto four = real.session().addSheet(ToolId("four-blocker"));
    REQUIRE(four);
    real.go(four.value().c_str());
    const auto look = [&](const QString& words) {
        real.press(Qt::Key_F, ctrl);
        auto* bar = real.window().findChild<FindBar*>();
        auto* field = bar->findChild<QLineEdit*>();
        field->setText(words);
        return bar->findChild<Label*>()->text();
    };
    auto* panel = real.window().page()->findChild<ResultCardPanel*>();
    REQUIRE(panel);
    const auto* fold = panel->findChild<QToolButton*>();
    CHECK(fold->accessibleDescription().startsWith(QStringLiteral("Folded")));
    CHECK(look(QStringLiteral("zebra")) == QStringLiteral("1 of 1"));
    CHECK(fold->accessibleDescription().startsWith(QStringLiteral("Open")));
    // Stages of a small test, too.
    REQUIRE(real.session().set(FieldId("part5.pdsa.act.response"), "Feed the zebra"));
    real.go("part5.pdsa");
    CHECK_FALSE(editorOf(real, "part5.pdsa.act.response")->isVisible());
    CHECK(look(QStringLiteral("zebra")) == QStringLiteral("1 of 1"));
    CHECK(editorOf(real, "part5.pdsa.act.response")->isVisible());
}
