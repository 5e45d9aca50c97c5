// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PangoMetrics: how wide the words of a picture are in a report, as its PDF sets them. Owned by whoever makes
// the report.
#pragma once

#include "figures/text_metrics.h"

#include <memory>

namespace waymark {

namespace pdf {
class Shaper;
}

class PangoMetrics : public TextMetrics {
  public:
    explicit PangoMetrics(std::string_view language);
    ~PangoMetrics() override;

    double width(std::string_view text, const WordFace& face) const override;
    std::vector<std::string> lines(std::string_view text, const WordFace& face, double width) const override;

  private:
    std::unique_ptr<pdf::Shaper> shaper_;
};

} // namespace waymark
