// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SeriesModel: days and values of one series as a table that Qt can show, and below them a row to write in.
// Owned by the widget that shows it; the journal stays the one place where anything is kept.
#pragma once

#include "journal/change.h"
#include "journal/rows.h"
#include "ui/models/removed_row.h"
#include "worksheets/series_text.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace waymark::ui {

class Session;

class SeriesModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Day, Value };
    struct ColumnWords {
        std::string name; // "date"
        QString words;    // its head
        bool number = false;
    };
    enum Role {
        FaultRole = Qt::UserRole, // a sentence: why this cell is not on the chart; empty when all is well
        PlaceholderRole,          // what the empty row at the end invites to
        SignalRole                // true at the value of a point that is part of a signal
    };

    /// The first column is the day, the second the value; without columns these two alone.
    SeriesModel(Session& session, std::string table, QObject* parent = nullptr,
                std::vector<ColumnWords> columns = {});

    /// The id of a row; empty for the one at the end that the journal does not have yet.
    std::string rowId(int row) const;
    int rowOf(std::string_view rowId) const;
    /// The cell of a field of this table; invalid when it is none. A row that is not there yet is the last
    /// one.
    QModelIndex indexOf(const FieldId& field) const;
    /// The first thing that keeps a row off the chart; empty when there is none.
    QString firstFault() const;

    /// Rows whose points the chart shows as part of a signal.
    void setSignals(std::set<std::string> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes a day as people write it ("Apr 29"). False when the journal refuses.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// Adds what someone pasted or opened, in one step. Cells that cannot be read are kept and marked.
    Result<std::size_t> add(const SeriesText& series);

    /// What stood in the row, to be brought back; nothing for a row that the journal does not have yet.
    std::optional<RemovedRow> removePoint(int row);

  Q_SIGNALS:
    /// Points, order or faults are others now.
    void pointsChanged();

  private:
    void onChange(const Change& change);
    void catchUp();
    void sync();
    std::vector<std::string> wanted() const;
    std::string realRow(int row);
    QString fault(const QModelIndex& index) const;

    Session& session_;
    std::string table_;
    std::vector<std::string> rows_;
    std::vector<ColumnWords> columns_;
    std::set<std::string> inSignals_;
    bool adopting_ = false;
    QTimer later_; // of many rows, once for all that happens together
};

} // namespace waymark::ui
