// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"
#include "base/decimal.h"
#include "cli/commands.h"
#include "cli/nearest.h"
#include "cli/writing.h"
#include "journal/sheets.h"
#include "worksheets/numbers.h"

namespace waymark::cli {

namespace {

// A window keeps what someone types, and says beside it why it does not count; a command refuses it.
std::optional<std::string> slipIn(const Journal& journal, const FieldId& id, const std::string& written) {
    if (const auto spec = journal.field(id);
        spec && spec->kind == FieldKind::Date && looksLikeIsoDate(written) && !parseIsoDate(written))
        return "the day " + written + " does not exist.";
    const auto field = toolFieldOf(journal, id);
    const auto fault =
        field && fieldKindOf(field->kind) == FieldKind::Number ? numberFault(*field, written) : std::nullopt;
    if (!fault)
        return std::nullopt;
    const auto quoted = "\"" + oneLine(written) + "\"";
    switch (*fault) {
    case NumberFault::NoNumber:
        return quoted + " is no number.";
    case NumberFault::NotWhole:
        return quoted + " is no whole number.";
    case NumberFault::OffScale:
        break;
    }
    const auto least = leastOf(*field);
    const auto most = mostOf(*field);
    return quoted + " is not " +
           (least && most ? "between " + shortNumber(*least) + " and " + shortNumber(*most)
            : least       ? shortNumber(*least) + " or more"
                          : shortNumber(*most) + " or less") +
           ".";
}

} // namespace

Outcome runSet(const Arguments& arguments) {
    const std::filesystem::path path = arguments.words[0];
    const FieldId field(arguments.words[1]);
    auto journal = OpenJournal::open(path);
    if (!journal)
        return failed(path, journal.error());
    auto& open = *journal.value();
    if (const auto fault = slipIn(open.journal(), field, arguments.words[2]))
        return failed(path.string() + ": " + field.str() + " was left as it is: " + *fault);
    if (auto set = open.recorder().set(field, arguments.words[2]); !set) {
        auto error = set.error();
        if (error.code == ErrorCode::UnknownField)
            error.message += meantField(open.journal().course(), field.str());
        return failed(path, error);
    }
    const auto saved = open.save();
    return saved ? done() : failed(path, saved.error());
}

} // namespace waymark::cli
