// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/find_bar.h"

#include "ui/pages/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/findable.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QTextEdit>
#include <QToolButton>

#include <utility>

namespace waymark::ui {

namespace {

constexpr int againMilliseconds = 150;

Findable* findable(QWidget* widget) {
    return dynamic_cast<Findable*>(widget);
}

// What would have to open to see it; nothing where it is seen, or is away for another reason.
Folding* foldOf(const QWidget& words) {
    for (auto* around = words.parentWidget(); around; around = around->parentWidget())
        if (auto* fold = dynamic_cast<Folding*>(around); fold && around->isVisible() && fold->hides(words))
            return fold;
    return nullptr;
}

void unfold(QWidget& words) {
    auto* fold = words.isVisible() ? nullptr : foldOf(words);
    if (!fold)
        return;
    fold->unfold();
    for (auto* around = &words; around; around = around->parentWidget()) // each has its place at once
        if (around->layout())
            around->layout()->activate();
}

void bringIntoView(const QWidget& widget, const QRect& where) {
    for (auto* around = widget.parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around); area && area->widget()) {
            const auto middle = widget.mapTo(area->widget(), where.center());
            area->ensureVisible(middle.x(), middle.y(), 0, where.height() / 2 + 80);
        }
}

} // namespace

FindBar::FindBar(Theme& theme, QWidget* parent) : QFrame(parent), theme_(theme) {
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find on this page"));
    field_ = new QLineEdit(this);
    field_->setObjectName(QStringLiteral("findField"));
    field_->setAccessibleName(tr("Find on this page"));
    field_->setPlaceholderText(tr("Find on this page"));
    field_->setClearButtonEnabled(true);
    count_ = makeLabel(theme, TypeStyle::Control, "ink2", {}, this);
    count_->setWrapping(false);
    previous_ = makeIconButton(theme, QStringLiteral("chevron-up"), tr("The one before"), this);
    next_ = makeIconButton(theme, QStringLiteral("chevron-down"), tr("The next one"), this);
    auto* close = makeIconButton(theme, QStringLiteral("close"), tr("Close"), this);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(30, 8, 22, 8);
    across->setSpacing(8);
    across->addWidget(field_);
    across->addWidget(previous_);
    across->addWidget(next_);
    across->addWidget(count_);
    across->addStretch(1);
    across->addWidget(close);
    field_->setMinimumWidth(theme.px(320));
    connect(field_, &QLineEdit::textChanged, this, &FindBar::find);
    connect(previous_, &QToolButton::clicked, this, &FindBar::previous);
    connect(next_, &QToolButton::clicked, this, &FindBar::next);
    connect(close, &QToolButton::clicked, this, &FindBar::leave);
    again_.setSingleShot(true);
    again_.setInterval(againMilliseconds);
    connect(&again_, &QTimer::timeout, this, [this] {
        if (isVisible())
            look();
    });
    connect(&theme, &Theme::changed, this, &FindBar::refresh);
    hide();
}

FindBar::~FindBar() = default;

void FindBar::open(Page* page) {
    auto* focused = QApplication::focusWidget();
    if (!isVisible() || (focused && !isAncestorOf(focused)))
        cameFrom_ = focused;
    page_ = page;
    if (const auto* editor = qobject_cast<QTextEdit*>(focused);
        editor && editor->textCursor().hasSelection()) {
        const auto words = editor->textCursor().selectedText();
        if (!words.contains(QChar::ParagraphSeparator))
            field_->setText(words);
    }
    QFrame::show();
    field_->setFocus(Qt::ShortcutFocusReason);
    field_->selectAll();
    find();
}

void FindBar::setPage(Page* page) {
    if (page_ == page)
        return;
    clear();
    page_ = page;
    cameFrom_ = nullptr;
    refresh();
}

void FindBar::refresh() {
    if (isVisible())
        again_.start();
}

void FindBar::find() {
    here_ = -1;
    look();
    if (!hits_.isEmpty())
        here_ = 0;
    show(true);
}

void FindBar::look() {
    const int before = here_;
    clear();
    if (!page_)
        return;
    const auto widgets = page_->findChildren<QWidget*>();
    for (auto* widget : widgets) {
        auto* text = findable(widget);
        if (!text || !(widget->isVisible() || foldOf(*widget)))
            continue;
        const auto found = findWords(text->wordsShown(), field_->text());
        for (const auto& range : found)
            hits_.append({widget, range});
        if (!found.isEmpty())
            marked_.append(widget);
    }
    here_ = qMin(before, int(hits_.size()) - 1);
    show(false);
}

void FindBar::step(int by) {
    if (hits_.isEmpty())
        return find();
    here_ =
        here_ < 0 ? (by > 0 ? 0 : int(hits_.size()) - 1) : int((here_ + by + hits_.size()) % hits_.size());
    show(true);
}

// Each widget gets its finds, and knows which of them people are at.
void FindBar::show(bool say) {
    for (const auto& widget : std::as_const(marked_)) {
        if (!widget)
            continue;
        QList<TextRange> ranges;
        int here = -1;
        for (int i = 0; i < hits_.size(); ++i) {
            if (hits_[i].widget != widget)
                continue;
            if (i == here_)
                here = int(ranges.size());
            ranges.append(hits_[i].range);
        }
        findable(widget)->showFound(ranges, here);
    }
    const bool blank = field_->text().trimmed().isEmpty();
    const auto words = blank             ? QString()
                       : hits_.isEmpty() ? tr("Nothing on this page")
                       : here_ < 0       ? tr("%n found", nullptr, int(hits_.size()))
                                         : tr("%1 of %2").arg(here_ + 1).arg(hits_.size());
    count_->setText(words);
    previous_->setEnabled(!hits_.isEmpty());
    next_->setEnabled(!hits_.isEmpty());
    if (!say || blank)
        return;
    if (here_ >= 0)
        if (auto* widget = hits_[here_].widget.data()) {
            unfold(*widget);
            bringIntoView(*widget, findable(widget)->rectOf(hits_[here_].range));
        }
    Q_EMIT said(words);
}

void FindBar::clear() {
    for (const auto& widget : std::as_const(marked_))
        if (widget)
            findable(widget)->showFound({}, -1);
    marked_.clear();
    hits_.clear();
}

void FindBar::leave() {
    const auto hit = here_ >= 0 && here_ < hits_.size() ? hits_[here_] : Hit{};
    const bool inside = isAncestorOf(QApplication::focusWidget());
    clear();
    here_ = -1;
    hide();
    if (!inside)
        return;
    if (hit.widget && hit.widget->focusPolicy() != Qt::NoFocus)
        findable(hit.widget)->goTo(hit.range);
    else if (cameFrom_)
        cameFrom_->setFocus(Qt::OtherFocusReason);
    else if (page_)
        page_->focusFirst();
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return leave();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    QFrame::keyPressEvent(event);
}

} // namespace waymark::ui
