// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// FormPage: a section of short fields, as "About this journal" is. Owned by MainWindow.
#pragma once

#include "ui/pages/page.h"

namespace waymark::ui {

class FormPage : public Page {
    Q_OBJECT

  public:
    FormPage(const PageContext& context, const Place& place, QWidget* parent = nullptr);
};

} // namespace waymark::ui
