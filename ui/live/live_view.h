// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// LiveView: live mode: one prompt in large type, the time, and the notes, over the whole screen; with a
// second screen the prompt is there and the notes are here. Deletes itself when it is left.
#pragma once

#include "ui/live/live_talk.h"

#include <QPointer>
#include <QWidget>

#include <string>

class QToolButton;

namespace waymark::ui {

class Announcement;
class Label;
class LiveButton;
class LiveNotesPanel;
class NumberTrail;
class SavedLabel;
class Session;
class Theme;

class LiveView : public QWidget {
    Q_OBJECT

  public:
    /// `section`: where one is; may be no section at all. `home` is the window that it opens from.
    LiveView(Theme& theme, Session& session, const std::string& section, QWidget* home);
    ~LiveView() override;

    LiveTalk& talk() const { return *talk_; }
    LiveNotesPanel& notes() const { return *notes_; }
    /// What the group sees, where that is a window of its own.
    QWidget* projector() const { return projector_; }

    /// On the screens that there are now; begins with the line for notes.
    void present();

  Q_SIGNALS:
    /// Of a line that was begun and not kept, nothing where there is none.
    void left(const std::optional<LiveDraft>& draft);

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void addKeys();
    void showPlace();
    void showBlack(bool on);
    void showSaved();
    void choosePage();
    void leave();

    Theme& theme_;
    Session& session_;
    QWidget* home_;
    LiveTalk* talk_;
    LiveNotesPanel* notes_ = nullptr;
    QPointer<QWidget> projector_;
    QWidget* blackHere_ = nullptr; // over all of it, where there is one screen
    QToolButton* where_ = nullptr;
    SavedLabel* saved_ = nullptr;
    Label* blackThere_ = nullptr;
    NumberTrail* trail_ = nullptr;
    LiveButton* back_ = nullptr;
    LiveButton* next_ = nullptr;
    Announcement* announcement_ = nullptr;
    QPointer<QWidget> focusBefore_;
};

} // namespace waymark::ui
