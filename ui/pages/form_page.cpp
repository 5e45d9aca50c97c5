// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/form_page.h"

#include "base/text.h"
#include "journal/people.h"
#include "journal/shared_log.h"
#include "journal/sheets.h"
#include "ui/blocks/blocks.h"
#include "ui/blocks/field_widgets.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/growing_editor.h"
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
    if (holdsOwner()) {
        addPeople();
        addShared();
    }
    addNextButton();
}

// The page on which someone says whose journal this is.
bool FormPage::holdsOwner() const {
    const auto* section = session().course().sectionOf("journal.owner.name");
    return section && qt(section->id) == place();
}

void FormPage::addPeople() {
    auto* card = new Card(theme(), this);
    card->setTitle(tr("If a group writes this journal"));
    card->body()->addWidget(
        makeLabel(theme(), TypeStyle::Body, "ink2",
                  tr("One name a line. Alt+1 then writes the first one’s initials wherever you "
                     "write, Alt+2 the second one’s, and so on. Leave it empty if you write alone."),
                  card));
    auto field = *session().journal().field(peopleField());
    field.label = utf8(tr("Names, one a line"));
    card->body()->addWidget(makeEditor(context(), field, card, 3));
    content()->addWidget(card);
}

void FormPage::addShared() {
    sharedCard_ = new Card(theme(), this);
    sharedCard_->setTitle(tr("What you shared of it"));
    shared_ = new QVBoxLayout;
    shared_->setSpacing(8);
    sharedCard_->body()->addLayout(shared_);
    content()->addWidget(sharedCard_);
    shown();
}

void FormPage::shown() {
    if (!shared_)
        return;
    clearLayout(*shared_);
    const auto& course = session().course();
    const auto all = sharedExtracts(session().journal());
    sharedCard_->setVisible(!all.empty());
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        const auto day = parseIsoDate(it->when);
        auto head = day ? qt(longDate(*day, session().today(), course.language())) : qt(it->when);
        if (!it->with.empty())
            head = tr("%1, to %2", "a day, somebody").arg(head, qt(it->with));
        if (!it->name.empty())
            head = tr("%1, as “%2”", "a day and somebody, a name").arg(head, qt(it->name));
        shared_->addWidget(makeLabel(theme(), TypeStyle::Body, "ink", head, sharedCard_));
        shared_->addWidget(makeLabel(theme(), TypeStyle::Small, "ink2",
                                     sharedWords(session().journal(), it->what), sharedCard_));
    }
}

bool FormPage::sees(const FieldId& field) const {
    return Page::sees(field) || (holdsOwner() && (field == peopleField() || sharedFieldKind(field)));
}

QString sharedWords(const Journal& journal, const std::string& what) {
    QStringList names;
    for (const auto& id : split(what, ' ')) {
        if (id == "progress")
            names << FormPage::tr("how far you are");
        else if (id == "questions")
            names << FormPage::tr("questions for the coaches");
        else if (id == "answers")
            names << FormPage::tr("the answers to them");
        else if (const auto kept = sheet(journal, id))
            names << qt(fullName(journal, *kept));
        else if (const auto& name = journal.course().label(id); !name.empty())
            names << qt(name);
    }
    return names.isEmpty() ? FormPage::tr("nothing but a name") : names.join(QStringLiteral(", "));
}

} // namespace waymark::ui
