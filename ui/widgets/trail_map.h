// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// TrailMap: the parts of a course as posts along a trail, with how far each has come. Owned by its page.
#pragma once

#include "ui/widgets/progress_mark.h"

#include <QList>
#include <QWidget>

namespace waymark::ui {

class Theme;
class TrailColumn;

struct TrailSection {
    QString label;
    Mark mark = Mark::NotYet;
};

struct TrailPart {
    QString title;
    int number = 0;
    Mark mark = Mark::NotYet;
    bool here = false;
    QList<TrailSection> sections = {};
    QString fullName = {}; // for the tooltip and the screen reader, where the title is a short one
};

class TrailMap : public QWidget {
    Q_OBJECT

  public:
    explicit TrailMap(Theme& theme, QWidget* parent = nullptr);

    /// A column each, as one button; where columns are narrow, sections become "1 of 4".
    void setParts(const QList<TrailPart>& parts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  Q_SIGNALS:
    void partChosen(int index);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void arrange();
    void paintGround(QPainter& painter) const;
    QPointF postCentre(int index) const;
    int columnWidth(int width) const;
    bool isCompact(int width) const;

    Theme& theme_;
    QList<TrailPart> parts_;
    QList<TrailColumn*> columns_;
};

} // namespace waymark::ui
