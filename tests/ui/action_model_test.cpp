// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/fixed_clock.h"

#include "journal/rows.h"
#include "store/journal_file.h"
#include "ui/blocks/action_table.h"
#include "ui/models/action_model.h"
#include "ui/models/guidance_tint.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/growing_editor.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDateTime>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace waymark;
using namespace waymark::ui;

namespace {

constexpr const char* plan = "part2.plan.actions";

/// A new journal in a folder of its own, on March 11, 2026.
struct Plan {
    QTemporaryDir folder;
    test::FixedClock clock{QDateTime(QDate(2026, 3, 11), QTime(12, 0)).toMSecsSinceEpoch()};
    std::unique_ptr<Session> session;
    std::unique_ptr<ActionModel> model;

    Plan() {
        const std::filesystem::path path = utf8(folder.filePath(QStringLiteral("mine.waymark")));
        REQUIRE(createJournal(path, foundationsPack(), clock.now()).ok());
        auto opened = Session::open(path, clock, QStringLiteral("en"));
        REQUIRE(opened.ok());
        session = opened.take();
        model = std::make_unique<ActionModel>(*session, plan);
    }
    QModelIndex at(int row, int column) const { return model->index(row, column); }
    bool write(int row, int column, const char* text) {
        return model->setData(at(row, column), QString::fromUtf8(text));
    }
    QString shown(int row, int column) const { return at(row, column).data().toString(); }
    QString spoken(int row, int column) const {
        return at(row, column).data(Qt::AccessibleTextRole).toString();
    }
    std::string kept(int row, const char* column) const {
        return session->journal().value(cell(plan, model->rowId(row), column));
    }
    void fill() {
        const char* names[] = {"Amara", "Luis", "Dana", "Tom", "Priya"};
        for (int row = 0; row < 5; ++row)
            REQUIRE(write(row, ActionModel::Who, names[row]));
    }
};

struct Nowhere : Navigator {
    QStringList said;
    void go(const Place&, const FieldId&) override {}
    void showTool(const ToolId&) override {}
    void follow(const QString&) override {}
    void announce(const QString& sentence) override { said.append(sentence); }
};

/// The table as it stands on its page.
struct Table : Plan {
    Theme theme;
    Nowhere navigator;
    std::unique_ptr<QWidget> window;
    ActionTable* table = nullptr;

    Table() {
        theme.setMotion(false);
        theme.apply(*qApp);
        const PageContext context{*session, theme, navigator};
        window = std::make_unique<QWidget>();
        window->resize(700, 700);
        table = new ActionTable(context, *session->course().block(plan), {}, window.get());
        table->resize(640, table->height());
        window->show();
        QApplication::setActiveWindow(window.get());
        table->setFocus();
    }
    ~Table() {
        window.reset();
        qApp->setStyleSheet({});
    }
    void go(int row, int column) { table->setCurrentIndex(table->actions().index(row, column)); }
    /// As a keyboard does: each key goes where the focus is by then.
    void type(const char* words) {
        for (const char letter : std::string_view(words))
            QTest::keyClick(QApplication::focusWidget(), letter);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    std::string at(const char* field) const { return session->journal().value(FieldId(field)); }
};

} // namespace

TEST_CASE("a new plan has five rows, and asks in the first", "[actions]") {
    Plan plan;
    QAbstractItemModelTester tester(plan.model.get());
    REQUIRE(plan.model->rowCount() == 5);
    CHECK(plan.model->rowId(0) == "r1");
    CHECK(plan.at(0, ActionModel::Who).data(ActionModel::PlaceholderRole).toString() ==
          QStringLiteral("Name"));
    CHECK(plan.at(0, ActionModel::What).data(ActionModel::PlaceholderRole).toString() ==
          QStringLiteral("What will they do?"));
    CHECK(plan.at(1, ActionModel::What).data(ActionModel::PlaceholderRole).toString().isEmpty());
    CHECK(plan.model->headerData(ActionModel::What, Qt::Horizontal).toString() ==
          QStringLiteral("Will do what"));
    CHECK(plan.spoken(0, ActionModel::Who) == QStringLiteral("Who: empty"));
    CHECK_FALSE(plan.at(0, ActionModel::Done).flags().testFlag(Qt::ItemIsUserCheckable));
}

TEST_CASE("what is written in a cell is in the journal at once", "[actions]") {
    Plan plan;
    QAbstractItemModelTester tester(plan.model.get());
    CHECK(plan.write(0, ActionModel::Who, "Amara"));
    CHECK(plan.write(0, ActionModel::What, "Bring\u00A0the roll \u2014 \U0001F331"));
    CHECK(plan.session->journal().value(FieldId("part2.plan.actions.r1.what")) ==
          "Bring\u00A0the roll \u2014 \U0001F331");
    CHECK(plan.at(1, ActionModel::Who).data(ActionModel::PlaceholderRole).toString() ==
          QStringLiteral("Name"));
    CHECK(plan.at(0, ActionModel::Done).flags().testFlag(Qt::ItemIsUserCheckable));
    CHECK(plan.model->splice(plan.at(0, ActionModel::Who), 5, 0, QStringLiteral(", Priya")));
    CHECK(plan.kept(0, "who") == "Amara, Priya");
}

TEST_CASE("behind the last row that is written in there is always another", "[actions]") {
    Plan plan;
    QAbstractItemModelTester tester(plan.model.get());
    plan.fill();
    REQUIRE(plan.model->rowCount() == 6);
    CHECK(plan.model->rowId(5).empty());
    CHECK(plan.write(5, ActionModel::What, "")); // looking writes nothing
    CHECK(plan.model->rowId(5).empty());

    const QPersistentModelIndex typing(plan.at(5, ActionModel::What));
    CHECK(plan.model->splice(typing, 0, 0, QStringLiteral("C")));
    CHECK(plan.model->splice(typing, 1, 0, QStringLiteral("all")));
    CHECK(typing.row() == 5); // an editor that is open there stays on its row
    CHECK(plan.kept(5, "what") == "Call");
    CHECK(plan.model->rowCount() == 7);
    CHECK(plan.session->journal().rows(::plan).size() == 6);
}

TEST_CASE("a date is shown as people write it, and late in words too", "[actions]") {
    Plan plan;
    CHECK(plan.write(0, ActionModel::When, "2026-03-09"));
    CHECK(plan.shown(0, ActionModel::When) == QStringLiteral("Mar 9"));
    CHECK(plan.at(0, ActionModel::When).data(ActionModel::LateRole).toBool());
    CHECK(plan.spoken(0, ActionModel::When) == QStringLiteral("By when: Mar 9, late"));
    CHECK(plan.at(0, ActionModel::When).data(Qt::ToolTipRole).toString() ==
          QStringLiteral("Late: Monday, March 9"));

    CHECK(plan.model->setData(plan.at(0, ActionModel::Done), Qt::Checked, Qt::CheckStateRole));
    CHECK_FALSE(plan.at(0, ActionModel::When).data(ActionModel::LateRole).toBool());
    CHECK(plan.spoken(0, ActionModel::Done) == QStringLiteral("Done"));

    CHECK(plan.write(1, ActionModel::When, "after the break"));
    CHECK(plan.shown(1, ActionModel::When) == QStringLiteral("after the break"));
    CHECK(plan.write(1, ActionModel::When, "2026-02-30"));
    CHECK(plan.kept(1, "when") == "2026-02-30");
    CHECK(plan.at(1, ActionModel::When).data(ActionModel::NoSuchDayRole).toBool());
}

TEST_CASE("From names a statement by its letter and a tool by its icon", "[actions]") {
    Plan plan;
    CHECK(plan.write(0, ActionModel::From, "part2.diagnostic.e"));
    CHECK(plan.model->source(0).letter == QStringLiteral("E"));
    CHECK(plan.model->source(0).tint == Tint::Step2);
    CHECK(plan.spoken(0, ActionModel::From).startsWith(QStringLiteral("From: statement E, ")));
    CHECK(plan.write(1, ActionModel::From, "egg-chart"));
    CHECK(plan.model->source(1).letter.isEmpty());
    CHECK(plan.model->source(1).icon == QStringLiteral("egg"));
    CHECK(plan.spoken(1, ActionModel::From) == QStringLiteral("From: Egg chart"));
    CHECK_FALSE(plan.write(2, ActionModel::From, "no-such-thing"));
}

TEST_CASE("a row can be removed, and brought back where it was", "[actions]") {
    Plan plan;
    QAbstractItemModelTester tester(plan.model.get());
    plan.fill();
    CHECK(plan.write(1, ActionModel::When, "2026-03-20"));
    QList<RemovedRow> removed;
    QObject::connect(plan.model.get(), &ActionModel::removed,
                     [&](const RemovedRow& row) { removed.append(row); });
    CHECK(plan.model->removeAction(1));
    CHECK(plan.shown(1, ActionModel::Who) == QStringLiteral("Dana"));
    REQUIRE(removed.size() == 1);

    bringBack(*plan.session, removed.front());
    CHECK(plan.model->rowId(1) == "r2");
    CHECK(plan.shown(1, ActionModel::Who) == QStringLiteral("Luis"));
    CHECK(plan.shown(1, ActionModel::When) == QStringLiteral("Mar 20"));
    CHECK(plan.model->rowCount() == 6);
    CHECK_FALSE(plan.model->removeAction(5)); // the row that is not there yet
}

TEST_CASE("a row moves with everything in it, and others' edits arrive", "[actions]") {
    Plan plan;
    QAbstractItemModelTester tester(plan.model.get());
    plan.fill();
    const QPersistentModelIndex dana(plan.at(2, ActionModel::Who));
    CHECK(plan.model->moveAction(2, 0));
    CHECK(dana.row() == 0);
    CHECK(plan.shown(0, ActionModel::Who) == QStringLiteral("Dana"));
    CHECK(plan.model->moveAction(0, 4));
    CHECK(dana.row() == 4);
    CHECK_FALSE(plan.model->moveAction(0, 5));
    CHECK_FALSE(plan.model->moveAction(0, -1));

    QSignalSpy spy(plan.model.get(), &QAbstractItemModel::dataChanged);
    REQUIRE(plan.session->set(FieldId("part2.plan.actions.r1.who"), "Amara and Tom").ok());
    CHECK(spy.count() > 0);
    CHECK(plan.shown(plan.model->rowOf("r1"), ActionModel::Who) == QStringLiteral("Amara and Tom"));
}

TEST_CASE("guidance begins a row once", "[actions]") {
    Plan plan;
    const std::vector<FieldId> because{FieldId("part2.diagnostic.b"), FieldId("part2.diagnostic.c")};
    REQUIRE(rowForGuidance(*plan.session, ::plan, because).value() == "r1");
    REQUIRE(rowForGuidance(*plan.session, ::plan, because).value() == "r1");
    CHECK(plan.kept(0, "from") == "part2.diagnostic.b");
    CHECK(plan.write(0, ActionModel::What, "Ask them"));
    CHECK(rowForGuidance(*plan.session, ::plan, because).value() == "r2");
}

TEST_CASE("colours and openings come from the course's rules", "[guidance]") {
    Plan plan;
    const auto& course = plan.session->course();
    CHECK(tintOfStatement(course, FieldId("part2.diagnostic.a")) == Tint::Step1);
    CHECK(tintOfStatement(course, FieldId("part2.diagnostic.i")) == Tint::Step3);
    CHECK(tintOfStatement(course, FieldId("part3.diagnostic.a")) == Tint::Primary);
    CHECK(openingWords(course, "part2.guidance.step3") == QStringLiteral("G, H or I"));
    CHECK(openingWords(course, "part4.guidance.b") == QStringLiteral("B"));
    CHECK(lettersListed(course, statementsOpening(course, "part2.guidance.step1")) ==
          QStringLiteral("A, B and C"));
}

TEST_CASE("a plan is filled in by keys alone", "[actions][table]") {
    Table plan;
    plan.go(0, ActionModel::Who);
    plan.type("Amara");
    CHECK(plan.at("part2.plan.actions.r1.who") == "Amara"); // before the cell is left
    plan.press(Qt::Key_Tab);
    plan.type("Bring the roll");
    plan.press(Qt::Key_Tab);
    plan.type("mar 19");
    plan.press(Qt::Key_Return);
    CHECK(plan.at("part2.plan.actions.r1.what") == "Bring the roll");
    CHECK(plan.at("part2.plan.actions.r1.when") == "2026-03-19");
    CHECK(plan.table->currentIndex().row() == 1);
    CHECK(plan.table->currentIndex().column() == ActionModel::When);

    plan.go(0, ActionModel::Done);
    plan.press(Qt::Key_Space);
    CHECK(plan.at("part2.plan.actions.r1.done") == "true");
    plan.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(plan.table->actions().rowOf("r1") == 1);
    plan.press(Qt::Key_Delete);
    CHECK(plan.at("part2.plan.actions.r1.who").empty());
    CHECK(plan.navigator.said.contains(QStringLiteral("Action removed")));
}

TEST_CASE("typing adds to what stands in a cell, and the row grows with it", "[actions][table]") {
    Table plan;
    plan.go(0, ActionModel::What);
    plan.type("Sit with two families");
    plan.press(Qt::Key_Return);
    plan.go(0, ActionModel::What);
    const int before = plan.table->rowHeight(0);
    plan.press(Qt::Key_Space); // opens the cell, as Enter does
    plan.type(
        " at drop-off and ask how the morning goes, without the pink pad, and write down what they say");
    QApplication::processEvents();
    CHECK(plan.at("part2.plan.actions.r1.what").starts_with("Sit with two families at drop-off"));
    CHECK(plan.table->rowHeight(0) > before);
    const auto* editor = qobject_cast<GrowingEditor*>(QApplication::focusWidget());
    REQUIRE(editor);
    // What someone else writes meanwhile appears, and the next key goes where the cursor was.
    REQUIRE(plan.session->set(FieldId("part2.plan.actions.r1.what"), "Sit").ok());
    CHECK(editor->plainText() == QStringLiteral("Sit"));
    plan.type("!");
    CHECK(plan.at("part2.plan.actions.r1.what") == "Sit!");
}

TEST_CASE("Tab leaves the table behind its last cell", "[actions][table]") {
    Table plan;
    auto* behind = new QWidget(plan.window.get());
    behind->setFocusPolicy(Qt::StrongFocus);
    behind->show();
    QWidget::setTabOrder(plan.table, behind);
    plan.go(4, ActionModel::Done);
    plan.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == behind);
    plan.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == plan.table);
    CHECK(plan.table->currentIndex().row() == 4);
    plan.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == behind);
}
