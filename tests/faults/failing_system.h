// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// FailingSystem: the calls by which anything in this program reaches a file, SQLite and the standard library
// included, failing when told so. No owner.
#pragma once

#include <string>

namespace waymark::faults {

/// From here on the `number`th call that concerns a file under `folder` fails with `error`, and all after it
/// where `thenToo`; 0: none does, they are only counted.
void failCalls(const std::string& folder, int number, int error, bool thenToo);
/// All is well again. Gives how many calls there were.
int healCalls();
/// Whether one has failed since failCalls().
bool hasFailed();
/// Which one that was: "fsync"
std::string failedCall();

} // namespace waymark::faults
