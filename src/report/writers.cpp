// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/writers.h"

#include <algorithm>

namespace waymark {

const std::vector<Writer>& writers() {
    static const std::vector<Writer> table = {
        {".pdf", "PDF", writePdf},          {".html", "HTML", writeHtml},
        {".md", "Markdown", writeMarkdown}, {".json", "JSON", writeJson, true},
        {".csv", "CSV", writeCsv, true},    {".ics", "iCalendar", writeCalendar, true},
    };
    return table;
}

const Writer* writerFor(const std::filesystem::path& path) {
    std::string extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    for (const auto& writer : writers())
        if (writer.extension == extension)
            return &writer;
    return nullptr;
}

bool isData(std::string_view extension) {
    return std::ranges::any_of(
        writers(), [&](const Writer& writer) { return writer.isData && writer.extension == extension; });
}

} // namespace waymark
