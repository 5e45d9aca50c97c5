// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SeriesTable: days and values to type in, as one does in a spreadsheet: Return goes down, Tab goes on.
// Owned by its parent.
#pragma once

#include "ui/models/series_model.h"

#include <QTableView>

namespace waymark::ui {

class Theme;

class SeriesTable : public QTableView {
    Q_OBJECT

  public:
    SeriesTable(Theme& theme, SeriesModel& model, QWidget* parent = nullptr);

    /// Goes to the cell of a field and opens it for writing; false when it is not in this table.
    bool edit(const FieldId& field);
    using QTableView::edit;
    /// Takes the row with the cursor out of the series.
    void removeCurrent();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    /// The cursor went to another row; empty for the one to write in.
    void rowEntered(const QString& rowId);
    /// `words` are those of its day.
    void rowRemoved(const waymark::ui::RemovedRow& row, const QString& words);
    /// Lines and columns, as they come from a spreadsheet.
    void pasted(const QString& text);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;

  private:
    void fit();
    QModelIndex beside(const QModelIndex& from, bool next) const;

    Theme& theme_;
    SeriesModel& model_;
};

} // namespace waymark::ui
