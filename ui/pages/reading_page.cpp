// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reading_page.h"

#include "ui/blocks/blocks.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

namespace waymark::ui {

ReadingPage::ReadingPage(const PageContext& context, const Place& place, QWidget* parent)
    : Page(context, place, parent) {
    addSectionTitle();
    const auto& course = session().course();
    const auto* section = course.section(utf8(place));
    // A heading begins a card; what stands before the first one has a card of its own. A page's own title, said again
    // as a heading, is not repeated.
    Card* card = nullptr;
    for (const auto& block : section->blocks) {
        if (block.kind == BlockKind::Heading) {
            if (course.title(block.id) == course.title(section->id))
                continue;
            card = new Card(theme(), this);
            card->setTitle(qt(course.title(block.id)));
            card->setMaximumWidth(theme().size("readingMax") + 40);
            content()->addWidget(card);
            const auto& text = course.text(block.id);
            if (!text.empty() && text != course.title(block.id))
                card->body()->addWidget(makeBlock(context, {.id = block.id, .kind = BlockKind::Prompt}, card));
            continue;
        }
        if (!card) {
            card = new Card(theme(), this);
            card->setMaximumWidth(theme().size("readingMax") + 40);
            content()->addWidget(card);
        }
        if (auto* widget = makeBlock(context, block, card))
            card->body()->addWidget(widget);
    }
    addNextButton();
}

} // namespace waymark::ui
