// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/glance_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/spoken.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int padDown = 9;
constexpr int dayWidth = 44;
constexpr int signSize = 18;
constexpr int gap = 12;

} // namespace

GlanceRow::GlanceRow(Theme& theme, const QString& words, const QString& detail, QWidget* parent)
    : QAbstractButton(parent), theme_(theme), detail_(detail) {
    setText(words);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRadius", theme.radius("control"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    pressOnEnter(*this);
    connect(&theme, &Theme::changed, this, &GlanceRow::refresh);
    refresh();
}

void GlanceRow::setDay(const QString& weekday, const QString& number, const QString& year) {
    weekday_ = weekday;
    number_ = number;
    year_ = year;
    refresh();
}

void GlanceRow::setIcon(const QString& name, const char* colorToken) {
    icon_ = name;
    iconColor_ = colorToken;
    refresh();
}

void GlanceRow::setWarning(const QString& words, const QString& iconName, const char* colorToken) {
    warning_ = words;
    warningIcon_ = iconName;
    warningColor_ = colorToken;
    refresh();
}

void GlanceRow::setRuled(bool on) {
    ruled_ = on;
    update();
}

void GlanceRow::refresh() {
    words_.set(text(), theme_.font(TypeStyle::Control), theme_.lineHeight(TypeStyle::Control));
    const auto day = weekday_ + QLatin1Char(' ') + number_ + QLatin1Char(' ') + year_;
    const bool isSaid = std::ranges::any_of(day, [](QChar each) { return each.isLetterOrNumber(); });
    setAccessibleName(spoken({isSaid ? day : QString(), text(), detail_, warning_}));
    updateGeometry();
    update();
}

int GlanceRow::wordsLeft() const {
    return icon_.isEmpty() ? theme_.px(dayWidth) + gap : theme_.iconPx(signSize) + gap - 2;
}

QSize GlanceRow::sizeHint() const {
    return {theme_.px(300), heightForWidth(theme_.px(300))};
}

QSize GlanceRow::minimumSizeHint() const {
    return {theme_.px(160),
            theme_.lineHeight(TypeStyle::Control) + theme_.lineHeight(TypeStyle::Small) + 2 * padDown};
}

int GlanceRow::heightForWidth(int width) const {
    const int words =
        words_.heightFor(std::max(40, width - wordsLeft())) + theme_.lineHeight(TypeStyle::Small);
    const int day =
        icon_.isEmpty() ? theme_.lineHeight(TypeStyle::Caption) + theme_.lineHeight(TypeStyle::H2) - 3 : 0;
    const int year = year_.isEmpty() ? 0 : theme_.lineHeight(TypeStyle::Caption);
    return std::max(words, day + year) + 2 * padDown;
}

void GlanceRow::paintDay(QPainter& painter) const {
    const char* ink = warning_.isEmpty() ? nullptr : warningColor_.constData();
    const int wide = theme_.px(dayWidth);
    const auto line = [&](int top, TypeStyle style, const char* token, const QString& words) {
        painter.setFont(theme_.font(style));
        painter.setPen(theme_.color(token));
        const QRect where(0, top, wide, theme_.lineHeight(style));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), where), Qt::AlignCenter, words);
    };
    const int top = padDown - 2;
    line(top, TypeStyle::Caption, ink ? ink : "ink2", weekday_);
    const int second = top + theme_.lineHeight(TypeStyle::Caption) - 1;
    line(second, TypeStyle::H2, ink ? ink : "ink", number_);
    line(second + theme_.lineHeight(TypeStyle::H2) - 2, TypeStyle::Caption, ink ? ink : "ink2", year_);
}

// "Luis · (clock) 2 days late"
void GlanceRow::paintDetail(QPainter& painter, const QRect& line) const {
    const auto font = theme_.font(TypeStyle::Small);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    const int clock = theme_.iconPx(14);
    const int warningWidth = warning_.isEmpty() ? 0 : clock + 5 + metrics.horizontalAdvance(warning_);
    const auto dot = detail_.isEmpty() || warning_.isEmpty() ? QString() : QStringLiteral(" · ");
    int x = line.left();
    const auto put = [&](const QString& words, const char* token, int room) {
        const auto shown = metrics.elidedText(words, Qt::ElideRight, std::max(0, room));
        const int wide = metrics.horizontalAdvance(shown);
        painter.setPen(theme_.color(token));
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), QRect(x, line.top(), wide + 2, line.height())),
            Qt::AlignVCenter | Qt::TextSingleLine, shown);
        x += wide;
    };
    put(detail_, "ink3", line.width() - warningWidth - metrics.horizontalAdvance(dot));
    if (warning_.isEmpty())
        return;
    put(dot, "ink3", line.width());
    const QRect icon(x, line.center().y() - clock / 2, clock, clock);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), icon).topLeft(),
                       theme_.pixmap(warningIcon_, warningColor_.constData(), clock, devicePixelRatioF()));
    x += clock + 5;
    put(warning_, warningColor_.constData(), line.right() - x);
}

void GlanceRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (underMouse() || isDown())
        paintBox(painter, QRectF(rect()).adjusted(-6, 2, 6, -3), theme_.radius("control"),
                 theme_.color("hover"), {});
    if (icon_.isEmpty()) {
        paintDay(painter);
    } else {
        const int size = theme_.iconPx(signSize);
        const QRect icon(0, padDown + (theme_.lineHeight(TypeStyle::Control) - size) / 2 + 1, size, size);
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), icon).topLeft(),
                           theme_.pixmap(icon_, iconColor_.constData(), size, devicePixelRatioF()));
    }
    const int wide = std::max(40, width() - wordsLeft());
    const QRect words(wordsLeft(), padDown, wide, words_.heightFor(wide));
    words_.draw(painter, QStyle::visualRect(layoutDirection(), rect(), words), theme_.color("ink"),
                Qt::AlignLeft | Qt::AlignTop);
    paintDetail(painter, QRect(words.left(), words.bottom() + 1, wide, theme_.lineHeight(TypeStyle::Small)));
    if (ruled_)
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme_.color("line"));
}

} // namespace waymark::ui
