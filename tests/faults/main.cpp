// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// faults [--short] [ROW...]
#include "faults.h"

#include "report/pdf_incoming.h"

using namespace waymark::faults;

namespace {

// As docs/reliability.md has them.
constexpr Row rows[] = {
    {"kills", "a kill loses nothing acknowledged", proveKills},
    {"power", "a power cut loses nothing acknowledged", provePowerCuts},
    {"calls", "every failing call is survived", proveFailingCalls},
    {"disk", "a full, protected or vanished disk is survived", proveFullDisk},
    {"content", "content is what was written", proveContent},
    {"salvage", "a damaged journal gives back what it holds", proveSalvage},
    {"backups", "backups work", proveBackups},
    {"devices", "two devices, one journal", proveTwoDevices},
    {"formats", "newer, older, foreign", proveFormats},
    {"clocks", "clocks lie", proveClocks},
    {"forgetting", "what is taken back is gone", proveForgetting},
    {"journals", "a stranger's journal is safe", proveStrangersJournal},
    {"texts", "a stranger's pack or JSON is safe", proveStrangersText},
    {"papers", "a stranger's PDF is safe", proveStrangersPdf},
    {"links", "links are only links", proveLinks},
    {"rights", "nobody else reads it", proveRights},
};

} // namespace

int main(int argc, char** argv) {
    if (argc == 2 && argv[1] == waymark::pdfReaderWord) // "papers" reads as the programs do
        return waymark::readPdfChild();
    return proveRows(rows, argc, argv);
}
