// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// makeBlock(): the table that turns a kind of block into a widget, so that a course needs no code. No owner.
#pragma once

#include "course/course.h"
#include "ui/pages/page.h"

class QVBoxLayout;

namespace waymark::ui {

/// The widget of one block; nullptr for kinds that their pages lay out themselves (steps, guidance, rows of
/// tables).
QWidget* makeBlock(const PageContext& context, const Block& block, QWidget* parent);

/// Adds a widget for each of the section's blocks. Kinds that makeBlock() leaves out are left out.
void addBlocks(const PageContext& context, const std::vector<Block>& blocks, QVBoxLayout& into,
               QWidget* parent);

/// A link of the course: a quiet button, or plain text while the address that it takes has not been entered.
QWidget* makeLink(const PageContext& context, const Block& block, QWidget* parent);

} // namespace waymark::ui
