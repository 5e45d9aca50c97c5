// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reading_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QSet>
#include <QWidget>

namespace waymark::ui {

namespace {

class Walk {
  public:
    QList<QWidget*> found;

    void into(const QWidget& widget) {
        if (const auto* area = qobject_cast<const QScrollArea*>(&widget)) {
            if (area->widget())
                visit(*area->widget());
            return;
        }
        if (widget.layout())
            into(*widget.layout());
        for (auto* child : widget.children())
            if (auto* other = qobject_cast<QWidget*>(child); other && !other->isWindow())
                visit(*other); // those that no layout has
    }

  private:
    void into(const QLayout& layout) {
        for (int i = 0; i < layout.count(); ++i) {
            auto* item = layout.itemAt(i);
            if (auto* widget = item->widget())
                visit(*widget);
            else if (item->layout())
                into(*item->layout());
        }
    }
    void visit(QWidget& widget) {
        if (widget.isHidden() || seen_.contains(&widget))
            return;
        seen_.insert(&widget);
        if ((widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && !widget.focusProxy())
            found << &widget;
        into(widget);
    }

    QSet<QWidget*> seen_;
};

} // namespace

QList<QWidget*> tabStops(const QWidget& root) {
    Walk walk;
    walk.into(root);
    return walk.found;
}

void tabInReadingOrder(const QWidget& root) {
    const auto stops = tabStops(root);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace waymark::ui
