// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ExportChoice: what someone chose to hand on, and remembers for the next time. A value.
#pragma once

#include "report/document.h"

#include <QSet>
#include <QString>

#include <map>

namespace waymark::ui {

/// Who will read it, in the order in which they are offered.
enum class Audience { Coach, Partnership, JustMe, ByHand, Form };
inline constexpr int audiences = 5;

struct ExportChoice {
    Audience audience = Audience::Coach;
    QString extension = QStringLiteral(".pdf"); // one of writers()
    Paper paper = Paper::Letter;
    bool notes = false;       // of live sessions, in a brief
    bool attachment = true;   // of a PDF
    bool withPrivate = false; // for once: it is never remembered
    QString password;         // of a PDF; nor is this
    /// Ids of sections and worksheets that stay out, for each audience by itself.
    std::map<Audience, QSet<QString>> leftOut;

    /// What was chosen last on this computer; `paper` is kept with the other settings.
    static ExportChoice load(Paper paper);
    void save() const;

    /// Answers as data, tables and calendars are the same for all who read them.
    bool isDocument() const;
    bool carriesJournal() const;
    DocumentChoice forJournal(const Journal& journal, Date today) const;
};

} // namespace waymark::ui
