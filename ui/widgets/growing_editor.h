// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// GrowingEditor: a field for sentences that grows with them and tells each edit as a splice. Owned by its
// parent.
#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/findable.h"
#include "ui/widgets/spliced_text.h"
#include "ui/widgets/text_range.h"

#include <QTextEdit>

#include <optional>

class QLabel;
class QMenu;

namespace waymark::ui {

class Theme;

class GrowingEditor : public QTextEdit, public Findable {
    Q_OBJECT

  public:
    /// `name` is what a screen reader calls it: the question it answers.
    GrowingEditor(Theme& theme, const QString& name, QWidget* parent = nullptr);

    /// The exact text: no-break spaces and U+2028 as they are, paragraphs parted by '\n'.
    QString plainText() const { return original_.value_or(text_.text()); }
    /// Replaces everything and forgets the editor's own undo; emits nothing. The same text again does
    /// nothing.
    void setText(const QString& text);
    /// An edit made elsewhere (undo of the journal, a merge), counted in code points and cut to what is
    /// there. Keeps cursor and selection where they stand in the words; emits nothing. Ignored while
    /// spliced() is being emitted, so that an observer may hand every edit to every editor.
    void applySplice(int at, int removed, const QString& inserted);

    /// Words that are underlined without being part of them, in the order of the text. They move with edits
    /// around them, and one that is edited loses its line. Hundreds cost nothing: what is in sight is
    /// painted.
    void setUnderlines(const QList<TextRange>& ranges);
    const QList<TextRange>& underlines() const { return underlines_; }
    /// As it is shown, paragraphs parted by U+2029.
    QString textIn(const TextRange& range) const;

    QString wordsShown() const override { return text_.text(); }
    void showFound(const QList<TextRange>& found, int here) override;
    QRect rectOf(const TextRange& range) const override;
    void goTo(const TextRange& range) override;

    /// Puts the cursor behind what the last applySplice() brought or took, so that it is in view.
    void goToLastSplice();

    /// Never less tall than this many lines; 2 unless told.
    void setMinimumLines(int lines);
    /// Enter leaves the field (as Tab does) instead of beginning a line, and lines pasted become spaces.
    void setSingleParagraph(bool on) { singleParagraph_ = on; }
    /// Shows a lock and takes no words. Use this rather than QTextEdit::setReadOnly().
    void setLocked(bool on);
    bool isLocked() const { return locked_; }
    /// False: Ctrl+Z and its kin go on to the window, whose undo then reaches the words by applySplice().
    void setOwnUndo(bool on);
    /// Body (15/23) unless told.
    void setTypeStyle(TypeStyle style);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, height_}; }

  Q_SIGNALS:
    /// Each edit by a person, with positions in code points of the text before it. The document is complete
    /// when this is emitted; do not call setText() from it.
    void spliced(int at, int removed, const QString& inserted);
    /// The keyboard left: a pause, if one is wanted.
    void editingFinished();
    /// The menu of the field is about to show, for the place in the text that was pointed at.
    void menuOpening(QMenu* menu, int position);

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    QMimeData* createMimeDataFromSelection() const override;

  private:
    void tell(const Splice& splice);
    void onContentsChange(int from, int removed, int added);
    void fill(const QString& shown);
    void formatLines();
    void restyle();
    void fitHeight();
    void keepCursorInView();
    void moveUnderlines(int from, int removed, int added);
    void paintUnderlines(QPainter& painter, const QRect& clip) const;
    void showFinds();
    QTextCursor cursorOver(const TextRange& range) const;

    Theme& theme_;
    SplicedText text_;
    TypeStyle style_;
    QLabel* lock_ = nullptr;
    int minimumLines_ = 2;
    int height_ = 0;
    QList<TextRange> underlines_;
    QList<TextRange> found_;
    int foundHere_ = -1;
    int lastSplice_ = 0; // in units of the document, behind the words
    bool quiet_ = false; // the change is ours
    bool emitting_ = false;
    bool locked_ = false;
    bool singleParagraph_ = false;
    bool ownUndo_ = true;
    std::optional<QString> original_; // set when a document cannot hold the text as it was given
};

} // namespace waymark::ui
