// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cards beside the table of a cohort: what was ticked, asked, planned and tested. Each is made anew with
// each table; owned by its parent. nullptr where there is nothing to show.
#pragma once

#include "cohort/cohort_data.h"

#include <QString>

class QWidget;

namespace waymark::ui {

class Theme;

struct CohortView {
    Theme& theme;
    const Cohort& cohort;
    bool people = true; // who said what is told
    QString language;
};

QWidget* makeTickedCard(const CohortView& view, QWidget* parent);
QWidget* makeQuestionsCard(const CohortView& view, QWidget* parent);
QWidget* makeFollowsCard(const CohortView& view, QWidget* parent);
QWidget* makeActionsCard(const CohortView& view, QWidget* parent);
QWidget* makeTestsCard(const CohortView& view, QWidget* parent);
QWidget* makeSinceCard(const CohortView& view, const LastTime& last, QWidget* parent);
QWidget* makeFilesCard(const CohortView& view, QWidget* parent);

} // namespace waymark::ui
