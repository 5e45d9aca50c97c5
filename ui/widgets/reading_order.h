// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Tab key goes through a page as one reads it. Qt goes by the order in which widgets were made, and many
// are made later: rows, cards of a picture, chips. No owner.
#pragma once

#include <QList>

class QWidget;

namespace waymark::ui {

/// What the Tab key can stop at inside `root` and can be seen: in the order of the layouts; where there is
/// none, in the order of the children.
QList<QWidget*> tabStops(const QWidget& root);

/// Makes that the order of the Tab key.
void tabInReadingOrder(const QWidget& root);

} // namespace waymark::ui
