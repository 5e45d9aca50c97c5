// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: the shell around one journal: navigation, top bar, notices and the page one is on. Owned by
// main.
#pragma once

#include "base/clock.h"
#include "store/backups.h"
#include "ui/pages/page.h"
#include "ui/shell/opened_file.h"
#include "ui/shell/settings.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <memory>

class QStackedWidget;

namespace waymark {
struct SaveState;
} // namespace waymark

namespace waymark::ui {

class Announcement;
class BriefNote;
class Copies;
class Exports;
class FindBar;
class GrowingEditor;
class Incoming;
class JournalDoor;
class LiveView;
struct LiveDraft;
class Menus;
class NavTrail;
class Notices;
class RecoveryDialog;
class SiteLinks;
class TopBar;

class MainWindow : public QMainWindow, private Navigator {
    Q_OBJECT

  public:
    MainWindow(Theme& theme, const Clock& clock, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows a journal in place of the one that is open. Where it cannot be opened, says why and keeps what
    /// is there. One that another window here has open comes forward there, and nothing changes here.
    bool openJournal(const QString& path);
    /// The same with what was read already, which is not looked for in other windows.
    bool openJournal(Result<OpenedFile> opened, const QString& path);
    /// The journal that was open last; the first time the sample.
    void openLast();
    Session* session() { return session_.get(); }

    /// What the event loop ends with when the window is to be made anew, in another language.
    static constexpr int makeAnew = 100;

    Page* page() const;

    // What the menus do.
    void newJournal();
    void chooseJournal();
    /// False where nothing was saved, which is said.
    bool saveCopyAs();
    /// The backups of this journal, one of them to be opened as a copy.
    void openEarlierCopy();
    /// Puts a backup at `path` and opens it there.
    void openBackup(const Backup& backup, const QString& path);
    /// Asks for a folder of journals.
    void chooseCohort();
    /// The journals of a folder as one table.
    void openCohort(const QString& folder);
    /// Keeps the section that one is in out of every export, or lets it in again.
    void togglePrivate();
    void sayPrivacy(std::string_view section);
    bool isPrivateHere() const;
    /// Opens a journal, or whatever else people have: a PDF with a journal or a filled-in form in it.
    void openAnything(const QString& path);
    /// Another copy of this journal becomes part of it; asks for the file.
    void chooseOtherCopy();
    /// The answers that two copies say differently, one by one.
    void settleVersions();
    /// Takes what the focus is in out of the journal and all that Waymark keeps of it, once that is
    /// confirmed.
    void forgetForGood();
    /// The same for an answer, a row or a sheet by its name, without asking.
    void forget(const std::string& name);
    /// Rows and worksheets that were removed, to bring back or to forget.
    void showTakenOut();
    /// Puts what was chosen there at `target` and opens it.
    void openRecovered(const RecoveryDialog& found, const QString& target);
    /// A short sentence, shown for a moment and said to who cannot see it.
    void tell(const QString& sentence) { say(sentence); }
    /// Live mode, of the page that is shown.
    void present();
    /// Those of the person with this number (1 to 9), where one is writing.
    void writeInitials(int number);
    void saveNow();
    void search();
    void findOnPage();
    /// To the next find on the page, or with -1 to the one before.
    void findAgain(int by);
    /// To the next word on the page that no dictionary knows, with what can be done about it.
    void checkSpelling();
    /// The field for words that the keyboard is in; nullptr when it is elsewhere.
    GrowingEditor* focusedEditor() const;
    /// On the page that is shown, and only what can be seen there.
    void undo();
    void redo();
    bool canUndo() const;
    bool canRedo() const;
    /// The earlier versions of the answer that the focus is in.
    void showHistory();
    /// The list of journals that were open before, where the one that is open stays; and that of sites.
    void forgetRecent();
    void chooseTextScale(qreal scale);
    void chooseTheme(ThemeMode mode);
    void openSettings();
    /// What people can choose of them, at once; a new language needs a new window.
    void applySettings(const Settings& chosen);
    void goTo(const Place& place, const FieldId& field = {}) { go(place, field); }
    /// Goes there with the keyboard.
    void enter(const Place& place);
    /// To the section that many further on.
    void goBy(int sections);
    /// Moves the focus between navigation, top bar and page.
    void focusRegion(int by);
    const Settings& settings() const { return settings_; }
    /// What is remembered without being asked, kept at once: folders, paper, sites.
    void changeSettings(const std::function<void(Settings&)>& change);

    // Who does what the window itself does not.
    Notices& notices() { return *notices_; }
    Exports& exports() { return *exports_; }

  protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void go(const Place& place, const FieldId& field = {}) override;
    void showTool(const ToolId& tool) override;
    void follow(const QString& target) override;
    void printSheet(const std::string& sheet) override;
    void remake(const Place& place) override;
    void announce(const QString& sentence) override;

    void say(const QString& sentence) override;
    void offer(const QString& sentence, const QString& action, std::function<void()> act) override;
    void showSession(std::unique_ptr<Session> session);
    void tookBack(const Result<std::optional<FieldId>>& done, const QString& sentence,
                  const QString& nothing);
    void showSaveState(const waymark::SaveState& state);
    void showTrail();
    void showCohortTrail();
    void openCohortAlone(const Place& place);
    void comeForward(const QByteArray& token);
    /// The section that one is in, where it has something to fill in; else empty.
    std::string sectionHere() const;
    /// What can still be read of a journal that does not open, and its backups; false where there is nothing.
    bool offerRecovery(const QString& path, const waymark::Error& error);
    void fitWidth();
    void keepSettings();
    void workInCopy();
    bool forgetFields(const std::vector<FieldId>& fields);
    QString placeForCopy() const;
    void tellOfWordsOfAnother();
    void offerKept(std::vector<TakenUp> taken);

    Theme& theme_;
    const Clock& clock_;
    Settings settings_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<Session> lobby_; // a journal without words, for a cohort while none is open
    Spelling* spelling_;
    FindBar* findBar_;
    std::unique_ptr<JournalDoor> door_; // closed before the session lets the journal go
    NavTrail* nav_;
    TopBar* topBar_;
    Notices* notices_;
    QStackedWidget* stack_;
    QWidget* nothingOpen_ = nullptr; // made when the window is shown without a journal
    Announcement* announcement_;
    BriefNote* brief_;
    QHash<Place, Page*> pages_;
    Place place_;
    Menus* menus_;
    QPointer<LiveView> live_;
    std::unique_ptr<LiveDraft> liveDraft_; // a line that was begun there and left
    Incoming* incoming_;
    Copies* copies_;
    Exports* exports_;
    SiteLinks* siteLinks_;
    QTimer refresh_;
    QHash<QWidget*, QPointer<QWidget>> leftBy_; // each region: where the focus was when F6 took it out
};

} // namespace waymark::ui
