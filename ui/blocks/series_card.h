// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SeriesCard: numbers over time as a chart, and beside it the table that one types them in. Owned by its
// page.
#pragma once

#include "course/course.h"
#include "figures/figure.h"
#include "ui/models/series_model.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QPushButton;

namespace waymark::ui {

class BringBackBar;
class FigureView;
class Label;
class SeriesTable;

class SeriesCard : public Card {
    Q_OBJECT

  public:
    SeriesCard(const PageContext& context, const Block& series, QWidget* parent = nullptr);

    /// Puts the cursor into a cell of the series; false when the field is another one.
    bool showField(const FieldId& field);
    QWidget* tableWidget() const;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* makeChart();
    QWidget* makeNoChart();
    QWidget* makeTable();
    Figure figure(double width, double height, double text) const;
    void refresh();
    void showTips();
    void enterRow(const QString& rowId);
    QString enoughWords(std::size_t numbers) const;

    PageContext context_;
    std::string block_;
    SeriesModel* model_;
    QBoxLayout* sides_ = nullptr;
    FigureView* chart_ = nullptr;
    QWidget* noChart_ = nullptr;
    Label* tooFew_ = nullptr;
    Label* enough_ = nullptr;
    SeriesTable* table_ = nullptr;
    Label* fault_ = nullptr;
    QPushButton* remove_ = nullptr;
    BringBackBar* removed_ = nullptr;
};

} // namespace waymark::ui
