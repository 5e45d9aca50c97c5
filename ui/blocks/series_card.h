// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SeriesCard: numbers over time as a chart for each group, what the chart tells, and the table that one types
// them in, pastes them into or fills from a file. Owned by its page.
#pragma once

#include "course/course.h"
#include "figures/figure.h"
#include "ui/models/series_model.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"
#include "worksheets/run_chart_sheet.h"

#include <functional>

class QBoxLayout;
class QPushButton;

namespace waymark::ui {

class BringBackBar;
class FigureView;
class Label;
class SeriesTable;

/// Where the numbers stand, and how they are read.
struct SeriesSource {
    std::string table; // "part5.pdsa.study.series"
    QString title;
    QString note;
    std::vector<SeriesModel::ColumnWords> columns; // empty: day and value
    std::function<RunChartSheet()> read;
};
/// A series of a course's page.
SeriesSource sourceOf(const Session& session, const Block& series);

class SeriesCard : public Card {
    Q_OBJECT

  public:
    SeriesCard(const PageContext& context, SeriesSource source, QWidget* parent = nullptr);

    /// Puts the cursor into a cell of the series; false when the field is another one.
    bool showField(const FieldId& field);
    /// Whether one sees its numbers, or has the keyboard there.
    bool showsNumbers() const;
    QWidget* tableWidget() const;
    const SeriesSource& source() const { return source_; }
    /// What stands under the chart, for whoever has more to say there.
    QVBoxLayout* underChart() const { return under_; }
    const RunChartSheet& chart() const { return read_; }
    /// Draws anew: something else than the numbers changed what the chart is about.
    void refresh();

  Q_SIGNALS:
    /// The cursor went to another point; empty for the row to write in.
    void pointEntered(const QString& row);
    /// The charts show other numbers now.
    void drawn();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* makeCharts();
    QWidget* makeNoChart();
    QWidget* makeTable();
    void addButtons(QVBoxLayout* column, QWidget* host);
    Figure figure(std::size_t series, double width, double height, double text) const;
    void addChart();
    void showSentences();
    void showTips(std::size_t series);
    void enterRow(const QString& rowId);
    void addText(const QString& text, const QString& from);
    void openFile();
    QString enoughWords(std::size_t numbers) const;

    PageContext context_;
    SeriesSource source_;
    SeriesModel* model_;
    RunChartSheet read_; // as it was drawn last
    QBoxLayout* sides_ = nullptr;
    QVBoxLayout* charts_ = nullptr;
    QVBoxLayout* under_ = nullptr;
    std::vector<FigureView*> views_; // one for each group
    std::vector<Label*> names_;      // of the groups
    std::vector<Label*> sentences_;
    QWidget* noChart_ = nullptr;
    Label* tooFew_ = nullptr;
    SeriesTable* table_ = nullptr;
    Label* fault_ = nullptr;
    QPushButton* remove_ = nullptr;
    BringBackBar* removed_ = nullptr;
};

} // namespace waymark::ui
