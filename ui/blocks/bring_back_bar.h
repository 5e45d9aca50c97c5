// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// BringBackBar: says which row was removed, and offers it back until another one is. Owned by its parent.
#pragma once

#include "ui/models/removed_row.h"
#include "ui/pages/page.h"

#include <optional>

class QPushButton;

namespace waymark::ui {

class Label;

class BringBackBar : public QWidget {
    Q_OBJECT

  public:
    /// Hidden until a row is offered.
    BringBackBar(const PageContext& context, QWidget* parent);

    /// `words` are those of the row that a person knows it by. Until the row is back, whoever brought it.
    void offer(const RemovedRow& row, const QString& words);
    /// Gives the focus to the button that brings it back.
    void focusButton();

  Q_SIGNALS:
    void broughtBack(const waymark::ui::RemovedRow& row);

  private:
    void hideOnceBack();

    PageContext context_;
    std::optional<RemovedRow> row_;
    Label* words_ = nullptr;
    QPushButton* back_ = nullptr;
};

} // namespace waymark::ui
