// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// NoteRow: one note of a live session: its time, its words, its mark. Takes the focus, so that a key can mark
// it. Owned by LiveNotes.
#pragma once

#include "journal/live_notes.h"
#include "ui/widgets/text_block.h"

#include <QWidget>

namespace waymark::ui {

class Theme;

/// "For the coaches", "Decision", "Action".
QString markName(NoteMark mark);

class NoteRow : public QWidget {
    Q_OBJECT

  public:
    /// `day` is what stands above it where another day begins; it is said together with the note.
    NoteRow(Theme& theme, const LiveNote& note, const QString& day, QWidget* parent);

    const LiveNote& note() const { return note_; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

  Q_SIGNALS:
    void marked(NoteMark mark);
    void rewordWanted();
    /// The arrow keys: to the row before (-1) or after.
    void left(int by);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

  private:
    void refresh();
    QRectF tagRect(int width) const;
    int wordsLeft() const;

    Theme& theme_;
    LiveNote note_;
    TextBlock words_;
};

} // namespace waymark::ui
