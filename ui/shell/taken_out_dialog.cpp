// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/taken_out_dialog.h"

#include "base/text.h"
#include "journal/sheets.h"
#include "ui/exchange/field_words.h"
#include "ui/exchange/recovery_frame.h"
#include "ui/shell/moment_text.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QListWidget>
#include <QPushButton>
#include <QTextEdit>

#include <algorithm>
#include <utility>

namespace waymark::ui {

namespace {

constexpr int longestTitle = 60; // characters

// What is for people to read: not the order of rows, nor which one of a list was chosen.
bool isProse(const Journal& journal, const TakenOut& taken, const FieldId& field) {
    if (!taken.table.empty()) {
        const auto spec = journal.field(field);
        return spec &&
               (isText(spec->kind) || spec->kind == FieldKind::Date || spec->kind == FieldKind::Number);
    }
    const auto pieces = split(field.str(), '.');
    const auto own = [&](const auto& column) { return column.name == pieces[1]; };
    if (pieces.size() == 2 && std::ranges::any_of(sheetColumns(), own))
        return pieces[1] != "tool";
    const auto tool = journal.tool(ToolId(taken.words.front().second));
    const auto* said = tool ? tool->field(pieces[1]) : nullptr;
    if (said && pieces.size() == 4)
        said = said->column(pieces[3]);
    return said && (said->kind == ToolFieldKind::Text || said->kind == ToolFieldKind::Long ||
                    said->kind == ToolFieldKind::Date || said->kind == ToolFieldKind::Num);
}

QStringList proseOf(const Journal& journal, const TakenOut& taken) {
    QStringList prose;
    for (const auto& [field, words] : taken.words)
        if (!isBlank(words) && isProse(journal, taken, field))
            prose << qt(trimmed(words));
    return prose;
}

} // namespace

QString TakenOutDialog::titleOf(const Journal& journal, const TakenOut& taken) {
    auto words = proseOf(journal, taken).join(QStringLiteral(" · ")).simplified();
    if (taken.table.empty()) {
        const auto& id = taken.words.front().second;
        const auto tool = journal.tool(ToolId(id));
        const auto name = tool ? qt(tool->label(id, journal.course().language())) : qt(id);
        const auto title = std::ranges::find(taken.words, sheetField(taken.id, "title"),
                                             &std::pair<FieldId, std::string>::first);
        words = title == taken.words.end() || isBlank(title->second)
                    ? name
                    : name + QStringLiteral(": ") + qt(trimmed(title->second));
    }
    return words.size() > longestTitle ? words.left(longestTitle) + QChar(0x2026) : words;
}

TakenOutDialog::TakenOutDialog(Theme& theme, const Journal& journal, std::vector<TakenOut> taken,
                               QWidget* parent)
    : QDialog(parent),
      journal_(journal),
      taken_(std::move(taken)),
      list_(new QListWidget(this)),
      words_(new QTextEdit(this)) {
    setObjectName(QStringLiteral("takenOut"));
    list_->setObjectName(QStringLiteral("versions"));
    list_->setAccessibleName(tr("What was taken out, the latest first"));
    for (const auto& each : taken_) {
        const auto where = each.table.empty() ? QString() : whereOf(journal, each.words.front().first);
        auto lines = QStringList{titleOf(journal, each)};
        lines << (where.isEmpty() ? showMomentFirst(each.when)
                                  : tr("%1, %2", "a moment, a place").arg(showMomentFirst(each.when), where));
        list_->addItem(lines.join(QLatin1Char('\n')));
    }
    words_->setObjectName(QStringLiteral("versionWords"));
    words_->setReadOnly(true);
    words_->setTabChangesFocus(true);
    words_->setFont(theme.font(TypeStyle::Body));
    words_->document()->setDocumentMargin(12);
    words_->setAccessibleName(tr("What stood there"));
    auto* back = makeButton(theme, ButtonKind::Primary, tr("Bring it back"), QStringLiteral("undo"), this);
    auto* forget =
        makeButton(theme, ButtonKind::Normal, tr("Forget for good..."), QStringLiteral("trash"), this);
    auto* close = makeButton(theme, ButtonKind::Quiet, tr("Close"), {}, this);
    back->setDefault(true);
    connect(back, &QPushButton::clicked, this, [this] { done(BringBack); });
    connect(forget, &QPushButton::clicked, this, [this] { done(Forget); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(list_, &QListWidget::itemActivated, this, [this] { done(BringBack); });
    connect(list_, &QListWidget::currentRowChanged, this, &TakenOutDialog::showWords);

    auto* said =
        makeLabel(theme, TypeStyle::Control, "ink2",
                  tr("Rows and worksheets that were removed from this journal. Their words stay in it "
                     "until they are forgotten for good."),
                  this);
    frameRecovery(*this, theme, tr("Taken out"), said, *list_, *words_, {back, forget, close}, {820, 520});
    list_->setCurrentRow(0);
    list_->setFocus();
}

const TakenOut& TakenOutDialog::chosen() const {
    return taken_[std::size_t(qMax(0, list_->currentRow()))];
}

void TakenOutDialog::showWords(int row) {
    if (row >= 0)
        words_->setPlainText(proseOf(journal_, taken_[std::size_t(row)]).join(QStringLiteral("\n\n")));
}

} // namespace waymark::ui
