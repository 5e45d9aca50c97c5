// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The process map: ovals for start and end, boxes for steps, diamonds for decisions, broken edges for waits,
// and a lane for everyone who has a hand in it where these fit side by side.
#include "figures/graph_picture.h"
#include "figures/sheet_figure_parts.h"

#include <algorithm>
#include <map>

namespace waymark {

using namespace sheet_figure;

namespace {

struct Step {
    std::string row;
    std::string kind;
    std::string who;
    std::string name;
    std::string pain; // what hurts, or that it hurts
    std::string minutes;
    std::vector<std::size_t> next;
    std::vector<std::size_t> ifNo;
};

class Map : Drawing {
  public:
    Map(const SheetView& sheet, const FigureRoom& room) : Drawing(sheet, room) { read(); }

    Figure draw() {
        if (steps_.empty())
            return empty();
        const auto fitted =
            fittedGraph(room.layouts, width, {15 * t, 11 * t}, lanes_.size() > 1,
                        [this](double boxWidth, bool lanes) { return graph(boxWidth, lanes); });
        const double left = (width - std::min(width, fitted.layout.width)) / 2;
        double head = 0;
        if (fitted.lanes)
            for (const auto& [lane, box] : fitted.layout.lanes)
                head = std::max(
                    head, pencil.heightOf(laneNames_[std::size_t(lane)], pencil.bold(), box.width - t) + t);
        const double top = head + (fitted.lanes ? t : 0);
        if (fitted.lanes)
            drawLanes(fitted.layout, left, head, top + fitted.layout.height + t);
        drawArrows(fitted, left, top);
        for (std::size_t i = 0; i < steps_.size(); ++i) {
            auto box = fitted.layout.nodes[i];
            box.x += left;
            box.y += top;
            drawStep(steps_[i], box, fitted.lanes);
        }
        tell();
        return done(top + fitted.layout.height + (fitted.lanes ? t : 0), alt());
    }

  private:
    void read() {
        std::map<std::string, std::size_t> places;
        for (const auto& row : rows("steps")) {
            const auto scope = at("steps", row);
            Step step;
            step.row = row;
            step.kind = word(scope, "kind");
            step.who = said(scope, "who");
            step.name = said(scope, "what").empty() ? name("steps", row) : said(scope, "what");
            if (valueOf(scope, "pain").state() == State::Met) {
                const auto note = said(scope, "pain-note");
                step.pain = std::string(strings.hurts) + (note.empty() ? "" : ": " + note);
            }
            if (const auto minutes = said(scope, "minutes"); !minutes.empty())
                step.minutes = minutes;
            places.emplace(row, steps_.size());
            if (!step.who.empty() && !lanes_.contains(step.who)) {
                lanes_.emplace(step.who, int(laneNames_.size()));
                laneNames_.push_back(step.who);
            }
            steps_.push_back(std::move(step));
        }
        for (auto& step : steps_) {
            const auto scope = at("steps", step.row);
            for (const auto& [field, to] : {std::pair("next", &step.next), std::pair("next-no", &step.ifNo)})
                for (const auto& link : linksOf(scope, field))
                    if (const auto found = places.find(link.row);
                        found != places.end() && link.sheet == sheet.id)
                        to->push_back(found->second);
        }
    }

    bool isOval(const Step& step) const { return step.kind == "start" || step.kind == "end"; }

    // What stands in a box besides its name.
    std::vector<std::string> linesOf(const Step& step, bool lanes) const {
        std::vector<std::string> lines;
        if (!lanes && !step.who.empty())
            lines.push_back(step.who);
        if (step.kind == "wait")
            lines.push_back(option("steps.kind", "wait") + (step.minutes.empty() ? "" : ": " + step.minutes));
        else if (!step.minutes.empty())
            lines.push_back(step.minutes);
        if (!step.pain.empty())
            lines.push_back(step.pain);
        return lines;
    }

    // The words of a step in that width, drawn from `top` down where there is a `top`.
    double words(const Step& step, double x, double wide, bool lanes, const double* top) {
        auto head = pencil.plain();
        head.align = FigureWords::Align::Middle;
        head.most = 5;
        auto line = pencil.small();
        line.align = FigureWords::Align::Middle;
        line.most = 3;
        double y = 0;
        const auto add = [&](const std::string& text, const WordStyle& style) {
            y += top ? pencil.words(x, *top + y, wide, text, style) : pencil.heightOf(text, style, wide);
        };
        add(step.name, head);
        for (const auto& each : linesOf(step, lanes)) {
            line.bold = each == step.pain;
            line.color = line.bold ? "accentInk" : "ink2";
            add(each, line);
        }
        return y;
    }

    // In a diamond words have about half of its width and height.
    double insideOf(const Step& step, double boxWidth) const {
        return step.kind == "decision" ? 0.62 * boxWidth
               : isOval(step)          ? 0.84 * boxWidth
                                       : boxWidth - 1.4 * t;
    }

    Graph graph(double boxWidth, bool lanes) {
        Graph made;
        made.lanes = lanes;
        made.keepsOrder = true;
        made.gap = 1.6 * t;
        for (const auto& step : steps_) {
            const double wide = step.kind == "decision" ? boxWidth * 1.25 : boxWidth;
            const double high = words(step, 0, insideOf(step, wide), lanes, nullptr);
            const double factor = step.kind == "decision" ? 2.3 : 1;
            made.nodes.push_back(
                {wide, high * factor + (isOval(step) ? 1.6 : 1.2) * t,
                 lanes && !step.who.empty() ? lanes_.at(step.who) : -1,
                 step.kind == "decision" ? GraphNode::Shape::Diamond : GraphNode::Shape::Box});
        }
        for (std::size_t i = 0; i < steps_.size(); ++i)
            for (const bool no : {false, true})
                for (const auto next : no ? steps_[i].ifNo : steps_[i].next) {
                    const auto room = linkRoom(pencil, edgeLabel(i, no), pencil.small());
                    made.edges.push_back({i, next, room.width, room.height});
                }
        return made;
    }

    std::string edgeLabel(std::size_t from, bool no) const {
        const auto& step = steps_[from];
        if (step.kind != "decision" && step.ifNo.empty())
            return {};
        return std::string(no ? strings.no : strings.yes);
    }

    void drawLanes(const GraphLayout& layout, double left, double head, double bottom) {
        bool even = false;
        for (const auto& [lane, box] : layout.lanes) {
            const FigureBox whole{left + box.x, 0, box.width, bottom};
            pencil.box(whole, 0.8 * t, even ? "surface2" : "surface", {"line", 0.8, {}});
            auto style = pencil.bold();
            style.align = FigureWords::Align::Middle;
            pencil.words(whole.x + 0.5 * t, 0.5 * t, whole.width - t, laneNames_[std::size_t(lane)], style);
            pencil.line({{whole.x, head}, {whole.right(), head}}, {"line", 0.8, {}});
            even = !even;
        }
    }

    void drawArrows(const FittedGraph& fitted, double left, double top) {
        std::size_t index = 0;
        for (std::size_t i = 0; i < steps_.size(); ++i)
            for (const bool no : {false, true})
                for (std::size_t k = 0; k < (no ? steps_[i].ifNo : steps_[i].next).size(); ++k, ++index) {
                    auto points = fitted.layout.edges[index];
                    for (auto& point : points) {
                        point.x += left;
                        point.y += top;
                    }
                    pencil.arrow(std::move(points),
                                 {"ink3", 1.1, no ? std::vector<double>{4, 3} : std::vector<double>{}});
                    const auto label = edgeLabel(i, no);
                    if (label.empty())
                        continue;
                    const auto& edge = fitted.graph.edges[index];
                    const FigureBox box{left + fitted.layout.labels[index].x - edge.labelWidth / 2,
                                        top + fitted.layout.labels[index].y - edge.labelHeight / 2,
                                        edge.labelWidth, edge.labelHeight};
                    drawLinkWords(pencil, box, label, pencil.small(), fitted.layout.inRowOrder);
                }
    }

    void drawStep(const Step& step, const FigureBox& box, bool lanes) {
        const FigureStroke plain{"lineStrong", 1.1, {}};
        const FigureStroke hurts{"accent", 1.8, {}};
        auto edge = step.pain.empty() ? plain : hurts;
        const auto middle = box.center();
        if (step.kind == "decision") {
            pencil.shape(
                {{middle.x, box.y}, {box.right(), middle.y}, {middle.x, box.bottom()}, {box.x, middle.y}},
                "step2Soft", edge);
        } else if (isOval(step)) {
            pencil.box(box, box.height / 2, "primarySoft", edge);
        } else {
            if (step.kind == "wait")
                edge.dash = {4, 3};
            pencil.box(box, 0.6 * t, "surface", edge);
        }
        const double inside = insideOf(step, box.width);
        const double high = words(step, 0, inside, lanes, nullptr);
        const double y = middle.y - high / 2;
        words(step, middle.x - inside / 2, inside, lanes, &y);
        std::string said = step.name;
        if (!step.kind.empty())
            said += ". " + option("steps.kind", step.kind.c_str());
        for (const auto& line : linesOf(step, false))
            said += ". " + line;
        pencil.area(id("steps", step.row), box, said);
    }

    std::string namesOf(const std::vector<std::size_t>& steps) const {
        std::string names;
        for (const auto step : steps)
            names += (names.empty() ? "" : ", ") + steps_[step].name;
        return names;
    }

    void tell() {
        figure.facts.widths = {2.2, 1, 1.2, 2, 1.6, 1.6};
        figure.facts.head = {label("steps.what"),       std::string(strings.kind),
                             std::string(strings.who),  std::string(strings.next),
                             std::string(strings.ifNo), std::string(strings.hurts)};
        for (const auto& step : steps_)
            figure.facts.rows.push_back({step.name,
                                         step.kind.empty() ? "" : option("steps.kind", step.kind.c_str()),
                                         step.who, namesOf(step.next), namesOf(step.ifNo), step.pain});
    }

    std::string alt() const {
        const auto count = [&](auto is) { return std::to_string(std::ranges::count_if(steps_, is)); };
        return filled(strings.processAlt,
                      {std::to_string(steps_.size()), steps_.front().name, steps_.back().name,
                       count([](const Step& step) { return step.kind == "decision"; }),
                       count([](const Step& step) { return !step.pain.empty(); })});
    }

    std::vector<Step> steps_;
    std::map<std::string, int> lanes_;
    std::vector<std::string> laneNames_;
};

} // namespace

Figure processMap(const SheetView& sheet, const FigureRoom& room) {
    return Map(sheet, room).draw();
}

} // namespace waymark
