// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the #include lines of src and ui, and fails on any edge that docs/architecture.md does not draw.
//   include_rule ROOT              every forbidden edge with file, line and reason; 1 if there is any
//   include_rule --self-test DIR   the same over a small made-up tree, which must be found wanting
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

using Folders = std::set<std::string>;

/// The picture itself: whom a folder of src knows directly. An arrow goes on through.
const std::map<std::string, Folders> arrows = {
    {"base", {}},
    {"course", {"base"}},
    {"journal", {"course"}},
    {"worksheets", {"journal"}},
    {"figures", {"worksheets"}},
    {"guidance", {"course"}},
    {"report", {"figures", "guidance"}},
    {"store", {"journal"}},
    {"cohort", {"store", "guidance", "report"}},
    {"cli", {"cohort"}},
};

/// The folders of ui that know less than the rest of it.
const std::map<std::string, Folders> narrowWindowFolders = {
    {"ui/theme", {"ui/theme", "base"}},
    {"ui/widgets", {"ui/widgets", "ui/theme", "base"}},
};

struct Forbidden {
    std::string file;
    int line = 0;
    std::string included;
    std::string reason;
};

/// Everyone whom `folder` may know, itself included.
Folders reach(const std::string& folder) {
    Folders known = {folder};
    for (const auto& next : arrows.at(folder)) {
        known.merge(reach(next));
    }
    return known;
}

std::string listed(const Folders& folders) {
    std::string text;
    for (const auto& folder : folders) {
        text += (text.empty() ? "" : ", ") + folder;
    }
    return text;
}

/// "journal" for src/journal/field.h, "ui/pages" for ui/pages/plan.cpp, "ui" for ui/main.cpp; otherwise the
/// first folder.
std::string folderOf(const fs::path& relative) {
    auto part = relative.begin();
    const auto top = part->string();
    ++part;
    const bool hasFolder = part != relative.end() && std::next(part) != relative.end();
    if (top == "src") {
        return hasFolder ? part->string() : "src";
    }
    if (top == "ui") {
        return hasFolder ? "ui/" + part->string() : "ui";
    }
    return top;
}

bool isQt(const std::string& name) {
    static const std::regex pattern(R"(Qt[A-Z]\w*(/.*)?|Q[A-Z][a-z]\w*|q[a-z]\w*\.h)");
    return std::regex_match(name, pattern);
}

/// The folder that an include leads to: empty for a library's header or for one that the build makes.
std::string target(const fs::path& root, const fs::path& file, const std::string& name, bool quoted) {
    std::vector<fs::path> places = {root / "src", root};
    if (quoted) {
        places.insert(places.begin(), file.parent_path());
    }
    for (const auto& place : places) {
        std::error_code ignored;
        const auto found = (place / name).lexically_normal();
        if (fs::is_regular_file(found, ignored)) {
            const auto relative = found.lexically_relative(root);
            return *relative.begin() == ".." ? std::string() : folderOf(relative);
        }
    }
    // A header that is not there (yet) still says by its name where it would be.
    const auto first = fs::path(name).begin()->string();
    if (quoted && arrows.contains(first)) {
        return first;
    }
    return quoted && first == "ui" ? folderOf(name) : std::string();
}

/// Why `from` may not know `to`; nothing where it may.
std::optional<std::string> reasonAgainst(const std::string& from, const std::string& to) {
    const bool fromWindow = from == "ui" || from.starts_with("ui/");
    const bool toWindow = to == "ui" || to.starts_with("ui/");
    if (!toWindow && !arrows.contains(to)) {
        return "neither src nor ui may know " + to;
    }
    if (!fromWindow) {
        const auto known = reach(from);
        if (known.contains(to)) {
            return std::nullopt;
        }
        return "src/" + from + " may know only " + listed(known);
    }
    if (to == "cli") {
        return "the window and the command line never meet";
    }
    const auto narrow = narrowWindowFolders.find(from);
    if (narrow != narrowWindowFolders.end() && !narrow->second.contains(to)) {
        return from + " may know only " + listed(narrow->second);
    }
    return std::nullopt;
}

void readFile(const fs::path& root, const fs::path& file, std::vector<Forbidden>& forbidden) {
    static const std::regex include(R"re(^\s*#\s*include\s*(["<])([^">]+)[">].*)re");
    static const std::regex anyInclude(R"(^\s*#\s*include\b.*)");
    const auto shown = file.lexically_relative(root);
    const auto from = folderOf(shown);
    const bool inSource = *shown.begin() == "src";
    if (inSource && !arrows.contains(from)) {
        forbidden.push_back({shown.generic_string(), 1, from, "this folder is not in the rule yet"});
        return;
    }
    std::ifstream stream(file);
    std::string text;
    for (int line = 1; std::getline(stream, text); ++line) {
        if (!std::regex_match(text, anyInclude)) {
            continue;
        }
        std::smatch match;
        if (!std::regex_match(text, match, include)) {
            forbidden.push_back(
                {shown.generic_string(), line, text, "an include by macro hides whom it knows"});
            continue;
        }
        const auto name = match[2].str();
        if (inSource && isQt(name)) {
            forbidden.push_back({shown.generic_string(), line, name, "no Qt below the window"});
            continue;
        }
        const auto to = target(root, file, name, match[1] == "\"");
        if (to.empty()) {
            continue;
        }
        if (const auto reason = reasonAgainst(from, to)) {
            forbidden.push_back({shown.generic_string(), line, name, *reason});
        }
    }
}

struct Reading {
    int files = 0;
    std::vector<Forbidden> forbidden; // by file, then line
};

Reading readTree(const fs::path& root) {
    static const Folders endings = {".h", ".hpp", ".cpp", ".cc", ".c", ".inc"};
    std::vector<fs::path> files;
    for (const auto* top : {"src", "ui"}) {
        if (!fs::is_directory(root / top)) {
            continue;
        }
        for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
            if (entry.is_regular_file() && endings.contains(entry.path().extension().string())) {
                files.push_back(entry.path().lexically_normal());
            }
        }
    }
    std::sort(files.begin(), files.end());
    Reading reading;
    reading.files = static_cast<int>(files.size());
    for (const auto& file : files) {
        readFile(root, file, reading.forbidden);
    }
    return reading;
}

// --- the self-test: each line says whether it must be found ---

struct MadeUp {
    std::string file;
    std::string line;
    bool wrong;
};

const std::vector<MadeUp> madeUpTree = {
    {"src/base/text.h", "#include <string>", false},
    {"src/base/generated.cpp", "#include \"resource_table.inc\"", false},
    {"src/base/upwards.cpp", "#include \"course/course.h\"", true},
    {"src/course/course.h", "#include \"base/text.h\"", false},
    {"src/course/beside.cpp", "#include \"course.h\"", false},
    {"src/course/commented.cpp", "// #include \"store/store.h\"", false},
    {"src/journal/journal.h", "#include \"course/course.h\"", false},
    {"src/guidance/guidance.h", "#include \"base/text.h\"", false},
    {"src/guidance/sideways.cpp", "#include \"journal/journal.h\"", true},
    {"src/worksheets/gap.h", "#include \"journal/journal.h\"", false},
    {"src/worksheets/later.cpp", "  #  include \"figures/not_there_yet.h\"", true},
    {"src/figures/figure.h", "#include \"worksheets/gap.h\"", false},
    {"src/figures/qt.cpp", "#include <QPainter>", true},
    {"src/figures/qt_module.cpp", "#include <QtGui/QPainter>", true},
    {"src/figures/qt_lower.cpp", "#include <qpainter.h>", true},
    {"src/report/report.h", "#include \"guidance/guidance.h\"", false},
    {"src/report/pdf.cpp", "#include <qpdf/QPDF.hh>", false},
    {"src/report/around.cpp", "#include \"../store/store.h\"", true},
    {"src/report/angle.cpp", "#include <store/store.h>", true},
    {"src/report/macro.cpp", "#include HEADER", true},
    {"src/store/store.h", "#include \"journal/journal.h\"", false},
    {"src/store/worksheet.cpp", "#include \"worksheets/gap.h\"", true},
    {"src/cohort/cohort.h", "#include \"store/store.h\"", false},
    {"src/cohort/command.cpp", "#include \"cli/command.h\"", true},
    {"src/cohort/helper.cpp", "#include \"tests/support/helper.h\"", true},
    {"src/cli/command.h", "#include \"cohort/cohort.h\"", false},
    {"src/cli/window.cpp", "#include \"ui/shell/window.h\"", true},
    {"src/stray/stray.cpp", "#include <string>", true},
    {"ui/main.cpp", "#include \"ui/shell/window.h\"", false},
    {"ui/theme/theme.h", "#include \"base/text.h\"", false},
    {"ui/theme/button.cpp", "#include \"ui/widgets/button.h\"", true},
    {"ui/widgets/button.h", "#include \"ui/theme/theme.h\"", false},
    {"ui/widgets/course.cpp", "#include \"course/course.h\"", true},
    {"ui/widgets/page.cpp", "#include \"ui/shell/window.h\"", true},
    {"ui/shell/window.h", "#include <QWidget>", false},
    {"ui/shell/report.cpp", "#include \"report/report.h\"", false},
    {"ui/shell/command.cpp", "#include \"cli/command.h\"", true},
    {"tests/support/helper.h", "#include \"cli/command.h\"", false},
};

int selfTest(const fs::path& root) {
    fs::remove_all(root);
    std::set<std::string> expected;
    for (const auto& made : madeUpTree) {
        fs::create_directories((root / made.file).parent_path());
        std::ofstream(root / made.file) << made.line << '\n';
        if (made.wrong) {
            expected.insert(made.file);
        }
    }
    std::set<std::string> found;
    for (const auto& edge : readTree(root).forbidden) {
        found.insert(edge.file);
    }
    int failures = 0;
    for (const auto& made : madeUpTree) {
        if (expected.contains(made.file) != found.contains(made.file)) {
            std::cout << made.file << ": " << made.line
                      << (made.wrong ? " was let through\n" : " was refused\n");
            ++failures;
        }
    }
    std::cout << expected.size() << " forbidden edges laid out, " << found.size() << " found, " << failures
              << " mistakes\n";
    return failures == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() == 2 && arguments[0] == "--self-test") {
        return selfTest(fs::absolute(arguments[1]).lexically_normal());
    }
    if (arguments.size() != 1) {
        std::cerr << "usage: include_rule ROOT | --self-test DIR\n";
        return 2;
    }
    const auto reading = readTree(fs::absolute(arguments[0]).lexically_normal());
    for (const auto& edge : reading.forbidden) {
        std::cout << edge.file << ':' << edge.line << ": " << edge.included << ": " << edge.reason << '\n';
    }
    std::cout << reading.files << " files read, " << reading.forbidden.size() << " forbidden edges\n";
    if (reading.files == 0) {
        std::cerr << "no src or ui below " << arguments[0] << '\n';
        return 2;
    }
    return reading.forbidden.empty() ? 0 : 1;
}
