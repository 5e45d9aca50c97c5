// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ActionTable: a plan of action to write in, as tall as its rows, so that only the page scrolls. Owned by its
// page.
#pragma once

#include "course/course.h"
#include "ui/blocks/action_delegate.h"
#include "ui/pages/page.h"
#include "ui/widgets/findable.h"

#include <QTableView>

#include <vector>

namespace waymark::ui {

class ActionModel;
class RowDrag;

class ActionTable : public QTableView, public Findable {
    Q_OBJECT

  public:
    /// `statements` are those that From offers, while they are ticked.
    ActionTable(const PageContext& context, const Block& actions, std::vector<FieldId> statements,
                QWidget* parent);

    ActionModel& actions() { return *model_; }
    /// Goes to the cell of a field, and opens it where there is something to write; false when it is not in
    /// this table.
    bool showCell(const FieldId& field);

    /// All cells, one a line.
    QString wordsShown() const override;
    void showFound(const QList<TextRange>& found, int here) override;
    QRect rectOf(const TextRange& range) const override;
    void goTo(const TextRange& range) override;

  protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override { event->ignore(); } // the page scrolls, never the table
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    /// The cell that a stretch of wordsShown() stands in, and where it begins there.
    struct CellPlace {
        QModelIndex cell;
        TextRange range;
    };
    CellPlace placeOf(const TextRange& range) const;
    void layOutColumns();
    void fitRow(int row);
    void fitRows();
    void fitHeight();
    void onLeft(QWidget* editor, ActionDelegate::Way way);
    /// Opens, ticks or asks, as the column wants it; the cell of a date with its calendar where `calendar`.
    void act(const QModelIndex& cell, bool calendar);
    bool step(bool forward);
    void follow(const QModelIndex& cell);
    void removeRow(int row);
    void moveRow(int row, int by);
    void chooseSource(const QModelIndex& cell);
    void showWordMenu(const QModelIndex& cell, const QContextMenuEvent& event);
    void showRowMenu(int row, const QPoint& where);
    bool writable() const;

    PageContext context_;
    std::vector<FieldId> statements_;
    ActionModel* model_ = nullptr;
    ActionDelegate* delegate_ = nullptr;
    RowDrag* drag_ = nullptr;
    QPersistentModelIndex pressedCell_;
    bool leaving_ = false;
};

} // namespace waymark::ui
