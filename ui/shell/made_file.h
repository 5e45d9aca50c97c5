// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file that was made for somebody: the sentence that says where it is, and the ways to it. No owner.
#pragma once

#include <QString>

#include <functional>

namespace waymark::ui {

class MessageBar;

/// "brief.pdf is in Documents."
QString whereItIs(const QString& path);

/// "Show it", where a program other than this one shows it, and "Open the folder". `say` is told why nothing
/// opens; it outlives the bar.
void offerMadeFile(MessageBar& bar, const QString& path, std::function<void(const QString&)> say,
                   bool withFolder = true);

} // namespace waymark::ui
