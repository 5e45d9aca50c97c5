// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/painting.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int padAcross = 16;
constexpr int discSize = 32;
constexpr int gap = 12;
constexpr int chevronSize = 20;
constexpr int markSize = 16;

} // namespace

StageHead::StageHead(Theme& theme, const QString& letter, const QString& name, QWidget* parent)
    : QAbstractButton(parent), theme_(theme), letter_(letter) {
    setText(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setProperty("focusRadius", theme.radius("control"));
    pressOnEnter(*this);
    connect(&theme, &Theme::changed, this, &StageHead::refresh);
    refresh();
}

void StageHead::setLook(StageLook look) {
    look_ = look;
    refresh();
}

void StageHead::setSummary(const QString& summary) {
    summary_ = summary;
    refresh();
}

void StageHead::setOpen(bool open) {
    open_ = open;
    refresh();
}

void StageHead::refresh() {
    const auto look = look_ == StageLook::Done  ? tr("done")
                      : look_ == StageLook::Now ? tr("now")
                                                : tr("later");
    setAccessibleName(tr("%1, %2", "a stage, done or now or later").arg(text(), look));
    setAccessibleDescription(open_                ? tr("Open")
                             : summary_.isEmpty() ? tr("Closed")
                                                  : tr("Closed. %1", "what is inside").arg(summary_));
    brokenFor_ = -1;
    updateGeometry();
    update();
}

QSize StageHead::sizeHint() const {
    const int words = theme_.lineHeight(TypeStyle::H3) + theme_.lineHeight(TypeStyle::Small);
    return {320, std::max(theme_.iconPx(discSize) + 16, words + 11)};
}

QSize StageHead::minimumSizeHint() const {
    return {200, sizeHint().height()};
}

int StageHead::wordsLeft() const {
    return padAcross + theme_.iconPx(discSize) + gap;
}

int StageHead::wordsRight(int width) const {
    const int mark = look_ == StageLook::Done ? theme_.iconPx(markSize) + gap : 0;
    return width - padAcross - theme_.iconPx(chevronSize) + 2 - mark - gap;
}

int StageHead::heightForWidth(int width) const {
    if (!isSummaryShown())
        return sizeHint().height();
    breakSummary(wordsRight(width) - wordsLeft());
    return std::max(sizeHint().height(),
                    theme_.lineHeight(TypeStyle::H3) + summaryLines_.heightFor(brokenFor_) + 11);
}

void StageHead::breakSummary(int width) const {
    width = std::max(1, width);
    if (width == brokenFor_)
        return;
    brokenFor_ = width;
    const auto font = theme_.font(TypeStyle::Small);
    const QFontMetrics metrics(font);
    for (int room = 2 * width;; room -= 3 * metrics.averageCharWidth()) {
        summaryLines_.set(metrics.elidedText(summary_, Qt::ElideRight, room), font,
                          theme_.lineHeight(TypeStyle::Small));
        if (room <= width || summaryLines_.lineCount(width) <= 2)
            return;
    }
}

void StageHead::paintDisc(QPainter& painter, const QRectF& disc) const {
    const auto surface = theme_.color("surface");
    if (look_ == StageLook::Done)
        paintBadge(painter, theme_, disc, letter_, theme_.color("onPrimary"), theme_.color("primary"), {});
    else
        paintBadge(painter, theme_, disc, letter_, theme_.color(look_ == StageLook::Now ? "ink" : "ink3"),
                   surface, theme_.color("lineStrong"));
    if (look_ != StageLook::Now)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme_.color("accent"), 2.5));
    painter.drawEllipse(disc.adjusted(1.25, 1.25, -1.25, -1.25));
}

void StageHead::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto mirrored = [this](const QRect& rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    if (underMouse() && isEnabled())
        paintBox(painter, QRectF(rect()).adjusted(4, 4, -4, -4), theme_.radius("control"),
                 theme_.color("hover"), {});
    const int disc = theme_.iconPx(discSize);
    paintDisc(painter, mirrored(QRect(padAcross, (height() - disc) / 2, disc, disc)));

    const int chevron = theme_.iconPx(chevronSize);
    int right = width() - padAcross - chevron + 2;
    const auto icon = [&](const QString& name, const char* token, int size, int left) {
        painter.drawPixmap(mirrored(QRect(left, (height() - size) / 2, size, size)).topLeft(),
                           theme_.pixmap(name, token, size, devicePixelRatioF()));
    };
    icon(open_ ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), "ink2", chevron, right);
    if (look_ == StageLook::Done) {
        const int mark = theme_.iconPx(markSize);
        right -= mark + gap;
        const QRectF circle = mirrored(QRect(right, (height() - mark) / 2, mark, mark));
        paintBox(painter, circle, mark / 2.0, theme_.color("primary"), {});
        paintTick(painter, circle, theme_.color("onPrimary"), theme_.px(2) * 0.9);
    }

    const int wide = std::max(0, wordsRight(width()) - wordsLeft());
    breakSummary(wide);
    const int nameHeight = theme_.lineHeight(TypeStyle::H3);
    const int summaryHeight = isSummaryShown() ? summaryLines_.heightFor(brokenFor_) : 0;
    const int top = (height() - nameHeight - summaryHeight) / 2;
    painter.setFont(theme_.font(TypeStyle::H3));
    painter.setPen(theme_.color("ink"));
    painter.drawText(mirrored(QRect(wordsLeft(), top, wide, nameHeight)),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, wide));
    if (isSummaryShown())
        summaryLines_.draw(painter, mirrored(QRect(wordsLeft(), top + nameHeight, wide, summaryHeight)),
                           theme_.color("ink2"), Qt::AlignTop | Qt::AlignLeading);
}

Stage::Stage(Theme& theme, const QString& letter, const QString& name, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      head_(new StageHead(theme, letter, name, this)),
      inside_(new QWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head_);
    column->addWidget(inside_);
    body_ = new QVBoxLayout(inside_);
    body_->setSpacing(10);
    indent();
    connect(&theme, &Theme::changed, this, &Stage::indent);
    inside_->hide();
    connect(head_, &StageHead::clicked, this, [this] {
        setOpen(!isOpen());
        Q_EMIT openChanged(isOpen());
    });
}

void Stage::setIndented(bool on) {
    indented_ = on;
    indent();
}

void Stage::indent() {
    body_->setContentsMargins(padAcross + (indented_ ? theme_.iconPx(discSize) + gap : 0), 2, padAcross, 18);
}

void Stage::setOpen(bool open) {
    head_->setOpen(open);
    inside_->setVisible(open);
}

bool Stage::hides(const QWidget& words) const {
    return !isOpen() && inside_->isAncestorOf(&words) && words.isVisibleTo(inside_);
}

void Stage::setRuled(bool on) {
    ruled_ = on;
    layout()->setContentsMargins(0, on ? 1 : 0, 0, 0);
    update();
}

void Stage::paintEvent(QPaintEvent*) {
    if (!ruled_)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme_.color("line"));
}

} // namespace waymark::ui
