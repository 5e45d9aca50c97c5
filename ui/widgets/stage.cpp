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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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

    const int left = padAcross + disc + gap;
    const bool two = !open_ && !summary_.isEmpty();
    const int nameHeight = theme_.lineHeight(TypeStyle::H3);
    const int block = nameHeight + (two ? theme_.lineHeight(TypeStyle::Small) : 0);
    const auto line = [&](int top, int lineHeight, const QFont& font, const char* token,
                          const QString& words) {
        painter.setFont(font);
        painter.setPen(theme_.color(token));
        const QRect where(left, top, std::max(0, right - gap - left), lineHeight);
        painter.drawText(mirrored(where), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, where.width()));
    };
    line((height() - block) / 2, nameHeight, theme_.font(TypeStyle::H3), "ink", text());
    if (two)
        line((height() - block) / 2 + nameHeight, theme_.lineHeight(TypeStyle::Small),
             theme_.font(TypeStyle::Small), "ink2", summary_);
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
