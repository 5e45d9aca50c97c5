// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/ramp_card.h"

#include "figures/ramp.h"
#include "ui/blocks/next_cycle.h"
#include "ui/figures/figure_view.h"
#include "ui/figures/qt_text_metrics.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quiet_tip.h"

#include <QAbstractButton>
#include <QPainter>
#include <QResizeEvent>

#include <cmath>

namespace waymark::ui {

namespace {

constexpr int wordSize = 13;

/// A node of the picture as something that the keyboard and a screen reader know. Paints nothing itself.
class NodeButton : public QAbstractButton {
  public:
    explicit NodeButton(QWidget* parent) : QAbstractButton(parent) {
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
    }

  protected:
    void paintEvent(QPaintEvent*) override {}
};

} // namespace

RampCard::RampCard(const PageContext& context, std::function<Ramp()> read, QWidget* parent)
    : Card(context.theme, parent), context_(context), read_(std::move(read)) {
    body()->setContentsMargins(1, 1, 1, 1);
    view_ = new FigureView(context.theme, this);
    view_->setRounding(context.theme.radius("card") - 1);
    body()->addWidget(view_);
    connect(&context.theme, &Theme::changed, this, &RampCard::refresh);
    refresh();
}

void RampCard::refresh() {
    ramp_ = read_();
    const auto& session = context_.session;
    const bool writable = !session.readingOnly();
    auto picture = ramp(ramp_, session.course().language(), QtTextMetrics(context_.theme),
                        {double(std::max(200, width() - 2)), double(context_.theme.px(wordSize)), writable});
    const auto nodes = picture.nodes;
    view_->setFixedHeight(int(std::ceil(picture.figure.height)));
    view_->setFigure(std::move(picture.figure));
    while (buttons_.size() > qsizetype(nodes.size()))
        delete buttons_.takeLast();
    while (buttons_.size() < qsizetype(nodes.size())) {
        auto* button = new NodeButton(view_);
        connect(button, &QAbstractButton::clicked, this,
                [this, button] { press(button->objectName(), button); });
        buttons_ << button;
        button->show();
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const auto& node = nodes[i];
        auto* button = buttons_[qsizetype(i)];
        button->setObjectName(QStringLiteral("cycle:") + qt(node.id));
        button->setAccessibleName(qt(node.words));
        setQuietTip(*button, qt(node.words));
        button->setGeometry(QRectF(QPointF(node.center.x - node.radius - 3, node.top - 3),
                                   QPointF(node.right + 3, node.bottom + 3))
                                .toRect());
    }
}

void RampCard::press(const QString& id, QWidget* at) {
    const auto node = id.mid(id.indexOf(QLatin1Char(':')) + 1);
    if (node == QStringLiteral("add")) {
        if (add_)
            return add_(at);
        return offerNextCycle(context_, ramp_, at);
    }
    context_.navigator.go(node == QStringLiteral("page") ? pdsaPlace(context_.session) : node);
}

void RampCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        refresh();
}

} // namespace waymark::ui
