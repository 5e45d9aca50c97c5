// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/parts_tree.h"

#include "journal/progress.h"
#include "journal/sheets.h"
#include "report/shared_journal.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

PartsTree::PartsTree(Theme& theme, const Journal& journal, QWidget* parent)
    : QTreeWidget(parent), theme_(theme) {
    setObjectName(QStringLiteral("exportParts"));
    setAccessibleName(tr("Parts and worksheets to put in"));
    setHeaderHidden(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    setTextElideMode(Qt::ElideRight);
    fill(journal);
    connect(this, &QTreeWidget::itemChanged, this, &PartsTree::changed);
}

int PartsTree::rowHeight() const {
    return std::max(theme_.size("minTarget"), theme_.lineHeight(TypeStyle::Control) + 10);
}

QTreeWidgetItem* PartsTree::addBranch(const QString& name) {
    auto* branch = new QTreeWidgetItem(this, {name});
    branch->setFlags(branch->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    branch->setToolTip(0, name);
    branch->setSizeHint(0, {0, rowHeight()});
    return branch;
}

void PartsTree::fill(const Journal& journal) {
    const auto& course = journal.course();
    const auto addLeaf = [this](QTreeWidgetItem* branch, const QString& name, const QString& id) {
        auto* leaf = new QTreeWidgetItem(branch, {name});
        leaf->setFlags(leaf->flags() | Qt::ItemIsUserCheckable);
        leaf->setCheckState(0, Qt::Checked);
        leaf->setData(0, idRole, id);
        leaf->setToolTip(0, name);
        leaf->setSizeHint(0, {0, rowHeight()});
    };
    for (const auto& part : course.parts()) {
        QTreeWidgetItem* branch = nullptr;
        for (const auto& section : part.sections) {
            if (progressOf(journal, section) == Progress::Reading)
                continue;
            if (!branch)
                branch = addBranch(part.number > 0
                                       ? tr("Part %1: %2").arg(part.number).arg(qt(course.label(part.title)))
                                       : tr("About you and your journal"));
            const auto name = qt(course.label(section.id));
            addLeaf(branch, isPrivate(journal, section.id) ? tr("%1 (private)").arg(name) : name,
                    qt(section.id));
        }
    }
    const auto sheets = sheetsOf(journal);
    if (sheets.empty())
        return;
    auto* branch = addBranch(tr("Worksheets"));
    for (const auto& sheet : sheets) {
        const auto name = qt(nameOf(journal, {sheet.id, {}, {}}));
        addLeaf(branch, isWritten(journal, sheet.id) ? name : tr("%1 (nothing written yet)").arg(name),
                qt(sheet.id));
    }
}

template <class See>
void PartsTree::forEachLeaf(See see) const {
    for (int i = 0; i < topLevelItemCount(); ++i)
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j)
            see(topLevelItem(i)->child(j));
}

QSet<QString> PartsTree::leftOut() const {
    QSet<QString> ids;
    forEachLeaf([&](const QTreeWidgetItem* leaf) {
        if (leaf->checkState(0) != Qt::Checked)
            ids << leaf->data(0, idRole).toString();
    });
    return ids;
}

void PartsTree::setLeftOut(const QSet<QString>& ids) {
    const QSignalBlocker quiet(this);
    forEachLeaf([&](QTreeWidgetItem* leaf) {
        leaf->setCheckState(0, ids.contains(leaf->data(0, idRole).toString()) ? Qt::Unchecked : Qt::Checked);
    });
    viewport()->update();
}

QString PartsTree::summary() const {
    int sections = 0;
    int sheets = 0;
    int chosenSections = 0;
    int chosenSheets = 0;
    forEachLeaf([&](const QTreeWidgetItem* leaf) {
        const bool isSheet = isSheetId(utf8(leaf->data(0, idRole).toString()));
        const bool on = leaf->checkState(0) == Qt::Checked;
        ++(isSheet ? sheets : sections);
        (isSheet ? chosenSheets : chosenSections) += on;
    });
    if (chosenSections == sections && chosenSheets == sheets)
        return sheets > 0 ? tr("All sections and worksheets") : tr("All sections");
    const auto words = tr("%1 of %2 sections").arg(chosenSections).arg(sections);
    return sheets > 0 ? tr("%1, %2 of %3 worksheets").arg(words).arg(chosenSheets).arg(sheets) : words;
}

void PartsTree::tickAll(bool on) {
    {
        const QSignalBlocker quiet(this);
        forEachLeaf([&](QTreeWidgetItem* leaf) { leaf->setCheckState(0, on ? Qt::Checked : Qt::Unchecked); });
    }
    viewport()->update();
    Q_EMIT changed();
}

} // namespace waymark::ui
