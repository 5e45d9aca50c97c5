// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a page's drawing as Cairo writes it (no inline images) and marks what stands outside of every tag.
#include "report/pdf_finish.h"

#include <algorithm>
#include <array>

namespace waymark::pdf {

namespace {

constexpr std::string_view white = " \t\r\n\f";

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

class Scanner {
  public:
    explicit Scanner(std::string_view content) : content_(content) {}

    /// The next operator; the text from the end of the one before, with the operands, is in between() and
    /// operands().
    bool next() {
        start_ = at_;
        operandsStart_ = std::string_view::npos;
        while (at_ < content_.size()) {
            const char c = content_[at_];
            if (white.find(c) != std::string_view::npos) {
                ++at_;
                continue;
            }
            if (operandsStart_ == std::string_view::npos)
                operandsStart_ = at_;
            if (c == '(')
                skipString();
            else if (c == '<' && at_ + 1 < content_.size() && content_[at_ + 1] != '<')
                at_ = std::min(content_.find('>', at_), content_.size() - 1) + 1;
            else if (c == '<' || c == '>' || c == '[' || c == ']')
                ++at_;
            else if (readWord())
                return true;
        }
        return false;
    }
    std::string_view operation() const { return word_; }
    /// Operands and operator.
    std::string_view text() const { return content_.substr(operandsStart_, at_ - operandsStart_); }
    std::string_view rest() const { return content_.substr(start_); }

  private:
    // True for an operator; names and numbers are operands.
    bool readWord() {
        const std::size_t begin = at_++;
        at_ = std::min(content_.find_first_of(" \t\r\n\f()<>[]/", at_), content_.size());
        word_ = content_.substr(begin, at_ - begin);
        const char first = word_.front();
        return first != '/' && first != '-' && first != '+' && first != '.' && (first < '0' || first > '9') &&
               word_ != "true" && word_ != "false" && word_ != "null";
    }
    void skipString() {
        int depth = 0;
        for (; at_ < content_.size(); ++at_) {
            if (content_[at_] == '\\')
                ++at_;
            else if (content_[at_] == '(')
                ++depth;
            else if (content_[at_] == ')' && --depth == 0)
                break;
        }
        at_ = std::min(at_ + 1, content_.size());
    }

    std::string_view content_;
    std::string_view word_;
    std::size_t at_ = 0;
    std::size_t start_ = 0;
    std::size_t operandsStart_ = 0;
};

} // namespace

std::string withArtifacts(std::string_view content) {
    std::string marked;
    marked.reserve(content.size() + content.size() / 8);
    int tagged = 0;        // depth of marked content inside a tag
    int inside = 0;        // depth of marked content inside an artifact, such as the text of a ligature
    bool artifact = false; // one is open
    bool text = false;     // between BT and ET
    Scanner scanner(content);
    while (scanner.next()) {
        const auto operation = scanner.operation();
        const bool opens = isOneOf(operation, {"BDC", "BMC"});
        if (opens && tagged == 0 && scanner.text().find("/MCID") != std::string_view::npos)
            tagged = 1;
        else if (opens && tagged > 0)
            ++tagged;
        else if (opens)
            ++inside;
        else if (operation == "EMC")
            --(tagged > 0 ? tagged : inside);
        else if (tagged == 0 && !artifact && isOneOf(operation, {"BT", "m", "re", "Do", "sh"})) {
            marked += "/Artifact BMC\n";
            artifact = true;
            text = operation == "BT";
        }
        marked += scanner.text();
        marked += '\n';
        const bool ends =
            text ? operation == "ET"
                 : isOneOf(operation, {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n", "Do", "sh"});
        if (artifact && ends) {
            marked += "EMC\n";
            artifact = false;
            text = false;
        }
    }
    return marked;
}

} // namespace waymark::pdf
