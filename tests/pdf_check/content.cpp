// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <cstdlib>
#include <sstream>

namespace waymark::test::pdf_check {

namespace {

using Token = QPDFTokenizer::Token;

// The codes that a font says the characters of.
class Characters {
  public:
    Characters() = default;
    explicit Characters(Object font) {
        wide_ = nameOf(font.getKey("/Subtype")) == "Type0";
        if (font.getKey("/ToUnicode").isStream())
            read(bytesOf(font.getKey("/ToUnicode")));
    }
    // The first code of `text` that has none; -1 when all have.
    long missing(const std::string& text) const {
        const std::size_t step = wide_ ? 2 : 1;
        for (std::size_t i = 0; i + step <= text.size(); i += step) {
            long code = 0;
            for (std::size_t k = 0; k < step; ++k)
                code = code * 256 + static_cast<unsigned char>(text[i + k]);
            if (!codes_.contains(code))
                return code;
        }
        return -1;
    }

  private:
    void read(const std::string& map) {
        std::istringstream words(map);
        std::string mode;
        std::vector<std::string> values;
        for (std::string word; words >> word;) {
            if (word == "beginbfchar" || word == "beginbfrange") {
                mode = word;
                values.clear();
            } else if (word == "endbfchar" || word == "endbfrange") {
                mode.clear();
            } else if (!mode.empty()) {
                for (std::size_t at = word.find('<'); at != std::string::npos; at = word.find('<', at + 1))
                    values.push_back(word.substr(at + 1, word.find('>', at) - at - 1));
                take(mode == "beginbfrange", values);
            }
        }
    }
    void take(bool range, std::vector<std::string>& values) {
        if (values.size() < (range ? 3U : 2U))
            return;
        const long first = std::strtol(values[0].c_str(), nullptr, 16);
        const long last = range ? std::strtol(values[1].c_str(), nullptr, 16) : first;
        const auto& said = values.back();
        const bool says = !said.empty() && said != "0000" && said != "FEFF" && said != "FFFE";
        for (long code = first; says && code <= last && code - first < 65536; ++code)
            codes_.insert(code);
        values.clear();
    }
    bool wide_ = false;
    std::set<long> codes_;
};

// One page's drawing, operator by operator.
class PageCheck : public Object::TokenFilter {
  public:
    PageCheck(Findings& findings, Object page, int number)
        : findings_(findings), page_(page), where_(" on page " + std::to_string(number)) {
        for (auto& [name, font] : resources("/Font"))
            fonts_.emplace(name, Characters(font));
    }

    void handleToken(const Token& token) override {
        switch (token.getType()) {
        case QPDFTokenizer::tt_space:
        case QPDFTokenizer::tt_comment:
        case QPDFTokenizer::tt_eof:
            return;
        case QPDFTokenizer::tt_word:
            operate(token.getValue());
            operands_.clear();
            return;
        case QPDFTokenizer::tt_inline_image:
            paint("an inline image");
            return;
        default:
            operands_.push_back(token);
        }
    }

    void finish() {
        findings_.need(open_.empty(), "marked content left open" + where_);
        findings_.need(outside_.empty(), outside_ + " outside of the structure" + where_);
        findings_.need(unmapped_.empty(), "a code without its character" + where_ + ": " + unmapped_);
    }

  private:
    enum class Kind { Element, Artifact, Text, Other };

    std::map<std::string, Object> resources(const std::string& kind) {
        auto all = page_.getKey("/Resources").getKey(kind);
        return all.isDictionary() ? all.getDictAsMap() : std::map<std::string, Object>{};
    }

    bool inside(Kind kind) const {
        for (const auto each : open_)
            if (each == kind)
                return true;
        return false;
    }

    void operate(const std::string& word) {
        static const std::set<std::string> paints = {"S",  "s", "f",  "F",  "f*", "B",
                                                     "B*", "b", "b*", "sh", "Do"};
        if (word == "BDC" || word == "BMC") {
            begin();
        } else if (word == "EMC") {
            findings_.need(!open_.empty(), "marked content closed twice" + where_);
            if (!open_.empty())
                open_.pop_back();
        } else if (word == "Tf" && operands_.size() >= 2) {
            font_ = operands_[operands_.size() - 2].getValue();
        } else if (word == "Tj" || word == "TJ" || word == "'" || word == "\"") {
            paint(word);
            show();
        } else if (paints.contains(word)) {
            paint(word);
        }
    }

    void paint(const std::string& what) {
        if (!inside(Kind::Element) && !inside(Kind::Artifact))
            outside_ = what;
    }

    void show() {
        // Of an artifact nobody reads the characters, and a text that is given stands for all codes under it.
        if (inside(Kind::Artifact) || inside(Kind::Text))
            return;
        for (const auto& operand : operands_)
            if (operand.getType() == QPDFTokenizer::tt_string && unmapped_.empty())
                if (const auto code = fonts_[font_].missing(operand.getValue()); code >= 0)
                    unmapped_ = font_ + " " + std::to_string(code);
    }

    void begin() {
        const std::string tag = operands_.empty() ? std::string() : operands_.front().getValue();
        int number = -1;
        bool text = false;
        for (std::size_t i = 0; i + 1 < operands_.size(); ++i) {
            if (operands_[i].getValue() == "/MCID")
                number = std::atoi(operands_[i + 1].getValue().c_str());
            text = text || operands_[i].getValue() == "/ActualText";
        }
        if (number >= 0) {
            findings_.need(!inside(Kind::Artifact), "an element inside of an artifact" + where_);
            findings_.need(!inside(Kind::Element), "content of two elements inside each other" + where_);
            findings_.need(findings_.marked.emplace(page_.getObjGen(), number).second,
                           "content number " + std::to_string(number) + " twice" + where_);
            open_.push_back(Kind::Element);
        } else if (tag == "/Artifact") {
            findings_.need(!inside(Kind::Element), "an artifact inside of an element" + where_);
            open_.push_back(Kind::Artifact);
        } else {
            open_.push_back(text ? Kind::Text : Kind::Other);
        }
    }

    Findings& findings_;
    Object page_;
    std::string where_;
    std::map<std::string, Characters> fonts_;
    std::vector<Token> operands_;
    std::vector<Kind> open_;
    std::string font_;
    std::string outside_;
    std::string unmapped_;
};

} // namespace

void checkContent(QPDF& file, Findings& findings) {
    int number = 0;
    for (auto& page : QPDFPageDocumentHelper(file).getAllPages()) {
        auto object = page.getObjectHandle();
        findings.pageNumbers[object.getObjGen()] = ++number;
        PageCheck check(findings, object, number);
        page.filterContents(&check);
        check.finish();
    }
    findings.need(number > 0, "no pages");
}

} // namespace waymark::test::pdf_check
