// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/question_rows.h"

#include "base/text.h"
#include "ui/blocks/bring_back_bar.h"
#include "ui/blocks/field_widgets.h"
#include "ui/blocks/source_button.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/in_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tick_box.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

QuestionRows::QuestionRows(const PageContext& context, std::string table, QWidget* parent)
    : QWidget(parent), context_(context), table_(std::move(table)) {
    setObjectName(qt(table_));
    setAccessibleName(qt(context.session.course().title(table_)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    list_ = new QVBoxLayout;
    list_->setSpacing(10);
    column->addLayout(list_);
    removed_ = new BringBackBar(context, this);
    column->addWidget(removed_);
    connect(removed_, &BringBackBar::broughtBack, this, [this](const RemovedRow& row) { focus(row.row); });
    add_ = makeButton(context.theme, ButtonKind::Quiet, tr("Add a question"), QStringLiteral("plus"), this);
    add_->setVisible(!context.session.readingOnly());
    column->addWidget(add_, 0, Qt::AlignLeft);
    connect(add_, &QPushButton::clicked, this, &QuestionRows::addQuestion);
    sync();
    connect(&context.session, &Session::changed, this, [this](const Change& change) {
        const auto& id = change.field.str();
        if (!startsWith(id, table_ + "."))
            return;
        sync();
        for (auto& row : rows_)
            if (change.field == cell(table_, row.id, "answered"))
                showAnswer(row);
    });
}

std::string QuestionRows::value(const std::string& row, std::string_view column) const {
    return context_.session.journal().value(cell(table_, row, column));
}

FieldSpec QuestionRows::spec(const std::string& row, std::string_view column) const {
    return *context_.session.course().field(cell(table_, row, column));
}

void QuestionRows::sync() {
    const auto wanted = context_.session.journal().rows(table_);
    if (std::ranges::equal(wanted, rows_, {}, {}, &Row::id))
        return;
    std::vector<Row> next;
    for (const auto& id : wanted) {
        const auto known = std::ranges::find(rows_, id, &Row::id);
        next.push_back(known != rows_.end() ? *known : makeRow(id));
    }
    for (const auto& row : rows_) {
        list_->removeWidget(row.widget);
        if (std::ranges::find(wanted, row.id) == wanted.end()) {
            row.widget->hide();
            row.widget->deleteLater(); // its own button may be what removed it
        }
    }
    rows_ = std::move(next);
    for (const auto& row : rows_)
        list_->addWidget(row.widget);
    Q_EMIT countChanged();
}

QuestionRows::Row QuestionRows::makeRow(const std::string& id) {
    Row row;
    row.id = id;
    row.widget = new QWidget(this);
    row.across = new QBoxLayout(beside_ ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, row.widget);
    row.across->setContentsMargins(0, 0, 0, 0);
    row.across->setSpacing(beside_ ? 16 : 4);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    row.textLabel =
        makeLabel(context_.theme, TypeStyle::Small, "ink2", qt(spec(id, "text").label), row.widget);
    lines->addWidget(row.textLabel);
    row.text = makeEditor(context_, spec(id, "text"), row.widget, 1);
    const auto& words = context_.session.course().note("questions.text");
    if (!words.empty())
        row.text->setPlaceholderText(qt(words));
    lines->addWidget(row.text);
    addFoot(row, *lines);
    lines->addStretch(1);
    row.across->addLayout(lines, 1);
    showAnswer(row);
    return row;
}

void QuestionRows::addFoot(Row& row, QVBoxLayout& lines) {
    const bool writable = !context_.session.readingOnly();
    auto* foot = new QHBoxLayout;
    foot->setSpacing(4);
    const auto field = cell(table_, row.id, "answered");
    row.answered =
        new TickBox(context_.theme, qt(context_.session.course().text("questions.answered")), row.widget);
    row.answered->setObjectName(qt(field.str()));
    row.answered->setReadOnly(!writable);
    row.answered->setChecked(context_.session.journal().checked(field));
    connect(row.answered, &TickBox::toggled, this, [this, field, id = row.id](bool on) {
        (void)context_.session.set(field, on ? "true" : "", this);
        context_.session.leave();
        const auto found = std::ranges::find(rows_, id, &Row::id);
        if (on && found != rows_.end() && found->answer)
            found->answer->setFocus(Qt::OtherFocusReason);
    });
    foot->addWidget(row.answered);
    foot->addStretch(1);
    if (const auto source = value(row.id, "source"); !source.empty())
        foot->addWidget(makeSourceButton(context_, source, row.widget), 10, Qt::AlignRight);
    auto* remove = makeIconButton(context_.theme, QStringLiteral("trash"), tr("Remove this question"),
                                  row.widget, "ink3");
    remove->setVisible(writable);
    connect(remove, &QToolButton::clicked, this, [this, id = row.id] { removeRow(id); });
    foot->addWidget(remove);
    lines.addLayout(foot);
}

void QuestionRows::showAnswer(Row& row) {
    const bool answered = context_.session.journal().checked(cell(table_, row.id, "answered"));
    row.answered->showChecked(answered);
    // An answer that was written stays in sight when the tick is taken back.
    const bool wanted = answered || !isBlank(value(row.id, "answer"));
    if (wanted && !row.answer) {
        row.answerBox = new QWidget(row.widget);
        auto* lines = new QVBoxLayout(row.answerBox);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        const auto field = spec(row.id, "answer");
        lines->addWidget(makeLabel(context_.theme, TypeStyle::Small, "ink2", qt(field.label), row.answerBox));
        auto* editor = makeEditor(context_, field, row.answerBox, 1);
        if (const auto& words = context_.session.course().note("questions.answer"); !words.empty())
            editor->setPlaceholderText(qt(words));
        row.answer = editor;
        lines->addWidget(editor);
        row.across->addWidget(row.answerBox, 1, Qt::AlignTop);
    }
    // One box alone needs no name in sight; two are told apart by theirs.
    row.textLabel->setVisible(wanted);
    if (row.answerBox)
        row.answerBox->setVisible(wanted);
}

void QuestionRows::setBeside(bool beside) {
    if (beside_ == beside)
        return;
    beside_ = beside;
    for (const auto& row : rows_) {
        row.across->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        row.across->setSpacing(beside ? 16 : 4);
    }
}

void QuestionRows::addQuestion() {
    auto& session = context_.session;
    session.leave();
    for (const auto& row : rows_)
        if (value(row.id, "text").empty() && value(row.id, "answer").empty()) {
            focus(row.id);
            return;
        }
    if (const auto row = session.addRow(table_))
        focus(row.value());
}

void QuestionRows::removeRow(const std::string& id) {
    auto& session = context_.session;
    const auto removed = contentsOf(session, table_, id);
    session.leave();
    const bool gone = session.removeRow(table_, id).ok();
    session.leave();
    if (!gone)
        return;
    context_.navigator.say(tr("Question removed"));
    if (removed.cells.empty())
        return goInto(*add_);
    removed_->offer(removed, qt(removed.cells.front().second));
    removed_->focusButton();
}

void QuestionRows::focus(const std::string& id) {
    const auto row = std::ranges::find(rows_, id, &Row::id);
    if (row != rows_.end())
        goInto(*row->text);
}

} // namespace waymark::ui
