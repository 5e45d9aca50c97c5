// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// CohortPage: the journals of a folder as one table, for whoever prepares a session with them. The place
// names the folder. Owned by MainWindow.
#pragma once

#include "cohort/session_brief.h"
#include "ui/cohort/cohort_reading.h"
#include "ui/pages/page.h"

class QComboBox;
class QPushButton;
class QGridLayout;

namespace waymark::ui {

class Card;
class CohortGrid;
class CohortModel;
class Label;
class MessageBar;
class Segmented;
class TickBox;

inline const QString cohortPrefix = QStringLiteral("cohort:");
inline Place cohortPlace(const QString& folder) {
    return cohortPrefix + folder;
}
inline bool isCohort(const Place& place) {
    return place.startsWith(cohortPrefix);
}
inline QString folderOf(const Place& place) {
    return place.mid(cohortPrefix.size());
}
/// What people call the group: the folder's name.
QString cohortName(const QString& folder);

class CohortPage : public Page {
    Q_OBJECT

  public:
    CohortPage(const PageContext& context, const Place& place, QWidget* parent = nullptr);

    bool sees(const FieldId&) const override { return false; }
    const Cohort* cohort() const { return cohort_.get(); }
    bool isReading() const { return reading_.isReading(); }
    void setNamesHidden(bool on);
    void showEveryone();
    void setProjected(bool on);
    /// Writes the session brief: a PDF, or a CSV where the name ends so.
    Result<void> makeBrief(const QString& path) const;
    /// The same, and tells where it is, or why there is none.
    void makeBriefAt(const QString& path);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void addControls(QWidget* title);
    void addTable();
    void ask();
    void show(std::shared_ptr<const Cohort> cohort, const std::optional<LastTime>& last);
    void showAgain();
    void arrange();
    void showWho();
    void showCards();
    void showPartings();
    void showProgress(int done, int of);
    void chooseBrief();
    void tellMade(const QString& path, const Result<void>& made);
    void remember();
    bool isBrokenDown() const;
    bool mayBeShown(const Cohort& cohort) const;
    void hideContents();

    QString folder_;
    CohortReading reading_;
    std::shared_ptr<const Cohort> cohort_;
    std::optional<LastTime> last_; // nothing while that is not known
    CohortOptions options_;
    CohortModel* model_;
    CohortGrid* grid_;
    Card* tableCard_;
    Label* tooFew_;
    Label* state_;
    QWidget* legend_;
    QPushButton* stop_;
    QWidget* title_ = nullptr;
    QWidget* partsRow_;
    Segmented* parts_;
    QComboBox* who_;
    TickBox* hide_;
    TickBox* projected_;
    MessageBar* made_; // the session brief, once there is one
    QWidget* partings_;
    QGridLayout* columns_;
    QWidget* cards_ = nullptr;
    QWidget* below_ = nullptr;
    bool wide_ = true;
};

} // namespace waymark::ui
