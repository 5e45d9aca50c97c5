// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// CohortGrid: the table of a CohortModel: marks for the sections of the chosen part, small bars for the
// others. Where it has no room for all parts it is scrolled sideways, by a bar above it; names stay in place.
// Owned by its page.
#pragma once

#include <QTableView>

class QScrollBar;

namespace waymark::ui {

class CohortModel;
class Theme;

class CohortGrid : public QTableView {
    Q_OBJECT

  public:
    CohortGrid(Theme& theme, CohortModel& model, QWidget* parent = nullptr);

    /// Columns as wide as they need, rows as tall as the text; after the model has another cohort.
    void fit();
    /// The width from which on nothing has to be scrolled to, in pixels.
    int neededWidth() const { return needed_; }
    /// Shows what lies beside the window; hidden while all has room. Where it stands is up to the page.
    QScrollBar& bar() { return *bar_; }
    QSize sizeHint() const override;
    void setVisible(bool on) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

  private:
    Theme& theme_;
    CohortModel& model_;
    QScrollBar* bar_;
    int needed_ = 0;
};

} // namespace waymark::ui
