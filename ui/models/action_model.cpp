// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/action_model.h"

#include "base/text.h"
#include "journal/carry_over.h"
#include "journal/outlook.h"
#include "journal/rows.h"
#include "ui/models/field_role.h"
#include "ui/models/guidance_tint.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/day_text.h"
#include "ui/widgets/plain_tip.h"

#include <algorithm>
#include <utility>

namespace waymark::ui {

namespace {

/// The journal's name of each column, as columnsOf(BlockKind::Actions) has them; the grip has none.
constexpr std::string_view columnNames[] = {"", "who", "what", "when", "from", "done"};

} // namespace

ActionSource actionSource(const Course& course, const std::string& from) {
    if (from.empty())
        return {};
    if (const auto* tool = course.tool(ToolId(from)))
        return {{}, Tint::Primary, qt(tool->icon), qt(course.title(from))};
    if (const auto letter = letterOf(course, FieldId(from)); !letter.isEmpty())
        return {letter, tintOfStatement(course, FieldId(from)), {}, qt(course.text(from))};
    const auto field = course.field(FieldId(from));
    return {{}, Tint::Primary, QStringLiteral("link"), qt(field ? field->label : course.label(from))};
}

Result<std::string> rowToWriteIn(Session& session, std::string_view table) {
    for (const auto& row : session.journal().rows(table))
        if (isEmptyRow(session.journal(), table, row))
            return row;
    return session.addRow(table);
}

Result<std::string> rowForGuidance(Session& session, std::string_view table,
                                   const std::vector<FieldId>& because) {
    const std::string from = because.empty() ? std::string() : because.front().str();
    for (const auto& action : actionsOf(session.journal(), table))
        if (action.from == from && !action.done && action.who.empty() && action.what.empty() &&
            action.when.empty())
            return action.row;
    auto row = rowToWriteIn(session, table);
    if (row)
        if (auto done = session.set(cell(table, row.value(), "from"), from); !done)
            return done.error();
    return row;
}

ActionModel::ActionModel(Session& session, std::string table, QObject* parent)
    : QAbstractTableModel(parent), session_(session), table_(std::move(table)) {
    rows_ = wanted();
    connect(&session, &Session::changed, this,
            [this](const Change& change, const void*) { onChange(change); });
}

// The rows of the journal and, unless the last one is still empty or nothing can be written, one more.
std::vector<std::string> ActionModel::wanted() const {
    auto rows = session_.journal().rows(table_);
    const bool lastIsFree = !rows.empty() && isEmptyRow(session_.journal(), table_, rows.back());
    if (!lastIsFree && !session_.readingOnly())
        rows.emplace_back();
    return rows;
}

std::string ActionModel::rowId(int row) const {
    return row >= 0 && row < int(rows_.size()) ? rows_[std::size_t(row)] : std::string();
}

int ActionModel::rowOf(std::string_view rowId) const {
    const auto found = std::ranges::find(rows_, rowId);
    return found == rows_.end() ? -1 : int(found - rows_.begin());
}

FieldId ActionModel::field(const QModelIndex& index) const {
    const auto row = rowId(index.row());
    if (!index.isValid() || row.empty() || index.column() == Grip)
        return {};
    return cell(table_, row, columnNames[index.column()]);
}

QModelIndex ActionModel::indexOf(const FieldId& field) const {
    const auto& id = field.str();
    if (!startsWith(id, table_ + "."))
        return {};
    const auto names = split(std::string_view(id).substr(table_.size() + 1), '.');
    const int row = names.size() == 2 && !names[0].empty() ? rowOf(names[0]) : -1;
    const auto* column = names.size() == 2 ? std::ranges::find(columnNames, names[1]) : std::end(columnNames);
    return row < 0 || column == std::end(columnNames) ? QModelIndex()
                                                      : index(row, int(column - std::begin(columnNames)));
}

ActionSource ActionModel::source(int row) const {
    return actionSource(session_.course(), session_.journal().value(field(index(row, From))));
}

QDate ActionModel::today() const {
    return QDate::fromString(qt(isoDate(session_.today())), Qt::ISODate);
}

QList<QDate> ActionModel::liveSessions() const {
    QList<QDate> days;
    for (const auto& field : session_.course().fields()) {
        const auto* section = session_.course().section(field.section);
        if (field.kind != FieldKind::Date || !section || section->page != PageKind::Live)
            continue;
        const auto day = QDate::fromString(qt(session_.journal().value(field.id)), Qt::ISODate);
        if (day.isValid())
            days.append(day);
    }
    return days;
}

int ActionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int ActionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columnTotal);
}

bool ActionModel::isFree(int row) const {
    const auto id = rowId(row);
    return id.empty() || isEmptyRow(session_.journal(), table_, id);
}

int ActionModel::firstToWriteIn() const {
    int first = int(rows_.size());
    while (first > 0 && isFree(first - 1))
        --first;
    return first;
}

bool ActionModel::isLate(int row) const {
    const auto id = rowId(row);
    ActionRow action;
    action.date = parseIsoDate(session_.journal().value(cell(table_, id, "when")));
    action.done = session_.journal().checked(cell(table_, id, "done"));
    action.dropped = session_.journal().value(droppedField(table_, id));
    return daysLate(action, session_.today()) > 0;
}

bool ActionModel::isNoSuchDay(int row) const {
    const auto when = qt(session_.journal().value(cell(table_, rowId(row), "when")));
    return ui::isNoSuchDay(when, today());
}

QString ActionModel::words(Column column) const {
    return qt(session_.course().text(std::string(columnWordsOf(BlockKind::Actions)) + "." +
                                     std::string(columnNames[column])));
}

QString ActionModel::accessibleText(const QModelIndex& index) const {
    const auto column = Column(index.column());
    const auto value = data(index, Qt::DisplayRole).toString();
    if (column == Grip)
        return data(index, EmptyRole).toBool() ? tr("New action") : tr("Action %1").arg(index.row() + 1);
    if (column == Done)
        return data(index, Qt::CheckStateRole).toInt() == Qt::Checked ? words(Done) : tr("Not done yet");
    if (value.isEmpty())
        return tr("%1: empty", "name of a column").arg(words(column));
    if (column == When && data(index, LateRole).toBool())
        return tr("%1: %2, late", "name of a column, a date").arg(words(column), value);
    if (column == When && data(index, NoSuchDayRole).toBool())
        return tr("%1: %2, no such day", "name of a column, what was written").arg(words(column), value);
    if (column == From)
        if (const auto from = source(index.row()); !from.letter.isEmpty())
            return tr("%1: statement %2, %3").arg(words(column), from.letter, from.name);
    return tr("%1: %2", "name of a column, what stands there").arg(words(column), value);
}

QVariant ActionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= int(rows_.size()))
        return {};
    const auto column = Column(index.column());
    const auto id = field(index);
    const auto& value = session_.journal().value(id);
    switch (role) {
    case FieldIdRole:
        return qt(id.str());
    case Qt::EditRole:
        return column == Done ? QVariant(value == "true") : QVariant(qt(value));
    case Qt::DisplayRole:
        if (column == Grip || column == Done)
            return {};
        if (column == From)
            return source(index.row()).name;
        if (const auto date = column == When ? parseIsoDate(value) : std::nullopt)
            return qt(shortDate(*date, session_.today(), session_.course().language()));
        if (const auto& why = session_.journal().value(droppedField(table_, rowId(index.row())));
            column == What && !why.empty())
            return tr("%1 (dropped: %2)", "an action, a reason").arg(qt(value), qt(why));
        return qt(value);
    case Qt::CheckStateRole:
        return column == Done && flags(index).testFlag(Qt::ItemIsUserCheckable)
                   ? QVariant(int(value == "true" ? Qt::Checked : Qt::Unchecked))
                   : QVariant();
    case Qt::ToolTipRole:
        if (column == Grip)
            return data(index, EmptyRole).toBool() ? QString() : tr("Drag to move. Click for more.");
        if (const auto date = column == When ? parseIsoDate(value) : std::nullopt) {
            const auto day = qt(longDate(*date, session_.today(), session_.course().language()));
            return isLate(index.row()) ? tr("Late: %1").arg(day) : day;
        }
        if (column == When && isNoSuchDay(index.row()))
            return noSuchDayWords();
        return column == From ? plainTip(data(index, Qt::DisplayRole).toString()) : QVariant();
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case LateRole:
        return isLate(index.row());
    case NoSuchDayRole:
        return isNoSuchDay(index.row());
    case EmptyRole:
        return isFree(index.row());
    case WriteInRole:
        return index.row() == firstToWriteIn() && !session_.readingOnly();
    case PlaceholderRole:
        if ((column == Who || column == What) && data(index, WriteInRole).toBool())
            return qt(session_.course().note(std::string(columnWordsOf(BlockKind::Actions)) + "." +
                                             std::string(columnNames[column])));
        return {};
    default:
        return {};
    }
}

QVariant ActionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal)
        return {};
    if (role == Qt::DisplayRole)
        return section == Grip ? QString() : words(Column(section));
    if (role == Qt::AccessibleTextRole)
        return section == Grip ? tr("Order") : words(Column(section));
    if (role == Qt::TextAlignmentRole)
        return int((section == Done ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags ActionModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Done) // in an empty row there is nothing yet that could be done
        return isFree(index.row()) ? flags : flags | Qt::ItemIsUserCheckable;
    return session_.readingOnly() || index.column() == Grip ? flags : flags | Qt::ItemIsEditable;
}

// Gives the row at the end an id when something is first written in it.
std::string ActionModel::realRow(int row) {
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

bool ActionModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || index.column() == Grip || session_.readingOnly())
        return false;
    std::string words;
    if (index.column() == Done)
        words = (role == Qt::CheckStateRole ? value.toInt() == Qt::Checked : value.toBool()) ? "true" : "";
    else if (role == Qt::EditRole)
        words = utf8(value.toString());
    else
        return false;
    if (rowId(index.row()).empty() && words.empty())
        return true;
    const auto row = realRow(index.row());
    return !row.empty() &&
           session_.set(cell(table_, row, columnNames[index.column()]), std::move(words), this).ok();
}

bool ActionModel::splice(const QModelIndex& index, int at, int removed, const QString& inserted) {
    if (!index.isValid() || index.column() == Grip || session_.readingOnly())
        return false;
    const auto row = realRow(index.row());
    return !row.empty() && session_
                               .splice(cell(table_, row, columnNames[index.column()]), std::size_t(at),
                                       std::size_t(removed), utf8(inserted), this)
                               .ok();
}

bool ActionModel::removeAction(int row) {
    const auto id = rowId(row);
    if (id.empty() || session_.readingOnly())
        return false;
    const auto contents = contentsOf(session_, table_, id);
    session_.leave();
    const bool done = session_.removeRow(table_, id).ok();
    session_.leave();
    if (done && !contents.cells.empty())
        Q_EMIT removed(contents);
    return done;
}

bool ActionModel::moveAction(int row, int to) {
    const auto id = rowId(row);
    const int last = int(session_.journal().rows(table_).size()) - 1;
    if (id.empty() || to < 0 || to > last || to == row || session_.readingOnly())
        return false;
    session_.leave();
    const bool moved = session_.moveRow(table_, id, std::size_t(to)).ok();
    session_.leave();
    return moved;
}

void ActionModel::onChange(const Change& change) {
    if (const auto dropped = actionOfDropped(change.field); dropped && dropped->table == table_)
        if (const int row = rowOf(dropped->row); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnTotal - 1));
    if (adopting_ || !startsWith(change.field.str(), table_ + "."))
        return;
    sync();
    // A date may make its row late, a tick may take that back: the whole row is new. And another row may have
    // become the one to write in.
    if (const auto at = indexOf(change.field); at.isValid())
        Q_EMIT dataChanged(index(at.row(), 0), index(at.row(), columnTotal - 1));
    if (const int last = int(rows_.size()) - 1; last >= 0)
        Q_EMIT dataChanged(index(std::min(firstToWriteIn(), last), 0), index(last, columnTotal - 1));
}

// Turns rows_ into what is wanted by steps that a view can follow, so that no cursor and no open editor is
// lost.
void ActionModel::sync() {
    const auto target = wanted();
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
