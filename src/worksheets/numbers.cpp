// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheets/numbers.h"

#include "base/decimal.h"
#include "base/text.h"

#include <cmath>

namespace waymark {

namespace {

struct Read {
    std::optional<double> number; // a percentage as 0 to 100
    std::optional<NumberFault> fault;
};

Read read(const ToolField& field, std::string_view written) {
    if (isBlank(written))
        return {};
    const auto parsed = parseNumber(written);
    if (!parsed)
        return {{}, NumberFault::NoNumber};
    double number = parsed->toDouble();
    if (field.kind == ToolFieldKind::Int && number != std::floor(number))
        return {{}, NumberFault::NotWhole};
    if (field.kind == ToolFieldKind::Pct) {
        // A sign of per cent says by itself what stands for all of it.
        if (field.full != 100 && written.find('%') == std::string_view::npos)
            number *= 100 / field.full;
        if (number < 0 || number > 100)
            return {{}, NumberFault::OffScale};
    } else if ((field.least && number < *field.least) || (field.most && number > *field.most)) {
        return {{}, NumberFault::OffScale};
    }
    return {number, {}};
}

} // namespace

std::optional<NumberFault> numberFault(const ToolField& field, std::string_view written) {
    return read(field, written).fault;
}

std::optional<double> numberIn(const ToolField& field, std::string_view written) {
    return read(field, written).number;
}

std::optional<double> leastOf(const ToolField& field) {
    return field.kind == ToolFieldKind::Pct ? 0 : field.least;
}

std::optional<double> mostOf(const ToolField& field) {
    return field.kind == ToolFieldKind::Pct ? field.full : field.most;
}

} // namespace waymark
