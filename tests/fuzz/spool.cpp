// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file of the spool: it is read as it was written, or not at all.
#include "fuzz.h"

#include "store/spool.h"
#include "support/folder.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace waymark;
    const test::Folder folder(test::placeInMemory());
    const auto& place = folder.path();
    test::writeBytes(place / "a.unsaved", std::string(fuzz::text(data, size)));
    for (const auto& unsaved : unsavedIn(place)) {
        const auto file = keepUnsaved(place / "again", Uuid{1}, unsaved);
        fuzz::hold(file.ok());
        const auto again = unsavedIn(place / "again");
        fuzz::hold(again.size() == 1 && again[0].changes == unsaved.changes &&
                   again[0].texts == unsaved.texts);
    }
    return 0;
}
