// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// GuidanceCard: one block of guidance with the ticks that caused it, what to ask, what to try, and tools.
// Owned by its page, which keeps it hidden until a rule shows it.
#pragma once

#include "guidance/guidance.h"
#include "ui/pages/page.h"
#include "ui/widgets/painting.h"

#include <vector>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace waymark::ui {

class FlowLayout;

/// Half a badge: by so much a card reaches out of its frame, to the left.
int badgeOverhang(const Theme& theme);

/// "Step 1" before the colon of a title such as "Step 1: Develop Targets"; empty where a title has no such
/// start.
QString stepOf(const QString& title);
QString withoutStep(const QString& title);

class GuidanceCard : public QWidget {
    Q_OBJECT

  public:
    GuidanceCard(const PageContext& context, const Block& guidance, QWidget* parent);

    const std::string& guidance() const { return id_; }
    Tint tint() const { return tint_; }
    /// Its causes and tools; what the course says in it stays.
    void setGuidance(const GuidanceBlock& block);
    const std::vector<FieldId>& because() const { return shown_.because; }
    /// Beside the statements the badges straddle the edge; under one of them the edge is thick instead.
    void setBeside(bool beside);
    /// Where the thread of a statement ends, in the card's own coordinates.
    QPoint threadEnd(const FieldId& statement) const;
    /// What a screen reader is told when it appears: "Step 1", or the name where it belongs to one statement.
    QString spokenName() const;

  Q_SIGNALS:
    void addToPlanWanted(const waymark::GuidanceBlock& block);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Cause {
        FieldId statement;
        QString letter;
        QWidget* line = nullptr;
    };

    void makeHead();
    void makeBody(const Block& guidance);
    void addList(const QString& title, const Block& guidance, BlockKind kind);
    void showCauses();
    void showTools();
    void indent();
    QRectF frame() const;
    QPointF badgeCentre(const Cause& cause) const;

    PageContext context_;
    std::string id_;
    Tint tint_;
    GuidanceBlock shown_;
    std::vector<Cause> causes_;
    QWidget* head_ = nullptr;
    QVBoxLayout* headLines_ = nullptr;
    QVBoxLayout* causeLines_ = nullptr;
    QWidget* body_ = nullptr;
    QBoxLayout* lists_ = nullptr;
    QWidget* tools_ = nullptr;
    FlowLayout* chips_ = nullptr;
    bool beside_ = true;
    bool allTools_ = false;
};

} // namespace waymark::ui
