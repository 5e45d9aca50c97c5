// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Report: a journal as a tree of headings, paragraphs, lists, tables and figures. Knows no format. A value.
#pragma once

#include "base/date.h"
#include "figures/figure.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace waymark {

struct Span {
    std::string text;
    bool bold = false;
    bool italic = false;
    std::string link; // an http(s) address, or "#id" of a heading
};

struct Heading {
    int level = 1; // 1 to 4
    std::string text;
    std::string id;         // for links and the outline; unique
    bool newPage = false;   // a part begins on a page of its own
    bool inContents = true; // listed in the contents and the outline
    std::string label = {}; // a short form for the foot of the page; empty: the text
};

struct Paragraph {
    enum class Style { Body, Prompt, Hint, Label, Empty };
    std::vector<Span> spans;
    Style style = Style::Body;
};

/// What someone wrote, as they wrote it: line breaks kept, never parsed, never clipped.
struct AnswerText {
    std::string text;
    std::string language; // BCP 47; empty for the report's own
};

struct ListItem {
    enum class Mark { Bullet, Number, Ticked, Unticked };
    Mark mark = Mark::Bullet;
    std::string label; // shown instead of the mark's own, such as "A"; may be empty
    std::vector<Span> spans;
};

struct ListBlock {
    std::vector<ListItem> items;
};

struct Table {
    std::string caption;
    std::vector<std::string> head;
    std::vector<double> widths; // shares; same length as head
    std::vector<std::vector<std::string>> rows;
    bool rowHeads = false; // the first cell names its row
};

/// A box that keeps what belongs together: a guidance block, a summary.
struct Panel {
    std::string title;
    int tint = 0;                    // 1 to 3: the step colours; 4: our own; 0: plain
    std::vector<std::string> badges; // letters of what caused it
    std::vector<Paragraph> lead;
    struct Group {
        std::string title;
        ListBlock list;
    };
    std::vector<Group> groups;
};

struct FigureBlock {
    Figure figure;
};

using ReportNode = std::variant<Heading, Paragraph, AnswerText, ListBlock, Table, Panel, FigureBlock>;

struct ReportFact {
    std::string label;
    std::string value;
};

struct Report {
    std::string title;    // "Practice journal"
    std::string subtitle; // the course
    std::string author;
    std::string language = "en";
    std::string header; // stands on every page: the partnership, or the author
    std::string date;   // as it is shown
    std::string creator = "Waymark";
    std::vector<ReportFact> facts; // title page: name, partnership, place, date, progress
    std::string note;              // title page, small
    bool contents = true;
    std::string contentsTitle; // "Contents"
    std::string pageOf;        // "Page %1 of %2"
    std::string ticked;        // what a ticked box says to who cannot see it
    std::string unticked;
    std::optional<Figure> emblem; // title page: the walk so far
    std::vector<ReportNode> body;
    bool compact = false; // no page for the title: it stands over the body, in smaller type
};

} // namespace waymark
