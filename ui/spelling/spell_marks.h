// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SpellMarks: underlines the wrong words of one editor without ever holding up who types, and offers what can
// be done about them. Owned by its editor.
#pragma once

#include "base/id.h"
#include "ui/widgets/text_range.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QMenu;

namespace waymark::ui {

class GrowingEditor;
class Spelling;

class SpellMarks : public QObject {
    Q_OBJECT

  public:
    /// `field` is what stands in the editor.
    SpellMarks(Spelling& spelling, GrowingEditor& editor, FieldId field);

    const FieldId& field() const { return field_; }
    /// What can be done about the word at `position`, put before what the menu has: suggestions, own words,
    /// ignore. True when the word there is wrong.
    bool offer(QMenu& menu, int position);
    /// Adds the languages that the answer can be in.
    void offerLanguages(QMenu& menu);

  private:
    /// What lies between two positions, together with what waits already.
    void lookLater(int from, int to, int milliseconds);
    void look(int from, int to);
    void lookAround();
    void wordEnded();
    std::optional<TextRange> wordAt(int position) const;
    void replace(const TextRange& range, const QString& word);

    Spelling& spelling_;
    GrowingEditor& editor_;
    FieldId field_;
    QTimer pause_;      // after the last key
    int dirtyFrom_ = 0; // what changed since the last look; nothing when from >= to
    int dirtyTo_ = 0;
    int typingAt_ = -1; // the end of the word that is being typed: it is not wrong yet
};

} // namespace waymark::ui
