// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SavedLabel: says whether the words are on the disk, in an icon and words. Owned by the top bar.
#pragma once

#include <QTime>
#include <QWidget>

class QLabel;
class QTimer;

namespace waymark::ui {

class Label;
class Theme;

enum class SaveState { Saved, Saving, NotSavedYet, ReadingOnly, CouldNotSave };

class SavedLabel : public QWidget {
    Q_OBJECT

  public:
    explicit SavedLabel(Theme& theme, QWidget* parent = nullptr);

    /// `at` is shown with Saved. Saving is shown only when it lasts longer than half a second.
    void setState(SaveState state, QTime at = {});
    SaveState state() const { return state_; }
    /// Another journal: the time of the last save is not known.
    void forget();
    /// Other words for Saved until the state changes next, such as "Journal made".
    void setWords(const QString& words);
    /// Without the time, for large text and narrow windows.
    void setCompact(bool on);

  private:
    void refresh();
    QString words() const;

    Theme& theme_;
    QLabel* icon_;
    Label* label_;
    QTimer* patience_;
    SaveState state_ = SaveState::Saved;
    SaveState shown_ = SaveState::Saved;
    QTime at_;
    QString otherWords_;
    bool compact_ = false;
};

} // namespace waymark::ui
