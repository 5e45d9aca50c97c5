// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Findable: a widget whose words can be looked for on the page, and shown where they are. Implemented by
// widgets.
#pragma once

#include "ui/widgets/text_block.h"

#include <QList>
#include <QRect>
#include <QString>

class QWidget;

namespace waymark::ui {

class Theme;

class Findable {
  public:
    virtual ~Findable() = default;
    virtual QString wordsShown() const = 0;
    /// Lets these stand out, and of them the one at `here` (-1: none) more than the rest. An empty list ends
    /// it.
    virtual void showFound(const QList<TextRange>& found, int here) = 0;
    /// Where they stand in the widget; its beginning is enough.
    virtual QRect rectOf(const TextRange& range) const = 0;
    /// Takes the keyboard there, where it can be written in.
    virtual void goTo(const TextRange&) {}
};

/// A widget that folds words away: they are found all the same, and it opens for whoever steps to them.
class Folding {
  public:
    virtual ~Folding() = default;
    /// True for a widget in it that is away only because it is folded.
    virtual bool hides(const QWidget& words) const = 0;
    virtual void unfold() = 0;
};

/// How finds look: each with a ground, the one people are at underlined as well.
QList<TextBlock::Ground> groundsOf(const Theme& theme, const QList<TextRange>& found, int here);

/// Every place of `words` in `text`, letter case and accents folded, none overlapping another. A blank query
/// finds nothing.
QList<TextRange> findWords(const QString& text, const QString& words);

} // namespace waymark::ui
