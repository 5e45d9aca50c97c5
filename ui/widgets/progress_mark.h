// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far something has come, in three shapes that need no colour, and the posts of the trail. No owner.
#pragma once

#include <QIcon>
#include <QRectF>
#include <QWidget>

class QPainter;

namespace waymark::ui {

class Theme;

enum class Mark { NotYet, Started, FilledIn };
/// Done is filled, Here has the orange edge, Ahead an outline.
enum class Post { Done, Here, Ahead };

/// A circle filling `rect`: empty, half, or filled with a tick.
void paintProgressMark(QPainter& painter, const Theme& theme, const QRectF& rect, Mark mark);
/// "Filled in", "Started", "Not yet".
QString markName(Mark mark);
/// Follows the theme; the Theme must outlive it.
QIcon markIcon(const Theme& theme, Mark mark);

/// A numbered post (blaze) filling `rect`; `ground` is what it stands on.
void paintTrailPost(QPainter& painter, const Theme& theme, const QRectF& rect, int number, Post post,
                    const char* ground = "surface");

/// One mark as a widget, named by markName().
class ProgressMark : public QWidget {
    Q_OBJECT

  public:
    ProgressMark(Theme& theme, Mark mark, QWidget* parent = nullptr);

    void setMark(Mark mark);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Theme& theme_;
    Mark mark_ = Mark::NotYet;
};

} // namespace waymark::ui
