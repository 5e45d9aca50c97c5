// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ClosedGuidance: a dashed line in the place of guidance, which says what to tick to open it. Owned by its
// parent.
#pragma once

#include <QWidget>

#include <string>

namespace waymark {
class Course;
}

namespace waymark::ui {

class Theme;

class ClosedGuidance : public QWidget {
    Q_OBJECT

  public:
    ClosedGuidance(Theme& theme, const Course& course, const std::string& guidance, QWidget* parent);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Theme& theme_;
};

} // namespace waymark::ui
