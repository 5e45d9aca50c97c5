// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whose copies are whose, as someone said it: a small file in the person's own folder, never in that of the
// cohort, which the window and the command line both read and write. It holds identities and no words. No
// owner.
#pragma once

#include "base/result.h"
#include "cohort/copies.h"

#include <filesystem>

namespace waymark {

/// Beside where backups are kept: .../waymark/cohorts/settled.json
std::filesystem::path usualSettlementPlace();

/// Nothing is settled where there is no such file. Refused (BadInput, NewerFormat, Io), with a sentence that
/// names no file.
Result<Settled> readSettled(const std::filesystem::path& place);

/// Takes the place of what was said of that journal before. Refused as readSettled(), and where nothing can
/// be written: then all stays as it was.
Result<void> settle(const std::filesystem::path& place, const Uuid& identity, bool onePerson);

} // namespace waymark
