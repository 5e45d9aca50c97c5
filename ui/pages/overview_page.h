// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// OverviewPage: where one is, what comes next, and what waits. Owned by MainWindow.
#pragma once

#include "ui/pages/page.h"

#include <QTimer>

class QGridLayout;

namespace waymark::ui {

class CoachesCard;
class ComingUpCard;
class FreshCard;
class Label;
class NextCard;
class TrailMap;

class OverviewPage : public Page {
    Q_OBJECT

  public:
    OverviewPage(const PageContext& context, const Place& place, QWidget* parent = nullptr);

    void shown() override;
    void focusFirst() override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void makeHead();
    void makeCards();
    void refresh();
    void refreshTrail();
    void arrange();
    void exportJournal();

    QWidget* head_ = nullptr;
    Label* greeting_ = nullptr;
    Label* whereabouts_ = nullptr;
    QWidget* legend_ = nullptr;
    FreshCard* fresh_ = nullptr;
    TrailMap* trail_ = nullptr;
    QGridLayout* cards_ = nullptr;
    NextCard* next_ = nullptr;
    ComingUpCard* comingUp_ = nullptr;
    CoachesCard* coaches_ = nullptr;
    QWidget* privacy_ = nullptr;
    QTimer later_; // many changes come at once when a journal is merged
    bool stale_ = true;
    int arrangement_ = 0;
};

} // namespace waymark::ui
