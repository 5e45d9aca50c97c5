// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PangoMetrics: how wide the words of a picture are in a report, as its PDF sets them. Owned by whoever makes
// the report.
#pragma once

#include "figures/text_metrics.h"
#include "report/pdf_text.h"

namespace waymark {

class PangoMetrics : public TextMetrics {
  public:
    explicit PangoMetrics(std::string_view language) : shaper_(language) {}

    double width(std::string_view text, const WordFace& face) const override;
    std::vector<std::string> lines(std::string_view text, const WordFace& face, double width) const override;

  private:
    pdf::Shaper shaper_;
};

} // namespace waymark
