// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/fixed_clock.h"

#include "store/journal_file.h"
#include "ui/blocks/series_table.h"
#include "ui/models/series_model.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "worksheets/run_chart_sheet.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace waymark;
using namespace waymark::ui;

namespace {

constexpr const char* series = "part5.pdsa.study.series";

/// A new journal in a folder of its own, on March 11, 2026.
struct Numbers {
    QTemporaryDir folder;
    test::FixedClock clock{QDateTime(QDate(2026, 3, 11), QTime(12, 0)).toMSecsSinceEpoch()};
    std::unique_ptr<Session> session;
    std::unique_ptr<SeriesModel> model;

    Numbers() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const std::filesystem::path path = utf8(folder.filePath(QStringLiteral("mine.waymark")));
        REQUIRE(createJournal(path, foundationsPack(), clock.now()).ok());
        auto opened = Session::open(path, clock, QStringLiteral("en"));
        REQUIRE(opened.ok());
        session = opened.take();
        model = std::make_unique<SeriesModel>(*session, series);
    }
    bool write(int row, int column, const char* text) {
        return model->setData(model->index(row, column), QString::fromUtf8(text));
    }
    QString shown(int row, int column) const { return model->index(row, column).data().toString(); }
    std::string kept(int row, const char* column) const {
        return session->journal().value(cell(series, model->rowId(row), column));
    }
};

} // namespace

TEST_CASE("an empty series has one row to write in, and grows as it is filled in", "[series]") {
    Numbers numbers;
    QAbstractItemModelTester tester(numbers.model.get());
    REQUIRE(numbers.model->rowCount() == 1);
    CHECK(numbers.model->rowId(0).empty());
    CHECK(numbers.model->index(0, SeriesModel::Day).data(SeriesModel::PlaceholderRole).toString() ==
          QStringLiteral("Add a day"));
    CHECK(numbers.write(0, SeriesModel::Value, ""));
    CHECK(numbers.model->rowCount() == 1); // nothing written, nothing begun
    REQUIRE(numbers.write(0, SeriesModel::Value, "59"));
    CHECK(numbers.model->rowCount() == 2);
    CHECK_FALSE(numbers.model->rowId(0).empty());
    CHECK(numbers.kept(0, "value") == "59");
    CHECK(numbers.model->rowId(1).empty());
}

TEST_CASE("a value that is part of a signal says so, and no other", "[series]") {
    Numbers numbers;
    REQUIRE(numbers.write(0, SeriesModel::Value, "59"));
    REQUIRE(numbers.write(1, SeriesModel::Value, "61"));
    const auto second = numbers.model->index(1, SeriesModel::Value);
    numbers.model->setSignals({numbers.model->rowId(1)});
    CHECK(second.data(SeriesModel::SignalRole).toBool());
    CHECK(second.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("61, part of a signal")));
    CHECK_FALSE(numbers.model->index(0, SeriesModel::Value).data(SeriesModel::SignalRole).toBool());
    CHECK_FALSE(numbers.model->index(1, SeriesModel::Day).data(SeriesModel::SignalRole).toBool());
    numbers.model->setSignals({});
    CHECK_FALSE(second.data(SeriesModel::SignalRole).toBool());
}

TEST_CASE("a day is kept as a day however it is written, and other words as they are", "[series]") {
    Numbers numbers;
    REQUIRE(numbers.write(0, SeriesModel::Day, "Apr 29"));
    CHECK(numbers.kept(0, "date") == "2026-04-29");
    CHECK(numbers.shown(0, SeriesModel::Day) == QStringLiteral("Apr 29"));
    REQUIRE(numbers.write(0, SeriesModel::Day, "4/30"));
    CHECK(numbers.kept(0, "date") == "2026-04-30");
    REQUIRE(numbers.write(0, SeriesModel::Day, "first week"));
    CHECK(numbers.kept(0, "date") == "first week");
    CHECK(numbers.shown(0, SeriesModel::Day) == QStringLiteral("first week"));
    CHECK(numbers.model->firstFault().isEmpty());
    numbers.write(0, SeriesModel::Day, "Feb 30");
    CHECK(numbers.model->firstFault() == QStringLiteral("That day does not exist. Try one like Mar 19."));
}

TEST_CASE("points stand by day, and what is no number stays off the chart with a reason", "[series]") {
    Numbers numbers;
    const char* const rows[][2] = {
        {"Apr 30", "64"}, {"Apr 28", "59 %"}, {"Apr 29", "many"}, {"May 1", "72,5"}};
    for (int row = 0; row < 4; ++row) {
        REQUIRE(numbers.write(row, SeriesModel::Day, rows[row][0]));
        REQUIRE(numbers.write(row, SeriesModel::Value, rows[row][1]));
    }
    const auto chart = runChartOfSeries(numbers.session->journal(), series, {});
    REQUIRE(chart.series.size() == 1);
    const auto& read = chart.series.front();
    CHECK(read.labels == std::vector<std::string>{"2026-04-28", "2026-04-30", "2026-05-01"});
    CHECK(read.values[0]->text() == "59");
    CHECK(read.values[2]->text() == "72.5");
    CHECK(numbers.model->firstFault() ==
          QStringLiteral("“many” is not a number, so it is not on the chart."));
    CHECK(numbers.kept(2, "value") == "many"); // and yet it is kept
}

TEST_CASE("a day that was removed can be brought back where it was", "[series]") {
    Numbers numbers;
    QAbstractItemModelTester tester(numbers.model.get());
    for (int row = 0; row < 3; ++row)
        REQUIRE(numbers.write(row, SeriesModel::Value, std::to_string(10 * row).c_str()));
    CHECK_FALSE(numbers.model->removePoint(3)); // the row to write in
    const auto removed = numbers.model->removePoint(1);
    REQUIRE(removed);
    CHECK(numbers.model->rowCount() == 3);
    CHECK(numbers.shown(1, SeriesModel::Value) == QStringLiteral("20"));
    bringBack(*numbers.session, *removed);
    CHECK(numbers.model->rowCount() == 4);
    CHECK(numbers.shown(1, SeriesModel::Value) == QStringLiteral("10"));
}

TEST_CASE("what is written elsewhere appears", "[series]") {
    Numbers numbers;
    QAbstractItemModelTester tester(numbers.model.get());
    const auto row = numbers.session->addRow(series);
    REQUIRE(row.ok());
    REQUIRE(numbers.session->set(cell(series, row.value(), "value"), "7").ok());
    CHECK(numbers.model->rowCount() == 2);
    CHECK(numbers.shown(0, SeriesModel::Value) == QStringLiteral("7"));
}

TEST_CASE("numbers are typed as in a spreadsheet: Tab goes on, Return goes down", "[series]") {
    Numbers numbers;
    Theme theme;
    SeriesTable table(theme, *numbers.model);
    table.show();
    QApplication::setActiveWindow(&table);
    table.setFocus();
    table.setCurrentIndex(numbers.model->index(0, 0));
    const auto type = [&](const char* text) {
        for (const auto letter :
             QLatin1String(text)) // the first one opens the cell, and the rest go to its editor
            QTest::keyClick(QApplication::focusWidget(), letter);
    };
    const auto press = [&](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    type("Apr 2");
    CHECK(numbers.kept(0, "date") == "2026-04-02"); // each key is kept at once
    type("9");
    CHECK(numbers.kept(0, "date") == "2026-04-29");
    press(Qt::Key_Tab);
    CHECK(table.currentIndex() == numbers.model->index(0, 1));
    type("59");
    press(Qt::Key_Tab);
    CHECK(table.currentIndex() == numbers.model->index(1, 0));
    type("4/30");
    press(Qt::Key_Tab);
    type("55");
    press(Qt::Key_Return);
    CHECK(table.currentIndex() == numbers.model->index(2, 1));
    CHECK(numbers.kept(1, "value") == "55");
    CHECK(numbers.model->rowCount() == 3);

    SECTION("Escape leaves what was there before") {
        table.setCurrentIndex(numbers.model->index(0, 1));
        type("77");
        CHECK(numbers.kept(0, "value") == "77");
        press(Qt::Key_Escape);
        CHECK(numbers.kept(0, "value") == "59");
    }
    SECTION("Delete empties the cell") {
        table.setCurrentIndex(numbers.model->index(0, 1));
        press(Qt::Key_Delete);
        CHECK(numbers.kept(0, "value").empty());
        CHECK(numbers.kept(0, "date") == "2026-04-29");
    }
    SECTION("Control and Delete take the row away") {
        table.setCurrentIndex(numbers.model->index(0, 1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete, Qt::ControlModifier);
        CHECK(numbers.model->rowCount() == 2);
        CHECK(numbers.kept(0, "value") == "55");
    }
}
