// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// RunChartCard: the numbers of a run chart worksheet with a chart for each group; what people found plainly
// different about a point; and, where it is due, the offer of a new median. Owned by its page.
#pragma once

#include "ui/blocks/sheet_fields.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace waymark::ui {

class Label;
class SeriesCard;

class RunChartCard : public QWidget {
    Q_OBJECT

  public:
    /// `fields` outlives it; `points` is the table with the numbers.
    RunChartCard(const SheetFields& fields, const ToolField& points, QWidget* parent);

    bool showField(const FieldId& field);
    /// Whether it is one of the numbers, and one sees them.
    bool pictures(const FieldId& field) const;

  private:
    void showPoint(const QString& row);
    void showOffer();
    void beginPhase();

    const SheetFields& fields_;
    const ToolField& points_;
    SeriesCard* card_;
    QWidget* point_; // what can be said about the chosen one
    QWidget* offer_; // of a new median
    Label* offerWords_;
    std::string offered_; // the day from which on, as it is kept
    QString shownPoint_;
    QTimer again_;
};

} // namespace waymark::ui
