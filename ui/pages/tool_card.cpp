// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tool_card.h"

#include "guidance/guidance.h"
#include "journal/rows.h"
#include "ui/blocks/open_tool.h"
#include "ui/models/action_model.h"
#include "ui/models/guidance_tint.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <map>

namespace waymark::ui {

namespace {

QString listed(const QStringList& words) {
    if (words.size() < 2)
        return words.join(QString());
    return ToolCard::tr("%1 and %2", "the end of a list")
        .arg(words.mid(0, words.size() - 1).join(QStringLiteral(", ")), words.last());
}

} // namespace

QString statementsInWords(const Course& course, const std::vector<FieldId>& statements) {
    std::map<int, std::vector<FieldId>> byPart;
    for (const auto& id : statements)
        if (const auto* section = course.sectionOf(id.str()))
            byPart[course.partOf(section->id)->number].push_back(id);
    QStringList parts;
    for (const auto& [part, ids] : byPart)
        parts << ToolCard::tr("%1 in Part %2", "letters of statements, number of a part")
                     .arg(lettersListed(course, ids))
                     .arg(part);
    return parts.join(QStringLiteral(", "));
}

ToolCard::ToolCard(const PageContext& context, const Tool& tool, QWidget* parent)
    : Card(context.theme, parent), context_(context), tool_(tool) {
    auto& theme = context.theme;
    const auto& course = context.session.course();
    const auto& id = tool.id.str();
    setAccessibleName(qt(course.title(id)));
    setAccessibleDescription(qt(course.text(id)));
    // Not in the tab order, but one can be brought here.
    setFocusPolicy(Qt::ClickFocus);
    body()->setContentsMargins(18, 16, 18, context.session.readingOnly() ? 16 : 10);
    body()->setSpacing(6);

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    auto* icon = new IconLabel(theme, qt(tool.icon), "primary", 24, this);
    icon->setLine(theme.tokens().type(TypeStyle::H3).line);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(makeLabel(theme, TypeStyle::H3, "ink", qt(course.title(id)), this), 1);
    body()->addLayout(head);

    reasonRow_ = new QWidget(this);
    auto* across = new QHBoxLayout(reasonRow_);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    auto* tick = new IconLabel(theme, QStringLiteral("check-circle"), "primary", 16, reasonRow_);
    tick->setLine(theme.tokens().type(TypeStyle::Small).line);
    across->addWidget(tick, 0, Qt::AlignTop);
    reason_ = makeLabel(theme, TypeStyle::Small, "primaryInk", {}, reasonRow_);
    reason_->setBold(true);
    across->addWidget(reason_, 1);
    reasonRow_->hide();
    body()->addWidget(reasonRow_);

    body()->addWidget(makeLabel(theme, TypeStyle::Control, "ink", qt(course.text(id)), this));
    if (const auto& note = course.note(id); !note.empty())
        body()->addWidget(makeLabel(theme, TypeStyle::Control, "ink2", qt(note), this));
    const auto places = placesInWords();
    body()->addWidget(makeLabel(theme, TypeStyle::Small, "ink3", places, this));
    body()->addStretch(1);
    addPlanButton();
    everything_ = QStringList{qt(course.title(id)), qt(course.label(id)), qt(course.text(id)),
                              qt(course.note(id)), places}
                      .join(QLatin1Char('\n'));
}

/// "Step 2. Also for steps 1 and 3. Fits statements A and B in Part 2."
QString ToolCard::placesInWords() const {
    const auto& course = context_.session.course();
    QStringList sentences;
    QStringList others;
    for (const int step : tool_.otherSteps)
        others << QString::number(step);
    if (others.size() == 1)
        sentences << tr("Also for step %1.").arg(others.front());
    else if (!others.isEmpty())
        sentences << tr("Also for steps %1.").arg(listed(others));
    if (const auto statements = statementsSuggesting(course, tool_.id); !statements.empty())
        sentences
            << tr("Fits %1.", "statements of the diagnostics").arg(statementsInWords(course, statements));
    for (const auto& [section, tools] : course.data().standing)
        if (std::ranges::find(tools, tool_.id) != tools.end())
            sentences << tr("Stands ready on the page “%1”.").arg(qt(course.label(section)));
    return sentences.join(QLatin1Char(' '));
}

void ToolCard::addPlanButton() {
    if (context_.session.readingOnly())
        return;
    const auto& course = context_.session.course();
    auto* button =
        makeButton(context_.theme, ButtonKind::Quiet, tr("Add to a plan"), QStringLiteral("plus"), this);
    planButton_ = button;
    button->setAccessibleName(tr("Add to a plan: %1").arg(qt(course.title(tool_.id.str()))));
    // A menu that the button itself knew of would put an arrow on it, which the design does not have.
    connect(button, &QPushButton::clicked, this, &ToolCard::choosePlan);
    begin_ = makeButton(context_.theme, ButtonKind::Quiet, {}, QStringLiteral("plus"), this);
    connect(begin_, &QPushButton::clicked, this, [this] { ui::beginSheet(context_, tool_.id); });
    open_ = makeButton(context_.theme, ButtonKind::Quiet, tr("Open your worksheet"),
                       QStringLiteral("worksheet"), this);
    open_->setAccessibleName(tr("Open your worksheet: %1").arg(qt(course.title(tool_.id.str()))));
    connect(open_, &QPushButton::clicked, this, [this] { openTool(context_, tool_.id, open_); });
    auto* host = new QWidget(this);
    auto* row = new FlowLayout(host);
    for (QWidget* each :
         {static_cast<QWidget*>(open_), static_cast<QWidget*>(begin_), static_cast<QWidget*>(button)})
        row->addWidget(each);
    auto* line = new QHBoxLayout;
    line->addSpacing(-10); // its icon stands in line with the words above
    line->addWidget(host, 1);
    body()->addLayout(line);
    showSheets();
}

QList<QWidget*> ToolCard::buttons() const {
    return begin_ ? QList<QWidget*>{open_, begin_, planButton_} : QList<QWidget*>();
}

void ToolCard::showSheets() {
    if (!begin_)
        return;
    const bool any = !sheetsOfTool(context_.session, tool_.id).empty();
    const auto title = qt(context_.session.course().title(tool_.id.str()));
    open_->setVisible(any);
    begin_->setText(any ? tr("Begin another") : tr("Begin a worksheet"));
    begin_->setAccessibleName(any ? tr("Begin another: %1").arg(title)
                                  : tr("Begin a worksheet: %1").arg(title));
}

void ToolCard::choosePlan() {
    const auto& course = context_.session.course();
    auto* menu = new QMenu(planButton_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto* table : course.tables()) {
        if (table->kind != BlockKind::Actions)
            continue;
        const auto* part = course.partOf(course.sectionOf(table->id)->id);
        menu->addAction(tr("Part %1: %2").arg(part->number).arg(qt(course.label(part->title))), this,
                        [this, id = table->id] { addToPlan(id); });
    }
    menu->popup(planButton_->mapToGlobal(QPoint(0, planButton_->height())));
}

void ToolCard::addToPlan(const std::string& table) {
    auto& session = context_.session;
    session.leave();
    const auto row = rowToWriteIn(session, table);
    if (!row)
        return;
    const auto& title = session.course().title(tool_.id.str());
    (void)session.set(cell(table, row.value(), "what"), title);
    (void)session.set(cell(table, row.value(), "from"), tool_.id.str());
    session.leave();
    const auto* section = session.course().sectionOf(table);
    context_.navigator.announce(tr("%1 was added to the plan.").arg(qt(title)));
    context_.navigator.go(qt(section->id), cell(table, row.value(), "what"));
}

void ToolCard::setReason(const std::vector<FieldId>& because) {
    suggested_ = !because.empty();
    reasonRow_->setVisible(suggested_);
    if (suggested_)
        reason_->setText(tr("You ticked %1").arg(statementsInWords(context_.session.course(), because)));
}

void ToolCard::setChosen(bool on) {
    if (chosen_ == on)
        return;
    chosen_ = on;
    update();
}

bool ToolCard::matches(const QString& filter) const {
    for (const auto& word : filter.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!everything_.contains(word, Qt::CaseInsensitive))
            return false;
    return true;
}

void ToolCard::paintEvent(QPaintEvent* event) {
    Card::paintEvent(event);
    if (!chosen_)
        return;
    QPainter painter(this);
    paintBox(painter, rect(), context_.theme.radius("card"), context_.theme.color("primarySoft"),
             context_.theme.color("primary"), 1.5);
}

void ToolCard::mousePressEvent(QMouseEvent* event) {
    Card::mousePressEvent(event);
    event->accept();
}

} // namespace waymark::ui
