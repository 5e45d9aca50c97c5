// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions_page.h"

#include "journal/rows.h"
#include "ui/blocks/field_widgets.h"
#include "ui/blocks/question_rows.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace waymark::ui {

QuestionsPage::QuestionsPage(const PageContext& context, const Place& place, QWidget* parent)
    : Page(context, place, parent) {
    addTitle(tr("Questions"), tr("Everything you want to ask coaches and peers, part by part."));
    nothingYet_ = makeLabel(theme(), TypeStyle::Body, "ink2",
                            tr("No questions yet. Jot one down whenever you get stuck."), this);
    content()->addWidget(nothingYet_);
    const auto& course = session().course();
    for (const auto* table : course.tables()) {
        if (table->kind != BlockKind::Questions)
            continue;
        const auto* section = course.sectionOf(table->id);
        const auto* part = course.partOf(section->id);
        auto* card = new Card(theme(), this);
        card->setTitle(tr("Part %1: %2").arg(part->number).arg(qt(course.title(part->title))));
        // What was written freely in the plan's box is a question too.
        for (const auto& block : section->blocks)
            if (block.kind == BlockKind::LongText && section->page == PageKind::Plan) {
                card->body()->addWidget(
                    makeLabel(theme(), TypeStyle::Control, "ink2", qt(course.label(block.id)), card));
                card->body()->addWidget(makeEditor(context, *course.field(block.field()), card, 1));
            }
        parts_.append(new QuestionRows(context, table->id, card));
        card->body()->addWidget(parts_.back());
        connect(parts_.back(), &QuestionRows::countChanged, this, [this] { shown(); });
        content()->addWidget(card);
    }
}

// The answer stands beside its question where there is room for two columns.
void QuestionsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    for (auto* part : parts_)
        part->setBeside(width() >= theme().px(790));
}

bool QuestionsPage::sees(const FieldId& field) const {
    const auto& course = session().course();
    const auto spec = course.field(field);
    if (!spec)
        return false;
    const auto kind = course.block(spec->block)->kind;
    return kind == BlockKind::Questions ||
           (kind == BlockKind::LongText && course.section(spec->section)->page == PageKind::Plan);
}

void QuestionsPage::shown() {
    const auto& journal = session().journal();
    nothingYet_->setVisible(questionsOf(journal).empty() && freeQuestionsOf(journal).empty());
}

} // namespace waymark::ui
