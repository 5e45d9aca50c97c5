// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// RowDrag: a row of a table that the pointer carries to another place, and the line where it would go. Lies
// over the table, whose round edge it paints, too. Owned by the table.
#pragma once

#include <QPoint>
#include <QWidget>

#include <optional>

class QTableView;

namespace waymark::ui {

class Theme;

class RowDrag : public QWidget {
    Q_OBJECT

  public:
    RowDrag(Theme& theme, QTableView& table);

    /// `at` is in the table's viewport, here and below.
    void press(int row, const QPoint& at);
    bool isPressed() const { return row_ >= 0; }
    /// The row that the pointer brings it to, once it moved far enough; `rows` take part.
    std::optional<int> moveTo(const QPoint& at, int rows);

    struct Drop {
        int row = 0;
        std::optional<int> by; // rows down, or up where less than 0; none where nothing was dragged
    };
    Drop release();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void showLine(int before);

    Theme& theme_;
    QTableView& table_;
    int row_ = -1;
    QPoint pressedAt_;
    std::optional<int> before_; // the row that it would stand before
    int lineY_ = -1;
};

} // namespace waymark::ui
