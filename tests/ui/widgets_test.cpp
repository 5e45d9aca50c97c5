// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person finds with the mouse, by keys alone and by ear.
#include "ui/theme/theme.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/date_popup.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/month_grid.h"
#include "ui/widgets/saved_label.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/step_ring.h"
#include "ui/widgets/thread_gutter.h"
#include "ui/widgets/tick_box.h"
#include "ui/widgets/trail_map.h"

#include "support/catch.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace waymark::ui;

namespace {

QString words(const char* utf8) {
    return QString::fromUtf8(utf8);
}

void activate(QWidget& window) {
    window.show();
    QApplication::setActiveWindow(&window);
    QCoreApplication::processEvents();
}

QAccessible::Role roleOf(QWidget& widget) {
    return QAccessible::queryAccessibleInterface(&widget)->role();
}

} // namespace

TEST_CASE("a date field keeps a day as ISO and other words as written", "[date]") {
    Theme theme;
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* field = new DateField(theme);
    auto* next = new QPushButton;
    column->addWidget(field);
    column->addWidget(next);
    field->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    field->setToday(QDate(2026, 3, 11));
    QSignalSpy edited(field, &DateField::edited);
    activate(window);

    field->setValue(words("2026-03-19"));
    CHECK(field->edit()->text() == words("Mar 19"));
    CHECK(edited.isEmpty());
    CHECK(field->day() == QDate(2026, 3, 19));

    field->setFocus();
    field->edit()->selectAll();
    QTest::keyClicks(field->edit(), words("march 20"));
    CHECK(field->value() == words("2026-03-20"));
    field->setValue(field->value()); // an observer that hands it back changes nothing
    CHECK(field->edit()->text() == words("march 20"));
    next->setFocus();
    CHECK(field->edit()->text() == words("Mar 20"));
    CHECK(edited.last().first().toString() == words("2026-03-20"));

    const auto fault = [field] { return field->findChildren<Label*>().first(); };
    field->setFocus();
    field->edit()->selectAll();
    QTest::keyClicks(field->edit(), words("Feb 30"));
    CHECK_FALSE(fault()->isVisible()); // not while one writes
    next->setFocus();
    CHECK(fault()->isVisible());
    CHECK(fault()->text() == words("That day does not exist. Try one like Mar 19."));
    CHECK(field->value() == words("Feb 30"));
    CHECK(field->edit()->accessibleDescription() == fault()->text());

    field->setValue(words("after the break"));
    CHECK_FALSE(fault()->isVisible());
    CHECK(field->edit()->text() == words("after the break"));
    CHECK_FALSE(field->day().isValid());
}

TEST_CASE("the calendar is walked by keys", "[date]") {
    Theme theme;
    theme.setMotion(false);
    DatePopup popup(theme);
    popup.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    popup.setToday(QDate(2026, 3, 11));
    popup.setSessions({QDate(2026, 3, 5), QDate(2026, 3, 19)});
    QSignalSpy chosen(&popup, &DatePopup::chosen);
    popup.open(QRect(100, 100, 100, 30), QDate(2026, 3, 17));
    QApplication::setActiveWindow(&popup);
    auto* grid = popup.findChild<MonthGrid*>();
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : grid, key, with);
    };
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->accessibleName() == words("Tuesday, March 17, 2026"));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    CHECK(QApplication::focusWidget()->accessibleName() == words("Thursday, March 19, 2026, live session"));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    CHECK(grid->current() == QDate(2026, 4, 2));
    press(Qt::Key_PageUp);
    press(Qt::Key_Home);
    CHECK(grid->current() == QDate(2026, 3, 1));
    press(Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().toDate() == QDate(2026, 3, 1));
    CHECK_FALSE(popup.isVisible());

    popup.open(QRect(100, 100, 100, 30), {});
    for (auto* button : popup.findChildren<QPushButton*>())
        if (button->text() == words("Before session"))
            button->click();
    CHECK(chosen.last().first().toDate() == QDate(2026, 3, 18));
}

TEST_CASE("who types while the calendar is open writes into the field", "[date]") {
    Theme theme;
    theme.setMotion(false);
    DateField field(theme);
    field.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    field.setToday(QDate(2026, 3, 11));
    activate(field);
    auto* edit = field.findChild<QLineEdit*>();
    QTest::keyClicks(edit, words("ne"));
    field.findChild<QToolButton*>()->click();
    auto* popup = field.findChild<DatePopup*>();
    REQUIRE(popup->isVisible());
    QApplication::setActiveWindow(popup);
    REQUIRE(popup->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_X);
    CHECK_FALSE(popup->isVisible());
    CHECK(edit->text() == words("nex")); // what was begun goes on
    field.setValue(words("2026-03-19"));
    field.findChild<QToolButton*>()->click();
    QApplication::setActiveWindow(popup);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_M);
    CHECK(edit->text() == words("m")); // a day is another day
}

TEST_CASE("a statement is ticked by keys and says what it is", "[check]") {
    Theme theme;
    CheckRow row(theme, words("A"), words("We have no common yardstick & no <b>plan</b>."), Tint::Step1);
    row.resize(row.sizeHint());
    activate(row);
    QSignalSpy toggled(&row, &CheckRow::toggled);
    CHECK(roleOf(row) == QAccessible::CheckBox);
    CHECK(row.accessibleName() == words("A. We have no common yardstick & no <b>plan</b>."));
    QTest::keyClick(&row, Qt::Key_Space);
    CHECK(row.isChecked());
    QTest::keyClick(&row, Qt::Key_Return);
    CHECK_FALSE(row.isChecked());
    QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(row.width() - 4, 4)); // the whole row
    CHECK(row.isChecked());
    CHECK(toggled.count() == 3);
    row.showChecked(false);
    CHECK(toggled.count() == 3);
    row.setReadOnly(true);
    QTest::keyClick(&row, Qt::Key_Space);
    QTest::mouseClick(&row, Qt::LeftButton);
    CHECK_FALSE(row.isChecked());
    CHECK(row.focusPolicy() == Qt::StrongFocus);
    CHECK(row.heightForWidth(200) > row.heightForWidth(412));
    CHECK(row.heightForWidth(412) >= 57);
}

TEST_CASE("what can only be read tells a screen reader its tick and takes none from it", "[check]") {
    Theme theme;
    CheckRow row(theme, words("A"), words("We have no common yardstick."), Tint::Step1);
    TickBox box(theme, words("Answered"));
    for (QAbstractButton* tick : {static_cast<QAbstractButton*>(&row), static_cast<QAbstractButton*>(&box)}) {
        tick->setChecked(true);
        QSignalSpy toggled(tick, &QAbstractButton::toggled);
        auto* told = QAccessible::queryAccessibleInterface(tick);
        REQUIRE(told != nullptr);
        REQUIRE(told->actionInterface() != nullptr);
        const auto toggle = [told] {
            told->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        };
        CHECK(told->role() == QAccessible::CheckBox);
        CHECK(told->text(QAccessible::Name) ==
              (tick == &row ? words("A. We have no common yardstick.") : words("Answered")));
        toggle();
        CHECK_FALSE(tick->isChecked());
        CHECK_FALSE(told->state().checked);
        toggle();
        CHECK(told->state().checked);
        CHECK(toggled.count() == 2);

        if (tick == &row)
            row.setReadOnly(true);
        else
            box.setReadOnly(true);
        CHECK(told->state().readOnly);
        CHECK_FALSE(
            told->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
        toggle();
        CHECK(tick->isChecked());
        CHECK(told->state().checked);
        CHECK(toggled.count() == 2);
    }
}

TEST_CASE("Tab comes to the segment that is chosen, and arrows choose from there", "[segmented]") {
    Theme theme;
    QWidget window;
    QHBoxLayout across(&window);
    QPushButton before;
    Segmented choice(theme, words("Colors"));
    for (const char* text : {"As the system", "Light", "Dark"})
        choice.addSegment(words(text));
    across.addWidget(&before);
    across.addWidget(&choice);
    choice.setCurrentIndex(2);
    activate(window);
    QSignalSpy chosen(&choice, &Segmented::chosen);
    const auto segments = choice.findChildren<QAbstractButton*>();
    before.setFocus();
    QTest::keyClick(&before, Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == segments[2]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    CHECK(choice.currentIndex() == 1);
    CHECK(QApplication::focusWidget() == segments[1]);
    CHECK(chosen.count() == 1);
    choice.setCurrentIndex(-1); // nothing is chosen: Tab comes to the first one
    before.setFocus();
    QTest::keyClick(&before, Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == segments[0]);
}

TEST_CASE("a chip is pressed by Return as by Space", "[chip]") {
    Theme theme;
    Chip chip(theme, {}, words("Process map"), nullptr);
    activate(chip);
    QSignalSpy clicked(&chip, &Chip::clicked);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(&chip, key);
    CHECK(clicked.count() == 3);
}

TEST_CASE("segments are chosen by arrows and may be taken back", "[segmented]") {
    Theme theme;
    Segmented choice(theme, words("What now?"));
    for (const char* text : {"Adopt", "Adapt", "Abandon"})
        choice.addSegment(words(text));
    activate(choice);
    QSignalSpy chosen(&choice, &Segmented::chosen);
    const auto segments = choice.findChildren<QAbstractButton*>();
    CHECK(choice.currentIndex() == -1);
    segments[0]->setFocus();
    QTest::keyClick(segments[0], Qt::Key_Space);
    CHECK(choice.currentIndex() == 0);
    QTest::keyClick(segments[0], Qt::Key_Right);
    CHECK(choice.currentIndex() == 1);
    CHECK(std::ranges::count_if(segments, [](const auto* each) { return each->isChecked(); }) == 1);
    CHECK(QApplication::focusWidget() == segments[1]);
    CHECK(chosen.count() == 2);
    QTest::mouseClick(segments[1], Qt::LeftButton);
    CHECK(chosen.count() == 2); // chosen already
    choice.setClearable(true);
    QTest::mouseClick(segments[1], Qt::LeftButton);
    CHECK(choice.currentIndex() == -1);
    CHECK(chosen.last().first().toInt() == -1);
    CHECK(roleOf(*segments[0]) == QAccessible::RadioButton);
    segments[0]->toggle(); // as a screen reader does
    CHECK(choice.currentIndex() == 0);
    CHECK(chosen.count() == 4);
    QTest::mouseClick(segments[0], Qt::LeftButton);
    CHECK(choice.currentIndex() == -1);
    CHECK(chosen.count() == 5);
    choice.setCurrentIndex(2);
    CHECK(chosen.count() == 5);
    choice.setReadOnly(true);
    QTest::mouseClick(segments[0], Qt::LeftButton);
    CHECK(choice.currentIndex() == 2);
    CHECK(chosen.count() == 5);
}

TEST_CASE("whether words are saved is said in words", "[saved]") {
    Theme theme;
    SavedLabel label(theme);
    label.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    label.setState(SaveState::Saved, QTime(19, 42));
    CHECK(label.accessibleName().startsWith(words("Saved 7:42")));
    label.setState(SaveState::Saving);
    CHECK(label.accessibleName().startsWith(words("Saved"))); // a quick save is not worth a word
    QTest::qWait(600);
    CHECK(label.accessibleName() == words("Saving"));
    label.setState(SaveState::CouldNotSave);
    CHECK(label.accessibleName() == words("Could not save"));
    label.setState(SaveState::Saved, QTime(19, 43));
    label.setCompact(true);
    CHECK(label.accessibleName() == words("Saved"));
}

TEST_CASE("words of people are never markup", "[label]") {
    Theme theme;
    const auto* label = makeLabel(theme, TypeStyle::Body, "ink", words("<img src=x> & <b>bold</b>"));
    CHECK(label->textFormat() == Qt::PlainText);
    CHECK(label->heightForWidth(60) > label->heightForWidth(600));
    CHECK(label->minimumSizeHint().width() < 200);
    const int before = label->sizeHint().height();
    theme.setTextScale(1.5);
    CHECK(label->sizeHint().height() > before);
    delete label;
}

TEST_CASE("a message says its cause, what to do, and can go away", "[message]") {
    Theme theme;
    MessageBar bar(theme, MessageBar::Kind::Danger);
    bar.setWords(words("This file is open on another computer."), words("You can read it here."));
    bar.addButton(words("Try again"));
    bar.addButton(words("Work in a copy"), true);
    bar.setClosable(true);
    activate(bar);
    CHECK(bar.accessibleName() == words("This file is open on another computer. You can read it here."));
    QSignalSpy closed(&bar, &MessageBar::closed);
    auto* close = bar.findChild<QToolButton*>();
    CHECK_FALSE(close->accessibleName().isEmpty());
    close->click();
    CHECK(closed.count() == 1);
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE("the ring of steps is walked by arrows", "[ring]") {
    Theme theme;
    StepRing ring(theme);
    QList<RingStep> steps;
    for (int i = 0; i < 8; ++i)
        steps.append(
            {words("Step"), words("The whole name"), i < 2 ? StepMark::GoingWell : StepMark::NotYet});
    ring.setSteps(steps);
    ring.resize(600, 540);
    activate(ring);
    QSignalSpy chosen(&ring, &StepRing::chosen);
    const auto nodes = ring.findChildren<QAbstractButton*>();
    REQUIRE(nodes.size() == 8);
    CHECK(nodes[0]->accessibleName() == words("1. The whole name. Going well"));
    QTest::mouseClick(nodes[2], Qt::LeftButton);
    CHECK(ring.selected() == 2);
    QTest::keyClick(nodes[2], Qt::Key_Right);
    CHECK(ring.selected() == 3);
    CHECK(nodes[3]->hasFocus());
    QTest::keyClick(nodes[3], Qt::Key_Home);
    QTest::keyClick(nodes[0], Qt::Key_Left);
    CHECK(ring.selected() == 7);
    CHECK(chosen.count() == 4);
    for (const auto* node : nodes)
        CHECK(node->width() >= 32);
    ring.setSelected(-1);
    CHECK(chosen.count() == 4);
}

TEST_CASE("each part of the trail is one button that tells how far it is", "[trail]") {
    Theme theme;
    TrailMap map(theme);
    map.setParts({{words("Work and roles"), 1, Mark::FilledIn, false, {{words("Roles"), Mark::FilledIn}}},
                  {words("Naming"),
                   2,
                   Mark::Started,
                   true,
                   {{words("Plan"), Mark::NotYet}},
                   words("Naming the result")}});
    map.resize(1070, map.heightForWidth(1070));
    activate(map);
    const auto parts = map.findChildren<QAbstractButton*>();
    REQUIRE(parts.size() == 2);
    CHECK(parts[1]->accessibleName() == words("Part 2: Naming the result, you are here"));
    CHECK(parts[1]->accessibleDescription() == words("Plan: Not yet"));
    QSignalSpy chosen(&map, &TrailMap::partChosen);
    parts[1]->setFocus();
    QTest::keyClick(parts[1], Qt::Key_Space);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().toInt() == 1);
    theme.setTextScale(1.5);
    CHECK(map.heightForWidth(1070) > 180);
}

TEST_CASE("a thread lets go of an end that dies", "[threads]") {
    Theme theme;
    QWidget page;
    auto* row = new QHBoxLayout(&page);
    auto* from = new QPushButton;
    auto* to = new QPushButton;
    auto* gutter = new ThreadGutter(theme);
    row->addWidget(from);
    row->addWidget(gutter);
    row->addWidget(to);
    page.resize(400, 100);
    activate(page);
    gutter->setThreads({{from, to, Tint::Step1}});
    QTest::qWait(300); // drawn in
    const auto inked = [gutter, &theme] {
        const QImage image = gutter->grab().toImage();
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixelColor(x, y) == theme.color("step1"))
                    return true;
        return false;
    };
    CHECK(inked());
    delete to;
    CHECK_FALSE(inked());
}

TEST_CASE("a panel folds, and tells only what a person did", "[panel]") {
    Theme theme;
    theme.setMotion(false);
    SidePanel panel(theme, words("Role cards"));
    activate(panel);
    QSignalSpy folded(&panel, &SidePanel::folded);
    CHECK(panel.width() == 336);
    panel.setFolded(true);
    CHECK(panel.width() == 48);
    CHECK(folded.isEmpty());
    for (auto* button : panel.findChildren<QToolButton*>()) {
        CHECK_FALSE(button->accessibleName().isEmpty());
        if (button->isVisible())
            button->click();
    }
    CHECK_FALSE(panel.isFolded());
    CHECK(folded.count() == 1);
}

TEST_CASE("the ring shows where the keys are, not where the mouse was", "[focus]") {
    Theme theme;
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* first = new CheckRow(theme, words("A"), words("One"));
    auto* second = new CheckRow(theme, words("B"), words("Two"));
    auto* field = new QLineEdit;
    column->addWidget(first);
    column->addWidget(second);
    column->addWidget(field);
    FocusRing ring(theme, &window);
    activate(window);
    const auto overlay = [&window] { return window.findChild<QWidget*>(words("focusRing")); };
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    REQUIRE(overlay());
    CHECK(overlay()->isVisible());
    CHECK(overlay()->geometry() == second->geometry().adjusted(-4, -4, 4, 4));
    QTest::keyClick(second, Qt::Key_Tab);
    CHECK_FALSE(overlay()->isVisible()); // a text field shows its own
    QTest::mouseClick(first, Qt::LeftButton);
    first->setFocus();
    CHECK_FALSE(overlay()->isVisible());
    QTest::keyClick(first, Qt::Key_Shift);
    CHECK(overlay()->isVisible());
    second->setFocus();
    delete second;
    CHECK_FALSE(overlay()->isVisible());
}

TEST_CASE("chips flow onto the next line", "[flow]") {
    Theme theme;
    QWidget page;
    auto* flow = new FlowLayout(&page);
    for (int i = 0; i < 6; ++i)
        flow->addWidget(new Chip(theme, words("egg"), words("Empathy interview")));
    const int line = flow->heightForWidth(4000);
    CHECK(line >= 32);
    CHECK(flow->heightForWidth(340) >= 3 * line);
    page.resize(340, 400);
    page.show();
    for (int i = 0; i < flow->count(); ++i)
        CHECK(page.rect().contains(flow->itemAt(i)->geometry()));
}
