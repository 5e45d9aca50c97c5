// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands at the head of a worksheet before its fields: the result card, so that a decision is made with
// the result in view, and the offer of a newer form of the worksheet. Owned by its page.
#pragma once

#include "ui/blocks/sheet_fields.h"
#include "ui/widgets/card.h"
#include "ui/widgets/findable.h"

#include <QToolButton>

namespace waymark::ui {

class ElidedLabel;
class Label;

/// The journal's result card, folded to one line until someone wants to see all of it; it leads to the card,
/// and is hidden while there is none.
class ResultCardPanel : public Card, public Folding {
    Q_OBJECT

  public:
    ResultCardPanel(const PageContext& context, QWidget* parent);

    void refresh();
    bool hides(const QWidget& words) const override;
    void unfold() override { fold(true); }

  private:
    void fold(bool open);

    PageContext context_;
    QToolButton* fold_;
    ElidedLabel* line_; // its name and its result
    Label* words_;      // all of it
    std::string sheet_; // the card that is shown
};

/// The offer of the newer form; nullptr where there is none, or nothing can be written. It is taken only when
/// someone presses the button, and the page is made anew then.
QWidget* makeNewerOffer(const SheetFields& fields, QWidget* parent);

} // namespace waymark::ui
