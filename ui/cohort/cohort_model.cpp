// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cohort/cohort_model.h"

#include "ui/shell/text.h"
#include "ui/widgets/plain_tip.h"

#include <algorithm>

namespace waymark::ui {

void CohortModel::setCohort(std::shared_ptr<const Cohort> cohort, bool people) {
    beginResetModel();
    cohort_ = std::move(cohort);
    people_ = people;
    columns_ = {{}};
    for (const auto& part : cohort_->course->parts()) {
        if (part.number == 0)
            continue;
        if (part.number != cohort_->part) {
            columns_ << Column{part.number, {}};
            continue;
        }
        for (const auto& section : part.sections)
            if (std::ranges::any_of(cohort_->people, [&](const MemberPointer& member) {
                    return std::ranges::any_of(member->sections,
                                               [&](const auto& each) { return each.first == section.id; });
                }))
                columns_ << Column{part.number, section.id};
    }
    endResetModel();
}

QString CohortModel::nameOf(const Column& column) const {
    if (column.part == 0)
        return tr("%n journal(s)", nullptr, int(cohort_->people.size()));
    return column.section.empty() ? tr("Part %1").arg(column.part)
                                  : qt(cohort_->course->label(column.section));
}

int CohortModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !cohort_ || !people_ ? 0 : int(cohort_->people.size());
}

int CohortModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columns_.size());
}

QList<int> CohortModel::standings(const Member& member, const Column& column) const {
    QList<int> list;
    for (const auto& [section, standing] : member.sections) {
        const auto* part = cohort_->course->partOf(section);
        if (part && part->number == column.part && (column.section.empty() || column.section == section))
            list << int(standing);
    }
    return list;
}

QString CohortModel::words(const QList<int>& standings, const Column& column) const {
    const auto hidden = standings.count(int(Standing::Private));
    if (!column.section.empty()) {
        switch (standings.isEmpty() ? Standing::NotYet : Standing(standings.front())) {
        case Standing::Filled:
            return tr("filled in");
        case Standing::Started:
            return tr("started");
        case Standing::Private:
            return tr("private");
        case Standing::NotYet:
            return tr("not yet");
        }
    }
    const auto text =
        tr("%1 of %2 filled in").arg(standings.count(int(Standing::Filled))).arg(standings.size());
    return hidden == 0 ? text : tr("%1, %2 private").arg(text).arg(hidden);
}

QString CohortModel::quietWords(std::size_t member) const {
    const auto found = std::ranges::find(cohort_->quiet, member, &QuietMember::member);
    if (found == cohort_->quiet.end())
        return {};
    return found->days ? tr("Quiet for %n day(s)", nullptr, *found->days) : tr("Nothing written yet");
}

QVariant CohortModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto member = std::size_t(index.row());
    const auto& column = columns_[index.column()];
    if (column.part == 0) {
        const auto quiet = quietWords(member);
        const auto name = qt(cohort_->nameOf(member));
        if (role == Qt::DisplayRole)
            return name;
        if (role == StandingsRole)
            return !quiet.isEmpty();
        if (role == NamesakeRole)
            return cohort_->namesakes.contains(member);
        if (role == Qt::AccessibleTextRole && !quiet.isEmpty())
            return QStringLiteral("%1. %2").arg(name, quiet);
        if (role == Qt::ToolTipRole)
            return plainTip(quiet.isEmpty() ? name : QStringLiteral("%1. %2").arg(name, quiet));
        return {};
    }
    const auto list = standings(*cohort_->people[member], column);
    if (role == StandingsRole)
        return QVariant::fromValue(list);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return words(list, column);
    return {};
}

QVariant CohortModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= columns_.size() ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    const auto& column = columns_[section];
    if (role == Qt::AccessibleTextRole && !column.section.empty())
        return tr("Part %1, %2").arg(column.part).arg(nameOf(column));
    return nameOf(column);
}

} // namespace waymark::ui
