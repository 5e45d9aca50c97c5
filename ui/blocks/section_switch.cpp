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
    row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (int i = 0; i < row->count(); ++i)
        if (row->itemAt(i)->widget())
            row->itemAt(i)->setAlignment(narrow ? Qt::AlignLeft : Qt::AlignBottom);
}

} // namespace waymark::ui
