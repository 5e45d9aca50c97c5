// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/fixed_clock.h"

#include "journal/rows.h"
#include "journal/sheets.h"
#include "store/journal_file.h"
#include "ui/blocks/closed_guidance.h"
#include "ui/blocks/guidance_card.h"
#include "ui/pages/diagnostic_page.h"
#include "ui/pages/plan_page.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace waymark;
using namespace waymark::ui;

namespace {

struct Told : Navigator {
    QStringList said;
    Place place;
    FieldId field;
    std::string tool;
    void go(const Place& to, const FieldId& at) override {
        place = to;
        field = at;
    }
    void showTool(const ToolId& id) override { tool = id.str(); }
    void follow(const QString&) override {}
    void announce(const QString& sentence) override { said.append(sentence); }
};

/// A page of a new journal, in a window of its own.
template <class T>
struct Shown {
    QTemporaryDir folder;
    test::FixedClock clock;
    Theme theme;
    Told navigator;
    std::unique_ptr<Session> session;
    std::unique_ptr<T> page;

    explicit Shown(const char* place, int width = 1130) {
        const std::filesystem::path path = utf8(folder.filePath(QStringLiteral("mine.waymark")));
        REQUIRE(createJournal(path, foundationsPack(), clock.now()).ok());
        auto opened = Session::open(path, clock, QStringLiteral("en"));
        REQUIRE(opened.ok());
        session = opened.take();
        theme.setMotion(false);
        theme.apply(*qApp);
        page =
            std::make_unique<T>(PageContext{*session, theme, navigator}, QString::fromUtf8(place), nullptr);
        page->resize(width, 720);
        page->show();
        page->shown();
        QApplication::setActiveWindow(page.get());
        QApplication::processEvents();
    }
    ~Shown() {
        page.reset();
        qApp->setStyleSheet({});
    }
    template <class W>
    W* find(const char* name) {
        auto* found = page->template findChild<W*>(QString::fromUtf8(name));
        REQUIRE(found);
        return found;
    }
    CheckRow* row(const char* field) { return find<CheckRow>(field); }
    GuidanceCard* card(const char* guidance) { return find<GuidanceCard>(guidance); }
    QStringList openCards() {
        QStringList open;
        for (auto* each : page->template findChildren<GuidanceCard*>())
            if (each->isVisible())
                open.append(each->objectName());
        return open;
    }
};

} // namespace

TEST_CASE("guidance opens as one ticks, once, with the letters that caused it", "[diagnostic]") {
    Shown<DiagnosticPage> shown("part2.diagnostic");
    CHECK(shown.openCards().isEmpty());
    CHECK(shown.page->findChildren<ClosedGuidance*>().size() == 3);

    auto* first = shown.row("part2.diagnostic.c");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    CHECK(shown.openCards() == QStringList{QStringLiteral("part2.guidance.step1")});
    CHECK(shown.navigator.said.back() == QStringLiteral("Guidance for Step 1 added"));
    CHECK(QApplication::focusWidget() == first);
    CHECK(shown.session->journal().checked(FieldId("part2.diagnostic.c")));

    shown.row("part2.diagnostic.a")->click();
    CHECK(shown.navigator.said.size() == 1); // it stood there already
    CHECK(shown.card("part2.guidance.step1")->accessibleName() ==
          QStringLiteral("Step 1: Identify the Problem and Intended Results. You ticked A and C."));

    shown.row("part2.diagnostic.none")->click();
    CHECK(shown.openCards().isEmpty());
    CHECK_FALSE(first->isChecked());
}

TEST_CASE("in Parts 3 and 4 each statement has guidance of its own", "[diagnostic]") {
    Shown<DiagnosticPage> shown("part3.diagnostic");
    CHECK(shown.page->findChildren<ClosedGuidance*>().isEmpty());
    shown.row("part3.diagnostic.f")->click();
    shown.row("part3.diagnostic.b")->click();
    CHECK(shown.openCards() ==
          QStringList{QStringLiteral("part3.guidance.b"), QStringLiteral("part3.guidance.f")});
    CHECK(shown.card("part3.guidance.b")->tint() == Tint::Primary);
}

TEST_CASE("Ctrl+G leads from a statement to its guidance and back", "[diagnostic]") {
    Shown<DiagnosticPage> shown("part2.diagnostic");
    auto* row = shown.row("part2.diagnostic.e");
    shown.row("part2.diagnostic.d")->click();
    row->click();
    row->setFocus();
    QTest::keyClick(row, Qt::Key_G, Qt::ControlModifier);
    auto* card = shown.card("part2.guidance.step2");
    CHECK(QApplication::focusWidget() == card);
    QTest::keyClick(card, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == row);

    auto* unticked = shown.row("part2.diagnostic.a");
    unticked->setFocus();
    QTest::keyClick(unticked, Qt::Key_G, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == unticked);
}

TEST_CASE("a narrow page puts guidance under the last ticked row of its group", "[diagnostic]") {
    Shown<DiagnosticPage> shown("part2.diagnostic", 700);
    shown.row("part2.diagnostic.a")->click();
    shown.row("part2.diagnostic.b")->click();
    QApplication::processEvents();
    auto* card = shown.card("part2.guidance.step1");
    CHECK(card->y() > shown.row("part2.diagnostic.b")->y());
    CHECK(card->y() < shown.row("part2.diagnostic.c")->y());
    CHECK(card->nextInFocusChain() != shown.row("part2.diagnostic.c"));

    shown.page->resize(1130, 720);
    QApplication::processEvents();
    CHECK(card->x() > shown.row("part2.diagnostic.c")->geometry().right());
    CHECK(card->y() <= shown.row("part2.diagnostic.a")->y());
}

TEST_CASE("guidance leads into the plan and to its tools", "[diagnostic]") {
    Shown<DiagnosticPage> shown("part2.diagnostic");
    shown.row("part2.diagnostic.h")->click();
    auto* card = shown.card("part2.guidance.step3");
    const auto chips = card->findChildren<Chip*>();
    REQUIRE(chips.size() == 4);
    CHECK(chips.front()->toolTip().endsWith(QStringLiteral("Suggested by H")));
    chips.front()->click();
    CHECK(toolOf(shown.session->journal(), utf8(shown.navigator.place)) == ToolId("smartie"));

    card->findChild<QPushButton*>()->click();
    CHECK(shown.navigator.place == QStringLiteral("part2.plan"));
    CHECK(shown.navigator.field == FieldId("part2.plan.actions.r1.what"));
    CHECK(shown.session->journal().value(FieldId("part2.plan.actions.r1.from")) == "part2.diagnostic.h");
}

TEST_CASE("the plan suggests tools for what is ticked, and takes one to any of its fields", "[plan]") {
    Shown<PlanPage> shown("part2.plan");
    CHECK(shown.page->findChildren<Chip*>().isEmpty());
    REQUIRE(shown.session->set(FieldId("part2.diagnostic.g"), "true").ok());
    QApplication::processEvents();
    REQUIRE(shown.page->findChildren<Chip*>().size() == 3);
    CHECK(shown.page->findChildren<Chip*>().front()->text() == QStringLiteral("Egg chart"));

    CHECK(shown.page->showField(FieldId("part2.plan.actions.r3.what")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Draw it"));
    CHECK(shown.session->journal().value(FieldId("part2.plan.actions.r3.what")) == "Draw it");
    CHECK(shown.page->showField(FieldId("part2.plan.questions")));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("part2.plan.questions"));
    CHECK_FALSE(shown.page->showField(FieldId("part3.plan.questions")));
}
