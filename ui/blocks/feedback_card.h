// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// FeedbackCard: what a worksheet tells back about what is filled in. Always advice: what is met, what is not
// yet, and what cannot be told while something is missing. Owned by its page.
#pragma once

#include "ui/widgets/card.h"
#include "worksheets/feedback.h"

namespace waymark::ui {

class Label;

class FeedbackCard : public Card {
    Q_OBJECT

  public:
    /// `met`: what the language says of a check that is met and has no words of its own.
    FeedbackCard(Theme& theme, std::string met, QWidget* parent = nullptr);

    void tell(const Feedback& feedback);

  private:
    /// Checks that wait for the same are said in one row, by their names.
    void addRow(const CheckResult& check, const QStringList& names);

    Theme& theme_;
    std::string met_;
    Label* filled_ = nullptr;
    QVBoxLayout* checks_ = nullptr;
    QString told_; // what the checks say now: they are made anew only when that changes
};

} // namespace waymark::ui
