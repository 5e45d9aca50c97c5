// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// makePage(): the table of pages. No owner.
#pragma once

#include "ui/pages/page.h"

namespace waymark::ui {

/// A new page for a place; nullptr when there is no such place in the course.
Page* makePage(const PageContext& context, const Place& place, QWidget* parent);

} // namespace waymark::ui
