// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/spell_walk.h"

#include "journal/text_fields.h"
#include "ui/shell/text.h"
#include "ui/spelling/spelling.h"

#include <algorithm>
#include <vector>

namespace waymark::ui {

namespace {

std::vector<FieldId> spelledFields(const Journal& journal, const std::function<bool(const FieldId&)>& sees) {
    std::vector<FieldId> fields;
    forEachText(journal, [&](const FieldId& id, const std::string&) {
        const auto spec = journal.field(id);
        if (spec && Spelling::isSpelled(*spec) && !journal.value(id).empty() && sees(id))
            fields.push_back(id);
    });
    return fields;
}

} // namespace

std::optional<Misspelled> nextMisspelled(const Journal& journal, Spelling& spelling,
                                         const std::function<bool(const FieldId&)>& sees,
                                         const FieldId& field, int position) {
    const auto fields = spelledFields(journal, sees);
    if (fields.empty())
        return std::nullopt;
    const auto start = std::ranges::find(fields, field);
    const auto first = start == fields.end() ? std::size_t(0) : std::size_t(start - fields.begin());
    // Once around, and the first one twice: what lies before the cursor comes last.
    for (std::size_t turn = 0; turn <= fields.size(); ++turn) {
        const auto& id = fields[(first + turn) % fields.size()];
        const auto text = qt(journal.value(id));
        qsizetype from = 0;
        for (const auto& paragraph : text.split(QLatin1Char('\n'))) {
            for (auto range : spelling.misspelled(paragraph, id)) {
                range.from += int(from);
                if (turn > 0 || start == fields.end() || range.from >= position)
                    return Misspelled{id, range};
            }
            from += paragraph.size() + 1;
        }
    }
    return std::nullopt;
}

} // namespace waymark::ui
