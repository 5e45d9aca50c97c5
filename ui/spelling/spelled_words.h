// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// spelledWords(): the words of a text that a dictionary can be asked about. No owner.
#pragma once

#include "ui/widgets/text_range.h"

#include <QList>
#include <QString>

namespace waymark::ui {

/// Words by Unicode's rules (UAX #29), so that "don't" is one. Left out is what people do not mean to spell:
/// words with digits or with a capital letter inside (PDSA, StriveTogether), single letters, addresses of
/// sites and mail.
QList<TextRange> spelledWords(const QString& text);

} // namespace waymark::ui
