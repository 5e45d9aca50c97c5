// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_panel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVariantAnimation>

#include <algorithm>

namespace waymark::ui {

namespace {

/// Words that run downwards beside a folded panel.
class TurnedLabel : public QWidget {
  public:
    TurnedLabel(Theme& theme, QString text, QWidget* parent)
        : QWidget(parent), theme_(theme), text_(std::move(text)) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    }
    QSize sizeHint() const override {
        const QFontMetrics metrics(theme_.font(TypeStyle::Control));
        return {theme_.lineHeight(TypeStyle::Control), metrics.horizontalAdvance(text_) + 8};
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setFont(theme_.font(TypeStyle::Control));
        painter.setPen(theme_.color("ink2"));
        painter.translate(width(), 0);
        painter.rotate(90);
        const QString shown = painter.fontMetrics().elidedText(text_, Qt::ElideRight, height());
        painter.drawText(QRect(0, 0, height(), width()), Qt::AlignLeft | Qt::AlignVCenter, shown);
    }

  private:
    Theme& theme_;
    QString text_;
};

} // namespace

SidePanel::SidePanel(Theme& theme, const QString& title, QWidget* parent)
    : QFrame(parent),
      theme_(theme),
      open_(new QWidget(this)),
      strip_(new QWidget(this)),
      area_(new QScrollArea(open_)),
      motion_(new QVariantAnimation(this)) {
    setAccessibleRole(*this, QAccessible::Grouping);
    setObjectName(QStringLiteral("sidePanel"));
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);

    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(1, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(open_);
    across->addWidget(strip_);

    auto* column = new QVBoxLayout(open_);
    column->setContentsMargins(24, 10, 0, 0);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 12, 0);
    auto* words = makeSectionTitle(theme, title, open_);
    head->addWidget(words, 1, Qt::AlignVCenter);
    fold_ = makeIconButton(theme, QStringLiteral("panel-fold"), tr("Fold %1 away").arg(title), open_);
    head->addWidget(fold_);
    column->addLayout(head);
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    body_ = new QVBoxLayout(page);
    body_->setContentsMargins(0, 4, 12, 20);
    body_->setSpacing(8);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setFocusPolicy(Qt::NoFocus);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setWidget(page);
    column->addWidget(area_, 1);

    auto* folded = new QVBoxLayout(strip_);
    folded->setContentsMargins(5, 12, 6, 12);
    folded->setSpacing(12);
    unfold_ = makeIconButton(theme, QStringLiteral("panel-open"), tr("Open %1").arg(title), strip_);
    folded->addWidget(unfold_, 0, Qt::AlignHCenter);
    folded->addWidget(new TurnedLabel(theme, title, strip_), 0, Qt::AlignHCenter);
    folded->addStretch(1);
    strip_->hide();

    const auto choose = [this](bool away) {
        setFolded(away, true);
        (away ? unfold_ : fold_)->setFocus(Qt::OtherFocusReason);
        Q_EMIT this->folded(away);
    };
    connect(fold_, &QToolButton::clicked, this, [choose] { choose(true); });
    connect(unfold_, &QToolButton::clicked, this, [choose] { choose(false); });
    connect(motion_, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& width) { setFixedWidth(width.toInt()); });
    connect(&theme, &Theme::changed, this, &SidePanel::refresh);
    refresh();
}

int SidePanel::fullWidth() const {
    // Larger words need more room, though not in proportion: the page beside needs it too.
    return static_cast<int>(theme_.size("sidePanel") * (1 + (theme_.textScale() - 1) * 0.3));
}

void SidePanel::refresh() {
    motion_->stop();
    open_->setFixedWidth(fullWidth() - 1);
    strip_->setFixedWidth(theme_.size("sidePanelFolded") - 1);
    setFixedWidth(folded_ ? theme_.size("sidePanelFolded") : fullWidth());
}

void SidePanel::setFolded(bool folded, bool animated) {
    if (folded_ == folded)
        return;
    folded_ = folded;
    open_->setVisible(!folded);
    strip_->setVisible(folded);
    const int to = folded ? theme_.size("sidePanelFolded") : fullWidth();
    motion_->stop();
    const int time = animated && isVisible() ? theme_.motionMs(160) : 0;
    if (time == 0) {
        setFixedWidth(to);
        return;
    }
    motion_->setStartValue(width());
    motion_->setEndValue(to);
    motion_->setDuration(time);
    motion_->setEasingCurve(QEasingCurve::OutCubic);
    motion_->start();
}

} // namespace waymark::ui
