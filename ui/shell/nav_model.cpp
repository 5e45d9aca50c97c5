// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_model.h"

#include "ui/shell/session.h"
#include "ui/shell/text.h"

namespace waymark::ui {

QString progressWords(Progress progress) {
    switch (progress) {
    case Progress::Filled:
        return NavModel::tr("filled in");
    case Progress::Started:
        return NavModel::tr("started");
    case Progress::NotYet:
        return NavModel::tr("not yet");
    case Progress::Reading:
        break;
    }
    return {};
}

NavModel::NavModel(QObject* parent) : QStandardItemModel(parent) {}

QStandardItem* NavModel::addPlace(const Place& place, const QString& text, const QString& icon) {
    auto* item = new QStandardItem(text);
    item->setData(int(NavKind::Place), NavKindRole);
    item->setData(place, NavPlaceRole);
    item->setData(icon, NavIconRole);
    item->setEditable(false);
    appendRow(item);
    return item;
}

void NavModel::addCaption(const QString& text) {
    auto* item = new QStandardItem(text);
    item->setData(int(NavKind::Caption), NavKindRole);
    item->setFlags(Qt::NoItemFlags);
    appendRow(item);
}

void NavModel::build(const Session& session) {
    clear();
    const auto& course = session.course();
    const auto name = [&](const std::string& id) { return qt(course.label(id)); };
    addPlace(overviewPlace, tr("Overview"), QStringLiteral("overview"));
    const auto place = [&](const std::string& id, const QString& icon) {
        if (course.section(id)) {
            auto* item = addPlace(qt(id), name(id), icon);
            item->setToolTip(qt(course.title(id)));
        }
    };
    place("intro", QStringLiteral("bookmark"));
    addCaption(tr("The course"));
    for (const auto& part : course.parts()) {
        if (part.number == 0)
            continue;
        auto* item = new QStandardItem(name(part.title));
        item->setEditable(false);
        item->setData(int(NavKind::Part), NavKindRole);
        item->setData(part.number, NavNumberRole);
        item->setData(qt(course.title(part.title)), NavFullNameRole);
        item->setToolTip(tr("Part %1: %2").arg(part.number).arg(qt(course.title(part.title))));
        for (const auto& section : part.sections) {
            auto* child = new QStandardItem(name(section.id));
            child->setEditable(false);
            child->setData(int(NavKind::Section), NavKindRole);
            child->setData(qt(section.id), NavPlaceRole);
            child->setToolTip(qt(course.title(section.id)));
            if (item->rowCount() == 0)
                item->setData(qt(section.id), NavPlaceRole);
            item->appendRow(child);
        }
        appendRow(item);
    }
    addCaption(tr("Across all parts"));
    addPlace(actionsPlace, tr("Actions"), QStringLiteral("checklist"));
    addPlace(questionsPlace, tr("Questions"), QStringLiteral("question"));
    place("library.tools", QStringLiteral("library"));
    place("ack", QStringLiteral("people3"));
    refresh(session);
}

void NavModel::addCohort(const Place& place) {
    auto* last = item(rowCount() - 1);
    if (last->data(NavIconRole).toString() == QLatin1String("cohort"))
        last->setData(place, NavPlaceRole);
    else
        addPlace(place, tr("Cohort"), QStringLiteral("cohort"));
}

void NavModel::refresh(const Session& session) {
    const auto& journal = session.journal();
    const auto& course = session.course();
    const auto* next = nextSection(journal);
    const auto* here = next ? course.partOf(next->id) : nullptr;
    for (const auto& part : course.parts()) {
        const auto first = part.sections.empty() ? QModelIndex() : find(qt(part.sections.front().id));
        if (part.number == 0 || !first.isValid())
            continue;
        auto* item = itemFromIndex(first.parent());
        const auto progress = progressOf(journal, part);
        item->setData(int(progress), NavProgressRole);
        item->setData(&part == here, NavHereRole);
        QStringList said{tr("Part %1: %2").arg(part.number).arg(item->text()), progressWords(progress)};
        if (&part == here)
            said << tr("you are here");
        item->setData(said.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        for (int row = 0; row < item->rowCount(); ++row) {
            auto* child = item->child(row);
            const auto of = progressOf(journal, part.sections[std::size_t(row)]);
            child->setData(int(of), NavProgressRole);
            const bool hidden = journal.checked(privateField(part.sections[std::size_t(row)].id));
            child->setData(hidden, NavPrivateRole);
            QStringList words{child->text()};
            if (of != Progress::Reading)
                words << progressWords(of);
            if (hidden)
                words << tr("private");
            child->setData(words.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        }
    }
}

QModelIndex NavModel::find(const Place& place) const {
    for (int row = 0; row < rowCount(); ++row) {
        const auto* top = item(row);
        if (top->rowCount() == 0 && top->data(NavPlaceRole).toString() == place)
            return top->index();
        for (int inner = 0; inner < top->rowCount(); ++inner)
            if (top->child(inner)->data(NavPlaceRole).toString() == place)
                return top->child(inner)->index();
    }
    return {};
}

} // namespace waymark::ui
