// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// DiagnosticPage: statements to tick, the guidance that they open, and the way from there into the plan.
// Owned by MainWindow.
#pragma once

#include "course/course.h"
#include "guidance/guidance.h"
#include "ui/pages/page.h"

#include <QKeySequence>

namespace waymark::ui {

class DiagnosticBoard;

inline const QKeySequence toGuidanceKeys(Qt::CTRL | Qt::Key_G);
inline const QKeySequence toStatementKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_G);

class DiagnosticPage : public Page {
    Q_OBJECT

  public:
    DiagnosticPage(const PageContext& context, const Place& place, QWidget* parent);

    void shown() override { arrange(); }
    void focusFirst() override;
    /// From the statement that has the focus to its guidance, and from there back.
    void goToGuidance();
    void goToStatement();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void makeHead(const Section& section);
    void arrange();
    void follow(QWidget* to);
    void addToPlan(const GuidanceBlock& block);

    QWidget* title_ = nullptr;
    DiagnosticBoard* board_ = nullptr;
};

} // namespace waymark::ui
