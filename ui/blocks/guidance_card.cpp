// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/guidance_card.h"

#include "ui/blocks/tool_chips.h"
#include "ui/models/guidance_tint.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int inset = 25;       // from the frame to the words
constexpr int twoColumns = 470; // below this width "Ask together" and "Try" stand one under the other

const QRegularExpression& stepPattern() {
    static const QRegularExpression pattern(QStringLiteral("^(\\w+ \\d+):\\s+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const char* inkToken(Tint tint) {
    constexpr const char* tokens[] = {"primaryInk", "step1Ink", "step2Ink", "step3Ink"};
    return tokens[int(tint)];
}

} // namespace

int badgeOverhang(const Theme& theme) {
    return theme.iconPx(24) / 2;
}

QString stepOf(const QString& title) {
    return stepPattern().match(title).captured(1);
}

QString withoutStep(const QString& title) {
    return title.mid(stepPattern().match(title).capturedLength());
}

GuidanceCard::GuidanceCard(const PageContext& context, const Block& guidance, QWidget* parent)
    : QWidget(parent),
      context_(context),
      id_(guidance.id),
      tint_(tintOfGuidance(context.session.course(), guidance.id)) {
    setAccessibleRole(*this, QAccessible::Grouping);
    setObjectName(qt(id_));
    setFocusPolicy(Qt::TabFocus); // so that its reasons can be read by keys, and jumped to
    setProperty("focusRadius", context.theme.radius("card"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    head_ = new QWidget(this);
    body_ = new QWidget(this);
    column->addWidget(head_);
    column->addWidget(body_);
    makeHead();
    makeBody(guidance);
    indent();
    connect(&context.theme, &Theme::changed, this, [this] { indent(); });
}

QString GuidanceCard::spokenName() const {
    const auto& course = context_.session.course();
    const auto step = tint_ == Tint::Primary ? QString() : stepOf(qt(course.title(id_)));
    return step.isEmpty() ? qt(course.label(id_)) : step;
}

void GuidanceCard::makeHead() {
    const auto& course = context_.session.course();
    const auto title = qt(course.title(id_));
    headLines_ = new QVBoxLayout(head_);
    headLines_->setSpacing(4);
    auto* across = new QHBoxLayout;
    across->setSpacing(10);
    if (const auto step = stepOf(title); !step.isEmpty()) {
        auto* badge = makeLabel(context_.theme, TypeStyle::Small, inkToken(tint_), step, head_);
        badge->setBold(true);
        badge->setWrapping(false);
        // Its words stand on the same line as those of the larger name beside it.
        badge->setContentsMargins(0, 4, 0, 0);
        across->addWidget(badge, 0, Qt::AlignTop);
    }
    across->addWidget(makeLabel(context_.theme, TypeStyle::Prompt, "ink", withoutStep(title), head_), 1);
    headLines_->addLayout(across);
    if (const auto& note = course.note(id_); !note.empty())
        headLines_->addWidget(makeLabel(context_.theme, TypeStyle::Small, "ink2", qt(note), head_));
    causeLines_ = new QVBoxLayout;
    causeLines_->setSpacing(0);
    headLines_->addLayout(causeLines_);
}

void GuidanceCard::makeBody(const Block& guidance) {
    const auto& course = context_.session.course();
    auto* lines = new QVBoxLayout(body_);
    lines->setContentsMargins(inset, 14, inset, 16);
    lines->setSpacing(14);
    QStringList read;
    for (const auto& child : guidance.blocks) {
        read.append(qt(course.text(child.id)));
        if (child.kind == BlockKind::Prompt || child.kind == BlockKind::Text)
            lines->addWidget(makeLabel(context_.theme, TypeStyle::Control, "ink", read.back(), body_));
    }
    setAccessibleDescription(read.join(QLatin1Char('\n')));
    lists_ = new QBoxLayout(QBoxLayout::LeftToRight);
    lists_->setSpacing(24);
    addList(tr("Ask together"), guidance, BlockKind::Question);
    addList(tr("Try"), guidance, BlockKind::Approach);
    lines->addLayout(lists_);

    auto* foot = new QHBoxLayout;
    foot->setSpacing(12);
    tools_ = new QWidget(body_);
    chips_ = new FlowLayout(tools_);
    foot->addWidget(tools_, 1);
    auto* add =
        makeButton(context_.theme, ButtonKind::Quiet, tr("Add to plan"), QStringLiteral("plus"), body_);
    add->setEnabled(!context_.session.readingOnly());
    add->setToolTip(tr("Begins an action that comes from this guidance"));
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT addToPlanWanted(shown_); });
    foot->addWidget(add, 0, Qt::AlignBottom);
    lines->addLayout(foot);
}

void GuidanceCard::addList(const QString& title, const Block& guidance, BlockKind kind) {
    if (std::ranges::none_of(guidance.blocks, [kind](const Block& child) { return child.kind == kind; }))
        return;
    auto* column = new QVBoxLayout;
    column->setSpacing(5);
    auto* heading = makeLabel(context_.theme, TypeStyle::Small, "ink2", title, body_);
    heading->setBold(true);
    column->addWidget(heading);
    for (const auto& child : guidance.blocks) {
        if (child.kind != kind)
            continue;
        auto* across = new QHBoxLayout;
        across->setSpacing(8);
        auto* dot = makeLabel(context_.theme, TypeStyle::Control, "ink3", QStringLiteral("•"), body_);
        dot->setWrapping(false);
        across->addWidget(dot, 0, Qt::AlignTop);
        across->addWidget(makeLabel(context_.theme, TypeStyle::Control, "ink",
                                    qt(context_.session.course().text(child.id)), body_),
                          1);
        column->addLayout(across);
    }
    column->addStretch(1);
    lists_->addLayout(column, 1);
}

void GuidanceCard::setGuidance(const GuidanceBlock& block) {
    const bool otherCauses = block.because != shown_.because;
    const bool otherTools = block.tools != shown_.tools;
    shown_ = block;
    if (otherCauses) {
        showCauses();
        setAccessibleName(tr("%1. You ticked %2.", "title of the guidance, letters")
                              .arg(qt(context_.session.course().title(id_)),
                                   lettersListed(context_.session.course(), shown_.because)));
    }
    if (otherTools)
        showTools();
}

void GuidanceCard::showCauses() {
    const auto& course = context_.session.course();
    for (const auto& cause : causes_)
        delete cause.line;
    causes_.clear();
    for (const auto& statement : shown_.because) {
        const auto letter = letterOf(course, statement);
        auto* line = makeLabel(
            context_.theme, TypeStyle::Small, "ink2",
            tr("You ticked %1: %2", "a letter, the statement").arg(letter, qt(course.text(statement.str()))),
            head_);
        line->setAlignment(Qt::AlignVCenter);
        causeLines_->addWidget(line);
        causes_.push_back({statement, letter, line});
    }
    indent();
}

void GuidanceCard::showTools() {
    fillToolChips(*chips_, context_, shown_.tools, allTools_, tools_, [this] {
        allTools_ = true;
        showTools();
    });
    tools_->setVisible(!shown_.tools.empty());
}

void GuidanceCard::setBeside(bool beside) {
    if (beside_ == beside)
        return;
    beside_ = beside;
    indent();
}

void GuidanceCard::indent() {
    const int badge = context_.theme.iconPx(24);
    layout()->setContentsMargins(beside_ ? badgeOverhang(context_.theme) : 0, 0, 0, 0);
    headLines_->setContentsMargins(inset, 10, inset - 5, causes_.empty() ? 10 : 6);
    for (const auto& cause : causes_) {
        cause.line->setMinimumHeight(badge + 6);
        cause.line->setContentsMargins(beside_ ? 2 : badge + 8, 4, 0, 4);
    }
    update();
}

QRectF GuidanceCard::frame() const {
    return QRectF(rect()).adjusted(beside_ ? badgeOverhang(context_.theme) : 0, 0, 0, 0);
}

QPointF GuidanceCard::badgeCentre(const Cause& cause) const {
    const QPoint middle = cause.line->mapTo(this, cause.line->rect().center());
    const qreal half = context_.theme.iconPx(24) / 2.0;
    return {beside_ ? frame().left() + 0.5 : frame().left() + inset + half, qreal(middle.y()) + 0.5};
}

QPoint GuidanceCard::threadEnd(const FieldId& statement) const {
    for (const auto& cause : causes_)
        if (cause.statement == statement)
            return badgeCentre(cause).toPoint() - QPoint(context_.theme.iconPx(24) / 2, 0);
    return {};
}

void GuidanceCard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    lists_->setDirection(width() < context_.theme.px(twoColumns) ? QBoxLayout::TopToBottom
                                                                 : QBoxLayout::LeftToRight);
}

void GuidanceCard::paintEvent(QPaintEvent*) {
    const auto& theme = context_.theme;
    QPainter painter(this);
    const QRectF box = frame();
    const qreal radius = theme.radius("card");
    const QColor edge = tintEdge(theme, tint_);
    paintBox(painter, box, radius, theme.color("surface"), {});
    QPainterPath outline;
    outline.addRoundedRect(box, radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(outline);
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), head_->height()), tintSoft(theme, tint_));
    painter.restore();
    paintBox(painter, box, radius, {}, edge, 1);
    for (const auto& cause : causes_) {
        const qreal size = theme.iconPx(24);
        const QPointF centre = badgeCentre(cause);
        paintBadge(painter, theme, {centre.x() - size / 2, centre.y() - size / 2, size, size}, cause.letter,
                   theme.color("onPrimary"), edge, {});
    }
}

} // namespace waymark::ui
