// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/widgets/accessible_role.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {

bool isTitle(TypeStyle style) {
    return style == TypeStyle::Display || style == TypeStyle::H1 || style == TypeStyle::H2 ||
           style == TypeStyle::H3;
}

} // namespace

Label::Label(Theme& theme, TypeStyle style, const char* colorToken, const QString& text, QWidget* parent)
    : QLabel(parent), theme_(theme), style_(style), colorToken_(colorToken) {
    if (isTitle(style))
        setAccessibleRole(*this, QAccessible::Heading);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &Label::refresh);
    refresh();
}

void Label::setBold(bool bold) {
    bold_ = bold;
    refresh();
}

void Label::setStyle(TypeStyle style) {
    style_ = style;
    refresh();
}

void Label::setColorToken(const char* token) {
    colorToken_ = token;
    refresh();
}

void Label::setEmphasis(const QList<Emphasis>& emphasis) {
    emphasis_ = emphasis;
    refresh();
}

void Label::setWrapping(bool on) {
    setWordWrap(on);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(on);
    setSizePolicy(policy);
    refresh();
}

void Label::refresh() {
    stale_ = true;
    setFont(theme_.font(style_, bold_));
    updateGeometry();
    update();
}

const TextBlock& Label::block() const {
    if (stale_ || block_.text() != text()) {
        QList<TextBlock::Run> runs;
        for (const Emphasis& emphasis : emphasis_)
            runs.append(
                {emphasis.from, emphasis.length, emphasis.bold,
                 emphasis.colorToken.isEmpty() ? QColor() : theme_.color(emphasis.colorToken.constData())});
        block_.set(text(), theme_.font(style_, bold_), theme_.lineHeight(style_), runs);
        block_.setGrounds(groundsOf(theme_, found_, foundHere_));
        stale_ = false;
    }
    return block_;
}

QSize Label::sizeHint() const {
    const int widest = theme_.size("readingMax");
    const int width = wordWrap() ? std::min(block().naturalWidth(), widest) : block().naturalWidth();
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(),
            block().heightFor(width) + margins.top() + margins.bottom()};
}

QSize Label::minimumSizeHint() const {
    const QMargins margins = contentsMargins();
    const int width = wordWrap() ? std::min(block().widestWord(), theme_.px(160)) : block().naturalWidth();
    return {width + margins.left() + margins.right(),
            theme_.lineHeight(style_) + margins.top() + margins.bottom()};
}

int Label::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    return block().heightFor(width - margins.left() - margins.right()) + margins.top() + margins.bottom();
}

void Label::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor color = theme_.color(isEnabled() ? colorToken_.constData() : "inkDisabled");
    block().draw(painter, wordsRect(), color, alignment());
}

QRect Label::wordsRect() const {
    QRect where = contentsRect();
    if (!wordWrap())
        where.setWidth(std::max(where.width(), block().naturalWidth()));
    return where;
}

void Label::showFound(const QList<TextRange>& found, int here) {
    found_ = found;
    foundHere_ = here;
    block_.setGrounds(groundsOf(theme_, found_, foundHere_));
    update();
}

QRect Label::rectOf(const TextRange& range) const {
    return block().rectOf(range, wordsRect(), alignment()).toAlignedRect();
}

bool Label::event(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::EnabledChange)
        update();
    return QLabel::event(event);
}

Label* makeLabel(Theme& theme, TypeStyle style, const char* colorToken, const QString& text,
                 QWidget* parent) {
    return new Label(theme, style, colorToken, text, parent);
}

Label* makeSectionTitle(Theme& theme, const QString& text, QWidget* parent) {
    return new Label(theme, TypeStyle::H2, "ink", text, parent);
}

QFrame* makeRule(QWidget* parent) {
    auto* rule = new QFrame(parent);
    rule->setObjectName(QStringLiteral("rule"));
    rule->setFixedHeight(1);
    return rule;
}

} // namespace waymark::ui
