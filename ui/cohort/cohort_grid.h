// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// CohortGrid: the table of a CohortModel: marks for the sections of the chosen part, small bars for the
// others. Owned by its page.
#pragma once

#include <QTableView>

namespace waymark::ui {

class CohortModel;
class Theme;

class CohortGrid : public QTableView {
    Q_OBJECT

  public:
    CohortGrid(Theme& theme, CohortModel& model, QWidget* parent = nullptr);

    /// Columns as wide as they need, rows as tall as the text; after the model has another cohort.
    void fit();
    QSize sizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    Theme& theme_;
    CohortModel& model_;
};

} // namespace waymark::ui
