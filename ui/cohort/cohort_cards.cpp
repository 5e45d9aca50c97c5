// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cohort/cohort_cards.h"

#include "base/text.h"
#include "ui/cohort/count_bar.h"
#include "ui/models/guidance_tint.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <functional>

namespace waymark::ui {

namespace {

// A card is read at a glance; all of it stands in the session brief.
constexpr int mostPairs = 3;
constexpr int mostQuestions = 8;
constexpr int mostAlike = 4;
constexpr int mostActions = 8;
constexpr int mostFollows = 6;
constexpr int mostTests = 6;
constexpr int mostChanges = 8;
constexpr int mostFiles = 12;
constexpr int mostNames = 4;
constexpr int longestHeading = 130; // characters

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::CohortCards)
};

Card* titled(const CohortView& view, const QString& title, const QString& count, QWidget* parent) {
    auto* card = new Card(view.theme, parent);
    card->setTitle(title);
    if (!count.isEmpty()) {
        auto* label = makeLabel(view.theme, TypeStyle::Small, "ink2", count, card);
        label->setWrapping(false);
        card->titleRow()->addWidget(label);
    }
    return card;
}

void addMore(const CohortView& view, Card* card, int more) {
    if (more > 0)
        card->body()->addWidget(makeLabel(view.theme, TypeStyle::Small, "ink2",
                                          Words::tr("And %n more, in the session brief.", nullptr, more),
                                          card));
}

QString partOf(int part) {
    return part > 0 ? Words::tr("Part %1").arg(part) : QString();
}

// Words with a quieter line beneath; of what is late that line has a clock, as everywhere.
void addLines(const CohortView& view, Card* card, const QString& words, const QString& beneath,
              bool bold = false, bool late = false) {
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    auto* label = makeLabel(view.theme, TypeStyle::Control, "ink", words, card);
    label->setBold(bold);
    column->addWidget(label);
    if (!beneath.isEmpty()) {
        auto* line = new QHBoxLayout;
        line->setSpacing(6);
        if (late) {
            auto* clock = new IconLabel(view.theme, QStringLiteral("clock"), "accent", 15, card);
            clock->setLine(view.theme.tokens().type(TypeStyle::Small).line);
            line->addWidget(clock, 0, Qt::AlignTop);
        }
        line->addWidget(makeLabel(view.theme, TypeStyle::Small, late ? "accentInk" : "ink2", beneath, card),
                        1);
        column->addLayout(line);
    }
    card->body()->addLayout(column);
}

QString listed(const QStringList& names) {
    if (names.size() <= mostNames)
        return names.join(QStringLiteral(", "));
    return Words::tr("%1 and %2 more")
        .arg(names.mid(0, mostNames).join(QStringLiteral(", ")))
        .arg(names.size() - mostNames);
}

// What was written at length is read like a text, not like a heading.
bool isOneQuestion(const QString& text) {
    return !text.contains(QLatin1Char('\n')) && text.size() <= longestHeading;
}

QString joined(const QStringList& pieces) {
    QStringList said;
    for (const auto& piece : pieces)
        if (!piece.isEmpty())
            said << piece;
    return said.join(QStringLiteral(" · "));
}

} // namespace

QWidget* makeTickedCard(const CohortView& view, QWidget* parent) {
    const auto& cohort = view.cohort;
    if (cohort.statements.empty())
        return nullptr;
    auto* card =
        titled(view, Words::tr("What people ticked"), Words::tr("of %1").arg(cohort.people.size()), parent);
    card->body()->setSpacing(7);
    int part = 0;
    bool any = false;
    for (const auto& each : cohort.statements) {
        if (cohort.part == 0 && each.people == 0)
            continue; // of all parts only what somebody ticked
        any = true;
        if (cohort.part == 0 && each.part != part) {
            part = each.part;
            auto* head = makeLabel(view.theme, TypeStyle::Small, "ink2", partOf(part), card);
            head->setBold(true);
            card->body()->addWidget(head);
        }
        const auto& course = *cohort.course;
        auto* bar = new CountBar(
            view.theme, letterOf(course, each.statement), tintOfStatement(course, each.statement),
            qt(course.label(each.statement.str())), int(each.people), int(cohort.people.size()), card);
        QStringList together;
        for (const auto& pair : cohort.pairs)
            if (together.size() < mostNames && (pair.one == each.statement || pair.other == each.statement)) {
                const auto& other = pair.one == each.statement ? pair.other : pair.one;
                together << Words::tr("%1 (%2 people)").arg(qt(course.label(other.str()))).arg(pair.people);
            }
        bar->setToolTip(together.isEmpty() ? qt(course.text(each.statement.str()))
                                           : Words::tr("%1 Most often together with: %2")
                                                 .arg(qt(course.text(each.statement.str())),
                                                      together.join(QStringLiteral(", "))));
        card->body()->addWidget(bar);
    }
    if (!any)
        card->body()->addWidget(
            makeLabel(view.theme, TypeStyle::Body, "ink2", Words::tr("Nobody ticked anything yet."), card));
    QStringList pairs; // of one part, whose letters are above
    const auto letterOf = [&](const FieldId& statement) {
        return qt(cohort.course->block(statement.str())->letter);
    };
    for (const auto& pair : cohort.pairs)
        if (cohort.part != 0 && pair.people > 1 && pairs.size() < mostPairs)
            pairs << Words::tr("%1 with %2: %n people", nullptr, int(pair.people))
                         .arg(letterOf(pair.one), letterOf(pair.other));
    if (!pairs.isEmpty())
        card->body()->addWidget(
            makeLabel(view.theme, TypeStyle::Small, "ink2",
                      Words::tr("Most often together: %1").arg(pairs.join(QStringLiteral(" · "))), card));
    return card;
}

QWidget* makeQuestionsCard(const CohortView& view, QWidget* parent) {
    const auto& cohort = view.cohort;
    const auto isAnswered = [&](const RowOf& row) { return cohort.question(row).answered; };
    std::ptrdiff_t open = 0;
    for (const auto& group : cohort.questions)
        open += std::ranges::count_if(group.rows, std::not_fn(isAnswered));
    auto* card = titled(view, Words::tr("Questions for the coaches"), QString::number(open), parent);
    if (cohort.questions.empty())
        card->body()->addWidget(
            makeLabel(view.theme, TypeStyle::Body, "ink2", Words::tr("No questions yet."), card));
    int shown = 0;
    auto groups = cohort.questions; // those that are all answered come last
    std::ranges::stable_partition(
        groups, [&](const QuestionGroup& group) { return !std::ranges::all_of(group.rows, isAnswered); });
    for (const auto& group : groups) {
        if (++shown > mostQuestions)
            break;
        if (shown > 1)
            card->body()->addWidget(makeRule(card));
        // The exact words, those that are the same once, with all who wrote them.
        struct Said {
            QString text;
            QStringList who;
            bool answered = true;
        };
        QList<Said> said;
        for (const auto& row : group.rows) {
            const auto text = qt(trimmed(cohort.question(row).text));
            auto at = std::ranges::find(said, text, &Said::text);
            if (at == said.end())
                at = said.insert(said.end(), Said{text, {}});
            at->who << qt(cohort.nameOf(row.member));
            at->answered = at->answered && isAnswered(row);
        }
        for (int i = 0; i < qMin(int(said.size()), mostAlike); ++i) {
            const auto& each = said[i];
            const auto names = view.people ? listed(each.who) : QString();
            const auto times = each.who.size() > 1 && !view.people
                                   ? Words::tr("%n people", nullptr, int(each.who.size()))
                                   : QString();
            addLines(view, card, each.text,
                     joined({i == 0 ? partOf(group.part) : QString(), names, times,
                             each.answered ? Words::tr("answered") : QString()}),
                     i == 0 && isOneQuestion(each.text));
        }
        if (said.size() > mostAlike)
            addMore(view, card, int(said.size()) - mostAlike);
    }
    addMore(view, card, int(cohort.questions.size()) - mostQuestions);
    return card;
}

QWidget* makeFollowsCard(const CohortView& view, QWidget* parent) {
    const auto& cohort = view.cohort;
    if (cohort.guidance.empty())
        return nullptr;
    auto* card =
        titled(view, Words::tr("What this leads to"), Words::tr("of %1").arg(cohort.people.size()), parent);
    auto blocks = cohort.guidance;
    std::ranges::stable_sort(blocks, std::greater(), &GuidanceCount::people);
    for (int i = 0; i < qMin(int(blocks.size()), mostFollows); ++i) {
        const auto& block = blocks[std::size_t(i)];
        QStringList tools;
        for (std::size_t t = 0; t < std::min<std::size_t>(3, block.tools.size()); ++t)
            tools << qt(cohort.course->label(block.tools[t].tool.str()));
        addLines(view, card,
                 Words::tr("%1: %2").arg(qt(cohort.course->title(block.id)),
                                         Words::tr("%n people", nullptr, int(block.people))),
                 tools.join(QStringLiteral(", ")));
    }
    addMore(view, card, int(blocks.size()) - mostFollows);
    return card;
}

QWidget* makeActionsCard(const CohortView& view, QWidget* parent) {
    const auto& cohort = view.cohort;
    std::vector<RowOf> open;
    std::ranges::copy_if(cohort.actions, std::back_inserter(open),
                         [&](const RowOf& row) { return cohort.action(row).isOpen(); });
    if (cohort.actions.empty())
        return nullptr;
    auto* card = titled(view, Words::tr("Actions"),
                        Words::tr("%1 open, %2 done")
                            .arg(open.size())
                            .arg(std::ranges::count_if(
                                cohort.actions, [&](const RowOf& row) { return cohort.action(row).done; })),
                        parent);
    for (int i = 0; i < qMin(int(open.size()), mostActions); ++i) {
        const auto& action = cohort.action(open[std::size_t(i)]);
        const auto date = action.date();
        const int late = date ? std::max(0, daysBetween(*date, cohort.today)) : 0;
        const auto when = date ? qt(shortDate(*date, cohort.today, utf8(view.language))) : qt(action.when);
        const auto who = view.people ? qt(action.who) : QString();
        const auto from = view.people ? qt(cohort.nameOf(open[std::size_t(i)].member)) : QString();
        addLines(view, card, qt(action.what),
                 joined({when, late > 0 ? Words::tr("%n day(s) late", nullptr, late) : QString(), who,
                         who == from ? QString() : from, partOf(action.part)}),
                 false, late > 0);
    }
    addMore(view, card, int(open.size()) - mostActions);
    return card;
}

QWidget* makeTestsCard(const CohortView& view, QWidget* parent) {
    const auto& cohort = view.cohort;
    if (cohort.tests.empty())
        return nullptr;
    int compared = 0;
    int right = 0;
    for (const auto& row : cohort.tests) {
        compared += cohort.test(row).compared;
        right += cohort.test(row).right;
    }
    auto* card = titled(view, Words::tr("Small tests"), QString::number(cohort.tests.size()), parent);
    const std::array<std::pair<const char*, QString>, 4> decisions = {{{"adopt", Words::tr("Adopted")},
                                                                       {"adapt", Words::tr("Adapted")},
                                                                       {"abandon", Words::tr("Abandoned")},
                                                                       {"", Words::tr("Not decided yet")}}};
    QStringList counts;
    for (const auto& [word, name] : decisions) {
        const auto count = std::ranges::count_if(
            cohort.tests, [&, word = word](const RowOf& row) { return cohort.test(row).decision == word; });
        if (count > 0)
            counts << QStringLiteral("%1: %2").arg(name).arg(count);
    }
    addLines(view, card, counts.join(QStringLiteral(" · ")),
             compared > 0 ? Words::tr("%1 of %2 predictions came true.").arg(right).arg(compared)
                          : QString());
    int shown = 0;
    for (const auto& row : cohort.tests) {
        const auto& test = cohort.test(row);
        if (test.title.empty() || !view.people || ++shown > mostTests)
            continue;
        card->body()->addWidget(makeRule(card));
        const auto decision = std::ranges::find(
            decisions, test.decision.view(), [](const auto& each) { return std::string_view(each.first); });
        addLines(
            view, card, qt(test.title),
            joined({qt(cohort.nameOf(row.member)), Words::tr("Cycle %1").arg(test.cycle), decision->second}));
    }
    addMore(view, card, shown - mostTests);
    return card;
}

QWidget* makeSinceCard(const CohortView& view, const LastTime& last, QWidget* parent) {
    using Kind = SinceThen::Kind;
    const auto& course = *view.cohort.course;
    auto* card = titled(view,
                        Words::tr("What changed since %1")
                            .arg(qt(longDate(last.day, view.cohort.today, utf8(view.language)))),
                        QString::number(last.changes.size()), parent);
    if (last.changes.empty())
        card->body()->addWidget(
            makeLabel(view.theme, TypeStyle::Body, "ink2", Words::tr("Nothing changed."), card));
    int shown = 0;
    for (const auto& change : last.changes) {
        if (++shown > mostChanges)
            break;
        const auto what = qt(change.what);
        const std::array<QString, 4> standings = {Words::tr("not yet"), Words::tr("started"),
                                                  Words::tr("filled in"), Words::tr("private")};
        const auto statement = letterOf(course, FieldId(change.what));
        QString said;
        switch (change.kind) {
        case Kind::Joined:
            said = Words::tr("New here");
            break;
        case Kind::Went:
            said = Words::tr("A journal is no longer here");
            break;
        case Kind::Section:
            said = QStringLiteral("%1: %2").arg(qt(course.label(change.what)),
                                                standings[std::size_t(change.now)]);
            break;
        case Kind::Ticked:
            said = Words::tr("Ticked %1").arg(statement);
            break;
        case Kind::Unticked:
            said = Words::tr("No longer ticks %1").arg(statement);
            break;
        case Kind::Question:
            said = Words::tr("Asks: %1").arg(what);
            break;
        case Kind::Action:
            said = Words::tr("Plans: %1").arg(what);
            break;
        case Kind::Done:
            said = Words::tr("Did: %1").arg(what);
            break;
        case Kind::Decided:
            said = Words::tr("Decided after a small test: %1").arg(what);
            break;
        }
        const bool named = view.people && change.kind != Kind::Went;
        addLines(view, card, said,
                 joined({named ? qt(view.cohort.nameOf(change.member)) : QString(), partOf(change.part)}));
    }
    addMore(view, card, int(last.changes.size()) - mostChanges);
    return card;
}

QWidget* makeFilesCard(const CohortView& view, QWidget* parent) {
    const auto& cohort = view.cohort;
    QStringList lines;
    for (const auto& file : cohort.unreadable)
        lines << qt(file.reason);
    int hidden = 0;
    for (const auto& copy : cohort.duplicates)
        if (copy.file.empty())
            ++hidden;
        else
            lines << (copy.diverged ? Words::tr("%1 is a copy of %2, with changes of its own. Merge the two, "
                                                "so that both count.")
                                    : Words::tr("%1 is a copy of %2."))
                         .arg(qt(copy.file), qt(copy.counted));
    if (hidden > 0)
        lines << Words::tr("%n file(s) are copies of others.", nullptr, hidden);
    if (lines.isEmpty())
        return nullptr;
    auto* card =
        titled(view, Words::tr("Files that were not counted"), QString::number(lines.size()), parent);
    for (int i = 0; i < qMin(int(lines.size()), mostFiles); ++i)
        card->body()->addWidget(makeLabel(view.theme, TypeStyle::Control, "ink", lines[i], card));
    addMore(view, card, int(lines.size()) - mostFiles);
    return card;
}

} // namespace waymark::ui
