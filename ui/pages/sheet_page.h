// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SheetPage: one worksheet: what its tool asks, and beside it what it tells back as one fills it in. Owned by
// MainWindow.
#pragma once

#include "ui/blocks/sheet_fields.h"
#include "ui/pages/page.h"
#include "worksheets/feedback.h"

#include <QBoxLayout>
#include <QTimer>

#include <optional>

namespace waymark::ui {

class Card;
class CopyRow;
class FeedbackCard;
class Label;
class NextCycleRow;
class RampCard;
class ResultCardPanel;
class RunChartCard;
class SheetPicture;

class SheetPage : public Page {
    Q_OBJECT

  public:
    /// `place` is the id of the sheet.
    SheetPage(const PageContext& context, const Place& place, QWidget* parent = nullptr);

    bool sees(const FieldId& field) const override;
    void shown() override;
    bool showField(const FieldId& field) override;
    bool pictures(const FieldId& field) const override;
    void focusFirst() override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void arrange();
    void addHead();
    void placeButtons(bool beside);
    void addRamp();
    void addPictures();
    void addToRamp(QWidget* at);
    void addGroups(QVBoxLayout* column);
    void addFeedback(QBoxLayout* across);
    void tellBack();
    void nameCycle();
    void takeOut();

    std::optional<SheetFields> fields_;
    Label* title_ = nullptr;
    QBoxLayout* titleRow_ = nullptr;
    QVBoxLayout* head_ = nullptr;       // the row of the title, and what the worksheet is for
    QWidget* buttons_ = nullptr;        // what can be done with it
    ResultCardPanel* result_ = nullptr; // where the tool decides something
    RampCard* ramp_ = nullptr;
    NextCycleRow* next_ = nullptr;
    RunChartCard* numbers_ = nullptr;
    CopyRow* copies_ = nullptr;
    QList<SheetPicture*> pictures_;
    QBoxLayout* across_ = nullptr;
    FeedbackCard* feedback_ = nullptr;
    QTimer again_;
};

} // namespace waymark::ui
