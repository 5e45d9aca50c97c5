// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// makeCombo(): a list that drops down, as wide as there is room for. Qt makes it as wide as the longest of
// its entries, which a person wrote: that may be wider than the window. No owner.
#pragma once

#include <QComboBox>

namespace waymark::ui {

inline QComboBox* makeCombo(QWidget* parent, int letters = 16) {
    auto* combo = new QComboBox(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(letters);
    return combo;
}

} // namespace waymark::ui
