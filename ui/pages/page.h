// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Page: one place of the journal. Owned by MainWindow, made when it is first visited, dropped with the
// journal.
#pragma once

#include "base/id.h"

#include <QPointer>
#include <QString>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace waymark::ui {

class Session;
class Spelling;
class Theme;

/// Where one can be: the id of a section, or one of the places that gather from all parts.
using Place = QString;
inline const Place overviewPlace = QStringLiteral("overview");
inline const Place actionsPlace = QStringLiteral("actions");
inline const Place libraryPlace = QStringLiteral("library.tools");
inline const Place questionsPlace = QStringLiteral("questions");

/// Takes people to another place; MainWindow is the one that there is.
class Navigator {
  public:
    virtual ~Navigator() = default;
    /// `field` may be empty; otherwise it is scrolled to and gets the focus.
    virtual void go(const Place& place, const FieldId& field = {}) = 0;
    /// Opens the library at a tool.
    virtual void showTool(const ToolId& tool) = 0;
    /// Shows one worksheet as it prints.
    virtual void printSheet(const std::string&) {}
    /// Makes the page of a place anew: what it is made from has changed.
    virtual void remake(const Place&) {}
    /// Follows a link of the course: "page:...", "tool:...", or "address:..." that the person entered.
    virtual void follow(const QString& target) = 0;
    /// Says something that a screen reader announces without moving the focus.
    virtual void announce(const QString& sentence) = 0;
    /// The same, and shows it for a moment to who can see it.
    virtual void say(const QString& sentence) { announce(sentence); }
    /// The same with something that can be done about it, until the next change.
    virtual void offer(const QString& sentence, const QString& /*action*/, std::function<void()> /*act*/) {
        say(sentence);
    }
};

/// What a page is given. All of it outlives the page.
struct PageContext {
    Session& session;
    Theme& theme;
    Navigator& navigator;
    Spelling* spelling = nullptr; // none: no word is looked at
};

class Page : public QWidget {
    Q_OBJECT

  public:
    Page(const PageContext& context, Place place, QWidget* parent = nullptr);

    const Place& place() const { return place_; }
    /// Scrolls to a field and gives it the focus; false when it is not on this page.
    virtual bool showField(const FieldId& field);
    /// Shows the field again whenever the page gets another height, as one does for a moment after it was
    /// made; not once the keyboard went elsewhere.
    void holdInView(const FieldId& field);
    /// Whether one sees what a field says without its control, as the page is scrolled now: in a picture, or
    /// among numbers. What is taken back there leaves page and keyboard where they are.
    virtual bool pictures(const FieldId&) const { return false; }
    /// Whether a field stands on this page: undo touches no other. Unless told: those of its section.
    virtual bool sees(const FieldId& field) const;
    /// Called each time it comes into view, and when the window's width passes a break point.
    virtual void shown() {}
    /// Gives the focus to the first thing one can write in or choose.
    virtual void focusFirst();

  protected:
    bool focusNextPrevChild(bool next) override;

    const PageContext& context() const { return context_; }
    Session& session() const { return context_.session; }
    Theme& theme() const { return context_.theme; }
    Navigator& navigator() const { return context_.navigator; }

    /// The scrolling column that pages put their content in: title, line beneath, then whatever is added.
    QVBoxLayout* content() const { return content_; }
    QScrollArea* scrollArea() const { return scroll_; }
    /// Page title and the sentence under it, at the top of content(). Returns the row, for controls at its
    /// right.
    QWidget* addTitle(const QString& title, const QString& sentence);
    /// What the course says under the title of the section that this place is.
    QString sectionSentence() const;
    /// Title of that section, and a sentence under it.
    QWidget* addSectionTitle(const QString& sentence);
    QWidget* addSectionTitle() { return addSectionTitle(sectionSentence()); }
    /// "Next: Eight steps", which leads to the section after this one.
    void addNextButton();
    /// Keeps the column as narrow as one likes to read, however wide the window. A maximum width of the
    /// widgets themselves would not do: layouts then ask for their height at the full width, and words are
    /// cut.
    void setReadingColumn() { readingColumn_ = true; }
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void showHeld();

    PageContext context_;
    Place place_;
    QScrollArea* scroll_ = nullptr;
    QVBoxLayout* content_ = nullptr;
    bool readingColumn_ = false;
    FieldId held_; // what holdInView() was asked for; none afterwards
    QPointer<QWidget> heldFocus_;
};

} // namespace waymark::ui
