// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// NavModel: the places of a journal as a tree: overview, parts with their sections, what gathers from all
// parts. Owned by NavTrail.
#pragma once

#include "journal/progress.h"
#include "ui/pages/page.h"

#include <QStandardItemModel>

namespace waymark::ui {

enum class NavKind { Place, Part, Section, Caption };

enum NavRole {
    NavKindRole = Qt::UserRole + 1, // NavKind
    NavPlaceRole,                   // Place; of a part, its first section
    NavNumberRole,                  // of a part
    NavProgressRole,                // waymark::Progress
    NavHereRole,                    // the part where the next thing to do lies
    NavIconRole,                    // of a place
    NavLastRole,                    // the last one that the trail touches
    NavPrivateRole,                 // a section that stays out of every export
    NavFullNameRole,                // the course's own name, where a short one is shown
};

class NavModel : public QStandardItemModel {
    Q_OBJECT

  public:
    explicit NavModel(QObject* parent = nullptr);

    /// Every place, from the course; forgets what was there.
    void build(const Session& session);
    /// Marks of progress and where one is, after the journal changed.
    void refresh(const Session& session);
    /// The place of a cohort, behind those across all parts; the one before goes.
    void addCohort(const Place& place);
    /// The index of a place; invalid when there is none.
    QModelIndex find(const Place& place) const;

  private:
    QStandardItem* addPlace(const Place& place, const QString& text, const QString& icon);
    void addCaption(const QString& text);
};

/// "Filled in", "Started", "Not yet"; empty for reading pages.
QString progressWords(Progress progress);

} // namespace waymark::ui
