// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PrivateMark: says at the head of a page that its section stays out of every export, and is where that is
// switched on and off. Owned by the page.
#pragma once

#include "ui/pages/page.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace waymark::ui {

class PrivateMark : public QWidget {
    Q_OBJECT

  public:
    PrivateMark(const PageContext& context, const Place& section, QWidget* parent);

  private:
    void toggle();
    void refresh();

    Session& session_;
    Navigator& navigator_;
    FieldId field_;
    QToolButton* open_;   // while it is not private
    QPushButton* hidden_; // while it is
};

} // namespace waymark::ui
