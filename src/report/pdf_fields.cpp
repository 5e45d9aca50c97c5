// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be filled in: lines for a pen, or boxes for the fields of a form.
#include "report/pdf_blocks.h"

#include "base/text.h"
#include "report/markup.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waymark::pdf {

namespace {

constexpr double penLine = 23; // from one line for a pen to the next
constexpr double boxLine = 14; // of the 10 point words in a form's box
constexpr double boxPad = 4;
constexpr double labelGap = 3; // between a label and its box
constexpr double tick = 12;
constexpr double tallest = 0.8; // of a page: a box is never taller

const TextStyle labelStyle{Face::Sans, 10, true, false, "ink", {}};
const TextStyle wordsStyle{Face::Sans, 10, false, false, "ink", {}};

// Draws the edge for the eye and notes where the field goes. Its element has no content of its own.
void placeField(Flow& flow, const FieldBlock& field, double x, double y, double width, double height) {
    const bool check = field.kind == FieldKind::Check;
    flow.recording.add(
        Box{x, y, width, height, check ? 2.0 : 3.0, check ? "" : "surface2", "lineStrong", 0.75});
    const TagScope scope(flow.recording, {"Form"});
    flow.recording.fields.push_back({scope.node(), flow.page(), x, y, width, height, &field,
                                     field.kind == FieldKind::LongText || height > 26});
}

double boxHeight(const BlockMaker& make, const FieldBlock& field, double width, double most) {
    if (field.kind == FieldKind::Check)
        return tick;
    double lines = field.lines;
    if (!field.value.empty() && field.kind != FieldKind::Choice && field.kind != FieldKind::Reference)
        lines = std::max(
            lines,
            std::ceil(make.shaper.shape(field.value, wordsStyle, width - 2 * boxPad)->height() / boxLine));
    return std::min(lines * boxLine + 2 * boxPad, most);
}

class FieldPrint : public PrintBlock {
  public:
    FieldPrint(const FieldBlock& field, double width, bool form)
        : field_(field), width_(width), form_(form) {}

    const ShapedText* label = nullptr;
    std::vector<const ShapedText*> choices; // on paper, to be ticked
    double box = 0;                         // height of a form's box

    double startHeight() const override {
        if (isCheck())
            return label->height();
        return form_ ? height() : labelHeight() + std::min(field_.lines, 3) * penLine;
    }
    double height() const override {
        if (isCheck())
            return std::max(label->height(), tick);
        if (form_)
            return labelHeight() + box;
        if (!choices.empty())
            return labelHeight() + static_cast<double>(choices.size()) * choiceHeight;
        return labelHeight() + field_.lines * penLine;
    }
    void place(Flow& flow) override {
        flow.need(std::min(startHeight(), flow.fullRoom()));
        if (isCheck())
            return placeCheck(flow);
        placeText(flow, *label, flow.left(), {"P"});
        flow.advance(labelGap);
        if (form_) {
            placeField(flow, field_, flow.left(), flow.y(), width_, box);
            flow.advance(box);
        } else if (!choices.empty()) {
            placeChoices(flow);
        } else {
            placeLines(flow);
        }
    }

  private:
    static constexpr double choiceHeight = 19;
    static constexpr double checkIndent = 20;

    bool isCheck() const { return field_.kind == FieldKind::Check; }
    double labelHeight() const { return label->height() + labelGap; }

    void placeCheck(Flow& flow) {
        if (form_)
            placeField(flow, field_, flow.left(), flow.y() + 1, tick, tick);
        else
            flow.recording.add(CheckBox{flow.left(), flow.y() + 1, tick, false});
        placeText(flow, *label, flow.left() + checkIndent, {"P"});
    }
    void placeChoices(Flow& flow) {
        for (const auto* words : choices) {
            flow.need(choiceHeight);
            flow.recording.add(CheckBox{flow.left(), flow.y() + 2, tick, false});
            const double top = flow.y();
            placeText(flow, *words, flow.left() + checkIndent, {"P"});
            flow.advance(top + choiceHeight - flow.y());
        }
    }
    void placeLines(Flow& flow) {
        for (int i = 0; i < field_.lines; ++i) {
            flow.need(i + 2 == field_.lines ? 2 * penLine : penLine); // the last one goes alone to no page
            flow.advance(penLine);
            flow.recording.add(Box{flow.left(), flow.y() - 1, width_, 0.6, 0, "lineStrong"});
        }
    }

    const FieldBlock& field_;
    double width_;
    bool form_;
};

// Short ones beside each other, their boxes in a line.
class FieldRowPrint : public PrintBlock {
  public:
    struct Cell {
        const FieldBlock* field;
        const ShapedText* label;
        double left;
        double width;
    };
    std::vector<Cell> cells;
    double box = 0; // height

    double startHeight() const override { return height(); }
    double height() const override { return labelHeight() + box; }
    void place(Flow& flow) override {
        flow.need(height());
        const double top = flow.y();
        for (const auto& cell : cells) {
            const double x = flow.left() + cell.left;
            flow.advance(top + labelHeight() - labelGap - cell.label->height() - flow.y());
            placeText(flow, *cell.label, x, {"P"});
            placeField(flow, *cell.field, x, top + labelHeight(), cell.width, box);
        }
        flow.advance(top + height() - flow.y());
    }

  private:
    double labelHeight() const {
        double highest = 0;
        for (const auto& cell : cells)
            highest = std::max(highest, cell.label->height());
        return highest + labelGap;
    }
};

class FieldTablePrint : public PrintBlock, private Frame {
  public:
    struct Row {
        const ShapedText* number = nullptr;
        std::vector<double> boxes; // heights
        double height = 0;
    };
    FieldTablePrint(const FieldTable& table, bool form) : table_(table), form_(form) {}

    const ShapedText* caption = nullptr;
    std::vector<const ShapedText*> head;
    std::vector<double> lefts; // of each column, and the right end of the last one
    std::vector<Row> rows;
    double headHeight = 0;

    double startHeight() const override {
        double least = topHeight();
        for (std::size_t i = 0; i < std::min<std::size_t>(rows.size(), 2);
             ++i) // one alone looks like the end
            least += rows[i].height;
        return least;
    }
    double height() const override {
        return std::accumulate(rows.begin(), rows.end(), topHeight(),
                               [](double sum, const Row& row) { return sum + row.height; });
    }
    void place(Flow& flow) override {
        flow.need(startHeight());
        const TagScope table(flow.recording, {"Table"});
        if (caption)
            placeText(flow, *caption, flow.left(), {"Caption"});
        {
            const TagScope line(flow.recording, {"TR"});
            for (std::size_t i = 0; i < head.size(); ++i) {
                TagNode cell{"TH"};
                cell.scope = "Column";
                const TagScope scope(flow.recording, cell);
                drawHeadCell(flow, i);
            }
        }
        endHead(flow);
        const Flow::Inside inside(flow, *this);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const bool beforeLast = i + 2 == rows.size(); // the last one goes alone to no page
            const double both = beforeLast ? rows[i].height + rows[i + 1].height : 0;
            flow.need(both > 0 && both < smallPair ? both : rows[i].height);
            placeRow(flow, rows[i], table_.rows[i]);
        }
    }

  private:
    double topHeight() const { return (caption ? caption->height() : 0) + headHeight; }
    static constexpr double padX = 4;
    static constexpr double padY = 3;
    static constexpr double smallPair = 160; // points, of two rows

    void leavePage(Flow&) override {}
    void enterPage(Flow& flow) override { // for the eye alone: the structure has it once
        for (std::size_t i = 0; i < head.size(); ++i)
            drawHeadCell(flow, i);
        endHead(flow);
    }
    void drawHeadCell(Flow& flow, std::size_t i) {
        flow.recording.add(
            Lines{head[i], 0, head[i]->lines.size(), flow.left() + lefts[i] + padX, flow.y() + padY});
    }
    void endHead(Flow& flow) {
        flow.advance(headHeight);
        flow.recording.add(Box{flow.left(), flow.y(), lefts.back(), 0.75, 0, "lineStrong"});
    }

    void placeRow(Flow& flow, const Row& row, const std::vector<FieldBlock>& fields) {
        const TagScope line(flow.recording, {"TR"});
        {
            TagNode cell{"TH"};
            cell.scope = "Row";
            const TagScope scope(flow.recording, cell);
            flow.recording.add(Lines{row.number, 0, 1, flow.left() + padX, flow.y() + padY + boxPad});
        }
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const TagScope scope(flow.recording, {"TD"});
            placeCell(flow, fields[i], lefts[i + 1], lefts[i + 2], row.boxes[i]);
        }
        flow.advance(row.height);
        flow.recording.add(
            Box{flow.left(), flow.y() - 0.5, lefts.back(), 0.5, 0, form_ ? "line" : "lineStrong"});
    }
    void placeCell(Flow& flow, const FieldBlock& field, double left, double right, double box) {
        const double x = flow.left() + left + padX / 2;
        const double width = right - left - padX;
        const bool check = field.kind == FieldKind::Check;
        if (form_)
            placeField(flow, field, check ? x + 4 : x, flow.y() + padY + (check ? 3 : 0),
                       check ? tick : width, box);
        else if (check)
            flow.recording.add(CheckBox{x + 4, flow.y() + padY + 3, tick, false});
        else if (left > lefts[1]) // a line between the columns, for the pen
            flow.recording.add(
                Box{flow.left() + left - padX / 2, flow.y(), 0.5, rows.front().height, 0, "line"});
    }

    const FieldTable& table_;
    bool form_;
};

} // namespace

std::unique_ptr<PrintBlock> BlockMaker::block(const FieldBlock& field, double width) {
    const bool form = report.form && !field.id.empty();
    auto made = std::make_unique<FieldPrint>(field, width, form);
    const bool check = field.kind == FieldKind::Check;
    made->label = text(field.label, check ? wordsStyle : labelStyle, check ? width - 20 : width);
    if (form)
        made->box = boxHeight(*this, field, width, tallest * PageGeometry(Paper::Letter).bottom());
    else if (field.kind == FieldKind::Choice)
        for (const auto& [value, words] : field.options)
            made->choices.push_back(text(words, wordsStyle, width - 20));
    made->before = check ? 2 : 5;
    made->after = check ? 5 : field.lines > 1 ? 10 : 6;
    return made;
}

bool BlockMaker::isShort(const FieldBlock& field) const {
    constexpr std::size_t longest = 24; // characters of a choice
    const bool fits = std::ranges::all_of(
        field.options, [](const auto& option) { return codePointCount(option.second) <= longest; });
    return report.form && !field.id.empty() && field.lines == 1 && codePointCount(field.value) <= longest &&
           (field.kind == FieldKind::Number || field.kind == FieldKind::Date ||
            (field.kind == FieldKind::Choice && fits));
}

std::unique_ptr<PrintBlock> BlockMaker::besideEachOther(const std::vector<const FieldBlock*>& fields,
                                                        double width) {
    constexpr double gutter = 12;
    const double each = (width - (mostBeside - 1) * gutter) / mostBeside;
    auto made = std::make_unique<FieldRowPrint>();
    for (const auto* field : fields)
        made->cells.push_back({field, text(field->label, labelStyle, each),
                               double(made->cells.size()) * (each + gutter), each});
    made->box = boxLine + 2 * boxPad;
    made->before = 5;
    made->after = 6;
    return made;
}

std::unique_ptr<PrintBlock> BlockMaker::block(const FieldTable& table, double width) {
    auto made = std::make_unique<FieldTablePrint>(table, report.form);
    if (!table.caption.empty())
        made->caption = text(table.caption, labelStyle, width);
    const double sum = std::max(std::accumulate(table.widths.begin(), table.widths.end(), 0.0), 0.001);
    made->lefts = {0};
    for (const double share : table.widths)
        made->lefts.push_back(made->lefts.back() + width * share / sum);
    for (std::size_t i = 0; i < table.head.size(); ++i) {
        made->head.push_back(text(table.head[i], {Face::Sans, 10, true, false, "ink2", {}},
                                  made->lefts[i + 1] - made->lefts[i] - 8));
        made->headHeight = std::max(made->headHeight, made->head.back()->height() + 7);
    }
    constexpr double tallestRow = 260;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        FieldTablePrint::Row row;
        row.number = recording.keep(
            shaper.line(std::to_string(r + 1), {Face::Sans, 10, false, false, "ink2", {}}, 30));
        row.height = report.form ? 26 : 34;
        for (std::size_t i = 0; i < table.rows[r].size(); ++i) {
            row.boxes.push_back(
                boxHeight(*this, table.rows[r][i], made->lefts[i + 2] - made->lefts[i + 1] - 4, tallestRow));
            if (report.form)
                row.height = std::max(row.height, row.boxes.back() + 7);
        }
        if (report.form) // boxes beside each other are equally tall
            for (std::size_t i = 0; i < row.boxes.size(); ++i)
                if (table.rows[r][i].kind != FieldKind::Check)
                    row.boxes[i] = row.height - 7;
        made->rows.push_back(std::move(row));
    }
    made->before = 4;
    made->after = 12;
    return made;
}

} // namespace waymark::pdf
