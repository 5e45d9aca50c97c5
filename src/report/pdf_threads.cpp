// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Statements with what they lead to beside them, and threads from one to the other.
#include "report/pdf_blocks.h"

#include <algorithm>

namespace waymark::pdf {

namespace {

constexpr double cardsShare = 0.42; // of the width
constexpr double gap = 30;          // between the columns: room for threads and badges
constexpr double between = 12;      // panels

// As many panels as there is room for stand beside the statements; the others follow in full width. Where
// not even the first one has room, all stand one below the other.
class ThreadsBlock : public PrintBlock {
  public:
    struct Led {
        std::unique_ptr<PrintBlock> narrow;
        std::unique_ptr<PrintBlock> wide;
        std::vector<std::string> letters;
        std::string color;
        int tint;
    };

    ThreadsBlock(std::unique_ptr<PrintBlock> cards, std::unique_ptr<PrintBlock> plain, double shift)
        : cards_(std::move(cards)), plain_(std::move(plain)), shift_(shift) {}

    std::vector<Led> panels;

    double startHeight() const override {
        return isBeside(mostOfPage) ? besideHeight() : plain_->startHeight();
    }
    double height() const override {
        double sum =
            isBeside(mostOfPage) ? besideHeight() : plain_->height() + between + panels[0].wide->height();
        for (std::size_t i = 1; i < panels.size(); ++i)
            sum += between + panels[i].wide->height();
        return sum;
    }
    void place(Flow& flow) override {
        std::size_t next = 0;
        if (isBeside(flow.fullRoom())) {
            flow.need(besideHeight());
            next = placeBeside(flow);
        } else {
            plain_->place(flow);
        }
        for (; next < panels.size(); ++next) {
            flow.skip(between);
            panels[next].wide->place(flow);
        }
    }

  private:
    static constexpr double mostOfPage = 600; // points, below a heading

    double besideHeight() const { return std::max(cards_->height(), panels[0].narrow->height()); }
    bool isBeside(double room) const { return besideHeight() <= room; }

    // How many panels stand there.
    std::size_t placeBeside(Flow& flow) {
        const double top = flow.y();
        flow.cards.clear();
        flow.badges.clear();
        cards_->place(flow);
        double bottom = flow.y();
        std::vector<std::size_t> threads;
        for (const auto& led : panels)
            for (std::size_t i = 0; i < led.letters.size(); ++i)
                threads.push_back(flow.recording.reserve(Thread{}));
        flow.setColumn(shift_, top);
        std::size_t count = 0;
        auto thread = threads.begin();
        for (;
             count < panels.size() && (count == 0 || between + panels[count].narrow->height() <= flow.room());
             ++count) {
            const auto& led = panels[count];
            if (count > 0)
                flow.advance(between);
            flow.badges.clear();
            led.narrow->place(flow);
            for (const auto& badge : flow.badges)
                for (const auto& card : flow.cards)
                    if (card.letter == badge.letter && thread != threads.end())
                        flow.recording.thread(*thread++) = {card.x,  card.y,    badge.x,
                                                            badge.y, led.color, led.tint};
        }
        flow.setColumn(0, std::max(bottom, flow.y()));
        return count;
    }

    std::unique_ptr<PrintBlock> cards_;
    std::unique_ptr<PrintBlock> plain_;
    double shift_;
};

} // namespace

std::unique_ptr<PrintBlock> BlockMaker::threads(const ListBlock& statements,
                                                const std::vector<const Panel*>& panels, double width) {
    const double cards = width * cardsShare;
    std::vector<Tint> tints;
    for (const auto& item : statements.items) {
        const auto led = std::ranges::find_if(panels, [&](const Panel* panel) {
            return std::ranges::find(panel->badges, item.label) != panel->badges.end();
        });
        tints.push_back(tintOf(led == panels.end() ? 0 : (*led)->tint));
    }
    auto made = std::make_unique<ThreadsBlock>(list(statements, cards, 0, tints), list(statements, width, 0),
                                               cards + gap - 9);
    for (const auto* panel : panels)
        made->panels.push_back({block(*panel, width - cards - gap + 9), block(*panel, width), panel->badges,
                                tintOf(panel->tint).edge, panel->tint});
    made->after = between;
    return made;
}

std::optional<PrintBlocks> BlockMaker::blocks(const std::vector<ReportNode>& nodes, double width,
                                              const GoOn& goOn) {
    PrintBlocks made;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (!goOn(static_cast<double>(i) / static_cast<double>(nodes.size())))
            return std::nullopt;
        std::vector<const FieldBlock*> fields; // short ones in a row
        for (auto k = i; k < nodes.size() && fields.size() < mostBeside; ++k) {
            const auto* field = std::get_if<FieldBlock>(&nodes[k]);
            // Choices do not mix with numbers and days, of which three often belong together.
            const bool mixed =
                field && !fields.empty() &&
                (field->kind == FieldKind::Choice) != (fields.front()->kind == FieldKind::Choice);
            if (!field || !isShort(*field) || mixed)
                break;
            fields.push_back(field);
        }
        if (fields.size() > 1) {
            made.push_back(besideEachOther(fields, width));
            i += fields.size() - 1;
            continue;
        }
        const auto* statements = std::get_if<ListBlock>(&nodes[i]);
        std::vector<const Panel*> panels;
        while (statements && statements->leads && i + 1 < nodes.size() &&
               std::holds_alternative<Panel>(nodes[i + 1]))
            panels.push_back(&std::get<Panel>(nodes[++i]));
        made.push_back(panels.empty()
                           ? std::visit([&](const auto& given) { return block(given, width); }, nodes[i])
                           : threads(*statements, panels, width));
    }
    return made;
}

} // namespace waymark::pdf
