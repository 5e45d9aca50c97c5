// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/blocks.h"

#include "base/text.h"
#include "ui/blocks/field_widgets.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

QWidget* column(QWidget* parent, int spacing, QVBoxLayout*& layout) {
    auto* widget = new QWidget(parent);
    layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return widget;
}

QWidget* makeHeading(const PageContext& context, const Block& block, QWidget* parent) {
    return makeSectionTitle(context.theme, qt(context.session.course().title(block.id)), parent);
}

QWidget* makeText(const PageContext& context, const Block& block, QWidget* parent) {
    const auto& course = context.session.course();
    const auto& title = course.title(block.id);
    const auto& text = course.text(block.id);
    QVBoxLayout* lines = nullptr;
    auto* widget = column(parent, 2, lines);
    if (title != text)
        lines->addWidget(makeLabel(context.theme, TypeStyle::H3, "ink", qt(title), widget));
    lines->addWidget(makeLabel(context.theme, TypeStyle::Body, "ink", qt(text), widget));
    if (const auto& note = course.note(block.id); !note.empty())
        lines->addWidget(makeLabel(context.theme, TypeStyle::Small, "ink2", qt(note), widget));
    return widget;
}

QWidget* makePrompt(const PageContext& context, const Block& block, QWidget* parent) {
    return makeLabel(context.theme, TypeStyle::Prompt, "ink", qt(context.session.course().text(block.id)),
                     parent);
}

QWidget* marked(const PageContext& context, QWidget* mark, const Block& block, QWidget* parent) {
    auto* row = new QWidget(parent);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(10);
    mark->setParent(row);
    across->addWidget(mark, 0, Qt::AlignTop);
    across->addWidget(makeText(context, block, row), 1);
    return row;
}

QWidget* makeItem(const PageContext& context, const Block& block, QWidget* parent) {
    return marked(context, makeLabel(context.theme, TypeStyle::Body, "ink3", QStringLiteral("•"), parent),
                  block, parent);
}

QWidget* makeQuestion(const PageContext& context, const Block& block, QWidget* parent) {
    auto* mark = new IconLabel(context.theme, QStringLiteral("question"), "ink3", 20, parent);
    mark->setLine(context.theme.tokens().type(TypeStyle::Body).line);
    return marked(context, mark, block, parent);
}

QWidget* makeRole(const PageContext& context, const Block& block, QWidget* parent) {
    const auto& course = context.session.course();
    QVBoxLayout* lines = nullptr;
    auto* widget = column(parent, 0, lines);
    lines->addWidget(makeLabel(context.theme, TypeStyle::H3, "ink", qt(course.title(block.id)), widget));
    lines->addWidget(makeLabel(context.theme, TypeStyle::Small, "ink2", qt(course.text(block.id)), widget));
    return widget;
}

QWidget* makeTable(const PageContext& context, const Block& block, QWidget* parent) {
    auto* card = new Card(context.theme, parent);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(14);
    for (std::size_t row = 0; row < block.rows.size(); ++row)
        for (std::size_t cell = 0; cell < block.rows[row].size(); ++cell) {
            auto* label = makeLabel(context.theme, TypeStyle::Body, row == 0 || cell == 0 ? "ink2" : "ink",
                                    qt(context.session.course().text(block.rows[row][cell])), card);
            label->setBold(row == 0 || cell == 0);
            grid->addWidget(label, int(row), int(cell), Qt::AlignTop);
            grid->setColumnStretch(int(cell), cell == 0 ? 2 : 5);
        }
    card->setAccessibleName(qt(context.session.course().title(block.id)));
    card->body()->addLayout(grid);
    return card;
}

QWidget* makeOwnField(const PageContext& context, const Block& block, QWidget* parent) {
    return makeField(context, *context.session.course().field(block.field()), parent, true);
}

using Make = QWidget* (*)(const PageContext&, const Block&, QWidget*);

struct KindOfBlock {
    BlockKind kind;
    Make make;
};

constexpr KindOfBlock kinds[] = {
    {BlockKind::Heading, makeHeading},    {BlockKind::Text, makeText},
    {BlockKind::Prompt, makePrompt},      {BlockKind::Question, makeQuestion},
    {BlockKind::Approach, makeItem},      {BlockKind::Item, makeItem},
    {BlockKind::Role, makeRole},          {BlockKind::Table, makeTable},
    {BlockKind::Link, makeLink},          {BlockKind::LongText, makeOwnField},
    {BlockKind::ShortText, makeOwnField}, {BlockKind::Check, makeOwnField},
    {BlockKind::Statement, makeOwnField}, {BlockKind::None, makeOwnField},
    {BlockKind::Date, makeOwnField},      {BlockKind::Choice, makeOwnField},
};

} // namespace

QWidget* makeBlock(const PageContext& context, const Block& block, QWidget* parent) {
    for (const auto& each : kinds)
        if (each.kind == block.kind)
            return each.make(context, block, parent);
    return nullptr;
}

void addBlocks(const PageContext& context, const std::vector<Block>& blocks, QVBoxLayout& into,
               QWidget* parent) {
    for (const auto& block : blocks)
        if (auto* widget = makeBlock(context, block, parent))
            into.addWidget(widget);
}

QWidget* makeLink(const PageContext& context, const Block& block, QWidget* parent) {
    auto& session = context.session;
    const auto words = qt(session.course().text(block.id));
    auto* host = new QWidget(parent);
    auto* across = new QHBoxLayout(host);
    across->setContentsMargins(0, 0, 0, 0);
    auto* button = makeButton(context.theme, ButtonKind::Quiet, words, QStringLiteral("link"), host);
    auto* plain = makeLabel(context.theme, TypeStyle::Control, "ink3", words, host);
    across->addWidget(button, 0, Qt::AlignLeft);
    across->addWidget(plain);
    QObject::connect(
        button, &QPushButton::clicked, button,
        [&navigator = context.navigator, target = qt(block.target)] { navigator.follow(target); });
    const std::string_view address = "address:";
    const bool needsAddress = startsWith(block.target, address);
    const FieldId field("journal.address." + (needsAddress ? block.target.substr(address.size()) : ""));
    // Links to the parts name them, and stay as words. The way back is nothing where it leads nowhere.
    const bool wayBack = block.target == "address:elearning";
    const auto show = [&session, host, button, plain, needsAddress, wayBack, field] {
        const bool leads = !needsAddress || !isBlank(session.journal().value(field));
        button->setVisible(leads);
        plain->setVisible(!leads);
        host->setHidden(wayBack && !leads);
    };
    show();
    if (needsAddress)
        onFieldChange(session, field, host, [show](const Change&) { show(); });
    return host;
}

} // namespace waymark::ui
