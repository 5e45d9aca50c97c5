// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// LiveNotesPanel: the notes of a live session, and the line that is being written. Owned by the LiveView.
#pragma once

#include "journal/live_notes.h"

#include <QList>
#include <QWidget>

#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace waymark::ui {

class GrowingEditor;
class Label;
class LiveButton;
class LiveTalk;
class NoteRow;
class Theme;

class LiveNotesPanel : public QWidget {
    Q_OBJECT

  public:
    /// `seenByAll`: it stands on the screen that the group looks at, so that private notes are not shown.
    LiveNotesPanel(Theme& theme, LiveTalk& talk, bool seenByAll, QWidget* parent);

    GrowingEditor* editor() const { return editor_; }
    /// The line that is written, or the words of a note that are changed, are kept.
    void keep(NoteMark mark);
    /// False where no note was being changed.
    bool stopRewording();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void refresh();
    void clearRows();
    QString dayBefore(const std::vector<LiveNote>& notes, std::size_t index) const;
    void showDraft();
    void reword(const LiveNote& note);
    void focusRow(int index);
    void markHere(NoteMark mark);

    Theme& theme_;
    LiveTalk& talk_;
    bool seenByAll_;
    QScrollArea* area_;
    QVBoxLayout* list_;
    QList<NoteRow*> rows_;
    QList<QWidget*> days_; // the headings between them
    Label* nothing_;
    GrowingEditor* editor_;
    Label* hint_;
    std::optional<std::size_t> rewording_; // the line
};

} // namespace waymark::ui
