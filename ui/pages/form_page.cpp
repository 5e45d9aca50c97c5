// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/form_page.h"

#include "ui/blocks/blocks.h"
#include "ui/blocks/field_widgets.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace waymark::ui {

FormPage::FormPage(const PageContext& context, const Place& place, QWidget* parent)
    : Page(context, place, parent) {
    setReadingColumn();
    addSectionTitle();
    const auto& course = session().course();
    Card* card = nullptr;
    const auto begin = [&](const QString& title) {
        card = new Card(theme(), this);
        if (!title.isEmpty())
            card->setTitle(title);
        content()->addWidget(card);
    };
    for (const auto& block : course.section(utf8(place))->blocks) {
        if (block.kind == BlockKind::Heading) {
            begin(qt(course.title(block.id)));
            continue;
        }
        if (!card)
            begin({});
        if (block.kind == BlockKind::Prompt)
            card->body()->addWidget(
                makeLabel(theme(), TypeStyle::Body, "ink2", qt(course.text(block.id)), card));
        else if (auto* widget = makeBlock(context, block, card))
            card->body()->addWidget(widget);
    }
    addNextButton();
}

} // namespace waymark::ui
