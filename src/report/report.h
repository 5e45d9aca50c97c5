// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Report: a journal as a tree of headings, paragraphs, lists, tables and figures. Knows no format. A value.
#pragma once

#include "base/date.h"
#include "course/field.h"
#include "figures/figure.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
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
    bool newPage = false;   // a part begins on a page of its own, where that pays
    bool inContents = true; // listed in the contents and the outline
    std::string label = {}; // a short form for the foot of the page; empty: the text
};

struct Paragraph {
    enum class Style { Body, Prompt, Hint, Label, Empty };
    std::vector<Span> spans;
    Style style = Style::Body;
    bool leads = false; // to what follows: never the last thing on a page
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
    std::string detail = {}; // a smaller line below, such as where a question comes from
};

struct ListBlock {
    std::vector<ListItem> items;
    bool leads = false; // to the panels that follow it, whose badges name its items: they belong beside it
};

struct Table {
    std::string caption;
    std::vector<std::string> head;
    std::vector<double> widths; // shares; same length as head
    std::vector<std::vector<std::string>> rows;
    bool rowHeads = false; // the first cell names its row
    // BCP 47, by row and column: of cells whose words are not in the document's language.
    std::map<std::pair<std::size_t, std::size_t>, std::string> languages = {};

    std::string languageOf(std::size_t row, std::size_t column) const {
        const auto found = languages.find({row, column});
        return found == languages.end() ? std::string() : found->second;
    }
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
    bool compact = false; // its facts as a line of words instead of a table
};

/// Two short lists beside each other, where the page is wide enough.
struct Columns {
    using Node = std::variant<Heading, Paragraph, AnswerText, ListBlock, Table>;
    std::vector<Node> left;
    std::vector<Node> right;
};

/// Something to fill in: lines to write on, or a field of a form where the report is one.
struct FieldBlock {
    std::string id; // of the journal's field; empty: only for a pen
    FieldKind kind = FieldKind::LongText;
    std::string label; // stands before it
    std::string
        hint; // what a form's field says of itself: the label, with all that is needed to understand it
    std::string value;                                             // as the journal has it
    int lines = 1;                                                 // to write on
    std::vector<std::pair<std::string, std::string>> options = {}; // of a choice: value and words
    std::string language = {}; // of the value, where it is not the report's
};

struct FieldTable {
    std::string caption;
    std::vector<std::string> head;
    std::vector<double> widths;                // shares; same length as head
    std::vector<std::vector<FieldBlock>> rows; // a cell less than the head: a number comes first
};

using ReportNode = std::variant<Heading, Paragraph, AnswerText, ListBlock, Table, Panel, FigureBlock, Columns,
                                FieldBlock, FieldTable>;

/// The value of a field as people read it: what a choice calls it.
std::string shownIn(const FieldBlock& field);
/// A table to fill in as one to read.
Table readable(const FieldTable& table);

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
    bool compact = false;     // no page for the title: it stands over the body, in smaller type
    bool form = false;        // its fields can be filled in by a PDF reader
    std::string formOf = {};  // of a form: the journal it is made from, by its identity; empty: of none
    std::string running = {}; // at the head of every page; empty: the subtitle
    std::string attachmentNote = {}; // what a reader of PDFs says of the journal inside
    std::string footer = {};         // at the foot of every page; empty: header and part
    std::string firstFooter = {};    // at that of the first page instead; empty: like the others
};

} // namespace waymark
