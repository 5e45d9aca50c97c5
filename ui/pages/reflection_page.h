// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ReflectionPage: a prompt and room to answer it, with the course's examples beside. Owned by MainWindow.
#pragma once

#include "course/course.h"
#include "ui/pages/page.h"

namespace waymark::ui {

class GrowingEditor;

class ReflectionPage : public Page {
    Q_OBJECT

  public:
    ReflectionPage(const PageContext& context, const Place& place, QWidget* parent = nullptr);

  private:
    void addEmphasis(const Block& block);
    void addAnswer(const FieldSpec& field);
    void addRoles(const std::vector<const Block*>& roles);

    GrowingEditor* answer_ = nullptr;
};

} // namespace waymark::ui
