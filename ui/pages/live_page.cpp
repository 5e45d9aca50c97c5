// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live_page.h"

#include "ui/blocks/blocks.h"
#include "ui/blocks/field_widgets.h"
#include "ui/blocks/question_rows.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/growing_editor.h"

#include <QVBoxLayout>

namespace waymark::ui {

LivePage::LivePage(const PageContext& context, const Place& place, QWidget* parent)
    : Page(context, place, parent) {
    setReadingColumn();
    addSectionTitle();
    const auto& course = session().course();
    for (const auto& block : course.section(utf8(place))->blocks) {
        if (block.kind == BlockKind::Questions) {
            auto* card = new Card(theme(), this);
            card->setTitle(qt(course.title(block.id)));
            card->body()->addWidget(new QuestionRows(context, block.id, card));
            content()->addWidget(card);
            continue;
        }
        QWidget* widget = block.kind == BlockKind::LongText
                              ? makeEditor(context, *course.field(block.field()), this, 8)
                              : makeBlock(context, block, this);
        if (!widget)
            continue;
        content()->addWidget(widget);
    }
    addNextButton();
}

} // namespace waymark::ui
