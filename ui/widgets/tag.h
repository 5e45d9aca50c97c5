// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tag: a few words on a soft ground, such as "Step 3". Owned by its parent.
#pragma once

#include "ui/widgets/label.h"
#include "ui/widgets/painting.h"

namespace waymark::ui {

class Tag : public Label {
    Q_OBJECT

  public:
    Tag(Theme& theme, const QString& text, Tint tint = Tint::Primary, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Theme& theme_;
    Tint tint_;
};

} // namespace waymark::ui
