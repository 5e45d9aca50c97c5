// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of the overview: what comes next, what is coming up, what to ask the coaches. Owned by
// OverviewPage.
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/card.h"

#include <QList>

class QPushButton;

namespace waymark::ui {

class Label;
struct NextWords;

/// The next thing to do, on the one filled card of the program.
class NextCard : public Card {
    Q_OBJECT

  public:
    explicit NextCard(const PageContext& context, QWidget* parent = nullptr);

    void refresh();

  Q_SIGNALS:
    /// Everything is filled in, and the journal shall be exported.
    void exportWanted();

  private:
    void showLetters(const NextWords& words);

    PageContext context_;
    Label* title_ = nullptr;
    Label* sentence_ = nullptr;
    Label* kicker_ = nullptr;
    QWidget* letters_ = nullptr;
    QPushButton* go_ = nullptr;
    Place place_;
};

/// A card with a title, a link at its right, and rows that lead to what they tell of.
class GlanceCard : public Card {
    Q_OBJECT

  public:
    GlanceCard(const PageContext& context, const QString& title, QWidget* parent = nullptr);

    /// Those that are shown now.
    int rowCount() const;

  protected:
    QPushButton* addLink(const QString& text);
    /// Takes all rows away.
    void clear();
    void addRow(QWidget* row);
    void showNothing(const QString& icon, const QString& title, const QString& sentence);
    /// "Two more"
    void addMore(int count, const Place& place);

    PageContext context_;

  private:
    QWidget* rows_ = nullptr;
    int rowsAt_ = 0; // in the body
};

class ComingUpCard : public GlanceCard {
    Q_OBJECT

  public:
    explicit ComingUpCard(const PageContext& context, QWidget* parent = nullptr);

    void refresh(int atMost);

  private:
    QPushButton* all_ = nullptr;
};

class CoachesCard : public GlanceCard {
    Q_OBJECT

  public:
    explicit CoachesCard(const PageContext& context, QWidget* parent = nullptr);

    void refresh(int atMost);

  private:
    void add();

    QPushButton* add_ = nullptr;
};

} // namespace waymark::ui
