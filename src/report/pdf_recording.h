// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recording: every stroke of every page in order, with its place in the structure. Laid out once, then drawn
// once, so that page numbers are known before anything is drawn. Owned by one call of writePdf().
#pragma once

#include "report/pdf_operations.h"
#include "report/report.h"

#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace waymark::pdf {

struct OutlineEntry {
    int level = 1;
    std::string text;
    std::string destination;
};

/// A field of a form: an element of the structure, and the box on a page (from 0) that is to be filled in.
struct FieldPlace {
    int node = 0;
    int page = 0;
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    const FieldBlock* field = nullptr;
    bool multiline = false;
};

class Recording {
  public:
    void add(Operation operation) { operations_.push_back(std::move(operation)); }
    /// Keeps a text until it is drawn: its lines, and its letters too as long as they are not too many. Most
    /// reports are so short that nothing is shaped twice; in a long one what grows with its pages is small.
    const ShapedText* keep(std::unique_ptr<ShapedText> text);
    /// A box whose height is not known yet.
    std::size_t reserve(Box box);
    /// A thread whose end is not known yet.
    std::size_t reserve(Thread thread);
    Thread& thread(std::size_t index) { return std::get<Thread>(operations_[index]); }
    Box& box(std::size_t index) { return std::get<Box>(operations_[index]); }

    const std::deque<Operation>& operations() const { return operations_; }
    const std::vector<TagNode>& tags() const { return tags_; }

    /// Once all is drawn: only the structure, the fields and the outline stay.
    void forgetStrokes();

    std::vector<FieldPlace> fields;
    std::vector<OutlineEntry> outline;
    std::vector<std::string> pageLabels; // of each page: the part it belongs to
    std::vector<bool> bare;              // of each page: without header and footer

  private:
    friend class TagScope;
    std::deque<Operation> operations_;
    std::vector<TagNode> tags_;
    std::vector<std::unique_ptr<ShapedText>> texts_;
    std::size_t letters_ = 0; // bytes of text
};

/// Opens an element and closes it when it goes: Cairo ends the process on a tag left open or closed twice.
class TagScope {
  public:
    TagScope(Recording& recording, TagNode node);
    ~TagScope() { recording_.add(CloseTag{}); }
    TagScope(const TagScope&) = delete;
    TagScope& operator=(const TagScope&) = delete;
    int node() const { return node_; }

  private:
    Recording& recording_;
    int node_;
};

/// A text of Cairo's tag attributes: quotes and backslashes escaped.
std::string tagText(std::string_view text);

} // namespace waymark::pdf
