// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_stage.h"

#include "ui/live/live_prompt_text.h"
#include "ui/live/live_talk.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/live_button.h"
#include "ui/widgets/timer_ring.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

constexpr qreal compactRing = 0.4; // of the ring as it is drawn

} // namespace

LiveStage::LiveStage(Theme& theme, LiveTalk& talk, bool withControls, QWidget* parent)
    : QWidget(parent), theme_(theme), talk_(talk) {
    area_ = new QScrollArea(this);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setWidgetResizable(true);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget(area_);
    inner->setObjectName(QStringLiteral("page"));
    text_ = new LivePromptText(theme, inner);
    auto* innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, 0, 0);
    innerColumn->addWidget(text_);
    innerColumn->addStretch(1);
    area_->setWidget(inner);
    ring_ = new TimerRing(theme, this);

    foot_ = new QHBoxLayout;
    foot_->setSpacing(37);
    foot_->addWidget(ring_);
    if (withControls) {
        start_ =
            new LiveButton(theme, LiveButton::Look::Normal, tr("Start"), QStringLiteral("play"), {}, this);
        start_->setObjectName(QStringLiteral("liveStart"));
        start_->setAccessibleDescription(tr("Ctrl+T"));
        start_->setToolTip(tr("Start or stop the time (Ctrl+T)"));
        more_ = new LiveButton(theme, LiveButton::Look::Normal, tr("One minute"), QStringLiteral("plus"), {},
                               this);
        more_->setAccessibleName(tr("One minute more"));
        more_->setAccessibleDescription(tr("Ctrl+M"));
        more_->setToolTip(tr("One minute more (Ctrl+M)"));
        less_ = new LiveButton(theme, LiveButton::Look::Normal, {}, QStringLiteral("minus"), {}, this);
        less_->setAccessibleName(tr("One minute less"));
        less_->setAccessibleDescription(tr("Ctrl+Shift+M"));
        less_->setToolTip(tr("One minute less (Ctrl+Shift+M)"));
        controls_ = new QVBoxLayout;
        controls_->setSpacing(12);
        auto* minutes = new QHBoxLayout;
        minutes->setSpacing(12);
        controls_->addWidget(start_);
        minutes->addWidget(more_, 1);
        minutes->addWidget(less_);
        controls_->addLayout(minutes);
        foot_->addLayout(controls_);
        foot_->setAlignment(controls_, Qt::AlignVCenter);
        connect(start_, &QPushButton::clicked, &talk, &LiveTalk::startOrPause);
        connect(more_, &QPushButton::clicked, &talk, [&talk] { talk.addMinutes(1); });
        connect(less_, &QPushButton::clicked, &talk, [&talk] { talk.addMinutes(-1); });
    }
    foot_->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(56, 40, 40, 32);
    column->setSpacing(24);
    column->addWidget(area_, 1);
    column->addLayout(foot_);

    connect(&talk, &LiveTalk::promptChanged, this, &LiveStage::showPrompt);
    connect(&talk, &LiveTalk::ticked, this, &LiveStage::showTime);
    connect(&theme, &Theme::changed, this, &LiveStage::arrange);
    showPrompt();
    showTime();
}

void LiveStage::showPrompt() {
    if (const auto* prompt = talk_.prompt())
        text_->setWords(talk_.heading(), qt(prompt->text), qt(prompt->beneath));
    else
        text_->setWords({}, tr("Everything in this part is private, so nothing of it is shown."), {});
    arrange();
    area_->ensureVisible(0, 0);
}

void LiveStage::showTime() {
    const auto& countdown = talk_.countdown();
    const int left = int((talk_.left() + 999) / 1000);
    ring_->setTime(left, int(countdown.total() / 1000));
    // The group sees a time when there is one.
    if (!start_)
        ring_->setVisible(!countdown.isFresh());
    if (!start_)
        return;
    const bool runs = countdown.isRunning() && left > 0;
    start_->setText(runs                  ? tr("Pause")
                    : left == 0           ? tr("Start again")
                    : countdown.isFresh() ? tr("Start")
                                          : tr("Go on"));
    start_->setIconName(runs ? QStringLiteral("pause") : QStringLiteral("play"));
    start_->updateGeometry();
}

void LiveStage::setCompact(bool on) {
    ring_->setFactor(on ? compactRing : 1);
    foot_->setSpacing(on ? 20 : 37);
    controls_->setDirection(on ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (auto* button : {start_, more_, less_})
        button->setSlim(on);
}

void LiveStage::arrange() {
    const auto fits = [this](qreal factor, LivePromptText::Smallest least) {
        foot_->invalidate();
        const auto margins = layout()->contentsMargins();
        const int foot = qMax(foot_->sizeHint().height(), 1) + layout()->spacing();
        return text_->fit({width() - margins.left() - margins.right() - 16,
                           height() - margins.top() - margins.bottom() - foot},
                          factor, least);
    };
    bool all = true;
    if (!start_) { // on a screen of its own it is seen from the other end of the room
        const qreal factor = qBound(1.0, height() / 620.0, 3.0);
        ring_->setFactor(factor);
        all = fits(factor, LivePromptText::Smallest::Readable);
    } else {
        setCompact(false);
        all = fits(1, LivePromptText::Smallest::Comfortable);
        if (!all) {
            setCompact(true);
            all = fits(1, LivePromptText::Smallest::Readable);
        }
    }
    // What is scrolled to can be scrolled to by keys.
    area_->setFocusPolicy(all ? Qt::NoFocus : Qt::TabFocus);
    area_->setAccessibleName(all ? QString() : talk_.heading());
}

void LiveStage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void LiveStage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), theme_.color("surface"));
}

} // namespace waymark::ui
