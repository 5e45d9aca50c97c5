// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_mark.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QCoreApplication>
#include <QIconEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

namespace {

class StepMarkIconEngine : public QIconEngine {
  public:
    StepMarkIconEngine(const Theme& theme, StepMark mark) : theme_(theme), mark_(mark) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        paintStepMark(*painter, theme_, QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), mark_);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, image.rect(), mode, state);
        return image;
    }
    QIconEngine* clone() const override { return new StepMarkIconEngine(theme_, mark_); }
    bool isNull() override { return false; }

  private:
    const Theme& theme_;
    StepMark mark_;
};

} // namespace

void paintStepMark(QPainter& painter, const Theme& theme, const QRectF& rect, StepMark mark) {
    switch (mark) {
    case StepMark::GoingWell:
        paintBox(painter, rect, rect.width() / 2, theme.color("primary"), {});
        paintTick(painter, rect, theme.color("onPrimary"), rect.width() / 9);
        return;
    case StepMark::NeedsRefresh: {
        paintBox(painter, rect, rect.width() / 2, theme.color("accentSoft"), theme.color("accent"), 1.5);
        const qreal ratio = painter.device() ? painter.device()->devicePixelRatio() : 1.0;
        const int side = static_cast<int>(std::lround(rect.width() * 0.72));
        painter.drawPixmap(rect.center() - QPointF(side / 2.0, side / 2.0),
                           theme.pixmap(QStringLiteral("cycle"), "accentInk", side, ratio));
        return;
    }
    case StepMark::NotYet:
        break;
    }
    paintBox(painter, rect, rect.width() / 2, theme.color("surface"), theme.color("lineStrong"), 1.5);
}

QString stepMarkName(StepMark mark) {
    switch (mark) {
    case StepMark::GoingWell:
        return QCoreApplication::translate("StepMark", "Going well");
    case StepMark::NeedsRefresh:
        return QCoreApplication::translate("StepMark", "Needs a refresh");
    case StepMark::NotYet:
        break;
    }
    return QCoreApplication::translate("StepMark", "Not yet");
}

QIcon stepMarkIcon(const Theme& theme, StepMark mark) {
    return QIcon(new StepMarkIconEngine(theme, mark));
}

} // namespace waymark::ui
