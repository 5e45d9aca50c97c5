// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohort/settlement.h"

#include "base/json.h"
#include "report/writers.h"
#include "store/backups.h"

#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <system_error>

namespace waymark {

namespace {

namespace fs = std::filesystem;

constexpr int format = 1;
constexpr std::uintmax_t largest = 4U << 20U; // bytes: a hundred thousand journals

std::optional<Uuid> identityFrom(const std::string& digits) {
    Uuid id{};
    if (digits.size() != 2 * id.size() || digits.find_first_not_of("0123456789abcdef") != std::string::npos)
        return std::nullopt;
    for (std::size_t i = 0; i < id.size(); ++i)
        id[i] = static_cast<std::uint8_t>(std::stoi(digits.substr(2 * i, 2), nullptr, 16));
    return id;
}

Error refused(const char* sentence) {
    return {ErrorCode::BadInput, sentence, {}};
}

Result<std::set<Uuid>> identitiesIn(const Json& json, const char* key) {
    std::set<Uuid> all;
    for (const auto& each : json.at(key)) {
        const auto identity = identityFrom(each.get<std::string>());
        if (!identity)
            return refused("It does not say whose copies are whose as it should.");
        all.insert(*identity);
    }
    return all;
}

Json listOf(const std::set<Uuid>& identities) {
    Json list = Json::array();
    for (const auto& identity : identities)
        list.push_back(hex(identity));
    return list;
}

} // namespace

fs::path usualSettlementPlace() {
    return usualBackupPlace().parent_path() / "cohorts" / "settled.json";
}

Result<Settled> readSettled(const fs::path& place) {
    std::error_code failure;
    if (!fs::exists(place, failure))
        return Settled{};
    const auto size = fs::file_size(place, failure);
    std::ifstream file(place, std::ios::binary);
    if (failure || !file)
        return Error{ErrorCode::Io, "It cannot be read.", {}};
    if (size > largest)
        return refused("It is too large to say whose copies are whose.");
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const auto json = parseJson(text);
    if (!json)
        return json.error();
    try {
        if (json->at("settled").get<int>() > format)
            return Error{
                ErrorCode::NewerFormat, "A newer Waymark wrote it, and this one cannot read it.", {}};
        auto one = identitiesIn(json.value(), "onePerson");
        auto several = identitiesIn(json.value(), "severalPeople");
        if (!one || !several)
            return one ? several.error() : one.error();
        return Settled{one.take(), several.take()};
    } catch (const Json::exception&) {
        return refused("It does not say whose copies are whose as it should.");
    }
}

Result<void> settle(const fs::path& place, const Uuid& identity, bool onePerson) {
    auto known = readSettled(place);
    if (!known)
        return known.error();
    auto settled = known.take();
    settled.onePerson.erase(identity);
    settled.severalPeople.erase(identity);
    (onePerson ? settled.onePerson : settled.severalPeople).insert(identity);
    std::error_code failure;
    fs::create_directories(place.parent_path(), failure);
    const Json json = {{"settled", format},
                       {"onePerson", listOf(settled.onePerson)},
                       {"severalPeople", listOf(settled.severalPeople)}};
    return replaceFile(place, writeJson(json, true) + "\n");
}

} // namespace waymark
