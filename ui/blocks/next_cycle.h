// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// NextCycle: what a decision leads to: another cycle that is prefilled from this one, or the end of the ramp
// with what was learned. Owned by its page.
#pragma once

#include "ui/pages/page.h"
#include "worksheets/ramps.h"

#include <functional>

class QVBoxLayout;

namespace waymark::ui {

class Label;

/// The page of the course's own small test; empty where the course has none.
Place pdsaPlace(const Session& session);

/// Begins the next cycle in a sheet of its own and goes there, in one step. Of the course's page, which has
/// no sheet yet, one is written out first. Returns the new sheet; empty where it could not be begun.
std::string beginNextCycle(const PageContext& context, const Cycle& last, NextCycle next);
/// A ramp with another idea: a first cycle without a parent.
void beginNewRamp(const PageContext& context);

/// Goes on from the last cycle of the ramp; where its decision leaves a choice, a menu below `at` asks.
/// `begun` hears of the new sheet before the page changes.
void offerNextCycle(const PageContext& context, const Ramp& ramp, QWidget* at,
                    std::function<void(const std::string&)> begun = {});

/// "You chose Adapt: the next cycle begins with ..." and buttons for what may follow. Hidden until the last
/// cycle of the ramp is decided.
class NextCycleRow : public QWidget {
    Q_OBJECT

  public:
    NextCycleRow(const PageContext& context, QWidget* parent);

    void show(const Ramp& ramp);

  private:
    PageContext context_;
    Label* words_;
    QWidget* buttons_;
    int shown_ = -1; // the decision whose buttons these are
    Cycle last_;
};

} // namespace waymark::ui
