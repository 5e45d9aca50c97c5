// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_mark.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QCoreApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

namespace {

class MarkIconEngine : public QIconEngine {
  public:
    MarkIconEngine(const Theme& theme, Mark mark) : theme_(theme), mark_(mark) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        const qreal side = std::min(rect.width(), rect.height()) * 0.78;
        QRectF circle(0, 0, side, side);
        circle.moveCenter(QRectF(rect).center());
        paintProgressMark(*painter, theme_, circle, mark_);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, image.rect(), mode, state);
        return image;
    }
    QIconEngine* clone() const override { return new MarkIconEngine(theme_, mark_); }
    bool isNull() override { return false; }

  private:
    const Theme& theme_;
    Mark mark_;
};

} // namespace

void paintProgressMark(QPainter& painter, const Theme& theme, const QRectF& rect, Mark mark) {
    const qreal edge = std::max(1.5, rect.width() / 9);
    if (mark == Mark::FilledIn) {
        paintBox(painter, rect, rect.width() / 2, theme.color("primary"), {});
        paintTick(painter, rect, theme.color("onPrimary"), rect.width() / 7.5);
        return;
    }
    const QColor color = theme.color(mark == Mark::Started ? "primary" : "lineStrong");
    if (mark == Mark::Started) {
        paintBox(painter, rect, rect.width() / 2, theme.color("surface"), {});
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        const qreal inset = edge + 0.4;
        painter.drawChord(rect.adjusted(inset, inset, -inset, -inset), 90 * 16, 180 * 16);
        painter.restore();
    }
    paintBox(painter, rect, rect.width() / 2, mark == Mark::NotYet ? theme.color("surface") : QColor(), color,
             edge);
}

QString markName(Mark mark) {
    switch (mark) {
    case Mark::FilledIn:
        return QCoreApplication::translate("ProgressMark", "Filled in");
    case Mark::Started:
        return QCoreApplication::translate("ProgressMark", "Started");
    case Mark::NotYet:
        break;
    }
    return QCoreApplication::translate("ProgressMark", "Not yet");
}

QIcon markIcon(const Theme& theme, Mark mark) {
    return QIcon(new MarkIconEngine(theme, mark));
}

void paintTrailPost(QPainter& painter, const Theme& theme, const QRectF& rect, int number, Post post,
                    const char* ground) {
    const bool done = post == Post::Done;
    const bool here = post == Post::Here;
    // The same shape at every size: radius, edge and number follow the width of 24.
    const qreal scale = rect.width() / 24;
    const qreal edge = (here ? 2.2 : 1.6) * std::sqrt(scale);
    const QColor fill = theme.color(done ? "primary" : here ? "surface" : ground);
    paintBox(painter, rect, theme.radius("blaze") * scale, fill,
             done ? QColor() : theme.color(here ? "accent" : "lineStrong"), edge);
    painter.save();
    // A font that the page has anyway: each one more costs a search through all of the system's.
    QFont font = theme.font(scale > 1.3 ? TypeStyle::H3 : TypeStyle::Control, true);
    font.setPixelSize(std::min(font.pixelSize(), static_cast<int>(std::lround(14 * scale))));
    painter.setFont(font);
    painter.setPen(theme.color(done ? "onPrimary" : here ? "ink" : "ink2"));
    const QString text = QString::number(number);
    const QFontMetricsF metrics(font);
    painter.drawText(QPointF(rect.center().x() - metrics.horizontalAdvance(text) / 2,
                             rect.center().y() + metrics.capHeight() / 2),
                     text);
    painter.restore();
}

ProgressMark::ProgressMark(Theme& theme, Mark mark, QWidget* parent) : QWidget(parent), theme_(theme) {
    const auto refresh = [this] {
        setFixedSize(theme_.iconPx(14), theme_.iconPx(14));
        update();
    };
    connect(&theme, &Theme::changed, this, refresh);
    refresh();
    setMark(mark);
}

void ProgressMark::setMark(Mark mark) {
    mark_ = mark;
    setAccessibleName(markName(mark));
    setToolTip(markName(mark));
    update();
}

void ProgressMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintProgressMark(painter, theme_, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), mark_);
}

} // namespace waymark::ui
