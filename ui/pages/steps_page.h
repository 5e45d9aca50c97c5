// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// StepsPage: the steps of the work as one loop, the chosen one beside it, and the reflection on all of them.
// Owned by MainWindow; remembers the chosen step as long as it lives.
#pragma once

#include "course/course.h"
#include "ui/pages/page.h"

#include <vector>

class QBoxLayout;

namespace waymark::ui {

class StepCard;
class StepRing;

class StepsPage : public Page {
    Q_OBJECT

  public:
    StepsPage(const PageContext& context, const Place& place, QWidget* parent = nullptr);

    /// Chooses the step that it belongs to first.
    bool showField(const FieldId& field) override;
    void shown() override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void makeRing();
    void makeReflection();
    void choose(int index);
    void showRating(const FieldId& field);
    int stepToBeginWith() const;
    void arrange();

    std::vector<const Block*> steps_;
    StepRing* ring_ = nullptr;
    StepCard* card_ = nullptr;
    QBoxLayout* columns_ = nullptr;
};

} // namespace waymark::ui
