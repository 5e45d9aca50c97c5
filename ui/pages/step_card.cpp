// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/step_card.h"

#include "ui/blocks/field_widgets.h"
#include "ui/pages/step_rating.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tag.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QToolButton>

namespace waymark::ui {

StepCard::StepCard(const PageContext& context, std::vector<const Block*> steps, QWidget* parent)
    : Card(context.theme, parent), context_(context), steps_(std::move(steps)), insides_(steps_.size()) {
    body()->setContentsMargins(22, 20, 22, 20);
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    tag_ = new Tag(context.theme, {}, Tint::Primary, this);
    head->addWidget(tag_, 0, Qt::AlignVCenter);
    head->addStretch(1);
    const auto arrow = [&](const QString& icon, const QString& name, int by) {
        auto* button = makeIconButton(context.theme, icon, name, this);
        connect(button, &QToolButton::clicked, this, [this, by] {
            const int count = int(steps_.size());
            Q_EMIT wanted((shown_ + by + count) % count);
        });
        head->addWidget(button);
    };
    arrow(QStringLiteral("chevron-left"), tr("Step before"), -1);
    arrow(QStringLiteral("chevron-right"), tr("Next step"), 1);
    body()->addLayout(head);
}

void StepCard::showStep(int index) {
    if (index == shown_ || index < 0 || index >= int(steps_.size()))
        return;
    if (shown_ >= 0)
        insides_[std::size_t(shown_)]->hide();
    shown_ = index;
    const auto& step = *steps_[std::size_t(index)];
    tag_->setText(tr("Step %1").arg(step.step));
    setAccessibleName(tr("Step %1: %2").arg(step.step).arg(qt(context_.session.course().title(step.id))));
    auto*& inside = insides_[std::size_t(index)];
    if (!inside) {
        inside = makeInside(step);
        body()->addWidget(inside);
    }
    inside->show();
}

void StepCard::setRatingStacked(bool on) {
    stacked_ = on;
    for (auto* rating : ratings_)
        rating->setStacked(on);
}

int StepCard::widthWithRatingInRow() {
    const auto margins = body()->contentsMargins();
    return (ratings_.empty() ? 0 : ratings_.front()->rowWidth()) + margins.left() + margins.right();
}

QWidget* StepCard::makeInside(const Block& step) {
    auto& theme = context_.theme;
    const auto& course = context_.session.course();
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* title = new QVBoxLayout;
    title->setSpacing(4);
    title->addWidget(makeSectionTitle(theme, qt(course.title(step.id)), inside));
    title->addWidget(makeLabel(theme, TypeStyle::Body, "ink2", qt(course.text(step.id)), inside));
    column->addLayout(title);
    column->addWidget(makeRule(inside));
    column->addWidget(makeQuestions(step, inside));
    column->addWidget(makeRule(inside));
    for (const auto& block : step.blocks) {
        if (block.kind == BlockKind::Choice)
            column->addWidget(makeRating(block, inside));
        else if (block.kind == BlockKind::LongText)
            column->addWidget(makeEditor(context_, *course.field(block.field()), inside, 3));
    }
    return inside;
}

QWidget* StepCard::makeQuestions(const Block& step, QWidget* parent) {
    auto& theme = context_.theme;
    auto* host = new QWidget(parent);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(7);
    auto* name = makeLabel(theme, TypeStyle::Small, "ink2", tr("Questions to carry"), host);
    name->setBold(true);
    column->addWidget(name);
    for (const auto& block : step.blocks) {
        if (block.kind != BlockKind::Question)
            continue;
        auto* row = new QHBoxLayout;
        row->setSpacing(10);
        auto* mark = new IconLabel(theme, QStringLiteral("question"), "primary", 18, host);
        mark->setLine(theme.tokens().type(TypeStyle::Body).line);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(
            makeLabel(theme, TypeStyle::Body, "ink", qt(context_.session.course().text(block.id)), host), 1);
        column->addLayout(row);
    }
    return host;
}

QWidget* StepCard::makeRating(const Block& block, QWidget* parent) {
    auto& theme = context_.theme;
    const auto& course = context_.session.course();
    auto* host = new QWidget(parent);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* name = makeLabel(theme, TypeStyle::Small, "ink2", qt(course.text(block.id)), host);
    name->setBold(true);
    column->addWidget(name);
    const auto field = *course.field(block.field());
    auto* choice = makeSegments(context_, field, optionNames(course, field), host);
    choice->setStretched(true);
    choice->setStacked(stacked_);
    ratings_.push_back(choice);
    const auto segments = choice->findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i < segments.size() && i < qsizetype(block.options.size()); ++i)
        segments[i]->setIcon(stepMarkIcon(theme, stepMarkOf(block.options[std::size_t(i)])));
    column->addWidget(choice);
    return host;
}

} // namespace waymark::ui
