// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/closed_guidance.h"

#include "course/course.h"
#include "ui/blocks/guidance_card.h"
#include "ui/models/guidance_tint.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace waymark::ui {

ClosedGuidance::ClosedGuidance(Theme& theme, const Course& course, const std::string& guidance,
                               QWidget* parent)
    : QWidget(parent), theme_(theme) {
    const auto title = qt(course.title(guidance));
    const auto step = stepOf(title);
    const auto name = step.isEmpty() ? qt(course.label(guidance)) : withoutStep(title);
    const auto opens = tr("%1. Opens when you tick %2.", "name of the guidance, letters of statements")
                           .arg(name, openingWords(course, guidance));
    auto* words = makeLabel(theme, TypeStyle::Small, "ink3",
                            step.isEmpty() ? opens : step + QStringLiteral("   ") + opens, this);
    words->setEmphasis({{0, int(step.size()), "ink2"}});
    auto* column = new QVBoxLayout(this);
    // In line with the words of an open card, whose badges reach out to the left.
    column->setContentsMargins(badgeOverhang(theme) + 25, 11, 20, 12);
    column->addWidget(words);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void ClosedGuidance::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme_.color("lineStrong"), 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    const qreal radius = theme_.radius("card");
    painter.drawRoundedRect(QRectF(rect()).adjusted(badgeOverhang(theme_) + 0.5, 0.5, -0.5, -0.5), radius,
                            radius);
}

} // namespace waymark::ui
