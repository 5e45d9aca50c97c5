// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// LiveStage: the prompt in large type, and the time. With controls beside the notes; without them on the
// screen that the group looks at. Owned by its window.
#pragma once

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace waymark::ui {

class LivePromptText;
class LiveButton;
class LiveTalk;
class Theme;
class TimerRing;

class LiveStage : public QWidget {
    Q_OBJECT

  public:
    LiveStage(Theme& theme, LiveTalk& talk, bool withControls, QWidget* parent);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void showPrompt();
    void showTime();
    /// Where the prompt has no room else, the time takes less: a small ring, and its buttons in one row.
    void arrange();
    void setCompact(bool on);

    Theme& theme_;
    LiveTalk& talk_;
    LivePromptText* text_;
    QScrollArea* area_;
    TimerRing* ring_;
    QBoxLayout* foot_ = nullptr;
    QBoxLayout* controls_ = nullptr;
    LiveButton* start_ = nullptr;
    LiveButton* more_ = nullptr;
    LiveButton* less_ = nullptr;
};

} // namespace waymark::ui
