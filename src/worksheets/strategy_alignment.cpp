// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The graph of a strategy alignment map: islands, circles, an order to begin in, and who leads.
#include "worksheets/named_calculations.h"

#include <algorithm>
#include <map>
#include <set>

namespace waymark::named {

namespace {

using Ids = std::vector<std::string>;

// Every strategy there is, by the ids that references use: those of all hypotheses.
NamedItems strategiesOf(const Scope& scope) {
    NamedItems items;
    for (const auto& each : sheetsOf(scope.sheet.journal)) {
        const auto view =
            each.tool == ToolId("strategy-hypothesis") ? scope.sheet.beside(each.id) : std::nullopt;
        if (!view)
            continue;
        for (const auto& row : view->rows("strategies"))
            items.push_back(view->item("strategies", row));
    }
    return items;
}

struct Link {
    std::string from;
    std::string kind;
    std::string to;
};

std::vector<Link> linksIn(const Scope& scope) {
    std::vector<Link> links;
    for (const auto& row : scope.sheet.rows("links")) {
        const auto at = scope.at("links", row);
        const auto from = linksOf(at, "from");
        const auto to = linksOf(at, "to");
        if (!from.empty() && !to.empty())
            links.push_back({from.front().id(), valueOf(at, "kind").text().value_or(""), to.front().id()});
    }
    return links;
}

// Of "must come before": strategy -> those that wait for it.
std::map<std::string, std::set<std::string>> followers(const Scope& scope) {
    std::map<std::string, std::set<std::string>> after;
    for (const auto& link : linksIn(scope))
        if (link.kind == "before")
            after[link.from].insert(link.to);
    return after;
}

template <class Is>
Value strategiesThat(const Scope& scope, Is&& is) {
    auto items = strategiesOf(scope);
    if (items.empty())
        return {};
    std::erase_if(items, [&](const NamedItem& item) { return !is(item.id); });
    return items;
}

// How many roles of this kind a strategy has; of an empty kind all.
std::ptrdiff_t rolesOf(const Scope& scope, const std::string& strategy, std::string_view role,
                       std::set<std::string>* sectors = nullptr) {
    std::ptrdiff_t count = 0;
    for (const auto& row : scope.sheet.rows("roles")) {
        const auto at = scope.at("roles", row);
        const auto of = linksOf(at, "strategy");
        if (of.empty() || of.front().id() != strategy)
            continue;
        count += role.empty() || valueOf(at, "role").text() == role;
        const auto partner = linksOf(at, "partner");
        if (!sectors || partner.empty())
            continue;
        if (const auto view = scope.sheet.beside(partner.front().sheet))
            if (const auto sector =
                    valueOf({*view, partner.front().table, partner.front().row, scope.depth + 1}, "sector")
                        .text())
                sectors->insert(*sector);
    }
    return count;
}

} // namespace

Value alignmentIslands(const Scope& scope) {
    const auto links = linksIn(scope);
    return strategiesThat(scope, [&](const std::string& id) {
        return std::ranges::none_of(links,
                                    [&](const Link& link) { return link.from == id || link.to == id; });
    });
}

Value alignmentCircles(const Scope& scope) {
    const auto after = followers(scope);
    return strategiesThat(scope, [&](const std::string& id) {
        std::set<std::string> reached;
        Ids open = {id};
        while (!open.empty()) {
            const auto next = after.find(open.back());
            open.pop_back();
            if (next == after.end())
                continue;
            for (const auto& each : next->second)
                if (reached.insert(each).second)
                    open.push_back(each);
        }
        return reached.contains(id);
    });
}

// Each strategy as soon as all that must come before it stand; those in a circle are left out.
Value alignmentOrder(const Scope& scope) {
    const auto after = followers(scope);
    std::map<std::string, int> waits;
    for (const auto& [before, those] : after)
        for (const auto& each : those)
            ++waits[each];
    auto open = strategiesOf(scope);
    if (open.empty())
        return {};
    NamedItems ordered;
    for (;;) {
        const auto ready =
            std::ranges::find_if(open, [&](const NamedItem& item) { return waits[item.id] == 0; });
        if (ready == open.end())
            return ordered;
        const auto item = *ready;
        open.erase(ready);
        ordered.push_back(item);
        if (const auto found = after.find(item.id); found != after.end())
            for (const auto& each : found->second)
                --waits[each];
    }
}

Value alignmentWithoutLead(const Scope& scope) {
    return strategiesThat(scope, [&](const std::string& id) { return rolesOf(scope, id, "leads") == 0; });
}

Value alignmentSeveralLeads(const Scope& scope) {
    return strategiesThat(scope, [&](const std::string& id) { return rolesOf(scope, id, "leads") > 1; });
}

Value alignmentSectorsShare(const Scope& scope) {
    const auto strategies = strategiesOf(scope);
    if (strategies.empty())
        return {};
    double several = 0;
    for (const auto& item : strategies) {
        std::set<std::string> sectors;
        rolesOf(scope, item.id, {}, &sectors);
        several += sectors.size() >= 2;
    }
    return 100 * several / double(strategies.size());
}

} // namespace waymark::named
