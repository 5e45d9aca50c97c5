// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Moments as people say them: "today, 2:14 PM". No owner.
#pragma once

#include "base/clock.h"

#include <QString>

namespace waymark::ui {

/// "today, 2:14 PM", "yesterday, 2:14 PM", "3/19/26, 2:14 PM", in the default locale: to be said within a
/// sentence.
QString showMoment(Milliseconds moment);
/// The same where it stands alone or first: "Today, 2:14 PM".
QString showMomentFirst(Milliseconds moment);

} // namespace waymark::ui
