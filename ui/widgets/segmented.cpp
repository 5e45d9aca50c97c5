// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/painting.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int pad = 14;
constexpr int gap = 8;

class Segment : public QAbstractButton {
  public:
    Segment(Theme& theme, const QString& text, const QIcon& icon, QWidget* parent)
        : QAbstractButton(parent), theme_(theme) {
        setText(text);
        setIcon(icon);
        setCheckable(true);
        setAutoExclusive(true); // the group does that; screen readers are told of a radio button by it
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setProperty("focusAround", QVariant::fromValue<QObject*>(parent)); // the ring goes around the group
        const auto refresh = [this] {
            setFont(theme_.font(TypeStyle::Control));
            setIconSize(QSize(theme_.iconPx(18), theme_.iconPx(18)));
            updateGeometry();
            update();
        };
        connect(&theme, &Theme::changed, this, refresh);
        refresh();
    }

    QSize sizeHint() const override {
        const QFontMetrics bold(theme_.font(TypeStyle::Control, true)); // room for when it is chosen
        const int image = icon().isNull() ? 0 : iconSize().width() + gap;
        return {2 * pad + image + bold.horizontalAdvance(text()) + 1,
                std::max(theme_.size("segment") - 2, theme_.lineHeight(TypeStyle::Control) + 12)};
    }
    QSize minimumSizeHint() const override {
        const int close = sizeHint().width() - 2 * (pad - 6);
        return {std::min(close, theme_.px(150)), sizeHint().height()};
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath clip; // the ends follow the round corners of the group
        const QRectF group = QRectF(parentWidget()->rect()).translated(-pos()).adjusted(1, 1, -1, -1);
        clip.addRoundedRect(group, theme_.radius("control") - 1, theme_.radius("control") - 1);
        painter.setClipPath(clip);
        if (isChecked())
            painter.fillRect(rect(), theme_.color("primarySoft"));
        else if (isEnabled() && ((hasFocus() && byKeys_) || (underMouse() && !property("readOnly").toBool())))
            painter.fillRect(rect(), theme_.color("hover"));
        if (isChecked()) // three pixels down to the edge of the group
            painter.fillRect(QRectF(0, height() - 2.5, width(), 3),
                             theme_.color(isEnabled() ? "primary" : "line"));

        QFont face = theme_.font(TypeStyle::Control, isChecked());
        const QFontMetrics metrics(face);
        const int image = icon().isNull() ? 0 : iconSize().width() + gap;
        const QString shown = metrics.elidedText(text(), Qt::ElideRight, width() - image - 8);
        const int words = metrics.horizontalAdvance(shown);
        int x = (width() - image - words) / 2;
        if (image > 0) {
            const QRect where(isRightToLeft() ? x + words + gap : x, (height() - iconSize().height()) / 2,
                              iconSize().width(), iconSize().height());
            icon().paint(&painter, where, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled,
                         isChecked() ? QIcon::On : QIcon::Off);
            x += isRightToLeft() ? 0 : image;
        }
        painter.setFont(face);
        painter.setPen(theme_.color(!isEnabled() ? "inkDisabled" : isChecked() ? "primaryInk" : "ink2"));
        painter.drawText(QRect(x, 0, words + 2, height()), Qt::AlignVCenter | Qt::TextSingleLine, shown);
    }

    // Among several the one that the arrow keys are at is marked; a page that opens marks none.
    void focusInEvent(QFocusEvent* event) override {
        byKeys_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                  event->reason() == Qt::ShortcutFocusReason;
        QAbstractButton::focusInEvent(event);
    }
    void keyPressEvent(QKeyEvent* event) override {
        byKeys_ = true;
        QAbstractButton::keyPressEvent(event);
    }

    // Being chosen is for the row to decide; being left for another one is told by the group in this way.
    void nextCheckState() override {
        if (isChecked() && group() && group()->checkedButton() != this)
            setChecked(false);
    }

  private:
    Theme& theme_;
    bool byKeys_ = false; // has the focus by them
};

} // namespace

Segmented::Segmented(Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent), theme_(theme), group_(new QButtonGroup(this)) {
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(name);
    setProperty("focusRadius", theme.radius("control"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    // Arrow keys move and choose as in every exclusive group of buttons.
    connect(group_, &QButtonGroup::idClicked, this, [this](int id) {
        if (readOnly_)
            return;
        if (id == shown_ && clearable_) {
            setCurrentIndex(-1);
            Q_EMIT chosen(-1);
        } else if (id != shown_) {
            setCurrentIndex(id);
            Q_EMIT chosen(id);
        }
    });
    // A screen reader toggles without a click.
    connect(group_, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on || id == shown_)
            return;
        if (readOnly_)
            return setCurrentIndex(shown_);
        shown_ = id;
        Q_EMIT chosen(id);
    });
}

int Segmented::addSegment(const QString& text, const QIcon& icon) {
    auto* segment = new Segment(theme_, text, icon, this);
    const int index = count();
    segments_.append(segment);
    group_->addButton(segment, index);
    static_cast<QBoxLayout*>(layout())->addWidget(segment);
    setStretched(stretched_);
    return index;
}

int Segmented::currentIndex() const {
    return group_->checkedId();
}

void Segmented::setCurrentIndex(int index) {
    shown_ = index;
    if (index >= 0 && index < count()) {
        segments_[index]->setChecked(true);
        for (QAbstractButton* segment :
             segments_) // Tab comes to the one that is chosen, arrows go on from it
            segment->setFocusPolicy(segment->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
        return;
    }
    group_->setExclusive(false);
    for (QAbstractButton* segment : segments_)
        segment->setChecked(false);
    group_->setExclusive(true);
    for (QAbstractButton* segment : segments_)
        segment->setFocusPolicy(Qt::StrongFocus);
}

void Segmented::setReadOnly(bool on) {
    readOnly_ = on;
    for (QAbstractButton* segment : segments_) {
        segment->setProperty("readOnly", on);
        segment->setCursor(on ? Qt::ArrowCursor : Qt::PointingHandCursor);
    }
}

void Segmented::setStretched(bool on) {
    stretched_ = on;
    setSizePolicy(on ? QSizePolicy::Preferred : QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (QAbstractButton* segment : segments_)
        segment->setSizePolicy(on ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Segmented::setStacked(bool on) {
    if (stacked_ == on)
        return;
    stacked_ = on;
    static_cast<QBoxLayout*>(layout())->setDirection(on ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    update();
}

int Segmented::rowWidth() const {
    int width = 1;
    for (const QAbstractButton* segment : segments_)
        width += segment->minimumSizeHint().width() + 1;
    return width;
}

void Segmented::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, rect(), theme_.radius("control"), theme_.color("surface"),
             theme_.color(isEnabled() ? "lineStrong" : "line"));
    for (int i = 1; i < count(); ++i) {
        if (stacked_) {
            painter.fillRect(QRect(1, segments_[i]->y() - 1, width() - 2, 1), theme_.color("line"));
            continue;
        }
        const int x = isRightToLeft() ? segments_[i]->geometry().right() + 1 : segments_[i]->x() - 1;
        painter.fillRect(QRect(x, 1, 1, height() - 2), theme_.color("line"));
    }
}

} // namespace waymark::ui
