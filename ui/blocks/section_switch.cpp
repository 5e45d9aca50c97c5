// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/section_switch.h"

#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace waymark::ui {

namespace {

const QString belowName = QStringLiteral("belowTitle");

} // namespace

const Section* sectionBeside(const Course& course, const Place& place, PageKind kind) {
    const auto* part = course.partOf(utf8(place));
    if (part)
        for (const auto& section : part->sections)
            if (section.page == kind)
                return &section;
    return nullptr;
}

void addSectionSwitch(const PageContext& context, const Place& place, QWidget* titleRow) {
    const auto& course = context.session.course();
    const auto* statements = sectionBeside(course, place, PageKind::Diagnostic);
    const auto* plan = sectionBeside(course, place, PageKind::Plan);
    auto* across = qobject_cast<QBoxLayout*>(titleRow->layout());
    if (!statements || !plan || !across)
        return;
    auto* both = new Segmented(context.theme,
                               QCoreApplication::translate("SectionSwitch", "Statements or plan"), titleRow);
    both->addSegment(QCoreApplication::translate("SectionSwitch", "Statements"),
                     context.theme.icon(QStringLiteral("checklist"), "ink2"));
    both->addSegment(qt(course.label(plan->id)), context.theme.icon(QStringLiteral("flag"), "ink2"));
    const int here = place == qt(plan->id) ? 1 : 0;
    both->setCurrentIndex(here);
    QObject::connect(both, &Segmented::chosen, both,
                     [both, here, &navigator = context.navigator,
                      other = qt(here == 0 ? plan->id : statements->id)](int index) {
                         if (index == here)
                             return;
                         both->setCurrentIndex(here); // this page stays what it is when one comes back to it
                         navigator.go(other);
                     });
    across->addWidget(both, 0, Qt::AlignBottom);
}

void arrangeTitleRow(QWidget* titleRow, bool narrow) {
    auto* row = qobject_cast<QBoxLayout*>(titleRow->layout());
    if (!row || (row->direction() == QBoxLayout::TopToBottom) == narrow)
        return;
    // What stands beside the words stands side by side below them.
    auto* below =
        row->count() > 0 ? qobject_cast<QBoxLayout*>(row->itemAt(row->count() - 1)->layout()) : nullptr;
    if (!below || below->objectName() != belowName) {
        below = new QHBoxLayout;
        below->setObjectName(belowName);
        row->addLayout(below);
    }
    const auto move = [](QBoxLayout& from, QBoxLayout& to, int at, Qt::Alignment alignment) {
        for (int i = 0; i < from.count();)
            if (auto* widget = from.itemAt(i)->widget()) {
                from.removeWidget(widget);
                to.insertWidget(at++, widget, 0, alignment);
            } else {
                ++i;
            }
    };
    row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (narrow) {
        move(*row, *below, 0, Qt::AlignVCenter);
        below->addStretch(1);
    } else {
        delete below->takeAt(below->count() - 1); // the stretch
        move(*below, *row, row->count() - 1, Qt::AlignBottom);
    }
}

} // namespace waymark::ui
