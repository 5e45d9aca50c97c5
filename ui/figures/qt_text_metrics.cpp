// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/qt_text_metrics.h"

#include "base/text.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

namespace {

constexpr int smallest = 12; // pixels, at text scale 1.0

QString shown(std::string_view text) {
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

QFont figureFont(const Theme& theme, const WordFace& face) {
    auto font = theme.font(face.serif ? TypeStyle::H2 : TypeStyle::Caption, face.bold);
    font.setPixelSize(std::max(theme.px(smallest), int(std::lround(face.size))));
    return font;
}

double QtTextMetrics::width(std::string_view text, const WordFace& face) const {
    return QFontMetricsF(figureFont(theme_, face)).horizontalAdvance(shown(text));
}

std::vector<std::string> QtTextMetrics::lines(std::string_view text, const WordFace& face,
                                              double width) const {
    std::vector<std::string> lines;
    auto words = shown(text);
    words.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextLayout layout(words, figureFont(theme_, face));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.push_back(trimmed(utf8(words.mid(line.textStart(), line.textLength()))));
    }
    layout.endLayout();
    if (lines.empty())
        lines.emplace_back();
    return lines;
}

} // namespace waymark::ui
