// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The perspective prism: one event comes in, and leaves as a fan of views. What was guessed has a broken ray
// and edge.
#include "figures/sheet_figure_parts.h"

#include <algorithm>

namespace waymark {

using namespace sheet_figure;

namespace {

struct View {
    std::string area;
    std::string name;
    std::string side;
    std::string know;
    std::string shownKnow;
    std::vector<std::pair<std::string, std::string>> said; // "Felt", "left alone"
};

class Fan : Drawing {
  public:
    Fan(const SheetView& sheet, const FigureRoom& room) : Drawing(sheet, room) {
        for (const auto& row : rows("facets")) {
            const auto scope = at("facets", row);
            View view{id("facets", row),
                      said(scope, "whose").empty() ? name("facets", row) : said(scope, "whose"),
                      said(scope, "side"),
                      word(scope, "know"),
                      said(scope, "know"),
                      {}};
            for (const auto& [field, head] :
                 {std::pair("saw", strings.saw), std::pair("felt", strings.felt),
                  std::pair("needed", strings.needed), std::pair("meant", strings.meant)})
                if (const auto words = said(scope, field); !words.empty())
                    view.said.emplace_back(std::string(head), words);
            views_.push_back(std::move(view));
        }
        event_ = said(whole(), "event");
    }

    Figure draw() {
        if (views_.empty() && event_.empty())
            return empty();
        const bool wide = room.widely && width >= 52 * t;
        const double boxesLeft = (wide ? 0.44 : 0.34) * width;
        const double boxWidth = width - boxesLeft;
        double y = 0;
        std::vector<FigureBox> boxes;
        for (const auto& view : views_) {
            boxes.push_back({boxesLeft, y, boxWidth, cardHeight(pencil, cardOf(view), boxWidth)});
            y = boxes.back().bottom() + 0.9 * t;
        }
        const double eventWidth = (wide ? 0.2 : 0.17) * width;
        const CardWords event{event_.empty() ? label("event") : event_, {}, 12, 2};
        const double eventHeight = cardHeight(pencil, event, eventWidth);
        const double height = std::max({y - (views_.empty() ? 0 : 0.9 * t), eventHeight, 9 * t});
        const double middle = height / 2;
        const FigureBox eventBox{0, middle - eventHeight / 2, eventWidth, eventHeight};
        const double prism = eventWidth + (wide ? 0.07 : 0.05) * width;
        const double side = 3.6 * t;
        for (std::size_t i = 0; i < views_.size(); ++i)
            pencil.line({{prism, middle}, {boxesLeft, boxes[i].center().y}},
                        {"primary", 1.5,
                         views_[i].know == "guessed" ? std::vector<double>{4, 3} : std::vector<double>{}});
        pencil.line({{eventWidth, middle}, {prism, middle}}, {"ink2", 2.2, {}});
        pencil.shape({{prism, middle - 0.62 * side},
                      {prism + 0.55 * side, middle + 0.45 * side},
                      {prism - 0.55 * side, middle + 0.45 * side}},
                     "primarySoft", {"primary", 1.6, {}});
        drawCard(pencil, eventBox, event, "surface2", {"ink2", 1.4, {}});
        pencil.area(sheetField(sheet.id, "event").str(), eventBox, event.head);
        for (std::size_t i = 0; i < views_.size(); ++i) {
            const auto& view = views_[i];
            const auto card = cardOf(view);
            drawCard(pencil, boxes[i], card, "surface",
                     {"lineStrong", 1,
                      view.know == "guessed" ? std::vector<double>{4, 3} : std::vector<double>{}});
            auto all = view.name;
            for (const auto& line : card.lines)
                all += ". " + line;
            pencil.area(view.area, boxes[i], all);
        }
        return done(height, alt());
    }

  private:
    CardWords cardOf(const View& view) const {
        CardWords words{view.name, {}, 2, 4};
        auto second = view.side;
        if (!view.shownKnow.empty())
            second += (second.empty() ? "" : " · ") + view.shownKnow;
        if (!second.empty())
            words.lines.push_back(second);
        for (const auto& [head, line] : view.said)
            words.lines.push_back(head + ": " + line);
        return words;
    }

    std::string alt() {
        figure.facts.widths = {1.4, 1.2, 1.3, 1.1, 1.3, 1.3, 1.1};
        figure.facts.head = {label("facets.whose"),       label("facets.side"),
                             std::string(strings.saw),    std::string(strings.felt),
                             std::string(strings.needed), std::string(strings.meant),
                             label("facets.know")};
        for (const auto& view : views_) {
            const auto of = [&](std::string_view head) {
                const auto found =
                    std::ranges::find(view.said, head, &std::pair<std::string, std::string>::first);
                return found == view.said.end() ? std::string() : found->second;
            };
            figure.facts.rows.push_back({view.name, view.side, of(strings.saw), of(strings.felt),
                                         of(strings.needed), of(strings.meant), view.shownKnow});
        }
        std::string names;
        for (const auto& view : views_)
            names += (names.empty() ? "" : ", ") + view.name;
        return filled(strings.prismAlt, {std::to_string(views_.size()), names});
    }

    std::vector<View> views_;
    std::string event_;
};

} // namespace

Figure perspectiveFan(const SheetView& sheet, const FigureRoom& room) {
    return Fan(sheet, room).draw();
}

} // namespace waymark
