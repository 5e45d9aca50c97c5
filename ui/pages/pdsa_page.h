// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PdsaPage: one small test in four stages, with its numbers beside it. Owned by MainWindow.
#pragma once

#include "course/course.h"
#include "journal/pdsa.h"
#include "ui/pages/page.h"

#include <vector>

class QBoxLayout;
class QPushButton;

namespace waymark::ui {

class Card;
class Label;
class NextCycleRow;
class RampCard;
class SeriesCard;
class Stage;

class PdsaPage : public Page {
    Q_OBJECT

  public:
    PdsaPage(const PageContext& context, const Place& place, QWidget* parent = nullptr);

    /// Opens the stage that holds it first.
    bool showField(const FieldId& field) override;
    void shown() override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void makeRamp();
    void makeStages();
    void fillStage(Stage& stage, const PdsaStage& of);
    void addShortText(Stage& stage, const Block& block);
    void addChoice(Stage& stage, const Block& block);
    void makeHelp();
    void writeOut();
    void offerRunChart();
    void openRunChart();
    void refresh();
    void showWarning();
    std::vector<PdsaStage> stages();
    void arrange();
    bool isNarrow() const;
    const Section& section() const;

    RampCard* ramp_ = nullptr;
    NextCycleRow* next_ = nullptr;
    QPushButton* out_ = nullptr; // to the same test as a worksheet
    Label* predicted_ = nullptr; // beside the prediction: when to write it
    QBoxLayout* columns_ = nullptr;
    QBoxLayout* side_ = nullptr;
    Card* stagesCard_ = nullptr;
    std::vector<std::pair<std::string, Stage*>> stages_; // by the id of their heading
    std::vector<QBoxLayout*> shortRows_;
    std::vector<Label*> shortLabels_;
    SeriesCard* series_ = nullptr;
    Card* help_ = nullptr;
};

} // namespace waymark::ui
