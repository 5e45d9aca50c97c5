// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// CopyContents: what is in a copy of a journal, before anyone opens it. Owned by its parent.
#pragma once

#include "journal/journal.h"

#include <QScrollArea>

#include <filesystem>

namespace waymark::ui {

class Label;
class Theme;

class CopyContents : public QScrollArea {
    Q_OBJECT

  public:
    CopyContents(Theme& theme, QWidget* parent);

    /// `first`: what to say before. `beside`: a journal to tell the differences from; may be nullptr.
    void show(const std::filesystem::path& copy, const QString& first, const Journal* beside);

    /// Answers with words in them, ticks and the like among them.
    static int answersIn(const Journal& journal);

  private:
    Label* words_;
};

} // namespace waymark::ui
