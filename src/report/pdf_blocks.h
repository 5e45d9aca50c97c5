// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PrintBlock: one node of a Report, shaped for the width it has, that knows how much room it needs to begin
// and how to go on over pages. Owned by one call of writePdf().
#pragma once

#include "report/pdf_flow.h"
#include "report/report.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waymark::pdf {

class PrintBlock {
  public:
    virtual ~PrintBlock() = default;
    /// The least room with which it can begin on a page.
    virtual double startHeight() const = 0;
    /// What it needs in all; exact where nothing in it breaks.
    virtual double height() const = 0;
    virtual void place(Flow& flow) = 0;
    virtual bool isHeading() const { return false; }

    double before = 0; // white space, dropped at the top of a page
    double after = 0;
    bool keepsWithNext = false; // never the last thing on a page
    bool newPage = false;
};

using PrintBlocks = std::vector<std::unique_ptr<PrintBlock>>;

/// Hears how much is done (0 to 1), and says whether to go on.
using GoOn = std::function<bool(double)>;

/// One after the other, a heading with what follows it. False where `goOn` said no.
bool placeAll(Flow& flow, const PrintBlocks& blocks, const GoOn& goOn = {});
double heightOf(const PrintBlocks& blocks);
/// The least room with which block `index` can begin, with those it is kept with.
double startHeightOf(const PrintBlocks& blocks, std::size_t index);

/// Names of colours.
struct Tint {
    std::string edge;
    std::string soft;
    std::string ink;
};
Tint tintOf(int tint);

struct ContentsEntry {
    const Heading* heading = nullptr;
    std::string destination; // its name in the file
};
std::vector<ContentsEntry> contentsOf(const Report& report);

/// What makes blocks out of a report's nodes.
struct BlockMaker {
    const Shaper& shaper;
    Recording& recording;
    const Report& report;
    const std::vector<ContentsEntry>& headings; // of the whole report
    int headingLevel = 1; // of the last one made, so that a panel's title stands one below it
    std::size_t headingsMade = 0;

    std::unique_ptr<PrintBlock> block(const Heading& heading, double width);
    std::unique_ptr<PrintBlock> block(const Paragraph& paragraph, double width);
    std::unique_ptr<PrintBlock> block(const AnswerText& answer, double width);
    std::unique_ptr<PrintBlock> block(const ListBlock& list, double width);
    std::unique_ptr<PrintBlock> block(const Table& table, double width);
    std::unique_ptr<PrintBlock> block(const Panel& panel, double width);
    std::unique_ptr<PrintBlock> block(const FigureBlock& figure, double width);
    std::unique_ptr<PrintBlock> block(const Columns& columns, double width);
    std::unique_ptr<PrintBlock> block(const FieldBlock& field, double width);
    std::unique_ptr<PrintBlock> block(const FieldTable& table, double width);

    /// `cards`: each item stands in a box of its own, in the tint of what it leads to.
    std::unique_ptr<PrintBlock> list(const ListBlock& list, double width, double indent,
                                     const std::vector<Tint>& cards = {});
    /// A form's fields that want no more than `mostBeside` of them to a line.
    static constexpr std::size_t mostBeside = 3;
    bool isShort(const FieldBlock& field) const;
    std::unique_ptr<PrintBlock> besideEachOther(const std::vector<const FieldBlock*>& fields, double width);

    /// Statements, and beside them what they lead to.
    std::unique_ptr<PrintBlock> threads(const ListBlock& statements, const std::vector<const Panel*>& panels,
                                        double width);
    /// All of a report; nothing where `goOn` said no.
    std::optional<PrintBlocks> blocks(const std::vector<ReportNode>& nodes, double width, const GoOn& goOn);
    /// Spans whose links lead somewhere in the file or to an http(s) address; the others are plain words.
    std::vector<Span> linked(const std::vector<Span>& spans) const;
    const ShapedText* text(const std::vector<Span>& spans, const TextStyle& style, double width) const;
    const ShapedText* text(std::string_view words, const TextStyle& style, double width) const;
};

/// A text of its own: a paragraph, a heading, a label.
class TextBlock : public PrintBlock {
  public:
    TextBlock(const ShapedText* text, TagNode tag, double indent = 0)
        : text_(text), tag_(std::move(tag)), indent_(indent) {}
    double startHeight() const override { return keepsWithNext ? text_->height() : startOf(*text_); }
    double height() const override { return text_->height(); }
    void place(Flow& flow) override { placeText(flow, *text_, flow.left() + indent_, tag_); }

  private:
    const ShapedText* text_;
    TagNode tag_;
    double indent_;
};

/// The facts of a figure, or any table, at `indent` from the margin.
std::unique_ptr<PrintBlock> tableBlock(BlockMaker& make, const Table& table, double width);

/// Title, subtitle and picture over what follows, on the first page.
void placeTitleOver(Flow& flow, BlockMaker& make);
/// The first page, which has neither header nor footer.
void placeTitlePage(Flow& flow, BlockMaker& make);
void placeContents(Flow& flow, BlockMaker& make);

} // namespace waymark::pdf
