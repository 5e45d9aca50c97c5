// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// DiagnosticPage: statements to tick, the guidance that they open, and the way from there into the plan.
// Owned by MainWindow.
#pragma once

#include "course/course.h"
#include "guidance/guidance.h"
#include "ui/pages/page.h"

namespace waymark::ui {

class DiagnosticBoard;

class DiagnosticPage : public Page {
    Q_OBJECT

  public:
    DiagnosticPage(const PageContext& context, const Place& place, QWidget* parent);

    void shown() override { arrange(); }
    void focusFirst() override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void makeHead(const Section& section);
    void arrange();
    void addToPlan(const GuidanceBlock& block);

    QWidget* title_ = nullptr;
    DiagnosticBoard* board_ = nullptr;
};

} // namespace waymark::ui
