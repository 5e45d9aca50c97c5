// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Flow: where the next thing goes. Fills pages from top to bottom; frames (a panel, a table) are told of each
// page's end and begin, so that they break cleanly. Owned by one call of writePdf().
#pragma once

#include "report/pdf_recording.h"
#include "report/pdf_theme.h"

#include <vector>

namespace waymark::pdf {

class Flow;

/// What goes on over a page's end: it closes its border there and begins a new one.
class Frame {
  public:
    virtual ~Frame() = default;
    virtual void leavePage(Flow& flow) = 0;
    virtual void enterPage(Flow& flow) = 0;
    /// What it needs below its content, in points.
    virtual double footing() const { return 0; }
};

/// Where the edge of something that a thread begins or ends at came to lie.
struct Anchor {
    std::string letter; // of the statement
    int page = 0;
    double x = 0;
    double y = 0;
};

class Flow {
  public:
    Flow(Recording& recording, const PageGeometry& geometry);

    Recording& recording;
    const PageGeometry& geometry;

    double y() const { return y_; }
    /// Where words begin: the margin, or a column's edge.
    double left() const { return geometry.margin + shift_; }
    void setColumn(double shift, double y) {
        shift_ = shift;
        y_ = y;
    }
    void advance(double height) { y_ += height; }
    double room() const { return bottom() - y_; }
    /// What a page offers to what stands in the open frames.
    double fullRoom() const { return bottom() - freshY_; }
    /// Nothing stands on this page yet.
    bool fresh() const { return y_ <= freshY_; }
    /// How much of this page something stands on, 0 to 1.
    double used() const { return (y_ - freshY_) / fullRoom(); }
    /// White space, dropped at the top of a page.
    void skip(double height);
    /// A new page unless `height` fits on this one.
    void need(double height);
    void breakPage();
    int page() const { return page_; }

    std::vector<Anchor> cards;  // of statements, their right edges
    std::vector<Anchor> badges; // of panels, their left edges

    /// At the foot of this page and those that follow.
    void setLabel(const std::string& label);
    /// From here on; a page on which several chapters stand names the first and the last one, or the last one
    /// alone where both are too long.
    void beginChapter(const std::string& label);
    void setBare(bool bare);

    /// Opens a frame as long as it lives.
    class Inside {
      public:
        Inside(Flow& flow, Frame& frame);
        ~Inside();
        Inside(const Inside&) = delete;
        Inside& operator=(const Inside&) = delete;

      private:
        Flow& flow_;
    };

  private:
    double bottom() const { return geometry.bottom() - footing_; }

    std::vector<Frame*> frames_;
    double y_;
    double freshY_;
    double footing_ = 0;
    double shift_ = 0;
    int page_ = 0;
    std::string label_;    // of the chapter that goes on
    std::string openedAs_; // of the one with which this page begins
};

/// Sets a text's lines at `x`, over as many pages as they need, two lines at least on each side of a page's
/// end. Each page's share is one leaf of the structure, the later ones carrying on the first.
void placeText(Flow& flow, const ShapedText& text, double x, TagNode tag);

/// The least height with which placeText() can begin.
double startOf(const ShapedText& text);

} // namespace waymark::pdf
