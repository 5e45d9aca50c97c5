// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ActionModel: one plan of action as a table that Qt can show: its rows, and below them one to write in.
// Owned by the widget that shows it; the journal stays the one place where anything is kept.
#pragma once

#include "course/course.h"
#include "journal/change.h"
#include "ui/models/removed_row.h"
#include "ui/widgets/painting.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QList>

#include <string>
#include <string_view>
#include <vector>

namespace waymark::ui {

class Session;

/// What the From of an action names: a statement by its letter, anything else by an icon.
struct ActionSource {
    QString letter;
    Tint tint = Tint::Primary;
    QString icon;
    QString name; // in full
};
ActionSource actionSource(const Course& course, const std::string& from);

/// The row of a plan that a new action goes to: the first empty one, or one that is added.
Result<std::string> rowToWriteIn(Session& session, std::string_view table);
/// The same for an action that comes from guidance: its From is the first of the statements that opened it. A
/// row that was begun in this way and not written in yet is taken again.
Result<std::string> rowForGuidance(Session& session, std::string_view table,
                                   const std::vector<FieldId>& because);

class ActionModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Grip, Who, What, When, From, Done, columnTotal };
    enum Role {
        LateRole = Qt::UserRole, // bool: its day has passed and it is not done
        NoSuchDayRole,           // bool: written as a day, but the calendar has none such
        PlaceholderRole,         // what an empty cell of the row to write in asks for
        EmptyRole,               // bool: nothing stands in this row yet
        WriteInRole,             // bool: of the empty rows at the end, the first
    };

    ActionModel(Session& session, std::string table, QObject* parent = nullptr);

    const std::string& table() const { return table_; }
    /// The id of a row; empty for the one at the end that the journal does not have yet.
    std::string rowId(int row) const;
    int rowOf(std::string_view rowId) const;
    /// The cell's field; empty for the grip, and for the row that the journal does not have yet.
    FieldId field(const QModelIndex& index) const;
    /// The cell of a field of this table; invalid when it is none.
    QModelIndex indexOf(const FieldId& field) const;

    ActionSource source(int row) const;
    QDate today() const;
    /// The days of live sessions that someone has entered, of all parts.
    QList<QDate> liveSessions() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// EditRole is the exact text of the journal; DisplayRole is for people (a date as "Mar 19").
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Writes to the journal at once. False when it refuses, as for a day that does not exist.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    /// One step of typing in a cell, in code points.
    bool splice(const QModelIndex& index, int at, int removed, const QString& inserted);

    /// False for the row that the journal does not have yet.
    bool removeAction(int row);
    /// `to` counts without the row itself.
    bool moveAction(int row, int to);

  Q_SIGNALS:
    /// What removeAction() took, so that it can be offered back.
    void removed(const waymark::ui::RemovedRow& row);

  private:
    void onChange(const Change& change);
    void sync();
    std::vector<std::string> wanted() const;
    std::string realRow(int row);
    QString words(Column column) const;
    QString accessibleText(const QModelIndex& index) const;
    bool isFree(int row) const;
    int firstToWriteIn() const;
    bool isLate(int row) const;
    bool isNoSuchDay(int row) const;

    Session& session_;
    std::string table_;
    std::vector<std::string> rows_;
    bool adopting_ = false;
};

} // namespace waymark::ui
