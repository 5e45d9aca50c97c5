// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Headings, paragraphs, answers and lists.
#include "report/pdf_blocks.h"

#include "base/text.h"
#include "report/links.h"
#include "report/markup.h"

#include <algorithm>

namespace waymark::pdf {

namespace {

class HeadingBlock : public PrintBlock {
  public:
    HeadingBlock(const ShapedText* text, const Heading& heading, std::string destination, int level)
        : text_(text), heading_(heading), destination_(std::move(destination)), level_(level) {}
    double startHeight() const override { return text_->height(); }
    double height() const override { return text_->height(); }
    bool isHeading() const override { return true; }
    void place(Flow& flow) override {
        if (heading_.newPage)
            flow.beginChapter(heading_.label.empty() ? heading_.text : heading_.label);
        flow.recording.add(Destination{destination_, flow.left(), flow.y()});
        if (heading_.inContents)
            flow.recording.outline.push_back({heading_.level, heading_.text, destination_});
        placeText(flow, *text_, flow.left(), {"H" + std::to_string(level_)});
    }

  private:
    const ShapedText* text_;
    const Heading& heading_;
    std::string destination_;
    int level_;
};

// What someone wrote stands beside a bar, so that it is told apart from the course's words without colour.
class AnswerBlock : public PrintBlock, private Frame {
  public:
    static constexpr double indent = 11;

    void add(const ShapedText* text) { paragraphs_.push_back(text); }
    void setLanguage(const std::string& language) { language_ = language; }

    double startHeight() const override { return paragraphs_.empty() ? 0 : startOf(*paragraphs_.front()); }
    double height() const override {
        double sum = 0;
        for (const auto* paragraph : paragraphs_)
            sum += paragraph->height();
        return sum;
    }
    void place(Flow& flow) override {
        flow.need(startHeight());
        const Flow::Inside inside(flow, *this);
        enterPage(flow);
        for (const auto* paragraph : paragraphs_) {
            if (paragraph->saysNothing()) {
                flow.skip(paragraph->height()); // an empty line says nothing, so it has no element
                continue;
            }
            TagNode tag{"P"};
            tag.language = language_;
            placeText(flow, *paragraph, flow.left() + indent, tag);
        }
        leavePage(flow);
    }

  private:
    void enterPage(Flow& flow) override {
        top_ = flow.y();
        bar_ = flow.recording.reserve({flow.left(), top_, 1.8, 0, 0.9, "primary"});
        flow.recording.box(bar_).stroke.clear();
    }
    void leavePage(Flow& flow) override { flow.recording.box(bar_).height = flow.y() - top_; }

    std::vector<const ShapedText*> paragraphs_;
    std::string language_;
    double top_ = 0;
    std::size_t bar_ = 0;
};

struct PrintItem {
    const ShapedText* label = nullptr; // none for a check box alone
    const ShapedText* words = nullptr;
    const ShapedText* detail = nullptr; // a smaller line below
    ListItem::Mark mark = ListItem::Mark::Bullet;
    std::string spoken; // what a check box says
    std::string letter; // of a statement
};

class ItemsBlock : public PrintBlock {
  public:
    static constexpr double gap = 3;
    explicit ItemsBlock(double indent) : indent_(indent) {}

    double wordsIndent = 14;
    double labelIndent = 0;

    static constexpr double cardPad = 6;
    static constexpr double cardGap = 4;
    std::vector<Tint> cards; // one for each item, or none
    double cardWidth = 0;

    void add(PrintItem item) { items_.push_back(std::move(item)); }

    double startHeight() const override {
        if (items_.empty())
            return 0;
        if (!cards.empty())
            return heightOf(items_.front());
        // The first item stays alone on no page, where it and the next one are small.
        const double two = items_.size() > 1 ? heightOf(items_[0]) + gap + heightOf(items_[1]) : 0;
        return two > 0 && two < smallPair ? two : startOf(*items_.front().words);
    }
    double height() const override {
        double sum = 0;
        for (const auto& item : items_)
            sum += heightOf(item) + (cards.empty() ? gap : cardGap);
        return sum;
    }
    void place(Flow& flow) override {
        if (items_.empty())
            return;
        flow.need(startHeight()); // before the list is open: Cairo takes a list without items for a text
        const TagScope list(flow.recording, {"L"});
        for (std::size_t i = 0; i < items_.size(); ++i) {
            const auto& item = items_[i];
            double least = item.detail ? std::min(heightOf(item), 80.0) : startOf(*item.words);
            // The last item goes alone to no page, where it and the one before it are small.
            if (i + 2 == items_.size() && heightOf(item) + heightOf(items_[i + 1]) < smallPair)
                least = heightOf(item) + gap + heightOf(items_[i + 1]);
            if (i > 0 || items_.size() > 2)
                flow.need(least);
            if (!cards.empty()) {
                placeCard(flow, item, cards[i]);
                continue;
            }
            const TagScope entry(flow.recording, {"LI"});
            placeLabel(flow, item);
            if (item.detail) {
                const TagScope body(flow.recording, {"LBody"});
                placeText(flow, *item.words, left(flow) + wordsIndent, {"P"});
                placeText(flow, *item.detail, left(flow) + wordsIndent, {"P"});
            } else {
                placeText(flow, *item.words, left(flow) + wordsIndent, {"LBody"});
            }
            flow.skip(item.detail ? 2 * gap : gap);
        }
    }

  private:
    static constexpr double smallPair = 80; // points, of two items

    double left(const Flow& flow) const { return flow.left() + indent_; }
    double heightOf(const PrintItem& item) const {
        return item.words->height() + (item.detail ? item.detail->height() + gap : 0) +
               (cards.empty() ? 0 : 2 * cardPad);
    }

    void placeCard(Flow& flow, const PrintItem& item, const Tint& tint) {
        flow.need(heightOf(item));
        const bool ticked = item.mark == ListItem::Mark::Ticked;
        const double height = heightOf(item);
        flow.recording.add(Box{flow.left(), flow.y(), cardWidth, height, 5, ticked ? tint.soft : "",
                               ticked ? tint.edge : "line", ticked ? 1.0 : 0.75});
        if (ticked)
            flow.cards.push_back({item.letter, flow.page(), flow.left() + cardWidth, flow.y() + height / 2});
        flow.advance(cardPad);
        {
            const TagScope entry(flow.recording, {"LI"});
            placeLabel(flow, item);
            placeText(flow, *item.words, left(flow) + wordsIndent, {"LBody"});
        }
        flow.advance(cardPad + cardGap);
    }

    void placeLabel(Flow& flow, const PrintItem& item) {
        const bool box = item.mark == ListItem::Mark::Ticked || item.mark == ListItem::Mark::Unticked;
        const ShapedLine& line = item.words->lines.front();
        TagNode tag{"Lbl"};
        tag.actualText = item.spoken;
        const TagScope scope(flow.recording, tag);
        if (box) {
            constexpr double size = 9.5;
            flow.recording.add(CheckBox{left(flow), flow.y() + line.baseline - size + 1.2, size,
                                        item.mark == ListItem::Mark::Ticked});
        }
        if (item.label)
            flow.recording.add(Lines{item.label, 0, 1, left(flow) + labelIndent,
                                     flow.y() + line.baseline - item.label->lines.front().baseline});
    }

    double indent_;
    std::vector<PrintItem> items_;
};

TextStyle styleOf(Paragraph::Style style) {
    switch (style) {
    case Paragraph::Style::Body:
        return {};
    case Paragraph::Style::Prompt:
        return {Face::Serif, 10.5, false, false, "ink2", {}};
    case Paragraph::Style::Hint:
        return {Face::Sans, 10, false, false, "ink2", {}};
    case Paragraph::Style::Label:
        return {Face::Sans, 10, true, false, "ink", {}};
    case Paragraph::Style::Empty:
        return {Face::Sans, 10, false, true, "ink3", {}};
    }
    return {};
}

} // namespace

std::vector<ContentsEntry> contentsOf(const Report& report) {
    std::vector<ContentsEntry> entries;
    const auto take = [&](const auto& node) {
        if (const auto* heading = std::get_if<Heading>(&node))
            entries.push_back({heading, "h" + std::to_string(entries.size() + 1)});
    };
    for (const auto& node : report.body) {
        take(node);
        if (const auto* columns = std::get_if<Columns>(&node)) {
            std::for_each(columns->left.begin(), columns->left.end(), take);
            std::for_each(columns->right.begin(), columns->right.end(), take);
        }
    }
    return entries;
}

double heightOf(const PrintBlocks& blocks) {
    double sum = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        sum += blocks[i]->height() + (i > 0 ? blocks[i]->before : 0) +
               (i + 1 < blocks.size() ? blocks[i]->after : 0);
    return sum;
}

double startHeightOf(const PrintBlocks& blocks, std::size_t index) {
    const std::size_t first = index;
    double height = blocks[index]->startHeight();
    for (; blocks[index]->keepsWithNext && index + 1 < blocks.size() && !blocks[index + 1]->newPage; ++index)
        height += blocks[index]->after + blocks[index + 1]->before + blocks[index + 1]->startHeight();
    // A single line under a heading leaves it nearly alone: what follows that line counts too.
    constexpr double singleLine = 20;
    const bool headed = index > first;
    if (headed && blocks[index]->height() < singleLine && index + 1 < blocks.size() &&
        !blocks[index + 1]->newPage && !blocks[index + 1]->isHeading())
        height += blocks[index]->after + blocks[index + 1]->before + startHeightOf(blocks, index + 1);
    return height;
}

namespace {

// What stands from `index` on until a page may begin again.
double chapterHeight(const PrintBlocks& blocks, std::size_t index) {
    double height = 0;
    do
        height += blocks[index]->before + blocks[index]->height() + blocks[index]->after;
    while (++index < blocks.size() && !blocks[index]->newPage);
    return height;
}

// A new page for a chapter, unless much of this one would stay white, or all of the chapter fits on it.
bool paysNewPage(const Flow& flow, const PrintBlocks& blocks, std::size_t index) {
    constexpr double muchUsed = 0.4; // of a page
    return !flow.fresh() && flow.used() > muchUsed && chapterHeight(blocks, index) > flow.room();
}

} // namespace

bool placeAll(Flow& flow, const PrintBlocks& blocks, const GoOn& goOn) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (goOn && !goOn(static_cast<double>(i) / static_cast<double>(blocks.size())))
            return false;
        PrintBlock& block = *blocks[i];
        if (block.newPage && paysNewPage(flow, blocks, i))
            flow.breakPage();
        if (i > 0 || block.newPage)
            flow.skip(block.before);
        flow.need(startHeightOf(blocks, i));
        block.place(flow);
        if (i + 1 < blocks.size())
            flow.skip(block.after);
    }
    return true;
}

std::vector<Span> BlockMaker::linked(const std::vector<Span>& spans) const {
    std::vector<Span> checked = spans;
    for (auto& span : checked) {
        if (span.link.empty() || isWebAddress(span.link))
            continue;
        const auto target = std::find_if(headings.begin(), headings.end(), [&](const ContentsEntry& entry) {
            return !entry.heading->id.empty() && span.link == "#" + entry.heading->id;
        });
        span.link = target == headings.end() ? "" : "#" + target->destination;
    }
    return checked;
}

const ShapedText* BlockMaker::text(const std::vector<Span>& spans, const TextStyle& style,
                                   double width) const {
    return recording.keep(shaper.shape(linked(spans), style, width));
}

const ShapedText* BlockMaker::text(std::string_view words, const TextStyle& style, double width) const {
    return recording.keep(shaper.shape(words, style, width));
}

std::unique_ptr<PrintBlock> BlockMaker::block(const Heading& heading, double width) {
    static constexpr double pages[] = {20, 15, 12.5, 10.5};
    static constexpr double closer[] = {13.5, 12, 11, 10.5};
    const auto& sizes = report.compact ? closer : pages;
    const int level = std::clamp(heading.level, 1, 4);
    headingLevel = level + 1; // the document's title is the first level
    const TextStyle style{
        level < 4 ? Face::Serif : Face::Sans, sizes[level - 1], level == 4, false, "ink", {}};
    const std::string destination = "h" + std::to_string(++headingsMade);
    auto made =
        std::make_unique<HeadingBlock>(text(heading.text, style, width), heading, destination, headingLevel);
    made->keepsWithNext = true;
    made->newPage = heading.newPage;
    made->before = level == 1 ? (report.compact ? 13 : heading.newPage ? 34 : 18) : level == 2 ? 16 : 11;
    made->after = level == 1 ? (report.compact ? 4 : 8) : level == 2 ? 5 : 3;
    return made;
}

std::unique_ptr<PrintBlock> BlockMaker::block(const Paragraph& paragraph, double width) {
    const TextStyle style = styleOf(paragraph.style);
    auto made = std::make_unique<TextBlock>(text(paragraph.spans, style, width), TagNode{"P"});
    made->keepsWithNext = paragraph.leads || paragraph.style == Paragraph::Style::Prompt ||
                          paragraph.style == Paragraph::Style::Hint ||
                          paragraph.style == Paragraph::Style::Label;
    made->before = paragraph.style == Paragraph::Style::Label ? 5 : 0;
    made->after = made->keepsWithNext ? 4 : 6;
    return made;
}

std::unique_ptr<PrintBlock> BlockMaker::block(const AnswerText& answer, double width) {
    auto made = std::make_unique<AnswerBlock>();
    made->setLanguage(answer.language);
    TextStyle style;
    style.language = answer.language;
    for (const auto& paragraph : split(printable(answer.text), '\n'))
        made->add(text(paragraph, style, width - AnswerBlock::indent));
    made->before = 2;
    made->after = 8;
    return made;
}

std::unique_ptr<PrintBlock> BlockMaker::block(const ListBlock& given, double width) {
    return list(given, width, 0);
}

std::unique_ptr<PrintBlock> BlockMaker::list(const ListBlock& list, double width, double indent,
                                             const std::vector<Tint>& cards) {
    auto made = std::make_unique<ItemsBlock>(cards.empty() ? indent : ItemsBlock::cardPad + 2);
    made->cards = cards;
    made->cardWidth = width;
    if (!cards.empty())
        width -= 2 * ItemsBlock::cardPad + 4;
    const bool boxes = std::any_of(list.items.begin(), list.items.end(), [](const ListItem& item) {
        return item.mark == ListItem::Mark::Ticked || item.mark == ListItem::Mark::Unticked;
    });
    const bool letters = boxes && std::any_of(list.items.begin(), list.items.end(),
                                              [](const auto& item) { return !item.label.empty(); });
    made->labelIndent = boxes ? 16 : 2;
    made->wordsIndent = boxes ? (letters ? 32 : 17) : (list.items.size() > 9 ? 20 : 15);
    int number = 0;
    for (const auto& item : list.items) {
        PrintItem print;
        print.mark = item.mark;
        print.letter = item.label;
        const bool unticked = item.mark == ListItem::Mark::Unticked;
        // The column of labels is narrow: a longer one stands in front of the words.
        const bool longLabel = codePointCount(item.label) > 3;
        std::vector<Span> words = item.spans;
        if (longLabel)
            words.insert(words.begin(), {item.label + " ", true, false, {}});
        print.words = text(words, {Face::Sans, 10, false, false, unticked ? "ink2" : "ink", {}},
                           width - made->wordsIndent);
        if (!item.detail.empty())
            print.detail =
                text(item.detail, {Face::Sans, 10, false, false, "ink2", {}}, width - made->wordsIndent);
        std::string label = longLabel ? std::string() : item.label;
        if (label.empty() && item.mark == ListItem::Mark::Bullet)
            label = "•";
        if (label.empty() && item.mark == ListItem::Mark::Number)
            label = std::to_string(++number) + ".";
        if (!label.empty())
            print.label = recording.keep(
                shaper.line(label, {Face::Sans, 10, boxes, false, "ink2", {}}, made->wordsIndent));
        if (boxes)
            print.spoken = (unticked ? report.unticked : report.ticked) + (label.empty() ? "" : ": " + label);
        made->add(std::move(print));
    }
    made->after = 6;
    return made;
}

} // namespace waymark::pdf
