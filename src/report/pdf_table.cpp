// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables: they break between rows and repeat their heads; a row taller than a page breaks inside its cells.
#include "report/pdf_blocks.h"

#include "base/text.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace waymark::pdf {

namespace {

constexpr double padX = 6;
constexpr double padY = 4.5;
constexpr double smallPair = 160; // points, of two rows
constexpr double tallRow = 280;   // points: a row taller than that may break, a smaller one moves on

struct PrintRow {
    std::vector<const ShapedText*> cells;
    std::vector<std::string> languages; // as long as the cells; empty: the document's
    double height = 0;
};

class TableBlock : public PrintBlock, private Frame {
  public:
    const ShapedText* caption = nullptr;
    PrintRow head; // without cells: none
    std::vector<PrintRow> rows;
    std::vector<double> lefts; // of each column, and the right end of the last one
    bool rowHeads = false;

    double startHeight() const override {
        double least = captionHeight() + head.height;
        if (!rows.empty())
            least += rows.front().height <= tallRow ? rows.front().height : 60.0;
        // One row alone under a head looks like a table that ended: keep two where both are small.
        if (rows.size() > 1 && rows[0].height + rows[1].height < 80)
            least = captionHeight() + head.height + rows[0].height + rows[1].height;
        return least;
    }
    double height() const override {
        return std::accumulate(rows.begin(), rows.end(), captionHeight() + head.height,
                               [](double sum, const PrintRow& row) { return sum + row.height; });
    }
    void place(Flow& flow) override {
        flow.need(startHeight());
        const TagScope table(flow.recording, {"Table"});
        if (caption)
            placeText(flow, *caption, flow.left(), {"Caption"});
        if (caption)
            flow.advance(3);
        if (!head.cells.empty())
            placeHead(flow);
        const Flow::Inside inside(flow, *this);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            // The last row goes alone to no page: the one before it goes with it, where both are small.
            if (i + 2 == rows.size() && rows[i].height + rows[i + 1].height < smallPair)
                flow.need(rows[i].height + rows[i + 1].height);
            placeRow(flow, rows[i]);
        }
    }

  private:
    double captionHeight() const { return caption ? caption->height() + 3 : 0; }
    double lineWidth() const { return lefts.back(); }

    void leavePage(Flow&) override {}
    void enterPage(Flow& flow) override {
        if (!head.cells.empty())
            drawHead(flow); // repeated for the eye alone: the structure has it once
    }

    void drawHead(Flow& flow) {
        for (std::size_t i = 0; i < head.cells.size(); ++i)
            drawCell(flow, i, *head.cells[i], 0, head.cells[i]->lines.size());
        flow.advance(head.height);
        rule(flow, "lineStrong", 0.75);
    }

    void placeHead(Flow& flow) {
        const TagScope line(flow.recording, {"TR"});
        for (std::size_t i = 0; i < head.cells.size(); ++i) {
            TagNode tag{"TH"};
            tag.scope = "Column";
            const TagScope cell(flow.recording, tag);
            drawCell(flow, i, *head.cells[i], 0, head.cells[i]->lines.size());
        }
        flow.advance(head.height);
        rule(flow, "lineStrong", 0.75);
    }

    void placeRow(Flow& flow, const PrintRow& row) {
        if (row.height > flow.room() + 0.0005 && row.height <= tallRow)
            flow.breakPage();
        std::vector<std::size_t> next(row.cells.size(), 0);
        std::vector<int> cellTags(row.cells.size(), -1);
        int rowTag = -1;
        for (bool left = true; left;) {
            if (flow.room() < leastPart(row, next) && !flow.fresh())
                flow.breakPage();
            left = placePart(flow, row, next, rowTag, cellTags);
            if (left)
                flow.breakPage();
        }
        rule(flow, "line", 0.5);
    }

    // The room that two lines of the cell with the tallest lines need.
    static double leastPart(const PrintRow& row, const std::vector<std::size_t>& next) {
        double least = 0;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const auto& cell = *row.cells[i];
            least = std::max(least, cell.height(next[i], std::min(next[i] + 2, cell.lines.size())));
        }
        return least + 2 * padY;
    }

    // What of a row fits on this page. True when some of it is left over.
    bool placePart(Flow& flow, const PrintRow& row, std::vector<std::size_t>& next, int& rowTag,
                   std::vector<int>& cellTags) {
        TagNode line{"TR"};
        line.continues = rowTag;
        const TagScope scope(flow.recording, line);
        if (rowTag < 0)
            rowTag = scope.node();
        bool left = false;
        double height = 0;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const ShapedText& text = *row.cells[i];
            const std::size_t remaining = text.lines.size() - next[i];
            if (remaining == 0 && cellTags[i] >= 0)
                continue;
            std::size_t count = std::min(remaining, text.fitting(next[i], flow.room() - 2 * padY));
            if (count == 0 && flow.fresh())
                count = std::min(remaining, std::size_t{1}); // a line taller than a page
            const bool rowHead = rowHeads && i == 0;
            TagNode cell{rowHead ? "TH" : "TD"};
            cell.scope = rowHead ? "Row" : "";
            cell.language = row.languages[i];
            cell.continues = cellTags[i];
            const TagScope cellScope(flow.recording, cell);
            if (cellTags[i] < 0)
                cellTags[i] = cellScope.node();
            drawCell(flow, i, text, next[i], count);
            height = std::max(height, text.height(next[i], next[i] + count) + 2 * padY);
            next[i] += count;
            left = left || count < remaining;
        }
        flow.advance(height);
        return left;
    }

    void drawCell(Flow& flow, std::size_t column, const ShapedText& text, std::size_t first,
                  std::size_t count) const {
        if (count > 0 && !text.saysNothing())
            flow.recording.add(
                Lines{&text, first, count, flow.left() + lefts[column] + padX, flow.y() + padY});
    }

    void rule(Flow& flow, const char* color, double width) const {
        Box line{flow.left(), flow.y() - width / 2, lineWidth(), width, 0, color};
        flow.recording.add(line);
    }
};

PrintRow rowOf(BlockMaker& make, const std::vector<std::string>& words, const std::vector<double>& lefts,
               const TextStyle& style, const TextStyle* firstStyle = nullptr,
               const std::function<std::string(std::size_t column)>& languageOf = {}) {
    PrintRow row;
    for (std::size_t i = 0; i + 1 < lefts.size(); ++i) {
        TextStyle chosen = i == 0 && firstStyle ? *firstStyle : style;
        if (languageOf)
            chosen.language = languageOf(i);
        row.languages.push_back(chosen.language);
        row.cells.push_back(make.text(i < words.size() ? words[i] : std::string(), chosen,
                                      lefts[i + 1] - lefts[i] - 2 * padX));
        row.height = std::max(row.height, row.cells.back()->height() + 2 * padY);
    }
    return row;
}

// Columns by their shares, but none too narrow for the words in it, where there is room for that.
std::vector<double> columnLefts(const Table& table, double width) {
    std::size_t columns = table.head.size();
    for (const auto& row : table.rows)
        columns = std::max(columns, row.size());
    std::vector<double> shares = table.widths;
    shares.resize(columns, 1);
    std::vector<double> least(columns, 0);
    const auto widen = [&](const std::vector<std::string>& row) {
        constexpr std::size_t mostLetters = 15; // of a word: a longer one may break
        constexpr double wideLetter = 6.3;      // points
        for (std::size_t i = 0; i < row.size(); ++i)
            for (const auto& word : split(row[i], ' '))
                if (const auto count = codePointCount(word); count <= mostLetters)
                    least[i] = std::max(least[i], static_cast<double>(count) * wideLetter + 2 * padX);
    };
    widen(table.head);
    std::for_each(table.rows.begin(), table.rows.end(), widen);

    const double sum = std::max(std::accumulate(shares.begin(), shares.end(), 0.0), 0.001);
    double missing = 0; // what the widened columns take from the others
    double spare = 0;
    std::vector<double> widths(columns);
    for (std::size_t i = 0; i < columns; ++i) {
        widths[i] = width * shares[i] / sum;
        missing += std::max(least[i] - widths[i], 0.0);
        spare += std::max(widths[i] - least[i], 0.0);
    }
    std::vector<double> lefts{0};
    for (std::size_t i = 0; i < columns; ++i) {
        if (missing <= spare && spare > 0)
            widths[i] =
                widths[i] < least[i] ? least[i] : widths[i] - missing * (widths[i] - least[i]) / spare;
        lefts.push_back(lefts.back() + widths[i]);
    }
    return lefts;
}

} // namespace

std::unique_ptr<PrintBlock> tableBlock(BlockMaker& make, const Table& table, double width) {
    auto made = std::make_unique<TableBlock>();
    made->lefts = columnLefts(table, width);

    const TextStyle headStyle{Face::Sans, 10, true, false, "ink2", {}};
    const TextStyle style{Face::Sans, 10, false, false, "ink", {}};
    const TextStyle rowHeadStyle{Face::Sans, 10, true, false, "ink2", {}};
    made->rowHeads = table.rowHeads;
    if (!table.caption.empty())
        made->caption = make.text(table.caption, headStyle, width);
    if (!table.head.empty())
        made->head = rowOf(make, table.head, made->lefts, headStyle);
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        made->rows.push_back(rowOf(make, table.rows[i], made->lefts, style,
                                   table.rowHeads ? &rowHeadStyle : nullptr,
                                   [&](std::size_t column) { return table.languageOf(i, column); }));
    made->before = 2;
    made->after = 10;
    return made;
}

std::unique_ptr<PrintBlock> BlockMaker::block(const Table& table, double width) {
    return tableBlock(*this, table, width);
}

} // namespace waymark::pdf
