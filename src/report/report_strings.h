// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ReportStrings: the words of a report that are ours and not the course's, one table a language. No owner.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace waymark {

struct ReportStrings {
    std::string_view language;
    std::string_view documentTitle, contents, pageOf, ticked, unticked;
    std::string_view name, partnership, place, outcome, date, progress, progressOf, progressLong;
    std::string_view note, noteNobody; // title page, with and without a name on it
    std::string_view part, partLong, trailAlt, trailPart, sections;
    std::string_view nothingWritten, notYet, notBegun, noQuestions;
    std::string_view step, rating, stepNote;
    std::string_view because, consider, tryThis, tools, suggestedBy;
    std::string_view number, question, answer, open, answered, from, state;
    std::string_view people; // of a journal that a group writes
    std::string_view who, what, when, done, dropped, dayLate, daysLate, yes;
    std::string_view worksheets, rampShown, tookPart, underTen, keptBack, chartKeptBack, notCounted, gone,
        withheld, worthAThought;
    std::string_view attachmentNote, coachBrief, nextSession, askYou, soundsLikeUs, stepsGoing, weWillDo,
        weTest, inOurWords;
    std::string_view changedSince, sharedBy, notesOut, onePrivateOut, privateOut, oneNotChosen, notChosen,
        partsOnly, moreRows, stepOf, cycle;
    std::string_view workbook, workbookNote, form, formNote, field, ifTicked, continuation, continuationNote,
        continues, continued, dateHint, row, sheetTitle, sheetPeople, usedTools, liveSession;
    std::string_view allQuestions, allActions, askedEarlier, askedEarlierNote, about, credits, independent;
};

/// The words of `language`, such as "es" or "es-MX"; English where there are none.
const ReportStrings& reportStrings(std::string_view language);

/// `text` with %1, %2 ... replaced by `values`.
std::string filledIn(std::string_view text, std::initializer_list<std::string> values);

} // namespace waymark
