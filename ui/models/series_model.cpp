// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/series_model.h"

#include "base/text.h"
#include "ui/models/field_role.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/day_text.h"
#include "ui/widgets/plain_tip.h"

#include <QLocale>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr std::size_t manyRows = 200;     // from here on, what happens together is shown together
constexpr std::size_t changedAtOnce = 50; // rows that a view follows one by one

} // namespace

SeriesModel::SeriesModel(Session& session, std::string table, QObject* parent,
                         std::vector<ColumnWords> columns)
    : QAbstractTableModel(parent), session_(session), table_(std::move(table)), columns_(std::move(columns)) {
    if (columns_.empty())
        for (const char* name : {"date", "value"})
            columns_.push_back({name,
                                qt(session.course().text(std::string(columnWordsOf(BlockKind::Series)) + "." +
                                                         std::string(name))),
                                std::string_view(name) == "value"});
    rows_ = wanted();
    later_.setSingleShot(true);
    connect(&later_, &QTimer::timeout, this, &SeriesModel::catchUp);
    connect(&session, &Session::changed, this,
            [this](const Change& change, const void*) { onChange(change); });
}

// The rows of the journal and, unless the last one is still empty or nothing can be written, one more.
std::vector<std::string> SeriesModel::wanted() const {
    auto rows = session_.journal().rows(table_);
    const bool lastIsFree = !rows.empty() && isEmptyRow(session_.journal(), table_, rows.back());
    if (!lastIsFree && !session_.readingOnly())
        rows.emplace_back();
    return rows;
}

std::string SeriesModel::rowId(int row) const {
    return row >= 0 && row < int(rows_.size()) ? rows_[std::size_t(row)] : std::string();
}

int SeriesModel::rowOf(std::string_view rowId) const {
    const auto found = std::ranges::find(rows_, rowId);
    return found == rows_.end() ? -1 : int(found - rows_.begin());
}

QModelIndex SeriesModel::indexOf(const FieldId& field) const {
    if (field.str() == table_)
        return index(int(rows_.size()) - 1, Day);
    if (!startsWith(field.str(), table_ + "."))
        return {};
    const auto names = split(std::string_view(field.str()).substr(table_.size() + 1), '.');
    if (names.size() != 2 || rows_.empty())
        return {};
    const auto column = std::ranges::find(columns_, names[1], &ColumnWords::name);
    const int row = rowOf(names[0]);
    if (column == columns_.end())
        return {};
    return index(row < 0 ? int(rows_.size()) - 1 : row, int(column - columns_.begin()));
}

QString SeriesModel::firstFault() const {
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            if (auto found = fault(index(row, column)); !found.isEmpty())
                return found;
    return {};
}

QString SeriesModel::fault(const QModelIndex& index) const {
    const auto row = rowId(index.row());
    const auto& column = columns_[std::size_t(index.column())];
    const auto& value = session_.journal().value(cell(table_, row, column.name));
    if (isBlank(value))
        return {};
    if (index.column() == Day) {
        const bool wrong =
            !parseIsoDate(value) && readWrittenDay(value, session_.today(), dayOrderOf(QLocale())).kind ==
                                        WrittenDay::Kind::NoSuchDay;
        return wrong ? noSuchDayWords() : QString();
    }
    if (column.number && !parseNumber(value))
        return tr("“%1” is not a number, so it is not on the chart.").arg(qt(value));
    return {};
}

void SeriesModel::setSignals(std::set<std::string> rows) {
    if (rows == inSignals_)
        return;
    inSignals_ = std::move(rows);
    if (!rows_.empty())
        Q_EMIT dataChanged(index(0, Value), index(rowCount() - 1, Value),
                           {SignalRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
}

int SeriesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int SeriesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columns_.size());
}

QVariant SeriesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= int(rows_.size()))
        return {};
    const auto row = rowId(index.row());
    const auto id = row.empty() ? FieldId() : cell(table_, row, columns_[std::size_t(index.column())].name);
    const auto& value = session_.journal().value(id);
    const auto date = index.column() == Day ? parseIsoDate(value) : std::nullopt;
    const bool writeIn = index.row() == int(rows_.size()) - 1 && index.column() == Day && value.empty() &&
                         !session_.readingOnly();
    const auto& column = columns_[std::size_t(index.column())];
    const bool inSignal = index.column() == Value && inSignals_.contains(row);
    switch (role) {
    case FieldIdRole:
        return qt(id.str());
    case Qt::DisplayRole:
    case Qt::EditRole: // what is shown can be read back
        return date ? qt(shortDate(*date, session_.today(), session_.course().language())) : qt(value);
    case Qt::TextAlignmentRole:
        return int((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (auto wrong = fault(index); !wrong.isEmpty())
            return plainTip(wrong);
        return date       ? qt(longDate(*date, session_.today(), session_.course().language()))
               : inSignal ? tr("Part of a signal, as on the chart")
                          : QVariant();
    case Qt::AccessibleTextRole:
        return value.empty()
                   ? tr("%1: empty", "name of a column").arg(column.words)
                   : (inSignal ? tr("%1: %2, part of a signal", "name of a column, what stands there")
                               : tr("%1: %2", "name of a column, what stands there"))
                         .arg(column.words, data(index, Qt::DisplayRole).toString());
    case FaultRole:
        return fault(index);
    case PlaceholderRole:
        return writeIn ? tr("Add a day") : QVariant();
    case SignalRole:
        return inSignal;
    default:
        return {};
    }
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return columns_[std::size_t(section)].words;
    if (role == Qt::TextAlignmentRole)
        return int((columns_[std::size_t(section)].number ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags SeriesModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return session_.readingOnly() ? flags : flags | Qt::ItemIsEditable;
}

// Gives the row at the end an id when something is first written in it.
std::string SeriesModel::realRow(int row) {
    if (!rowId(row).empty())
        return rowId(row);
    adopting_ = true;
    auto added = session_.addRow(table_);
    adopting_ = false;
    if (!added)
        return {};
    rows_[std::size_t(row)] = added.value();
    return added.take();
}

bool SeriesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole || session_.readingOnly())
        return false;
    const auto written = value.toString();
    if (rowId(index.row()).empty() && written.isEmpty())
        return true;
    const auto row = realRow(index.row());
    if (row.empty())
        return false;
    return session_
        .set(cell(table_, row, columns_[std::size_t(index.column())].name),
             index.column() == Day ? keptDay(utf8(written), session_.today(), dayOrderOf(QLocale()))
                                   : utf8(written),
             this)
        .ok();
}

std::optional<RemovedRow> SeriesModel::removePoint(int row) {
    const auto id = rowId(row);
    if (id.empty() || session_.readingOnly())
        return std::nullopt;
    auto removed = contentsOf(session_, table_, id);
    session_.leave();
    if (!session_.removeRow(table_, id))
        return std::nullopt;
    session_.leave();
    return removed;
}

Result<std::size_t> SeriesModel::add(const SeriesText& series) {
    std::size_t added = 0;
    adopting_ = true;
    const auto done = session_.together([&](Recorder& recorder) -> Result<void> {
        const auto points = addPoints(recorder, table_, series);
        if (!points)
            return points.error();
        added = points.value();
        return {};
    });
    adopting_ = false;
    catchUp();
    if (!done)
        return done.error();
    return added;
}

void SeriesModel::onChange(const Change& change) {
    if (adopting_ || !startsWith(change.field.str(), table_ + "."))
        return;
    if (rows_.size() > manyRows)
        later_.start(0);
    else
        catchUp();
}

void SeriesModel::catchUp() {
    sync();
    if (const int last = int(rows_.size()) - 1; last >= 0)
        Q_EMIT dataChanged(index(0, 0), index(last, columnCount() - 1));
    Q_EMIT pointsChanged();
}

// Turns rows_ into what is wanted by steps that a view can follow, so that no cursor and no open editor is
// lost.
void SeriesModel::sync() {
    const auto target = wanted();
    if (target == rows_)
        return;
    const auto apart =
        target.size() > rows_.size() ? target.size() - rows_.size() : rows_.size() - target.size();
    if (apart > changedAtOnce) {
        beginResetModel();
        rows_ = target;
        endResetModel();
        return;
    }
    for (int row = int(rows_.size()) - 1; row >= 0; --row)
        if (std::ranges::find(target, rows_[std::size_t(row)]) == target.end()) {
            beginRemoveRows({}, row, row);
            rows_.erase(rows_.begin() + row);
            endRemoveRows();
        }
    for (int row = 0; row < int(target.size()); ++row) {
        const auto& id = target[std::size_t(row)];
        if (row < int(rows_.size()) && rows_[std::size_t(row)] == id)
            continue;
        if (const int from = rowOf(id); from > row) {
            beginMoveRows({}, from, from, {}, row);
            std::rotate(rows_.begin() + row, rows_.begin() + from, rows_.begin() + from + 1);
            endMoveRows();
        } else {
            beginInsertRows({}, row, row);
            rows_.insert(rows_.begin() + row, id);
            endInsertRows();
        }
    }
}

} // namespace waymark::ui
