// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// DiagnosticBoard: the statements of a diagnostic and, beside or under them, the guidance that ticks open,
// each tied to what caused it. Owned by DiagnosticPage.
#pragma once

#include "course/course.h"
#include "guidance/guidance.h"
#include "ui/pages/page.h"

#include <vector>

class QVBoxLayout;

namespace waymark::ui {

class CheckRow;
class ClosedGuidance;
class GuidanceCard;
class Label;
class ThreadGutter;

class DiagnosticBoard : public QWidget {
    Q_OBJECT

  public:
    DiagnosticBoard(const PageContext& context, const Section& section, QWidget* parent);

    /// Two columns with threads between them, or guidance under the last ticked row that opened it.
    void setBeside(bool beside);
    void focusFirst();
    /// From a statement to its guidance, or back to the statement; returns where the focus went, nullptr for
    /// nowhere.
    QWidget* jumpToGuidance();
    QWidget* jumpBack();

  Q_SIGNALS:
    void addToPlanWanted(const waymark::GuidanceBlock& block);

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    struct Row {
        FieldId field;
        CheckRow* check = nullptr;
        std::string guidance; // what its tick opens; empty for "None of these fits us"
    };
    struct Opening { // one block of guidance: a card while it is open, else a line that says how it opens
        std::string guidance;
        GuidanceCard* card = nullptr;
        ClosedGuidance* closed = nullptr; // only where several statements share it
        bool open = false;
    };

    void makeRow(const Block& statement);
    void makeOpening(const Block& guidance);
    void onChange(const FieldId& field);
    void refresh(bool announcing);
    void announce(const QStringList& opened, const QStringList& closed);
    void arrange();
    void arrangeBeside();
    void arrangeUnder(QVBoxLayout& column);
    void drawThreads();
    /// The last ticked row that opened it; nullptr while it is closed, or where other parts opened it.
    const Row* rowAbove(const Opening& opening) const;
    GuidanceCard* openCard(const std::string& guidance) const;
    const Row* rowWith(const QWidget* widget) const;
    GuidanceCard* cardAround(const QWidget* widget) const;

    PageContext context_;
    std::vector<Row> rows_;
    std::vector<Opening> openings_;
    Label* empty_ = nullptr;
    Label* instruction_ = nullptr;
    ThreadGutter* gutter_ = nullptr;
    CheckRow* cameFrom_ = nullptr;
    bool beside_ = true;
};

} // namespace waymark::ui
