// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quiet_tip.h"

#include "ui/widgets/plain_tip.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QWidget>

namespace waymark::ui {

namespace {

class QuietTip : public QObject {
  public:
    explicit QuietTip(QWidget& widget) : QObject(&widget), widget_(widget) {
        widget.installEventFilter(this);
    }
    QString words;

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::ToolTip || words.isEmpty() || !widget_.toolTip().isEmpty())
            return false;
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainTip(words), &widget_);
        return true;
    }

  private:
    QWidget& widget_;
};

QuietTip* tipOf(const QWidget& widget) {
    for (auto* child : widget.children())
        if (auto* tip = dynamic_cast<QuietTip*>(child))
            return tip;
    return nullptr;
}

} // namespace

void setQuietTip(QWidget& widget, const QString& words) {
    auto* tip = tipOf(widget);
    if (!tip && words.isEmpty())
        return;
    if (!tip)
        tip = new QuietTip(widget);
    tip->words = words;
}

} // namespace waymark::ui
