// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Panels and figures.
#include "report/pdf_blocks.h"

#include "base/text.h"
#include "report/picture_pieces.h"

#include <algorithm>

namespace waymark::pdf {

namespace {

constexpr double overhang = 9; // of the badges, left of the panel's edge
constexpr double pad = 10;
constexpr double inset = overhang + 15; // of the words, from the margin
constexpr double badgeRadius = 8;
constexpr double wholeShare = 0.36; // of a page: a smaller panel is not broken

class PanelBlock : public PrintBlock, private Frame {
  public:
    PanelBlock(Tint tint, double width) : tint_(std::move(tint)), width_(width) {}

    PrintBlocks head;
    PrintBlocks body;
    struct Badge {
        std::string letter;
        const ShapedText* text;
    };
    std::vector<Badge> badges; // beside the blocks of the head that follow its title

    double startHeight() const override {
        const double least =
            pad + heightOf(head) + pad + (body.empty() ? 0 : pad + startHeightOf(body, 0)) + pad;
        return std::min(least, 320.0);
    }
    double height() const override {
        return pad + heightOf(head) + pad + (body.empty() ? 0 : heightOf(body) + 2 * pad);
    }
    void place(Flow& flow) override {
        const double page = flow.geometry.bottom() - flow.geometry.top;
        flow.need(height() <= wholeShare * page ? height() : startHeight());
        const TagScope section(flow.recording, {"Sect"});
        const Flow::Inside inside(flow, *this);
        headOpen_ = true;
        enterPage(flow);
        placeHead(flow);
        flow.advance(body.empty() ? 0 : pad - 3);
        headOpen_ = false;
        flow.recording.box(box_).fillHeight = flow.y() - top_;
        if (!body.empty()) {
            flow.advance(pad - 2);
            placeAll(flow, body);
        }
        leavePage(flow);
        if (body.empty()) // all of it is head
            flow.recording.box(box_).fillHeight = -1;
    }

  private:
    double footing() const override { return pad; }
    void enterPage(Flow& flow) override {
        top_ = flow.y();
        const double edge = badges.empty() ? 0 : overhang; // without badges nothing hangs over
        box_ = flow.recording.reserve(
            {flow.left() + edge, top_, width_ - edge, 0, 8, headOpen_ ? tint_.soft : "", tint_.edge, 0.9});
        flow.advance(pad);
    }
    void leavePage(Flow& flow) override {
        flow.advance(pad);
        flow.recording.box(box_).height = flow.y() - top_;
    }

    void placeHead(Flow& flow) {
        for (std::size_t i = 0; i < head.size(); ++i) {
            flow.skip(i > 0 ? head[i]->before : 0);
            flow.need(head[i]->startHeight());
            if (i > 0 && i - 1 < badges.size())
                placeBadge(flow, badges[i - 1]);
            head[i]->place(flow);
            flow.skip(i + 1 < head.size() ? head[i]->after : 0);
        }
    }

    // For the eye alone: the words beside it name the letter.
    void placeBadge(Flow& flow, const Badge& badge) {
        const double x = flow.left() + overhang;
        const double y = flow.y() + 6.5;
        const auto& text = *badge.text;
        flow.recording.add(Dot{x, y, badgeRadius, tint_.edge == "lineStrong" ? "ink2" : tint_.edge});
        flow.recording.add(Lines{&text, 0, 1, x - text.width / 2, y - text.height() / 2});
        flow.badges.push_back({badge.letter, flow.page(), x - badgeRadius, y});
    }

    Tint tint_;
    double width_;
    double top_ = 0;
    std::size_t box_ = 0;
    bool headOpen_ = false;
};

// A picture that is higher than a page goes on over the next ones, or else is made smaller.
class PictureBlock : public PrintBlock {
  public:
    PictureBlock(const Figure& figure, double width)
        : figure_(figure), scale_(std::min(width / std::max(figure.width, 1.0), 1.2)) {
        pieces_ = piecesOf(figure, most / scale_);
        if (pieces_.size() == 1)
            scale_ = std::min(scale_, most / std::max(figure.height, 1.0));
    }
    double startHeight() const override { return heightOf(pieces_.front()); }
    double height() const override { return figure_.height * scale_; }
    /// The least that it can be made to need.
    double leastHeight() const {
        const double least = std::min(scale_, std::max(leastShare * scale_, leastScale));
        return pieces_.size() == 1 ? least * figure_.height : startHeight();
    }
    /// Makes it as small as `room` where that is reason enough for no new page.
    void fitInto(double room) {
        if (pieces_.size() == 1 && height() > room && leastHeight() <= room)
            scale_ = room / figure_.height;
    }
    void place(Flow& flow) override {
        TagNode tag{"Figure"};
        tag.alt = figure_.alt;
        for (const auto& piece : pieces_) {
            flow.need(heightOf(piece));
            const TagScope scope(flow.recording, tag);
            if (tag.continues < 0)
                tag.continues = scope.node();
            Picture picture{&figure_, flow.left(), flow.y(), scale_};
            if (pieces_.size() > 1) {
                picture.top = piece.top;
                picture.bottom = piece.bottom;
            }
            flow.recording.add(picture);
            flow.advance(heightOf(piece));
        }
    }

  private:
    double heightOf(const PicturePiece& piece) const { return (piece.bottom - piece.top) * scale_; }

    static constexpr double most = 590;        // points: a page, with what stands over it
    static constexpr double leastShare = 0.82; // of the size that it would have
    static constexpr double leastScale = 0.78; // at which its words, of nine points, are still to be read
    const Figure& figure_;
    double scale_;
    std::vector<PicturePiece> pieces_;
};

// A picture, the sentence that says it in words, and its facts. Where the picture does not fit any more, but
// much of the page is left, its words come before it.
class FigurePrint : public PrintBlock {
  public:
    FigurePrint(const Figure& figure, double width) : picture_(figure, width) { picture_.after = 4; }

    PrintBlocks title; // one or none
    PrintBlocks words;

    double startHeight() const override {
        const double least = picture_.leastHeight();
        return titleHeight() + (goFirst() ? std::min(least, muchRoom) : least + sayingHeight());
    }
    double height() const override {
        return titleHeight() + picture_.height() + picture_.after + heightOf(words);
    }
    void place(Flow& flow) override {
        for (const auto& block : title) {
            block->place(flow);
            flow.skip(block->after);
        }
        picture_.fitInto(flow.room() - sayingHeight());
        picture_.fitInto(flow.room());
        const bool wordsFirst = goFirst() && !flow.fresh() && picture_.startHeight() > flow.room() &&
                                flow.room() > muchRoom - titleHeight();
        if (wordsFirst) {
            placeAll(flow, words);
            flow.skip(words.back()->after);
        }
        flow.need(picture_.startHeight());
        picture_.place(flow);
        flow.skip(picture_.after);
        if (!wordsFirst)
            placeAll(flow, words);
    }

  private:
    static constexpr double muchRoom = 220; // points: a third of a page

    double titleHeight() const { return title.empty() ? 0 : heightOf(title) + title.back()->after; }
    bool goFirst() const { return words.size() > 1; }
    /// With which the words can begin, that they may stand below it on its page.
    double sayingHeight() const { return words.empty() ? 0 : picture_.after + words.front()->startHeight(); }

    PictureBlock picture_;
};

// Two lists beside each other, or one below the other where they are taller than a page.
class ColumnsBlock : public PrintBlock {
  public:
    ColumnsBlock(PrintBlocks left, PrintBlocks right, double shift)
        : left_(std::move(left)), right_(std::move(right)), shift_(shift) {}
    double startHeight() const override { return height(); }
    double height() const override { return std::max(heightOf(left_), heightOf(right_)); }
    void place(Flow& flow) override {
        if (height() > flow.fullRoom()) {
            placeAll(flow, left_);
            flow.advance(12);
            placeAll(flow, right_);
            return;
        }
        flow.need(height());
        const double top = flow.y();
        placeAll(flow, left_);
        const double bottom = flow.y();
        flow.setColumn(shift_, top);
        placeAll(flow, right_);
        flow.setColumn(0, std::max(bottom, flow.y()));
    }

  private:
    PrintBlocks left_;
    PrintBlocks right_;
    double shift_;
};

// "Apr 24: 59 · Apr 27: 60", where no line ends within a day or between it and its value.
std::string inWords(const FigureTable& facts) {
    std::string words;
    for (const auto& row : facts.rows) {
        words += words.empty() ? "" : " · ";
        std::string fact;
        for (std::size_t i = 0; i < row.size(); ++i)
            fact += (i == 0 ? "" : i == 1 ? ": " : ", ") + row[i];
        constexpr std::size_t longest = 24; // a longer one may break
        words += codePointCount(fact) <= longest ? join(split(fact, ' '), "\u00A0") : fact;
    }
    return words;
}

} // namespace

Tint tintOf(int tint) {
    if (tint >= 1 && tint <= 3) {
        const std::string step = "step" + std::to_string(tint);
        return {step, step + "Soft", step + "Ink"};
    }
    if (tint == 4)
        return {"primary", "primarySoft", "primaryInk"};
    return {"lineStrong", "surface2", "ink"};
}

std::unique_ptr<PrintBlock> BlockMaker::block(const Columns& columns, double width) {
    constexpr double gutter = 26;
    const auto made = [&](const std::vector<Columns::Node>& nodes, double room) {
        PrintBlocks blocks;
        for (const auto& node : nodes)
            blocks.push_back(std::visit([&](const auto& given) { return block(given, room); }, node));
        return blocks;
    };
    const bool both = !columns.left.empty() && !columns.right.empty();
    const double room = both ? (width - gutter) / 2 : width;
    auto left = made(columns.left, room);
    auto right = made(columns.right, room);
    auto block = std::make_unique<ColumnsBlock>(std::move(left), std::move(right), both ? room + gutter : 0);
    block->before = 13;
    return block;
}

std::unique_ptr<PrintBlock> BlockMaker::block(const Panel& panel, double width) {
    const Tint tint = tintOf(panel.tint);
    auto made = std::make_unique<PanelBlock>(tint, width);
    const double words = width - inset - 12;
    const auto add = [&](PrintBlocks& to, const ShapedText* text, const char* tag, double after, bool keeps) {
        auto block = std::make_unique<TextBlock>(text, TagNode{tag}, inset);
        block->after = after;
        block->keepsWithNext = keeps;
        to.push_back(std::move(block));
    };
    const std::string titleTag = "H" + std::to_string(std::min(headingLevel + 1, 6));
    add(made->head, text(panel.title, {Face::Serif, 12, false, false, tint.ink, {}}, words), titleTag.c_str(),
        3, true);
    for (const auto& paragraph : panel.lead)
        add(made->head, text(paragraph.spans, {Face::Sans, 10, false, false, "ink", {}}, words), "P", 3,
            true);
    for (const auto& letter : panel.badges)
        made->badges.push_back(
            {letter, recording.keep(shaper.line(letter, {Face::Sans, 10, true, false, "onPrimary", {}},
                                                2 * badgeRadius))});
    for (const auto& group : panel.groups) {
        if (!group.title.empty()) {
            add(made->body, text(group.title, {Face::Sans, 10, true, false, "ink2", {}}, words), "P", 2,
                true);
            made->body.back()->before = 3;
        }
        made->body.push_back(list(group.list, words, inset));
    }
    made->before = 4;
    made->after = 12;
    return made;
}

std::unique_ptr<PrintBlock> BlockMaker::block(const FigureBlock& block, double width) {
    const Figure& figure = block.figure;
    auto made = std::make_unique<FigurePrint>(figure, width);
    if (!figure.title.empty()) {
        made->title.push_back(std::make_unique<TextBlock>(
            text(figure.title, {Face::Sans, 10, true, false, "ink", {}}, width), TagNode{"P"}));
        made->title.back()->after = 3;
    }
    if (!block.compact) { // its facts follow as words, which say as much
        made->words.push_back(std::make_unique<TextBlock>(
            text(figure.alt, {Face::Sans, 10, false, true, "ink2", {}}, width), TagNode{"P"}));
        made->words.back()->after = 6;
    }
    if (block.compact && !figure.facts.rows.empty())
        made->words.push_back(std::make_unique<TextBlock>(
            text(inWords(figure.facts), {Face::Sans, 10, false, false, "ink2", {}}, width), TagNode{"P"}));
    else if (!figure.facts.rows.empty())
        made->words.push_back(
            tableBlock(*this, {"", figure.facts.head, figure.facts.widths, figure.facts.rows, false},
                       figure.facts.widths.empty()
                           ? std::min(width, 120.0 * static_cast<double>(figure.facts.head.size()))
                           : width));
    made->before = 4;
    made->after = 10;
    return made;
}

} // namespace waymark::pdf
