// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reading_page.h"

#include "ui/blocks/blocks.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace waymark::ui {

ReadingPage::ReadingPage(const PageContext& context, const Place& place, QWidget* parent)
    : Page(context, place, parent) {
    setReadingColumn();
    addSectionTitle();
    const auto& course = session().course();
    const auto* section = course.section(utf8(place));
    // A heading begins a card; what stands before the first one has a card of its own. Headings that nothing
    // follows but the next heading (a cover's, say) stand above that one as a line. A page's own title is not
    // said again.
    Card* card = nullptr;
    QStringList above;
    for (const auto& block : section->blocks) {
        if (block.kind == BlockKind::Heading) {
            if (course.title(block.id) == course.title(section->id))
                continue;
            above << qt(course.title(block.id));
            card = nullptr;
            continue;
        }
        if (!card) {
            card = new Card(theme(), this);
            content()->addWidget(card);
            if (!above.isEmpty())
                card->setTitle(above.takeLast());
            if (!above.isEmpty())
                card->body()->insertWidget(0, makeLabel(theme(), TypeStyle::Control, "ink2",
                                                        above.join(QStringLiteral(" · ")), card));
            above.clear();
        }
        if (auto* widget = makeBlock(context, block, card))
            card->body()->addWidget(widget);
    }
    addNextButton();
}

} // namespace waymark::ui
