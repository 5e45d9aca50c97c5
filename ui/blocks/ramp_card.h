// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// RampCard: the ramp that a small test belongs to, each cycle a button that leads to it, and a place to go
// on. Owned by its page.
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/card.h"
#include "worksheets/ramps.h"

#include <functional>

class QAbstractButton;

namespace waymark::ui {

class FigureView;

class RampCard : public Card {
    Q_OBJECT

  public:
    /// `read` is asked each time the picture is made.
    RampCard(const PageContext& context, std::function<Ramp()> read, QWidget* parent = nullptr);

    const Ramp& shownRamp() const { return ramp_; }
    /// What the place for one more cycle does instead of going on from the last one.
    void setAdd(std::function<void(QWidget* at)> add) { add_ = std::move(add); }
    void refresh();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void press(const QString& id, QWidget* at);

    PageContext context_;
    std::function<Ramp()> read_;
    std::function<void(QWidget*)> add_;
    Ramp ramp_;
    FigureView* view_;
    QList<QAbstractButton*> buttons_; // in the order of the cycles, over the picture
};

} // namespace waymark::ui
