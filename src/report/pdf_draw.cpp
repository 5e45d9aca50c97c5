// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_draw.h"

#include "report/markup.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <array>
#include <map>
#include <numbers>
#include <optional>
#include <unordered_map>

namespace waymark::pdf {

namespace {

struct SurfaceDestroy {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct CairoDestroy {
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

std::string replaced(std::string text, std::string_view what, const std::string& with) {
    if (const auto at = text.find(what); at != std::string::npos)
        text.replace(at, what.size(), with);
    return text;
}

// Cairo refuses a text with noncharacters as a whole.
std::string oneLine(std::string_view text) {
    std::string line = printable(text);
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

class Painter {
  public:
    Painter(cairo_t* cairo, const Recording& recording, const Report& report, const PageGeometry& geometry,
            const Theme& theme, const Shaper& shaper)
        : cairo_(cairo),
          recording_(recording),
          report_(report),
          geometry_(geometry),
          theme_(theme),
          shaper_(shaper) {
        const double half = geometry.textWidth() / 2 - 24;
        headerLeft_ = shaper.line(!report.running.empty()   ? report.running
                                  : report.subtitle.empty() ? report.title
                                                            : report.subtitle,
                                  {Face::Sans, 10, true, false, "ink", {}}, half);
        const std::string right =
            report.header + (report.header.empty() || report.date.empty() ? "" : "   ") + report.date;
        headerRight_ = shaper.line(right, {Face::Sans, 10, false, false, "ink2", {}}, half + 16);
        int page = 0;
        for (const auto& operation : recording.operations()) {
            if (std::holds_alternative<PageBreak>(operation))
                ++page;
            else if (const auto* destination = std::get_if<Destination>(&operation))
                pageOf_[destination->name] = page + 1;
            else if (const auto* lines = std::get_if<Lines>(&operation); lines && !lines->text->letters)
                ++again_[lines->text].left;
        }
    }

    void paint() {
        const TagNode document{"Document"};
        cairo_tag_begin(cairo_, document.name.c_str(), "");
        furniture();
        for (const auto& operation : recording_.operations())
            std::visit([this](const auto& what) { (*this)(what); }, operation);
        while (!open_.empty()) // balanced by TagScope; Cairo ends the process where it is not
            (*this)(CloseTag{});
        cairo_tag_end(cairo_, document.name.c_str());
        cairo_show_page(cairo_);
    }

    void operator()(const OpenTag& tag) {
        const TagNode& node = recording_.tags()[static_cast<std::size_t>(tag.node)];
        open_.push_back(&node);
        cairo_tag_begin(cairo_, node.name.c_str(), node.attributes.c_str());
    }
    void operator()(const CloseTag&) {
        cairo_tag_end(cairo_, open_.back()->name.c_str());
        open_.pop_back();
    }
    void operator()(const PageBreak&) {
        cairo_show_page(cairo_);
        ++page_;
        furniture();
    }
    void operator()(const Destination& destination) {
        const std::string attributes = "name=" + tagText(destination.name) +
                                       " x=" + std::to_string(destination.x) +
                                       " y=" + std::to_string(std::max(destination.y - 8, 0.0)) + " internal";
        cairo_tag_begin(cairo_, CAIRO_TAG_DEST, attributes.c_str());
        cairo_tag_end(cairo_, CAIRO_TAG_DEST);
    }
    void operator()(const Lines& lines) {
        setColor(cairo_, theme_.color(lines.color.empty() ? lines.text->source.style.color : lines.color));
        const auto drawn = withLetters(*lines.text);
        const double top = drawn->lines[lines.first].top;
        for (std::size_t i = lines.first; i < lines.first + lines.count; ++i)
            showLine(cairo_, *drawn, i, lines.x, lines.y + drawn->lines[i].baseline - top, lines.begin,
                     lines.end);
    }
    void operator()(const Box& box) {
        if (!box.fill.empty()) {
            cairo_save(cairo_);
            roundedRectangle(cairo_, box.x, box.y, box.width, box.height, box.radius);
            setColor(cairo_, theme_.color(box.fill));
            if (box.fillHeight >= 0) {
                cairo_clip(cairo_);
                cairo_rectangle(cairo_, box.x, box.y, box.width, box.fillHeight);
            }
            cairo_fill(cairo_);
            cairo_restore(cairo_);
        }
        if (!box.stroke.empty()) {
            roundedRectangle(cairo_, box.x, box.y, box.width, box.height, box.radius);
            setColor(cairo_, theme_.color(box.stroke));
            cairo_set_line_width(cairo_, box.strokeWidth);
            cairo_stroke(cairo_);
        }
    }
    void operator()(const CheckBox& box) {
        roundedRectangle(cairo_, box.x + 0.5, box.y + 0.5, box.size - 1, box.size - 1, 2);
        setColor(cairo_, theme_.color(box.ticked ? "primary" : "lineStrong"));
        cairo_set_line_width(cairo_, 0.9);
        if (box.ticked)
            cairo_fill_preserve(cairo_);
        cairo_stroke(cairo_);
        if (!box.ticked)
            return;
        cairo_move_to(cairo_, box.x + 0.27 * box.size, box.y + 0.52 * box.size);
        cairo_line_to(cairo_, box.x + 0.43 * box.size, box.y + 0.68 * box.size);
        cairo_line_to(cairo_, box.x + 0.73 * box.size, box.y + 0.34 * box.size);
        setColor(cairo_, theme_.color("onPrimary"));
        cairo_set_line_width(cairo_, 1.2);
        cairo_stroke(cairo_);
    }
    void operator()(const Dot& dot) {
        cairo_new_sub_path(cairo_);
        cairo_arc(cairo_, dot.x, dot.y, dot.radius, 0, 2 * std::numbers::pi);
        setColor(cairo_, theme_.color(dot.fill));
        cairo_fill(cairo_);
    }
    void operator()(const Thread& thread) {
        if (thread.stroke.empty())
            return;
        static constexpr std::array<std::array<double, 2>, 4> dashes = {{{}, {}, {4, 3}, {1, 2.5}}};
        const auto& dash = dashes[thread.tint >= 1 && thread.tint <= 3 ? std::size_t(thread.tint) : 0];
        const double bend = (thread.toX - thread.fromX) / 2;
        cairo_save(cairo_);
        setColor(cairo_, theme_.color(thread.stroke));
        cairo_set_line_width(cairo_, 1.2);
        cairo_set_dash(cairo_, dash.data(), dash[0] > 0 ? 2 : 0, 0);
        cairo_move_to(cairo_, thread.fromX, thread.fromY);
        cairo_curve_to(cairo_, thread.fromX + bend, thread.fromY, thread.toX - bend, thread.toY, thread.toX,
                       thread.toY);
        cairo_stroke(cairo_);
        cairo_restore(cairo_);
        (*this)(Dot{thread.fromX, thread.fromY, 2.2, thread.stroke});
    }
    void operator()(const Logo& logo) { drawLogo(cairo_, logo.x, logo.y, logo.size, theme_); }
    void operator()(const Picture& picture) {
        cairo_save(cairo_);
        cairo_translate(cairo_, picture.x, picture.y);
        cairo_scale(cairo_, picture.scale, picture.scale);
        if (picture.bottom >= 0) {
            cairo_rectangle(cairo_, -4, 0, picture.figure->width + 8, picture.bottom - picture.top);
            cairo_clip(cairo_);
            cairo_translate(cairo_, 0, -picture.top);
        }
        drawFigure(cairo_, *picture.figure, theme_, shaper_);
        cairo_restore(cairo_);
    }
    void operator()(const PageNumber& number) {
        const auto page = pageOf_.find(number.destination);
        if (page != pageOf_.end())
            // The blank keeps it apart from the entry's words for those who hear or copy them.
            words(*shaper_.line(" " + std::to_string(page->second), number.style, 40), number.right,
                  number.baseline, true);
    }

  private:
    void words(const ShapedText& text, double x, double baseline, bool flushRight) {
        setColor(cairo_, theme_.color(text.source.style.color));
        showLine(cairo_, text, 0, x - (flushRight ? text.width : 0) - text.lines[0].x, baseline);
    }
    void rule(double y, double width, std::string_view color) {
        cairo_rectangle(cairo_, geometry_.margin, y, geometry_.textWidth(), width);
        setColor(cairo_, theme_.color(color));
        cairo_fill(cairo_);
    }

    // A text whose letters were let go is shaped again, and kept from its first line to its last.
    std::shared_ptr<const ShapedText> withLetters(const ShapedText& text) {
        if (text.letters)
            return {std::shared_ptr<const ShapedText>(), &text};
        auto& [left, shaped] = again_.at(&text);
        if (!shaped)
            shaped = shaper_.shape(text.source);
        auto drawn = shaped;
        if (--left == 0)
            shaped.reset();
        return drawn;
    }

    // Outside of every leaf, so that it is no part of the text.
    void furniture() {
        if (recording_.bare[page_])
            return;
        const double left = geometry_.margin;
        const double right = geometry_.width - geometry_.margin;
        drawLogo(cairo_, left - 1, geometry_.headerBaseline - 11, 14.5, theme_);
        words(*headerLeft_, left + 20, geometry_.headerBaseline, false);
        words(*headerRight_, right, geometry_.headerBaseline, true);
        rule(geometry_.headerRule, 0.75, "primary");
        rule(geometry_.footerRule(), 0.5, "line");
        const std::string& label = recording_.pageLabels[page_];
        auto foot = page_ == 0 && !report_.firstFooter.empty() ? report_.firstFooter : report_.footer;
        if (foot.empty())
            foot = report_.header + (report_.header.empty() || label.empty() ? "" : ", ") + label;
        if (!footerLeft_ || foot != footerWords_) {
            footerWords_ = foot;
            footerLeft_ =
                shaper_.line(foot, {Face::Sans, 10, false, false, "ink2", {}}, geometry_.textWidth() - 110);
        }
        words(*footerLeft_, left, geometry_.footerRule() + 14, false);
        const auto pages = std::to_string(recording_.pageLabels.size());
        const auto number = replaced(replaced(report_.pageOf, "%1", std::to_string(page_ + 1)), "%2", pages);
        words(*shaper_.line(number, {Face::Sans, 10, false, false, "ink2", {}}, 100), right,
              geometry_.footerRule() + 14, true);
    }

    cairo_t* cairo_;
    const Recording& recording_;
    const Report& report_;
    const PageGeometry& geometry_;
    const Theme& theme_;
    const Shaper& shaper_;
    std::unique_ptr<ShapedText> headerLeft_;
    std::unique_ptr<ShapedText> headerRight_;
    std::unique_ptr<ShapedText> footerLeft_;
    std::string footerWords_;
    std::vector<const TagNode*> open_;
    std::map<std::string, int> pageOf_;
    struct Again {
        std::size_t left = 0; // how often it is still drawn
        std::shared_ptr<const ShapedText> text;
    };
    std::unordered_map<const ShapedText*, Again> again_;
    std::size_t page_ = 0;
};

void addOutline(cairo_surface_t* surface, const Recording& recording) {
    std::vector<std::pair<int, int>> parents; // level and Cairo's id of the open entries
    for (const auto& entry : recording.outline) {
        while (!parents.empty() && parents.back().first >= entry.level)
            parents.pop_back();
        const int parent = parents.empty() ? CAIRO_PDF_OUTLINE_ROOT : parents.back().second;
        const int id = cairo_pdf_surface_add_outline(surface, parent, oneLine(entry.text).c_str(),
                                                     ("dest=" + tagText(entry.destination)).c_str(),
                                                     cairo_pdf_outline_flags_t(0));
        parents.emplace_back(entry.level, id);
    }
}

} // namespace

Result<std::string> draw(const Recording& recording, const Report& report, const PageGeometry& geometry,
                         const Theme& theme, const Shaper& shaper) {
    std::string bytes;
    const std::unique_ptr<cairo_surface_t, SurfaceDestroy> surface(
        cairo_pdf_surface_create_for_stream(append, &bytes, geometry.width, geometry.height));
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, oneLine(report.title).c_str());
    // Cairo would write the time of day; the finisher puts the journal's own time.
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z");
    {
        const std::unique_ptr<cairo_t, CairoDestroy> cairo(cairo_create(surface.get()));
        Painter(cairo.get(), recording, report, geometry, theme, shaper).paint();
        addOutline(surface.get(), recording);
        if (const auto status = cairo_status(cairo.get()); status != CAIRO_STATUS_SUCCESS)
            return Error{ErrorCode::Io, "The PDF could not be drawn.", cairo_status_to_string(status)};
    }
    cairo_surface_finish(surface.get());
    if (const auto status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
        return Error{ErrorCode::Io, "The PDF could not be drawn.", cairo_status_to_string(status)};
    return bytes;
}

} // namespace waymark::pdf
