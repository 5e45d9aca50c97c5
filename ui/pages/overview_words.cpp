// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_words.h"

#include "base/text.h"
#include "journal/carry_over.h"
#include "journal/outlook.h"
#include "journal/progress.h"
#include "ui/shell/text.h"
#include "worksheets/ramps.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::ui {

namespace {

struct Overview {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString weekday(const std::string& longDay) {
    return qt(longDay).section(QLatin1Char(','), 0, 0);
}

QString lastWrote(const Journal& journal, Date today) {
    if (journal.lastChange() == 0)
        return {};
    const auto day = localDate(journal.lastChange());
    const auto words = longDate(day, today, journal.course().language());
    switch (const int ago = daysBetween(day, today); ago) {
    case 0:
        return Overview::tr("You last wrote today.");
    case 1:
        return Overview::tr("You last wrote yesterday.");
    default:
        return Overview::tr("You last wrote on %1.", "a day")
            .arg(ago > 1 && ago < 7 ? weekday(words) : qt(words));
    }
}

QString nextLive(const Journal& journal, Date today) {
    const auto date = nextLiveSession(journal, today);
    if (!date)
        return {};
    const auto day = qt(longDate(*date, today, journal.course().language()));
    switch (const int ahead = daysBetween(today, *date); ahead) {
    case 0:
        return Overview::tr("The next live session is today.");
    case 1:
        return Overview::tr("The next live session is tomorrow, %1.", "a day").arg(day);
    default:
        return Overview::tr("The next live session is %1, %2 days away.", "a day, a number")
            .arg(day, countWord(ahead));
    }
}

/// Blocks of the section that a test holds for, and how many of them have an answer.
template <class Test>
std::pair<int, int> answered(const Journal& journal, const std::vector<Block>& blocks, Test test) {
    std::pair<int, int> counts{0, 0};
    for (const auto& block : blocks) {
        const auto inside = answered(journal, block.blocks, test);
        counts.first += inside.first;
        counts.second += inside.second;
        if (!test(block))
            continue;
        counts.second += 1;
        counts.first += !journal.value(block.field()).empty();
    }
    return counts;
}

NextWords steps(const Journal& journal, const Section& section) {
    const auto [rated, all] =
        answered(journal, section.blocks, [](const Block& block) { return block.kind == BlockKind::Choice; });
    if (rated == 0)
        return {Overview::tr("Say how each step is going"), {}, {}};
    if (rated < all)
        return {Overview::tr("Carry on round the steps"),
                Overview::tr("%1 of %2 rated so far.").arg(capitalised(countWord(rated)), countWord(all)),
                {}};
    return {Overview::tr("Look at all the steps together"),
            Overview::tr("Every step is rated. A few words are missing."),
            {}};
}

NextWords diagnostic(const Journal& journal, const Section& section) {
    NextWords next{Overview::tr("Tick what sounds like your group"),
                   Overview::tr("Nothing ticked yet. About ten minutes."),
                   {}};
    for (const auto& block : section.blocks)
        if (block.kind == BlockKind::Statement)
            next.letters.append({qt(block.letter), journal.checked(block.field())});
    return next;
}

NextWords plan(const Journal& journal, const Section& section, bool started) {
    int whole = 0;
    for (const auto& block : section.blocks)
        if (block.kind == BlockKind::Actions)
            whole += int(std::ranges::count_if(actionsOf(journal, block.id), &ActionRow::complete));
    if (!started)
        return {Overview::tr("Decide who will do what, and by when"), {}, {}};
    if (whole == 0)
        return {Overview::tr("Finish your plan of action"),
                Overview::tr("It needs one action with a name, a task and a day."),
                {}};
    return {Overview::tr("Finish your plan of action"),
            Overview::tr("The actions are there. Choose worksheets and tick “Done”."),
            {}};
}

NextWords live(const Journal& journal, const Section& section, Date today) {
    for (const auto& block : section.blocks) {
        const auto date =
            block.kind == BlockKind::Date ? parseIsoDate(journal.value(block.field())) : std::nullopt;
        if (!date)
            continue;
        const auto day = qt(longDate(*date, today, journal.course().language()));
        if (daysBetween(today, *date) > 0)
            return {Overview::tr("Get ready for the live session"),
                    Overview::tr("It is on %1.", "a day").arg(day),
                    {}};
        return {Overview::tr("Keep what you heard in the live session"),
                daysBetween(today, *date) == 0 ? Overview::tr("It is today.")
                                               : Overview::tr("It was on %1.", "a day").arg(day),
                {}};
    }
    return {Overview::tr("Keep what you heard in the live session"), {}, {}};
}

NextWords pdsa(const Journal& journal, const Section& section, bool started, Date today) {
    if (!started)
        return {Overview::tr("Plan a small test"), Overview::tr("Small enough to finish within a week."), {}};
    for (const auto& stage : stagesOnPage(journal, section, {today, nullptr}))
        if (stage.state == StageState::Now)
            return {Overview::tr("Carry on with your small test"),
                    Overview::tr("You are in %1.", "a stage").arg(qt(journal.course().title(stage.id))),
                    {}};
    return {Overview::tr("Carry on with your small test"), {}, {}};
}

NextWords reflection(const Journal& journal, const Section& section) {
    return {Overview::tr("Put your thoughts into words"),
            qt(journal.course().title(section.id) == journal.course().text(section.id)
                   ? std::string()
                   : journal.course().text(section.id)),
            {}};
}

} // namespace

QString firstName(const Journal& journal) {
    return qt(journal.value(FieldId("journal.owner.name"))).simplified().section(QLatin1Char(' '), 0, 0);
}

QString greeting(const Journal& journal, QTime time) {
    const int hour = time.hour();
    const auto words = hour >= 3 && hour < 12    ? Overview::tr("Good morning")
                       : hour >= 12 && hour < 18 ? Overview::tr("Good afternoon")
                                                 : Overview::tr("Good evening");
    const auto name = firstName(journal);
    return name.isEmpty() ? words : Overview::tr("%1, %2", "a greeting, a name").arg(words, name);
}

QString whereabouts(const Journal& journal, Date today) {
    QStringList sentences{lastWrote(journal, today), nextLive(journal, today)};
    if (const auto next = preparationFor(journal, today))
        sentences << preparationWords(journal.course(), *next);
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString countdownWords(const Preparation& next, Date today, const std::string& language) {
    const auto day = qt(longDate(next.day, today, language));
    switch (const int ahead = daysBetween(today, next.day); ahead) {
    case 0:
        return Overview::tr("The live session is today.");
    case 1:
        return Overview::tr("The live session is tomorrow, %1.", "a day").arg(day);
    default:
        return Overview::tr("The live session is %1, %2 days away.", "a day, a number")
            .arg(day, countWord(ahead));
    }
}

QString preparationWords(const Course& course, const Preparation& next) {
    QStringList left;
    QStringList names;
    for (const auto& id : next.sections)
        names << qt(course.label(id));
    if (!names.isEmpty())
        left << names.join(QStringLiteral(", "));
    if (next.actions > 0)
        left << Overview::tr("%n actions due by then", nullptr, next.actions);
    if (next.questions > 0)
        left << Overview::tr("%n questions to bring", nullptr, next.questions);
    if (names.isEmpty() && next.actions == 0)
        return next.questions == 0
                   ? Overview::tr("Everything is prepared.")
                   : Overview::tr("Everything is prepared, with %1.", "questions to bring").arg(left.back());
    return Overview::tr("Still to prepare: %1.", "a list").arg(left.join(QStringLiteral("; ")));
}

QString countWord(int count) {
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Overview", "none"),  QT_TRANSLATE_NOOP("Overview", "one"),
        QT_TRANSLATE_NOOP("Overview", "two"),   QT_TRANSLATE_NOOP("Overview", "three"),
        QT_TRANSLATE_NOOP("Overview", "four"),  QT_TRANSLATE_NOOP("Overview", "five"),
        QT_TRANSLATE_NOOP("Overview", "six"),   QT_TRANSLATE_NOOP("Overview", "seven"),
        QT_TRANSLATE_NOOP("Overview", "eight"), QT_TRANSLATE_NOOP("Overview", "nine"),
        QT_TRANSLATE_NOOP("Overview", "ten")};
    return count >= 0 && count <= 10 ? Overview::tr(words[count]) : QString::number(count);
}

QString lateWords(int days) {
    return days == 1 ? Overview::tr("1 day late") : Overview::tr("%1 days late").arg(days);
}

NextWords nextWords(const Journal& journal, const Section& section, Date today) {
    const auto& course = journal.course();
    const bool started = progressOf(journal, section) == Progress::Started;
    NextWords next;
    switch (section.page) {
    case PageKind::Steps:
        next = steps(journal, section);
        break;
    case PageKind::Diagnostic:
        next = diagnostic(journal, section);
        break;
    case PageKind::Plan:
        next = plan(journal, section, started);
        break;
    case PageKind::Live:
        next = live(journal, section, today);
        break;
    case PageKind::Pdsa:
        next = pdsa(journal, section, started, today);
        break;
    case PageKind::Reflection:
        next = reflection(journal, section);
        break;
    case PageKind::Reading:
    case PageKind::Form:
    case PageKind::Library:
        next.title = Overview::tr("Carry on with “%1”").arg(qt(course.label(section.id)));
        break;
    }
    const auto place = Overview::tr("Part %1, %2.", "number, page")
                           .arg(course.partOf(section.id)->number)
                           .arg(qt(course.label(section.id)));
    next.sentence = next.sentence.isEmpty() ? place : place + QLatin1Char(' ') + next.sentence;
    return next;
}

} // namespace waymark::ui
