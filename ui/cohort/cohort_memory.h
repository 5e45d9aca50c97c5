// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers of a cohort, outside of its folder: how it stood when someone last said so, and
// whose copies are whose. No owner.
#pragma once

#include "cohort/since.h"

#include <QString>

#include <optional>

namespace waymark::ui {

/// Nothing where nobody looked before, or where what was kept cannot be read.
std::optional<Remembered> rememberedCohort(const QString& folder);
/// In the program's own folder, without anybody's words.
Result<void> rememberCohort(const QString& folder, const Remembered& remembered);

Settled settledJournals();
/// The command line knows of it, too.
Result<void> settleJournal(const Uuid& identity, bool onePerson);

} // namespace waymark::ui
