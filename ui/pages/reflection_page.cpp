// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reflection_page.h"

#include "ui/blocks/blocks.h"
#include "ui/blocks/field_widgets.h"
#include "ui/blocks/role_panel.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/growing_editor.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace waymark::ui {

ReflectionPage::ReflectionPage(const PageContext& context, const Place& place, QWidget* parent)
    : Page(context, place, parent) {
    setReadingColumn();
    addSectionTitle();
    const auto& course = session().course();
    const auto* section = course.section(utf8(place));
    std::vector<const Block*> roles;
    const Block* before = nullptr;
    for (const auto& block : section->blocks) {
        const bool explains = before && before->kind == BlockKind::Prompt && block.kind == BlockKind::Prompt;
        before = &block;
        if (block.kind == BlockKind::Role)
            roles.push_back(&block);
        else if (explains) // what was just asked, in the letters of sentences
            content()->addWidget(
                makeLabel(theme(), TypeStyle::Body, "ink2", qt(course.text(block.id)), this));
        else if (block.kind == BlockKind::LongText)
            addAnswer(*course.field(block.field()));
        else if (block.kind == BlockKind::Text)
            addEmphasis(block);
        else if (block.kind != BlockKind::Heading || course.title(block.id) != course.title(section->id))
            if (auto* widget = makeBlock(context, block, this)) {
                content()->addWidget(widget);
            }
    }
    addNextButton();
    if (!roles.empty())
        addRoles(roles);
}

void ReflectionPage::addEmphasis(const Block& block) {
    // The question that a group of steps answers stands out, in the serif of questions.
    auto* question =
        makeLabel(theme(), TypeStyle::H2, "primaryInk", qt(session().course().text(block.id)), this);
    content()->addWidget(question);
    if (const auto& note = session().course().note(block.id); !note.empty())
        content()->addWidget(makeLabel(theme(), TypeStyle::Small, "ink2", qt(note), this));
}

void ReflectionPage::addAnswer(const FieldSpec& field) {
    answer_ = makeEditor(context(), field, this, 5);
    content()->addWidget(answer_);
}

void ReflectionPage::addRoles(const std::vector<const Block*>& roles) {
    auto* panel = new RolePanel(context(), roles, this);
    if (session().readingOnly())
        panel->setInsertable(false);
    connect(panel, &RolePanel::chosen, this, [this](const QString& name) {
        if (!answer_)
            return;
        answer_->setFocus(Qt::OtherFocusReason);
        auto cursor = answer_->textCursor();
        const auto before = cursor.document()->characterAt(cursor.position() - 1);
        const bool glued = cursor.position() > 0 && !before.isSpace();
        cursor.insertText(glued ? QLatin1Char(' ') + name : name);
    });
    layout()->addWidget(panel);
}

} // namespace waymark::ui
