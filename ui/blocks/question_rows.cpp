// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/question_rows.h"

#include "base/text.h"
#include "journal/rows.h"
#include "ui/blocks/field_widgets.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/growing_editor.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace waymark::ui {

QuestionRows::QuestionRows(const PageContext& context, std::string table, QWidget* parent, bool startsEmpty)
    : QWidget(parent), context_(context), table_(std::move(table)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    rows_ = new QVBoxLayout;
    rows_->setSpacing(14);
    column->addLayout(rows_);
    add_ = makeButton(context_.theme, ButtonKind::Quiet, tr("Add a question"), QStringLiteral("plus"), this);
    add_->setVisible(!context_.session.readingOnly());
    column->addWidget(add_, 0, Qt::AlignLeft);
    connect(add_, &QPushButton::clicked, this, &QuestionRows::addQuestion);
    // Rows come and go by their order; what stands in them, their own widgets follow.
    connect(&context_.session, &Session::changed, this, [this](const Change& change) {
        if (startsWith(change.field.str(), table_ + "."))
            refresh();
    });
    refresh();
    if (startsEmpty && shown_.isEmpty() && !context_.session.readingOnly())
        (void)context_.session.addRow(table_);
}

void QuestionRows::addQuestion() {
    const auto row = context_.session.addRow(table_);
    if (!row)
        return;
    if (auto* editor = findChild<QWidget*>(qt(cell(table_, row.value(), "text").str())))
        editor->setFocus(Qt::OtherFocusReason);
}

void QuestionRows::refresh() {
    const auto ids = context_.session.journal().rows(table_);
    QHash<QString, QWidget*> kept;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto id = qt(ids[i]);
        auto* row = shown_.take(id);
        if (!row)
            row = makeRow(ids[i]);
        if (rows_->indexOf(row) != int(i)) {
            rows_->removeWidget(row);
            rows_->insertWidget(int(i), row);
        }
        kept.insert(id, row);
    }
    for (auto* gone : std::as_const(shown_)) {
        rows_->removeWidget(gone);
        gone->hide();
        gone->deleteLater(); // one of its own buttons may be what took it away
    }
    shown_ = kept;
}

QWidget* QuestionRows::makeRow(const std::string& row) {
    const auto& course = context_.session.course();
    const auto field = [&](std::string_view column) { return *course.field(cell(table_, row, column)); };
    auto* host = new QWidget(this);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(makeEditor(context_, field("text"), host, 1), 1);
    auto* remove = makeIconButton(context_.theme, QStringLiteral("trash"), tr("Remove this question"), host);
    remove->setVisible(!context_.session.readingOnly());
    connect(remove, &QToolButton::clicked, this, [this, row] { (void)context_.session.removeRow(table_, row); });
    line->addWidget(remove, 0, Qt::AlignTop);
    column->addLayout(line);
    auto* answered = makeCheck(context_, field("answered"), qt(field("answered").label), host);
    column->addWidget(answered);
    auto* answer = makeEditor(context_, field("answer"), host, 1);
    column->addWidget(answer);
    // An answer that was written stays in sight, ticked or not.
    const auto show = [answered, answer] { answer->setVisible(answered->isChecked() || !answer->plainText().isEmpty()); };
    connect(answered, &CheckRow::toggled, answer, show);
    onFieldChange(context_.session, field("answered").id, answer, [show](const Change&) { show(); });
    show();
    return host;
}

} // namespace waymark::ui
