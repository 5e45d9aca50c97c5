// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// FreshCard: the first thing that someone sees of an empty journal: the whole trail ahead. Owned by
// OverviewPage.
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/card.h"

namespace waymark::ui {

class Label;

class FreshCard : public Card {
    Q_OBJECT

  public:
    explicit FreshCard(const PageContext& context, QWidget* parent = nullptr);

    void refresh();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QPointF onLand(qreal x, qreal y) const;
    void paintLand(QPainter& painter) const;
    void paintTrail(QPainter& painter) const;

    PageContext context_;
    Label* title_ = nullptr;
    QWidget* words_ = nullptr;
};

} // namespace waymark::ui
