// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_trail.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/painting.h"

#include <QMouseEvent>
#include <QPainter>

namespace waymark::ui {

namespace {

constexpr int width36 = 36;
constexpr int height42 = 42;
constexpr int between = 36;
constexpr int most = 9;

} // namespace

NumberTrail::NumberTrail(Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setAccessibleRole(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void NumberTrail::setPlace(int at, const QStringList& posts, const QString& name) {
    at_ = at;
    count_ = int(posts.size());
    posts_ = posts;
    setAccessibleName(name);
    updateGeometry();
    update();
}

int NumberTrail::step() const {
    return theme_.px(width36) + between;
}

QSize NumberTrail::sizeHint() const {
    const int shownAtMost = qMax(1, qMin(count_, most));
    return {shownAtMost * step() - between + 2, theme_.px(height42) + 2};
}

QSize NumberTrail::minimumSizeHint() const {
    return {qMin(3, qMax(1, count_)) * step() - between + 2, theme_.px(height42) + 2};
}

std::pair<int, int> NumberTrail::shown() const {
    const int room = qBound(1, (width() + between) / step(), qMin(most, qMax(1, count_)));
    return {qBound(0, at_ - room / 2, count_ - room), room};
}

QRect NumberTrail::box(int position, int shownCount) const {
    const int all = shownCount * step() - between;
    return {(width() - all) / 2 + position * step(), (height() - theme_.px(height42)) / 2, theme_.px(width36),
            theme_.px(height42)};
}

void NumberTrail::paintEvent(QPaintEvent*) {
    if (count_ < 1)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto [first, number] = shown();
    for (int i = 0; i < number; ++i) {
        const int index = first + i;
        const auto where = box(i, number);
        if (i > 0) {
            const bool walked = index <= at_;
            QPen pen(theme_.color(walked ? "primary" : "lineStrong"), 3);
            if (!walked)
                pen.setDashPattern({1.2, 1.2});
            painter.setPen(pen);
            const int y = where.center().y();
            painter.drawLine(where.left() - between, y, where.left(), y);
        }
        const bool here = index == at_;
        const bool done = index < at_;
        const char* fill = done ? "primary" : "surface";
        const char* edge = done ? "primary" : here ? "accent" : "lineStrong";
        paintBox(painter, where, theme_.radius("control"), theme_.color(fill), theme_.color(edge),
                 here ? 2.5 : 1.25);
        painter.setFont(theme_.font(TypeStyle::H3, true));
        painter.setPen(theme_.color(done ? "onPrimary" : here ? "ink" : "ink3"));
        painter.drawText(where, Qt::AlignCenter,
                         posts_[index].isEmpty() ? QStringLiteral("\u2022") : posts_[index]);
    }
}

void NumberTrail::mousePressEvent(QMouseEvent* event) {
    const auto [first, number] = shown();
    for (int i = 0; i < number; ++i)
        if (box(i, number).contains(event->pos()))
            Q_EMIT clicked(first + i);
}

} // namespace waymark::ui
