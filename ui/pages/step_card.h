// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// StepCard: one step of the cycle at a time: its questions, how it is going, and a note. Owned by its page.
#pragma once

#include "course/course.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

#include <vector>

namespace waymark::ui {

class Label;
class Segmented;

class StepCard : public Card {
    Q_OBJECT

  public:
    StepCard(const PageContext& context, std::vector<const Block*> steps, QWidget* parent = nullptr);

    /// From 0.
    void showStep(int index);
    /// The choices of a rating stand under each other, where there is less room than they need in a row.
    void setRatingStacked(bool on);
    int widthWithRatingInRow();

  Q_SIGNALS:
    /// Its arrows were used; around the end, as the steps are a loop.
    void wanted(int index);

  private:
    QWidget* makeInside(const Block& step);
    QWidget* makeQuestions(const Block& step, QWidget* parent);
    QWidget* makeRating(const Block& block, QWidget* parent);

    PageContext context_;
    std::vector<const Block*> steps_;
    std::vector<QWidget*> insides_; // made when first shown
    std::vector<Segmented*> ratings_;
    Label* tag_ = nullptr;
    bool stacked_ = false;
    int shown_ = -1;
};

} // namespace waymark::ui
