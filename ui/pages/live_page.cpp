// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live_page.h"

#include "base/text.h"
#include "journal/carry_over.h"
#include "journal/live_notes.h"
#include "ui/blocks/blocks.h"
#include "ui/blocks/carried_actions.h"
#include "ui/blocks/field_widgets.h"
#include "ui/blocks/question_rows.h"
#include "ui/pages/overview_words.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace waymark::ui {

LivePage::LivePage(const PageContext& context, const Place& place, QWidget* parent)
    : Page(context, place, parent) {
    setReadingColumn();
    addSectionTitle();
    const auto& course = session().course();
    part_ = course.partOf(utf8(place))->number;
    questions_ = liveQuestionsTable(course, part_);
    preparation_ = makeLabel(theme(), TypeStyle::Body, "ink2", {}, this);
    content()->addWidget(preparation_);
    // What waits for the session stands above what was said in it.
    for (const auto& block : course.section(utf8(place))->blocks)
        if (block.kind == BlockKind::Date)
            content()->addWidget(makeBlock(context, block, this));
    if (!questions_.empty())
        addQuestions(questions_);
    addCarried();
    for (const auto& block : course.section(utf8(place))->blocks) {
        if (block.kind == BlockKind::Questions) {
            if (block.id != questions_)
                addQuestions(block.id);
            continue;
        }
        if (block.kind == BlockKind::Date)
            continue;
        if (block.kind == BlockKind::LongText) {
            addNotes(block.field());
            continue;
        }
        if (auto* widget = makeBlock(context, block, this))
            content()->addWidget(widget);
    }
    addNextButton();
    connect(&session(), &Session::changed, this, [this] {
        if (isVisible())
            showPreparation();
    });
    showPreparation();
}

// A large empty box says what it is for.
void LivePage::addNotes(const FieldId& id) {
    const auto field = *session().course().field(id);
    auto* group = new QWidget(this);
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeLabel(theme(), TypeStyle::Control, "ink2", qt(field.label), group));
    column->addWidget(makeEditor(context(), field, group, 8));
    content()->addWidget(group);
}

void LivePage::addQuestions(const std::string& table) {
    auto* card = new Card(theme(), this);
    card->setTitle(qt(session().course().title(table)));
    auto* rows = new QuestionRows(context(), table, card);
    card->body()->addWidget(rows);
    content()->addWidget(card);
    if (table == questions_)
        rows_ = rows;
}

void LivePage::addCarried() {
    auto* card = new Card(theme(), this);
    card->setTitle(tr("Still open from earlier parts"));
    card->body()->addWidget(
        makeLabel(theme(), TypeStyle::Small, "ink2",
                  tr("Tick what is done, give it another day, move it to another part, or "
                     "drop it and say why."),
                  card));
    carried_ = new CarriedActions(context(), part_, card);
    card->body()->addWidget(carried_);
    carriedCard_ = card;
    content()->addWidget(card);
    card->setVisible(carried_->count() > 0);
    connect(carried_, &CarriedActions::countChanged, card,
            [this] { carriedCard_->setVisible(carried_->count() > 0); });
}

// Only of the session that is next: the others have time, or are over.
void LivePage::showPreparation() {
    const auto next = preparationFor(session().journal(), session().today());
    const bool mine = next && next->part == part_;
    const auto words = mine ? countdownWords(*next, session().today(), session().course().language()) +
                                  QLatin1Char(' ') + preparationWords(session().course(), *next)
                            : QString();
    preparation_->setText(words);
    preparation_->setVisible(mine);
}

void LivePage::shown() {
    carried_->begin();
    showPreparation();
}

bool LivePage::sees(const FieldId& field) const {
    return Page::sees(field) || carried_->sees(field) ||
           (!questions_.empty() && startsWith(field.str(), questions_ + "."));
}

// The answer stands beside its question where there is room for two columns.
void LivePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    if (rows_)
        rows_->setBeside(width() >= theme().px(790));
}

} // namespace waymark::ui
