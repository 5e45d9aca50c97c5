// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days, numbers and texts as people write them: what is understood is written and understood again as the
// same.
#include "fuzz.h"

#include "base/date.h"
#include "base/decimal.h"
#include "base/text.h"
#include "journal/change.h"
#include "journal/history.h"
#include "journal/merge.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace waymark;
    const auto text = fuzz::text(data, size);
    if (const auto date = parseIsoDate(text))
        fuzz::hold(isoDate(*date) == text);
    (void)looksLikeIsoDate(text);
    (void)parseNumber(text);
    (void)parseDecimal(text);
    for (const auto& id : idsIn(std::string(text)))
        fuzz::hold(idsIn(textOf(id)) == std::vector<ChangeId>{id});
    if (!checkText(text))
        return 0;
    (void)folded(text);
    (void)isBlank(text);
    // A text and what became of it: the edit between them leads from one to the other, and back.
    const auto half = byteOffset(text, codePointCount(text) / 2);
    const std::string before(text.substr(0, half));
    const std::string after(text.substr(half));
    const auto edit = editBetween(before, after);
    auto now = before;
    fuzz::hold(applyEdit(now, edit).ok() && now == after);
    fuzz::hold(applyEdit(now, inverse(edit)).ok() && now == before);
    if (size < 2000) {
        std::string old;
        std::string fresh;
        for (const auto& stretch : differences(before, after)) {
            old += stretch.kind == Stretch::Kind::Added ? "" : stretch.text;
            fresh += stretch.kind == Stretch::Kind::Removed ? "" : stretch.text;
        }
        fuzz::hold(old == before && fresh == after);
    }
    return 0;
}
