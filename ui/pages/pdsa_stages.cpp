// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a stage of the small test asks, as something to fill in.
#include "ui/blocks/field_widgets.h"
#include "ui/blocks/next_cycle.h"
#include "ui/pages/pdsa_page.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stage.h"

#include <QBoxLayout>

namespace waymark::ui {

void PdsaPage::fillStage(Stage& stage, const PdsaStage& of) {
    const auto& course = session().course();
    for (const auto* block : of.blocks) {
        const auto field = course.field(block->field());
        if (block->kind == BlockKind::Prompt)
            stage.body()->addWidget(makeLabel(theme(), TypeStyle::Control, "ink2", qt(course.text(block->id)),
                                              stage.bodyWidget()));
        else if (block->kind == BlockKind::ShortText) {
            addShortText(stage, *block);
            if (block->id.ends_with(".plan.prediction")) {
                predicted_ = makeLabel(theme(), TypeStyle::Small, "ink2", {}, stage.bodyWidget());
                stage.body()->addWidget(predicted_);
            }
        } else if (block->kind == BlockKind::LongText)
            stage.body()->addWidget(makeEditor(context(), *field, stage.bodyWidget(), 4));
        else if (block->kind == BlockKind::Choice)
            addChoice(stage, *block);
        else if (block->kind == BlockKind::Date)
            stage.body()->addWidget(makeField(context(), *field, stage.bodyWidget(), true));
    }
    if (of.id.ends_with(".act"))
        stage.body()->addWidget(next_ = new NextCycleRow(context(), stage.bodyWidget()));
}

// A short answer has its name at its left, or above it where there is little room.
void PdsaPage::addShortText(Stage& stage, const Block& block) {
    const auto field = *session().course().field(block.field());
    stage.setIndented(false);
    stage.body()->setSpacing(6);
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight);
    row->setSpacing(4);
    auto* label = makeLabel(theme(), TypeStyle::Control, "ink2", qt(field.label), stage.bodyWidget());
    label->setContentsMargins(0, 8, 0, 0);
    auto* editor = makeEditor(context(), field, stage.bodyWidget(), 1);
    editor->setSingleParagraph(true);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(editor, 1);
    stage.body()->addLayout(row);
    shortRows_.push_back(row);
    shortLabels_.push_back(label);
    editor->installEventFilter(this);
}

void PdsaPage::addChoice(Stage& stage, const Block& block) {
    const auto field = *session().course().field(block.field());
    auto* choice = makeSegments(context(), field, optionNames(session().course(), field), stage.bodyWidget());
    choice->setStretched(true);
    stage.body()->addWidget(choice);
    auto* note = makeLabel(theme(), TypeStyle::Small, "ink2", {}, stage.bodyWidget());
    stage.body()->addWidget(note);
    const auto show = [this, note, field] {
        const auto& value = session().journal().value(field.id);
        note->setText(qt(session().course().note("choice." + value)));
        note->setVisible(!value.empty() && !note->text().isEmpty());
    };
    show();
    onFieldChange(session(), field.id, note, [show](const Change&) { show(); });
}

} // namespace waymark::ui
