// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ShownError: an error in the language of the window. Messages from below the window are English: elsewhere
// their kind is said, and they go behind "Details". A value.
#pragma once

#include "base/result.h"

#include <QString>

namespace waymark::ui {

struct ShownError {
    QString sentence;
    QString details; // may be empty
};

/// By the language of QLocale(), which main sets to that of the window. `file` is the one that was to be read
/// or written, where there is one.
ShownError shownError(const Error& error, const QString& file = {});

} // namespace waymark::ui
