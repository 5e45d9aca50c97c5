// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// CycleWheel: four arcs with their letters, that show how far round a cycle is. Owned by its parent.
#pragma once

#include "ui/widgets/stage.h"

#include <QList>
#include <QWidget>

namespace waymark::ui {

class CycleWheel : public QWidget {
    Q_OBJECT

  public:
    struct Arc {
        QString letter;
        QString name;
        StageLook look = StageLook::Later;

        bool operator==(const Arc&) const = default;
    };

    explicit CycleWheel(Theme& theme, QWidget* parent = nullptr);

    /// Clockwise from the top; its names and how far each is become the accessible name.
    void setArcs(const QList<Arc>& arcs);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void refresh();

    Theme& theme_;
    QList<Arc> arcs_;
};

} // namespace waymark::ui
