// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/check_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_check.h"
#include "ui/widgets/buttons.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace waymark::ui {

namespace {
constexpr int pad = 14;
constexpr int gap = 12;
} // namespace

CheckRow::CheckRow(Theme& theme, const QString& letter, const QString& text, Tint tint, QWidget* parent)
    : QAbstractButton(parent), theme_(theme), tint_(tint) {
    setAccessibleCheck(*this);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusRadius", theme.radius("row"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setWords(letter, text);
    pressOnEnter(*this);
    connect(&theme, &Theme::changed, this, &CheckRow::refresh);
}

void CheckRow::setWords(const QString& letter, const QString& text) {
    letter_ = letter;
    setText(text);
    setAccessibleName(letter.isEmpty() ? text : tr("%1. %2", "letter, statement").arg(letter, text));
    refresh();
}

void CheckRow::setTint(Tint tint) {
    tint_ = tint;
    update();
}

void CheckRow::setReadOnly(bool on) {
    readOnly_ = on;
    setAccessibleReadOnly(*this, on);
    setCursor(on ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void CheckRow::showChecked(bool on) {
    const QSignalBlocker quiet(this);
    setChecked(on);
}

void CheckRow::refresh() {
    words_.set(text(), theme_.font(TypeStyle::Control), theme_.lineHeight(TypeStyle::Control));
    updateGeometry();
    update();
}

void CheckRow::nextCheckState() {
    if (!readOnly_)
        QAbstractButton::nextCheckState();
}

int CheckRow::textLeft() const {
    const int box = pad + theme_.iconPx(22) + gap;
    return letter_.isEmpty() ? box : box + theme_.iconPx(24) + gap;
}

QSize CheckRow::sizeHint() const {
    const int width = std::min(words_.naturalWidth() + textLeft() + pad, 412);
    return {width, heightForWidth(width)};
}

QSize CheckRow::minimumSizeHint() const {
    return {textLeft() + std::min(words_.widestWord(), theme_.px(120)) + pad, theme_.size("minTarget")};
}

int CheckRow::heightForWidth(int width) const {
    const int words = words_.heightFor(width - textLeft() - pad) + (letter_.isEmpty() ? 22 : 17);
    return std::max(words, letter_.isEmpty() ? 44 : theme_.size("checkRowMin"));
}

void CheckRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool on = isChecked();
    const bool live = isEnabled() && !readOnly_;
    const QColor step = tintEdge(theme_, tint_);
    const QColor fill = on && isEnabled()      ? tintSoft(theme_, tint_)
                        : !isEnabled()         ? theme_.color("surface2")
                        : live && underMouse() ? theme_.color("hover")
                                               : theme_.color("surface");
    const QColor edge = on && isEnabled() ? step : theme_.color("line");
    paintBox(painter, rect(), theme_.radius("row"), fill, edge, on ? theme_.stroke("selected") : 1);

    const auto visual = [this](int left, int size) {
        const QRect where(left, (height() - size) / 2, size, size);
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), where));
    };
    const QRectF box = visual(pad, theme_.iconPx(22));
    if (on) {
        const QColor boxFill = isEnabled() ? step : theme_.color("inkDisabled");
        paintBox(painter, box, theme_.radius("tag"), boxFill, {});
        paintTick(painter, box, theme_.color("onPrimary"), 1.9 * box.width() / 22);
    } else {
        paintBox(painter, box, theme_.radius("tag"), theme_.color(live ? "surface" : "surface2"),
                 theme_.color(live ? "lineStrong" : "line"), live ? theme_.stroke("boxEdge") * 0.8 : 1);
    }
    if (!letter_.isEmpty()) {
        const QRectF badge = visual(pad + theme_.iconPx(22) + gap, theme_.iconPx(24));
        if (on && isEnabled())
            paintBadge(painter, theme_, badge, letter_, theme_.color("onPrimary"), step, {});
        else
            paintBadge(painter, theme_, badge, letter_, theme_.color(isEnabled() ? "ink2" : "inkDisabled"),
                       theme_.color(isEnabled() ? "surface" : "surface2"), theme_.color("line"));
    }
    words_.draw(painter, wordsRect(), theme_.color(isEnabled() ? "ink" : "inkDisabled"));
}

QRect CheckRow::wordsRect() const {
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(textLeft(), 0, width() - textLeft() - pad, height()));
}

void CheckRow::showFound(const QList<TextRange>& found, int here) {
    words_.setGrounds(groundsOf(theme_, found, here));
    update();
}

QRect CheckRow::rectOf(const TextRange& range) const {
    return words_.rectOf(range, wordsRect()).toAlignedRect();
}

} // namespace waymark::ui
