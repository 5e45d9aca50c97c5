// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sheet_page.h"

#include "journal/sheets.h"
#include "ui/blocks/field_widgets.h"
#include "ui/blocks/sheet_table.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace waymark::ui {

namespace {

constexpr int tellMilliseconds = 250; // after the last key
constexpr int besideFrom = 940;       // pixels of the page from which the feedback stands beside the fields
constexpr int feedbackWidth = 336;

const char* iconOf(State state) {
    return state == State::Met ? "check-circle" : state == State::NotYet ? "info" : "question";
}

} // namespace

SheetPage::SheetPage(const PageContext& context, const Place& place, QWidget* parent)
    : Page(context, place, parent) {
    const auto sheet = utf8(place);
    const auto& journal = session().journal();
    if (auto tool = journal.tool(toolOf(journal, sheet)))
        fields_.emplace(context, sheet, std::move(tool));
    if (!fields_) {
        addTitle(tr("This worksheet is gone"),
                 tr("Ctrl+Z brings it back on the page where it was taken out."));
        return;
    }
    addHead();
    across_ = new QHBoxLayout;
    across_->setSpacing(16);
    auto* column = new QVBoxLayout;
    column->setSpacing(16);
    across_->addLayout(column, 1);
    addGroups(column);
    addFeedback(across_);
    content()->addLayout(across_);
    again_.setSingleShot(true);
    connect(&again_, &QTimer::timeout, this, &SheetPage::tellBack);
    connect(&session(), &Session::changed, this, [this](const Change& change) {
        if (isVisible() && change.field != sheetsOrder())
            again_.start(tellMilliseconds);
    });
    tellBack();
}

void SheetPage::addHead() {
    const auto& language = session().course().language();
    const auto& tool = fields_->tool();
    const auto* phrase = tool.phrase(tool.id.str(), language);
    auto* row = addTitle(qt(tool.label(tool.id.str(), language)), phrase ? qt(phrase->text) : QString());
    if (!session().readingOnly()) {
        auto* out = makeButton(theme(), ButtonKind::Quiet, tr("Take this worksheet out"),
                               QStringLiteral("trash"), row);
        connect(out, &QPushButton::clicked, this, &SheetPage::takeOut);
        if (auto* layout = row->layout())
            layout->addWidget(out);
    }
    auto* card = new Card(theme(), this);
    for (const auto& own : sheetColumns()) {
        const auto spec = session().journal().field(sheetField(fields_->sheet(), own.name));
        if (!spec || own.name == "tool")
            continue;
        const auto label = own.name == "title"           ? tr("Title of this worksheet")
                           : own.kind == FieldKind::Date ? tr("Day")
                                                         : tr("Who took part");
        auto named = *spec;
        named.label = utf8(label);
        card->body()->addWidget(makeField(context(), named, card, true));
    }
    content()->addWidget(card);
}

void SheetPage::addGroups(QVBoxLayout* column) {
    const auto& language = session().course().language();
    for (const auto& group : fields_->tool().groups) {
        auto* card = new Card(theme(), this);
        const auto title = qt(fields_->tool().label(group.id, language));
        if (!title.isEmpty())
            card->setTitle(title);
        for (const auto& field : group.fields) {
            if (field.kind != ToolFieldKind::Table) {
                const auto id = sheetField(fields_->sheet(), field.id);
                card->body()->addWidget(fields_->make(field, field.id, id, card));
                continue;
            }
            card->body()->addWidget(
                makeLabel(theme(), TypeStyle::H3, "ink", fields_->labelOf(field, field.id), card));
            card->body()->addWidget(new SheetTable(*fields_, field, card));
        }
        column->addWidget(card);
    }
    column->addStretch(1);
}

void SheetPage::addFeedback(QBoxLayout* across) {
    feedback_ = new Card(theme(), this, Card::Tone::Soft);
    feedback_->setTitle(tr("What it tells you"));
    filled_ = makeLabel(theme(), TypeStyle::Control, "ink2", {}, feedback_);
    feedback_->body()->addWidget(filled_);
    auto* host = new QWidget(feedback_);
    checks_ = new QVBoxLayout(host);
    checks_->setContentsMargins(0, 0, 0, 0);
    checks_->setSpacing(10);
    feedback_->body()->addWidget(host);
    across->addWidget(feedback_, 0, Qt::AlignTop);
}

// Always advice: what is met, what is not yet, and what cannot be told while something is missing.
void SheetPage::tellBack() {
    const auto feedback = feedbackFor(session().journal(), fields_->sheet(), {.today = session().today()});
    if (!feedback)
        return;
    filled_->setText(
        feedback->required == 0
            ? QString()
            : tr("%1 of %2 needed fields are filled in").arg(feedback->filled).arg(feedback->required));
    filled_->setVisible(feedback->required > 0);
    QHash<QString, QString> words;
    for (const auto& value : feedback->values) {
        const auto dot = value.id.find('.');
        const auto id = value.row.empty() ? sheetField(fields_->sheet(), value.id)
                                          : cell(fields_->sheet() + "." + value.id.substr(0, dot), value.row,
                                                 value.id.substr(dot + 1));
        words.insert(qt(id.str()), value.words.empty() ? tr("Not known yet") : qt(value.words));
    }
    const auto labels = findChildren<Label*>();
    for (auto* label : labels)
        if (const auto id = label->property("calculated").toString(); !id.isEmpty())
            label->setText(words.value(id, QStringLiteral("\u2013")));
    QString told;
    for (const auto& check : feedback->checks)
        told += QString::number(int(check.state)) + qt(check.words) + QLatin1Char('\n');
    if (told == told_)
        return;
    told_ = told;
    clearLayout(*checks_);
    for (const auto& check : feedback->checks) {
        auto* row = new QWidget(feedback_);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(10);
        auto* icon = new IconLabel(theme(), QLatin1String(iconOf(check.state)),
                                   check.state == State::Met ? "primary" : "ink2", 18, row);
        icon->setLine(theme().tokens().type(TypeStyle::Control).line);
        line->addWidget(icon, 0, Qt::AlignTop);
        const auto state = check.state == State::Met      ? tr("Met")
                           : check.state == State::NotYet ? tr("Not yet")
                                                          : tr("Cannot tell");
        const auto name = qt(check.label);
        auto* sentence = makeLabel(theme(), TypeStyle::Control, "ink",
                                   tr("%1\n%2: %3").arg(name, state, qt(check.words)), row);
        sentence->setEmphasis({{0, int(name.size()), {}, true}});
        line->addWidget(sentence, 1);
        checks_->addWidget(row);
    }
}

void SheetPage::takeOut() {
    const auto sheet = fields_->sheet();
    if (!session().removeSheet(sheet))
        return;
    session().leave();
    navigator().say(tr("The worksheet was taken out."));
    navigator().go(libraryPlace);
}

bool SheetPage::sees(const FieldId& field) const {
    return field.str().starts_with(utf8(place()) + ".");
}

void SheetPage::shown() {
    if (fields_)
        tellBack();
}

void SheetPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    if (!across_)
        return;
    const bool beside = width() >= besideFrom && theme().textScale() < 1.5;
    across_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    feedback_->setMinimumWidth(beside ? theme().px(feedbackWidth) : 0);
    feedback_->setMaximumWidth(beside ? theme().px(feedbackWidth) : QWIDGETSIZE_MAX);
    across_->setAlignment(feedback_, beside ? Qt::AlignTop : Qt::Alignment());
}

} // namespace waymark::ui
