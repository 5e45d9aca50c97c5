// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A journal: the pages of its file, read by SQLite as a stranger's, and page by page as a damaged one's.
#include "fuzz.h"

#include "store/pages.h"
#include "store/salvage.h"
#include "support/folder.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace waymark;
    const test::Folder folder(test::placeInMemory());
    const auto path = folder / "mine.waymark";
    const auto out = folder / "out.waymark";
    test::writeBytes(path, std::string(fuzz::text(data, size)));

    const auto read = readJournal(path);
    if (!read)
        fuzz::hold(!read.error().message.empty() && read.error().message.back() == '.');
    (void)checkJournal(path);
    (void)readHistory(path);
    forEachRow(fuzz::text(data, size), [](const RawRow&) {});
    if (salvage(path, out).ok()) { // what comes out is whole, whatever went in
        const auto check = checkJournal(out);
        fuzz::hold(check.ok() && check.value().faults.empty());
    }
    return 0;
}
