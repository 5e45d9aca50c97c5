// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/shared_log.h"

#include "base/text.h"
#include "journal/rows.h"

namespace waymark {

namespace {

constexpr Column columns[] = {{"when", FieldKind::Date},      {"with", FieldKind::ShortText},
                              {"name", FieldKind::ShortText}, {"pseudonym", FieldKind::Check},
                              {"what", FieldKind::ShortText}, {"identity", FieldKind::ShortText}};

std::optional<Uuid> uuidFrom(const std::string& digits) {
    Uuid id{};
    if (digits.size() != 2 * id.size())
        return std::nullopt;
    const auto value = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    for (std::size_t i = 0; i < id.size(); ++i) {
        const int high = value(digits[2 * i]);
        const int low = value(digits[2 * i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        id[i] = std::uint8_t(16 * high + low);
    }
    return id;
}

} // namespace

std::string_view sharedTable() {
    return "shared";
}

std::vector<std::string_view> sharedColumns() {
    std::vector<std::string_view> names;
    for (const auto& column : columns)
        names.push_back(column.name);
    return names;
}

std::optional<FieldKind> sharedFieldKind(const FieldId& field) {
    const auto pieces = split(field.str(), '.');
    if (pieces.front() != sharedTable())
        return std::nullopt;
    if (field == orderField(sharedTable()))
        return FieldKind::Order;
    if (pieces.size() == 3 && isRowId(pieces[1]))
        for (const auto& column : columns)
            if (column.name == pieces[2])
                return column.kind;
    return std::nullopt;
}

std::vector<SharedExtract> sharedExtracts(const Journal& journal) {
    std::vector<SharedExtract> found;
    for (const auto& row : journal.rows(sharedTable())) {
        const auto value = [&](std::string_view column) {
            return journal.value(cell(sharedTable(), row, column));
        };
        if (!isEmptyRow(journal, sharedTable(), row))
            found.push_back({value("when"), value("with"), value("name"), value("pseudonym") == "true",
                             value("what"), value("identity")});
    }
    return found;
}

Result<void> rememberShared(Recorder& recorder, const SharedExtract& extract) {
    const Recorder::Together inOneGo(recorder);
    const auto row = addRow(recorder, sharedTable());
    if (!row)
        return row.error();
    const std::pair<std::string_view, std::string> values[] = {
        {"when", extract.when},          {"with", trimmed(extract.with)},
        {"name", trimmed(extract.name)}, {"pseudonym", extract.pseudonym ? "true" : ""},
        {"what", extract.what},          {"identity", extract.identity}};
    for (const auto& [column, value] : values)
        if (auto set = recorder.set(cell(sharedTable(), row.value(), column), value); !set)
            return set;
    return {};
}

std::optional<Uuid> identityOfPseudonym(const Journal& journal, std::string_view name) {
    std::optional<Uuid> known;
    for (const auto& extract : sharedExtracts(journal))
        if (extract.pseudonym && extract.name == trimmed(name))
            if (const auto id = uuidFrom(extract.identity))
                known = id;
    return known;
}

} // namespace waymark
