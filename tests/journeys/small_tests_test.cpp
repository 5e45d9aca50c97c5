// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Small tests and their numbers in the real window: ramps, run charts, and what leads from one worksheet into
// the next.
#include "support/catch.h"
#include "support/ui/on_page.h"

#include "course/read_tool.h"
#include "journal/rows.h"
#include "journal/sheets.h"
#include "ui/blocks/ramp_card.h"
#include "ui/blocks/series_card.h"
#include "ui/blocks/series_table.h"
#include "ui/blocks/sheet_head.h"
#include "ui/blocks/sheet_picture.h"
#include "ui/figures/figure_view.h"
#include "ui/shell/print_preview.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace waymark;
using namespace waymark::ui;

namespace {

std::string here(RealWindow& real) {
    return utf8(real.window().page()->place());
}

const std::string series = "part5.pdsa.study.series";

void paste(RealWindow& real, const std::string& table, const QString& text) {
    QApplication::clipboard()->setText(text);
    auto* view = real.window().page()->findChild<SeriesTable*>(qt(table));
    REQUIRE(view);
    view->setFocus(Qt::OtherFocusReason);
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    QApplication::processEvents();
}

} // namespace

TEST_CASE("a tool's chip begins its worksheet, and opens it the next time", "[small-tests]") {
    RealWindow real;
    real.openNew();
    REQUIRE(real.session().set(FieldId("part2.diagnostic.h"), "true"));
    real.go("part2.diagnostic");
    auto* chip = buttonWith<Chip>(real, QStringLiteral("SMARTIE"));
    REQUIRE(chip);
    chip->click();
    const auto sheet = onlySheet(real, "smartie");
    CHECK(here(real) == sheet);
    real.go("part2.diagnostic");
    chip = buttonWith<Chip>(real, QStringLiteral("SMARTIE"));
    REQUIRE(chip);
    chip->click();
    CHECK(here(real) == sheet);
    CHECK(onlySheet(real, "smartie") == sheet);
    auto* another = buttonWith(real, QStringLiteral("Begin another"));
    REQUIRE(another);
    another->click();
    CHECK(sheetsOf(real.session().journal()).size() == 2);
    CHECK(here(real) != sheet);
}

TEST_CASE("a decision on the page leads into the next cycle, which knows what carries on", "[small-tests]") {
    RealWindow real;
    real.openNew();
    for (const auto& [field, words] : {std::pair("plan.what", "A morning text"),
                                       {"plan.who", "Dana"},
                                       {"plan.prediction", "17 of 22"},
                                       {"act.decision", "adapt"}})
        REQUIRE(real.session().set(FieldId(std::string("part5.pdsa.") + field), words));
    real.go("part5.pdsa");
    auto* add = real.window().page()->findChild<QAbstractButton*>(QStringLiteral("cycle:add"));
    REQUIRE(add);
    CHECK(add->accessibleName() == QStringLiteral("Add a cycle"));
    CHECK((add->focusPolicy() & Qt::TabFocus));
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space); // with the keyboard alone
    const auto second = here(real);
    REQUIRE(isSheetId(second));
    CHECK(real.answer((second + ".change").c_str()) == QStringLiteral("A morning text"));
    CHECK(real.answer((second + ".owner").c_str()) == QStringLiteral("Dana"));
    CHECK(real.answer((second + ".questions.order").c_str()).isEmpty()); // predictions are made anew
    real.go("part5.pdsa");
    const auto* card = real.window().page()->findChild<RampCard*>();
    REQUIRE(card);
    REQUIRE(card->shownRamp().steps.size() == 2);
    CHECK(card->shownRamp().steps[1].cycle.number == 2);
    auto* node = real.window().page()->findChild<QAbstractButton*>(QStringLiteral("cycle:") + qt(second));
    REQUIRE(node);
    node->click();
    CHECK(here(real) == second);
    // The page of the sheet says which cycle it is, with its title as soon as there is one.
    const auto titled = [&](const char* words) {
        return QTest::qWaitFor(
            [&] { return real.window().page()->accessibleName() == qt(words) && says(real, qt(words)); },
            3000);
    };
    CHECK(titled("Cycle 2: A morning text"));
    REQUIRE(real.session().set(FieldId(second + ".title"), "All of Mill Road"));
    CHECK(titled("Cycle 2: All of Mill Road"));
    REQUIRE(real.session().set(FieldId(second + ".title"), ""));
    CHECK(titled("Cycle 2"));
    const auto alone = real.session().addSheet(ToolId("pdsa"));
    REQUIRE(alone);
    real.go(alone.value().c_str());
    CHECK(titled("PDSA cycle"));
}

TEST_CASE("a cycle that was begun is taken back from where it leads", "[small-tests]") {
    RealWindow real;
    real.openNew();
    const auto first = real.session().addSheet(ToolId("pdsa"), "Texts");
    REQUIRE(first);
    REQUIRE(real.session().set(FieldId(first.value() + ".decision"), "adapt"));
    const auto ramp = real.session().addSheet(ToolId("pdsa-ramp"));
    REQUIRE(ramp);
    const auto row = real.session().addRow(ramp.value() + ".cycles");
    REQUIRE(row);
    REQUIRE(real.session().set(FieldId(ramp.value() + ".cycles." + row.value() + ".cycle"), first.value()));
    real.session().leave();
    real.go(ramp.value().c_str());
    auto* add = real.window().page()->findChild<QAbstractButton*>(QStringLiteral("cycle:add"));
    REQUIRE(add);
    add->click();
    const auto second = here(real);
    REQUIRE(second != ramp.value());
    REQUIRE(sheetsOf(real.session().journal()).size() == 3);
    CHECK(real.session().journal().rows(ramp.value() + ".cycles").size() == 2);
    QPushButton* back = nullptr;
    REQUIRE(QTest::qWaitFor(
        [&] {
            for (auto* each : real.window().findChildren<QPushButton*>())
                if (each->isVisible() && each->text() == QStringLiteral("Take it back"))
                    back = each;
            return back != nullptr;
        },
        3000));
    back->click();
    CHECK(here(real) == first.value());
    CHECK(sheetsOf(real.session().journal()).size() == 2);
    CHECK(real.session().journal().rows(ramp.value() + ".cycles").size() == 1); // and nothing lists it
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (auto* each : real.window().findChildren<QPushButton*>())
        CHECK(each->text() != QStringLiteral("Take it back"));
}

TEST_CASE("a prediction that comes after Do is said to come late, by when it was written", "[small-tests]") {
    RealWindow real;
    const auto path = real.openNew();
    REQUIRE(real.session().set(FieldId("part5.pdsa.do.response"), "We did it"));
    REQUIRE(real.session().set(FieldId("part5.pdsa.plan.prediction"), "It will work"));
    // Later changes of the older answer say nothing about which one was first.
    REQUIRE(real.session().set(FieldId("part5.pdsa.do.response"), "We did it, and more"));
    REQUIRE(real.saved());
    real.restart();
    REQUIRE(real.open(path));
    real.go("part5.pdsa");
    REQUIRE(real.window().page()->showField(FieldId("part5.pdsa.plan.prediction")));
    CHECK(says(real, QStringLiteral("before there was a prediction")));
}

TEST_CASE("the chart of the page opens as a worksheet with all of its options, and shows what is set there",
          "[small-tests]") {
    RealWindow real;
    real.openNew();
    real.go("part5.pdsa");
    auto* open = buttonNamed(real, QStringLiteral("Open as a worksheet"));
    REQUIRE(open); // before there is a number, too
    paste(real, series, QStringLiteral("2026-05-04\t41\n2026-05-05\t44\n2026-05-06\t43\n"));
    real.click(open);
    const auto sheet = onlySheet(real, "run-chart");
    CHECK(here(real) == sheet);
    CHECK(real.session().journal().rows(sheet + ".points").size() == 3);
    for (const char* field : {"goal", "better", "center", "baseline-points"})
        CHECK(real.control((sheet + "." + field).c_str()));
    real.type((sheet + ".goal").c_str(), QStringLiteral("60"));
    // A number that is typed there is offered to the page, and one Ctrl+Z takes the copy back.
    paste(real, sheet + ".points", QStringLiteral("2026-05-07\t47\n"));
    CHECK(
        QTest::qWaitFor([&] { return buttonWith(real, QStringLiteral("into the page")) != nullptr; }, 3000));
    real.click(buttonWith(real, QStringLiteral("into the page")));
    CHECK(here(real) == "part5.pdsa");
    CHECK(seriesOf(real.session().journal(), series).back().valueText == "47");
    const auto* card = real.window().page()->findChild<SeriesCard*>();
    REQUIRE(card->chart().goal);
    CHECK(card->chart().goal->text() == "60");
    real.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(seriesOf(real.session().journal(), series).back().valueText != "47");
    open = buttonNamed(real, QStringLiteral("Open as a worksheet"));
    REQUIRE(open);
    real.click(open); // the same one
    CHECK(here(real) == sheet);
    CHECK(onlySheet(real, "run-chart") == sheet);
}

TEST_CASE("numbers pasted from a spreadsheet are one step, and a signal is told as a question",
          "[small-tests]") {
    RealWindow real;
    real.openNew();
    real.go("part5.pdsa");
    QString text;
    for (int day = 1; day <= 12; ++day)
        text += QStringLiteral("2026-05-%1\t%2\n").arg(day, 2, 10, QLatin1Char('0')).arg(day < 7 ? 3 : 9);
    paste(real, series, text + QStringLiteral("2026-05-13\tmany\n"));
    CHECK(real.session().journal().rows(series).size() == 13);
    CHECK(says(real, QStringLiteral("Shift: 6 points in a row lie above")));
    CHECK(says(real, QStringLiteral("never proof")));
    CHECK(says(real, QStringLiteral("“many” is not a number")));
    real.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(QTest::qWaitFor(
        [&] {
            const auto rows = real.session().journal().rows(series);
            return std::ranges::all_of(
                rows, [&](const auto& row) { return isEmptyRow(real.session().journal(), series, row); });
        },
        3000));
    paste(real, series, QStringLiteral("no numbers\nat all\n"));
    CHECK(says(real, QStringLiteral("holds no numbers")));
}

TEST_CASE("ten thousand numbers of two groups stay fluid", "[small-tests]") {
    RealWindow real;
    real.openNew();
    const auto sheet = real.session().addSheet(ToolId("run-chart"));
    REQUIRE(sheet);
    real.go(sheet.value().c_str());
    QString text = QStringLiteral("Day\tNorth\tSouth\n");
    for (int day = 0; day < 5'000; ++day)
        text += QStringLiteral("%1\t%2\t%3\n")
                    .arg(QDate(2010, 1, 1).addDays(day).toString(Qt::ISODate))
                    .arg(day * 7 % 31)
                    .arg(day * 11 % 37);
    const auto table = sheet.value() + ".points";
    QElapsedTimer clock;
    clock.start();
    paste(real, table, text);
    const auto pasted = clock.restart();
    const auto* card = real.window().page()->findChild<SeriesCard*>();
    REQUIRE(card);
    REQUIRE(card->chart().series.size() == 2); // one picture each, with a median of its own
    CHECK(card->chart().series[1].group == "South");
    QTest::qWait(400);
    auto* view = real.window().page()->findChild<SeriesTable*>(qt(table));
    clock.restart();
    view->model()->setData(view->model()->index(5, SeriesModel::Value), QStringLiteral("8"));
    const auto key = clock.restart();
    QApplication::processEvents();
    const auto shown = clock.restart();
    WARN("pasted in " << pasted << " ms, a key " << key << " ms, shown after " << shown << " ms");
    CHECK(key < 250);
    CHECK(shown < 6000); // on a busy computer, in a build that nothing made fast
}

TEST_CASE("what belongs together is copied from the foot of the sheet, and taken back in one step",
          "[small-tests]") {
    RealWindow real;
    real.openNew();
    const auto iceberg = real.session().addSheet(ToolId("iceberg"));
    REQUIRE(iceberg);
    const auto row = real.session().addRow(iceberg.value() + ".structures");
    REQUIRE(row);
    const auto at = iceberg.value() + ".structures." + row.value() + ".";
    REQUIRE(real.session().set(FieldId(at + "what"), "Nobody knows if the bus is coming"));
    REQUIRE(real.session().set(FieldId(at + "carry"), "true"));
    real.go(iceberg.value().c_str());
    auto* copy = buttonWith(real, QStringLiteral("Factor validation check"));
    REQUIRE(copy);
    copy->click();
    const auto check = onlySheet(real, "factor-check");
    CHECK(here(real) == check);
    const auto rows = real.session().journal().rows(check + ".factors");
    REQUIRE(rows.size() == 1);
    CHECK(rowName(real.session().journal(), check + ".factors", rows[0]) ==
          "Nobody knows if the bus is coming");
    // A changed source flows on; one that is gone leaves a gap that is seen.
    REQUIRE(real.session().set(FieldId(at + "what"), "The bus is a rumor"));
    CHECK(rowName(real.session().journal(), check + ".factors", rows[0]) == "The bus is a rumor");
    REQUIRE(real.session().removeRow(iceberg.value() + ".structures", row.value()));
    real.session().leave();
    CHECK(QTest::qWaitFor(
        [&] { return buttonWith(real, QStringLiteral("“The bus is a rumor” is gone")) != nullptr; }, 3000));
    CHECK(QTest::qWaitFor([&] { return says(real, QStringLiteral("Something is gone")); }, 3000));
    const auto other = real.session().addRow(iceberg.value() + ".structures");
    REQUIRE(other);
    REQUIRE(
        real.session().set(FieldId(iceberg.value() + ".structures." + other.value() + ".what"), "One depot"));
    real.session().leave();
    QComboBox* choice = nullptr; // what to point to instead, while the gap is still ticked
    REQUIRE(QTest::qWaitFor(
        [&] {
            for (auto* each : real.window().page()->findChildren<QComboBox*>())
                if (each->isVisible() && each->findText(QStringLiteral("One depot")) > 0)
                    choice = each;
            return choice != nullptr;
        },
        3000));
    CHECK(choice->itemText(0) == QStringLiteral("Choose something else"));
    Q_EMIT choice->activated(choice->findText(QStringLiteral("One depot")));
    CHECK(real.answer((check + ".factors." + rows[0] + ".factor").c_str()) ==
          qt(iceberg.value() + ".structures." + other.value()));
    CHECK(rowName(real.session().journal(), check + ".factors", rows[0]) == "One depot");
    real.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rowName(real.session().journal(), check + ".factors", rows[0]) == "(its source was taken out)");
    real.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(isEmptyRow(real.session().journal(), check + ".factors", rows[0]));
}

TEST_CASE("a newer form of a worksheet is offered, taken on a press and brought back", "[small-tests]") {
    RealWindow real;
    real.openNew();
    const auto sheet = real.session().addSheet(ToolId("aim"));
    REQUIRE(sheet);
    real.go(sheet.value().c_str());
    CHECK(buttonWith(real, QStringLiteral("Use the newer form")) == nullptr);
    auto older = real.session().journal().value(FieldId("tools.aim.structure"));
    const auto shipped = real.session().journal().tool(ToolId("aim"))->version;
    const std::string version = "\"version\": \"" + shipped + "\"";
    REQUIRE(older.find(version) != std::string::npos);
    older.replace(older.find(version), version.size(), "\"version\": \"0.9\"");
    REQUIRE(real.session().set(FieldId("tools.aim.structure"), older));
    const auto second = real.session().addSheet(ToolId("aim"));
    real.go(second.value().c_str());
    auto* take = buttonWith(real, QStringLiteral("Use the newer form"));
    REQUIRE(take);
    take->click();
    CHECK(QTest::qWaitFor([&] { return real.session().journal().tool(ToolId("aim"))->version == shipped; },
                          3000));
    CHECK(QTest::qWaitFor([&] { return !buttonWith(real, QStringLiteral("Use the newer form")); }, 3000));
}

TEST_CASE("one worksheet prints by itself", "[small-tests]") {
    RealWindow real;
    real.openSample();
    const auto sheet = onlySheet(real, "pdsa-ramp");
    real.go(sheet.c_str());
    auto* print = buttonWith(real, QStringLiteral("Print this worksheet"));
    REQUIRE(print);
    print->click();
    auto* preview = real.window().findChild<PrintPreview*>();
    REQUIRE(preview);
    CHECK(QTest::qWaitFor([&] { return !preview->pdf().empty(); }, 20'000));
    CHECK(preview->pdf().starts_with("%PDF"));
    preview->close();
}

TEST_CASE("the result card stands at the head of sheets that decide", "[small-tests]") {
    RealWindow real;
    real.openNew();
    const auto card = real.session().addSheet(ToolId("result-card"));
    const auto four = real.session().addSheet(ToolId("four-blocker"));
    REQUIRE((card && four));
    REQUIRE(real.session().set(FieldId(card.value() + ".result"), "Every child is expected"));
    real.go(four.value().c_str());
    REQUIRE(real.session().set(FieldId(card.value() + ".indicator"), "Days at school"));
    real.go(four.value().c_str());
    // One line of it, so that the board is in sight; the rest on a press.
    auto* panel = real.window().page()->findChild<ResultCardPanel*>();
    REQUIRE(panel);
    const auto* line = panel->findChild<ElidedLabel*>();
    REQUIRE(line);
    CHECK(line->isVisible());
    CHECK(line->text().contains(QStringLiteral("Every child is expected")));
    CHECK_FALSE(says(real, QStringLiteral("Days at school")));
    auto* board = real.window().page()->findChild<SheetPicture*>();
    REQUIRE(board);
    CHECK(board->mapTo(real.window().page(), QPoint()).y() < 240);
    auto* fold = panel->findChild<QToolButton*>();
    REQUIRE(fold);
    fold->setFocus();
    QTest::keyClick(fold, Qt::Key_Space);
    CHECK(says(real, QStringLiteral("Days at school")));
    QTest::keyClick(fold, Qt::Key_Space);
    CHECK_FALSE(says(real, QStringLiteral("Days at school")));
    auto* open = buttonWith(real, QStringLiteral("Open the result card"));
    REQUIRE(open);
    open->click();
    CHECK(here(real) == card.value());
}

TEST_CASE(
    "a new median is offered where one may be due, and begins only on a press, with a reason to fill in",
    "[small-tests]") {
    RealWindow real;
    real.openNew();
    const auto sheet = real.session().addSheet(ToolId("run-chart"));
    REQUIRE(sheet);
    for (const auto& [field, value] :
         {std::pair("better", "up"), {"center", "baseline"}, {"baseline-points", "6"}})
        REQUIRE(real.session().set(FieldId(sheet.value() + "." + field), value));
    real.go(sheet.value().c_str());
    QString text;
    for (int day = 1; day <= 16; ++day)
        text +=
            QStringLiteral("2026-05-%1\t%2\n").arg(day, 2, 10, QLatin1Char('0')).arg(day < 7 ? day % 3 : 9);
    paste(real, sheet.value() + ".points", text);
    CHECK(real.session().journal().rows(sheet.value() + ".phases").size() <= 1);
    auto* begin = buttonWith(real, QStringLiteral("Begin a new median there"));
    REQUIRE(begin);
    begin->click();
    const auto phases = real.session().journal().rows(sheet.value() + ".phases");
    REQUIRE(!phases.empty());
    CHECK(real.answer(cell(sheet.value() + ".phases", phases.back(), "from").str().c_str()) ==
          QStringLiteral("2026-05-07"));
}
