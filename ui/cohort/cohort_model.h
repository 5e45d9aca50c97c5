// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// CohortModel: who is how far, a person a row: of each part how much is filled in, of the chosen part each
// section. Owned by its page.
#pragma once

#include "cohort/cohort.h"

#include <QAbstractTableModel>
#include <QList>

#include <memory>

namespace waymark::ui {

class CohortModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    struct Column {
        int part = 0;        // 0: the name
        std::string section; // of the chosen part; empty: the part as a whole
    };
    /// The standings of a part's sections, as a list of ints; of a section, one. Of the name whether it is
    /// quiet.
    static constexpr int StandingsRole = Qt::UserRole;
    static constexpr int NamesakeRole = Qt::UserRole + 1; // bool: another one has this name, too

    using QAbstractTableModel::QAbstractTableModel;

    /// Nobody's rows are in it where `people` is false: a group too small to be shown one by one.
    void setCohort(std::shared_ptr<const Cohort> cohort, bool people);
    const QList<Column>& columns() const { return columns_; }
    QString nameOf(const Column& column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QList<int> standings(const Member& member, const Column& column) const;
    QString words(const QList<int>& standings, const Column& column) const;
    QString quietWords(std::size_t member) const;

    std::shared_ptr<const Cohort> cohort_;
    QList<Column> columns_;
    bool people_ = true;
};

} // namespace waymark::ui
