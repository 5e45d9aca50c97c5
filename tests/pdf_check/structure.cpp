// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <functional>

namespace waymark::test::pdf_check {

namespace {

const std::set<std::string>& standardNames() {
    static const std::set<std::string> names = {
        "Document", "Part",      "Art",     "Sect",    "Div",   "BlockQuote", "Caption",   "TOC",      "TOCI",
        "Index",    "NonStruct", "Private", "P",       "H1",    "H2",         "H3",        "H4",       "H5",
        "H6",       "L",         "LI",      "Lbl",     "LBody", "Table",      "TR",        "TH",       "TD",
        "THead",    "TBody",     "TFoot",   "Span",    "Quote", "Note",       "Reference", "BibEntry", "Code",
        "Link",     "Annot",     "Figure",  "Formula", "Form"};
    return names;
}

// What may stand directly inside of an element; nothing for those that take anything.
const std::set<std::string>* allowedIn(const std::string& name) {
    static const std::map<std::string, std::set<std::string>> rules = {
        {"Table", {"TR", "THead", "TBody", "TFoot", "Caption"}},
        {"THead", {"TR"}},
        {"TBody", {"TR"}},
        {"TFoot", {"TR"}},
        {"TR", {"TH", "TD"}},
        {"L", {"LI", "L", "Caption"}},
        {"LI", {"Lbl", "LBody"}},
        {"TOC", {"TOCI", "TOC", "Caption"}},
    };
    const auto found = rules.find(name);
    return found == rules.end() ? nullptr : &found->second;
}

// And where an element may stand, which the other way round would miss.
const std::set<std::string>* allowedAround(const std::string& name) {
    static const std::map<std::string, std::set<std::string>> rules = {
        {"TR", {"Table", "THead", "TBody", "TFoot"}}, {"TH", {"TR"}},    {"TD", {"TR"}},    {"LI", {"L"}},
        {"Lbl", {"LI", "Note", "BibEntry", "TOCI"}},  {"LBody", {"LI"}}, {"TOCI", {"TOC"}},
    };
    const auto found = rules.find(name);
    return found == rules.end() ? nullptr : &found->second;
}

class Walk {
  public:
    Walk(QPDF& file, Findings& findings) : file_(file), findings_(findings) {}

    void start(Object tree) {
        for (auto& kid : kidsOf(tree)) {
            findings_.need(nameOf(kid.getKey("/S")) == "Document",
                           "the structure does not begin with a Document");
            element(kid, tree, "");
        }
        findings_.need(firstHeading_ > 0, "no heading at all");
    }

  private:
    static std::vector<Object> kidsOf(Object element) {
        auto kids = element.getKey("/K");
        if (kids.isArray())
            return kids.getArrayAsVector();
        return kids.isNull() ? std::vector<Object>{} : std::vector<Object>{kids};
    }

    void element(Object node, Object parent, const std::string& around) {
        const std::string name = nameOf(node.getKey("/S"));
        if (!seen_.insert(node.getObjGen()).second) {
            findings_.need(false, name + " stands twice in the structure");
            return;
        }
        findings_.need(standardNames().contains(name), "an element of no known kind: " + name);
        findings_.need(node.getKey("/P").getObjGen() == parent.getObjGen(), name + " with a wrong parent");
        if (const auto* allowed = allowedAround(name))
            findings_.need(allowed->contains(around), name + " inside of " + around);
        texts(node, name);
        bool holds = false;
        for (auto& kid : kidsOf(node)) {
            holds = true;
            this->kid(kid, node, name);
        }
        static const std::set<std::string> mayBeEmpty = {"TD", "TH", "Document", "Div", "Sect"};
        findings_.need(holds || mayBeEmpty.contains(name), "an empty " + name);
        heading(name);
        if (name == "Table")
            table(node);
        if (name == "LI")
            findings_.need(count(node, "LBody") == 1, "an LI without its LBody");
        if (name == "L")
            findings_.need(count(node, "LI") > 0, "an L without items");
    }

    void kid(Object kid, Object node, const std::string& name) {
        const auto* allowed = allowedIn(name);
        if (kid.isDictionary() && kid.hasKey("/S")) {
            const std::string inner = nameOf(kid.getKey("/S"));
            findings_.need(!allowed || allowed->contains(inner), inner + " directly inside of " + name);
            element(kid, node, name);
        } else if (kid.isDictionary() && nameOf(kid.getKey("/Type")) == "OBJR") {
            const auto object = kid.getKey("/Obj").getObjGen();
            findings_.need(findings_.objects.emplace(object, node.getObjGen()).second,
                           "an annotation in two elements");
        } else {
            findings_.need(!allowed, "content directly inside of " + name);
            content(kid, node, name);
        }
    }

    void content(Object kid, Object node, const std::string& name) {
        auto page = node.getKey("/Pg");
        if (kid.isDictionary() && kid.hasKey("/Pg"))
            page = kid.getKey("/Pg");
        auto number = kid.isDictionary() ? kid.getKey("/MCID") : kid;
        if (!number.isInteger() || !findings_.pageNumbers.contains(page.getObjGen())) {
            findings_.need(false, name + " holds what is neither content nor an element");
            return;
        }
        const Content content{page.getObjGen(), number.getIntValueAsInt()};
        const std::string where = " on page " + std::to_string(findings_.pageNumbers.at(content.first));
        findings_.need(findings_.claimed.emplace(content, node.getObjGen()).second,
                       name + " claims content of another element" + where);
        findings_.need(findings_.marked.contains(content),
                       name + " claims content that is not drawn" + where);
    }

    void texts(Object node, const std::string& name) {
        const auto alt = textOf(node.getKey("/Alt"));
        const auto actual = textOf(node.getKey("/ActualText"));
        if (name == "Figure" || name == "Formula")
            findings_.need(!alt.empty() || !actual.empty(), "a " + name + " without words");
        if (node.hasKey("/Lang"))
            findings_.need(isLanguage(textOf(node.getKey("/Lang"))),
                           name + " in no language: " + textOf(node.getKey("/Lang")));
        if (name != "TH")
            return;
        auto scope = attribute(node, "/Scope");
        const auto said = nameOf(scope);
        findings_.need(said == "Column" || said == "Row" || said == "Both", "a TH without scope");
    }

    static Object attribute(Object node, const std::string& key) {
        auto given = node.getKey("/A");
        for (auto& each : given.isArray() ? given.getArrayAsVector() : std::vector<Object>{given})
            if (each.isDictionary() && each.hasKey(key))
                return each.getKey(key);
        return Object::newNull();
    }

    void heading(const std::string& name) {
        if (name.size() != 2 || name[0] != 'H' || name[1] < '1' || name[1] > '6')
            return;
        const int level = name[1] - '0';
        ++findings_.headings;
        if (firstHeading_ == 0) {
            findings_.need(level == 1, "the first heading is not H1");
            firstHeading_ = level;
        } else {
            findings_.need(level <= lastHeading_ + 1,
                           name + " follows H" + std::to_string(lastHeading_) + ": a level is skipped");
        }
        lastHeading_ = level;
    }

    static int count(Object node, const std::string& name) {
        int found = 0;
        for (auto& kid : kidsOf(node))
            found += kid.isDictionary() && nameOf(kid.getKey("/S")) == name;
        return found;
    }

    void rowsOf(Object node, std::vector<Object>& rows) {
        for (auto& kid : kidsOf(node)) {
            const auto name = kid.isDictionary() ? nameOf(kid.getKey("/S")) : std::string();
            if (name == "TR")
                rows.push_back(kid);
            else if (name == "THead" || name == "TBody" || name == "TFoot")
                rowsOf(kid, rows);
        }
    }

    void table(Object node) {
        std::vector<Object> rows;
        rowsOf(node, rows);
        findings_.need(!rows.empty(), "a Table without rows");
        long columns = -1;
        bool heads = false;
        for (auto& row : rows) {
            long cells = 0;
            for (auto& cell : kidsOf(row)) {
                if (!cell.isDictionary())
                    continue;
                heads = heads || nameOf(cell.getKey("/S")) == "TH";
                auto span = attribute(cell, "/ColSpan");
                cells += span.isInteger() ? span.getIntValueAsInt() : 1;
            }
            if (columns < 0)
                columns = cells;
            findings_.need(cells == columns, "a Table with rows of " + std::to_string(columns) + " and " +
                                                 std::to_string(cells) + " cells");
        }
        findings_.need(heads, "a Table without a header cell");
    }

    QPDF& file_;
    Findings& findings_;
    std::set<QPDFObjGen> seen_;
    int firstHeading_ = 0;
    int lastHeading_ = 0;
};

// The way back, from content and annotations to their elements.
void checkParents(QPDF& file, Object tree, Findings& findings) {
    if (!tree.isDictionary()) {
        findings.need(false, "no parent tree");
        return;
    }
    std::map<int, Object> parents;
    std::vector<Object> nodes = {tree};
    for (std::size_t n = 0; n < nodes.size(); ++n) {
        for (auto& kid : itemsOf(nodes[n].getKey("/Kids")))
            nodes.push_back(kid);
        const auto numbers = itemsOf(nodes[n].getKey("/Nums"));
        for (std::size_t i = 0; i + 1 < numbers.size(); i += 2)
            parents[Object(numbers[i]).getIntValueAsInt()] = numbers[i + 1];
    }
    for (const auto& [content, element] : findings.claimed) {
        auto key = file.getObject(content.first).getKey("/StructParents");
        auto list = key.isInteger() ? parents[key.getIntValueAsInt()] : Object::newNull();
        findings.need(list.isArray() && content.second < list.getArrayNItems() &&
                          list.getArrayItem(content.second).getObjGen() == element,
                      "content that does not know its element on page " +
                          std::to_string(findings.pageNumbers[content.first]));
    }
    for (const auto& [object, element] : findings.objects) {
        auto key = file.getObject(object).getKey("/StructParent");
        findings.need(key.isInteger() && parents[key.getIntValueAsInt()].getObjGen() == element,
                      "an annotation that does not know its element");
    }
    for (const auto& content : findings.marked)
        findings.need(findings.claimed.contains(content),
                      "content that no element claims on page " +
                          std::to_string(findings.pageNumbers[content.first]));
}

} // namespace

void checkStructure(QPDF& file, Findings& findings) {
    auto tree = file.getRoot().getKey("/StructTreeRoot");
    if (!tree.isDictionary()) {
        findings.need(false, "no structure");
        return;
    }
    Walk(file, findings).start(tree);
    checkParents(file, tree.getKey("/ParentTree"), findings);
}

} // namespace waymark::test::pdf_check
