// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The switch between the statements of a part and its plan of action, at the right of both pages' titles. No
// owner.
#pragma once

#include "course/course.h"
#include "ui/pages/page.h"

class QWidget;

namespace waymark::ui {

/// The section of the same part as `place` that has a page of this kind; nullptr when there is none.
const Section* sectionBeside(const Course& course, const Place& place, PageKind kind);

/// Adds the switch at the end of a page's title row. Does nothing where the part has only one of the two.
void addSectionSwitch(const PageContext& context, const Place& place, QWidget* titleRow);

/// Puts the switch under the title where the page is narrow.
void arrangeTitleRow(QWidget* titleRow, bool narrow);

} // namespace waymark::ui
