// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/growing_editor.h"

#include "ui/theme/theme.h"
#include "ui/widgets/in_view.h"
#include "ui/widgets/painting.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <memory>

namespace waymark::ui {

namespace {

constexpr int edgeAndPadding = 20; // top and bottom together, as the style sheet gives them
constexpr qreal lineSpacing = 1.5; // of the type size

int codePoints(const QString& text) {
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); }));
}

QString withSplice(const QString& text, int at, int removed, const QString& inserted) {
    auto points = text.toUcs4();
    at = std::clamp<int>(at, 0, static_cast<int>(points.size()));
    removed = std::clamp<int>(removed, 0, static_cast<int>(points.size()) - at);
    const auto* data = reinterpret_cast<const char32_t*>(points.constData());
    return QString::fromUcs4(data, at) + inserted +
           QString::fromUcs4(data + at + removed, static_cast<int>(points.size()) - at - removed);
}

bool isUndoOrRedo(QKeyEvent& key) {
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo) ||
           key.keyCombination() == (Qt::CTRL | Qt::Key_Y) ||
           key.keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
}

} // namespace

GrowingEditor::GrowingEditor(Theme& theme, const QString& name, QWidget* parent)
    : QTextEdit(parent), theme_(theme), style_(TypeStyle::Body) {
    setObjectName(QStringLiteral("editor"));
    setAccessibleName(name);
    setAcceptRichText(false);
    setAutoFormatting(QTextEdit::AutoNone);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    connect(document(), &QTextDocument::contentsChange, this, &GrowingEditor::onContentsChange);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingEditor::fitHeight);
    connect(this, &QTextEdit::cursorPositionChanged, this, &GrowingEditor::keepCursorInView);
    connect(&theme, &Theme::changed, this, &GrowingEditor::restyle);
    restyle();
    formatLines();
}

void GrowingEditor::setText(const QString& text) {
    if (text == plainText())
        return;
    const QString shown = documentText(text);
    original_.reset();
    fill(shown);
    if (shown != text)
        original_ = text;
}

void GrowingEditor::fill(const QString& shown) {
    quiet_ = true;
    document()->setUndoRedoEnabled(false); // forgets what was, and keeps this step out of undo
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(shown);
    cursor.endEditBlock();
    document()->setUndoRedoEnabled(ownUndo_);
    quiet_ = false;
}

void GrowingEditor::applySplice(int at, int removed, const QString& inserted) {
    if (emitting_)
        return;
    if (original_ || documentText(inserted) != inserted) {
        setText(withSplice(plainText(), at, removed, inserted));
        return;
    }
    at = std::max(0, at);
    const int from = text_.unitOf(at);
    const int to = text_.unitOf(at + std::max(0, removed));
    if (from == to && inserted.isEmpty())
        return;
    quiet_ = true;
    QTextCursor cursor(document());
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    cursor.insertText(inserted);
    lastSplice_ = cursor.position();
    quiet_ = false;
}

void GrowingEditor::goToLastSplice() {
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(lastSplice_, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
}

QTextCursor GrowingEditor::cursorOver(const TextRange& range) const {
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(range.from, 0, last));
    cursor.setPosition(std::clamp(range.end(), 0, last), QTextCursor::KeepAnchor);
    return cursor;
}

QString GrowingEditor::textIn(const TextRange& range) const {
    return cursorOver(range).selectedText();
}

void GrowingEditor::setUnderlines(const QList<TextRange>& ranges) {
    underlines_ = ranges;
    viewport()->update();
}

void GrowingEditor::moveUnderlines(int from, int removed, int added) {
    underlines_.removeIf(
        [&](const TextRange& mark) { return mark.from < from + removed && mark.end() > from; });
    for (auto& mark : underlines_)
        if (mark.from >= from + removed)
            mark.from += added - removed;
}

void GrowingEditor::paintEvent(QPaintEvent* event) {
    QTextEdit::paintEvent(event);
    if (underlines_.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme_.color("danger"), 1.2));
    paintUnderlines(painter, event->rect());
}

// A wave under each word, on the lines that are to be painted: the field may hold a hundred thousand
// characters.
void GrowingEditor::paintUnderlines(QPainter& painter, const QRect& clip) const {
    const auto* layout = document()->documentLayout();
    auto mark = underlines_.begin();
    for (auto block = document()->begin(); block.isValid() && mark != underlines_.end();
         block = block.next()) {
        const auto where = layout->blockBoundingRect(block);
        if (where.top() > clip.bottom())
            return;
        const int first = block.position();
        mark = std::lower_bound(mark, underlines_.end(), first,
                                [](const TextRange& each, int at) { return each.from < at; });
        if (where.bottom() < clip.top())
            continue;
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const auto line = block.layout()->lineAt(i);
            const qreal y = where.top() + line.y() + line.ascent() + 2.5;
            const int begins = first + line.textStart();
            const int ends = begins + line.textLength();
            if (y < clip.top() - 4 || y > clip.bottom() + 4)
                continue;
            mark = std::lower_bound(mark, underlines_.end(), begins,
                                    [](const TextRange& each, int at) { return each.end() <= at; });
            for (auto each = mark; each != underlines_.end() && each->from < ends; ++each) {
                const qreal left = where.left() + line.cursorToX(std::max(each->from, begins) - first);
                const qreal right = where.left() + line.cursorToX(std::min(each->end(), ends) - first);
                paintWave(painter, std::min(left, right), std::max(left, right), y);
            }
        }
    }
}

void GrowingEditor::showFound(const QList<TextRange>& found, int here) {
    if (found.isEmpty() && found_.isEmpty())
        return;
    found_ = found;
    foundHere_ = here;
    showFinds();
}

QRect GrowingEditor::rectOf(const TextRange& range) const {
    return cursorRect(cursorOver({range.from, 0})).translated(viewport()->pos());
}

void GrowingEditor::goTo(const TextRange& range) {
    setFocus(Qt::OtherFocusReason);
    setTextCursor(cursorOver(range));
}

void GrowingEditor::showFinds() {
    QList<ExtraSelection> all;
    const auto grounds = groundsOf(theme_, found_, foundHere_);
    for (const auto& ground : grounds) {
        QTextCharFormat format;
        format.setBackground(ground.color);
        if (ground.underline.isValid()) {
            format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            format.setUnderlineColor(ground.underline);
        }
        all.append({cursorOver(ground.range), format});
    }
    setExtraSelections(all);
}

void GrowingEditor::onContentsChange(int from, int removed, int added) {
    const auto before = text_.text().size();
    const auto splice = text_.take(*document(), from, removed, added);
    if (splice) {
        const int brought = int(splice->inserted.size());
        moveUnderlines(text_.unitOf(splice->at), brought - int(text_.text().size() - before), brought);
    }
    if (splice && !quiet_)
        tell(*splice);
}

void GrowingEditor::tell(const Splice& splice) {
    emitting_ = true;
    if (original_) { // the first edit of such a text brings what is shown into the journal
        const int length = codePoints(*original_);
        original_.reset();
        Q_EMIT spliced(0, length, text_.text());
    } else {
        Q_EMIT spliced(splice.at, splice.removed, splice.inserted);
    }
    emitting_ = false;
}

void GrowingEditor::setMinimumLines(int lines) {
    minimumLines_ = std::max(1, lines);
    fitHeight();
}

void GrowingEditor::setOwnUndo(bool on) {
    ownUndo_ = on;
    document()->setUndoRedoEnabled(on);
}

void GrowingEditor::setTypeStyle(TypeStyle style) {
    style_ = style;
    restyle();
    formatLines();
}

void GrowingEditor::setLocked(bool on) {
    locked_ = on;
    setReadOnly(on);
    if (on)
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setProperty("locked", on);
    style()->unpolish(this);
    style()->polish(this);
    if (on && !lock_) {
        lock_ = new QLabel(this);
        lock_->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    if (lock_)
        lock_->setVisible(on);
    restyle();
}

void GrowingEditor::restyle() {
    setFont(theme_.font(style_));
    const int icon = theme_.iconPx(16);
    setViewportMargins(locked_ ? icon + 7 : 0, 0, 0, 0);
    if (lock_) {
        lock_->setPixmap(theme_.pixmap(QStringLiteral("lock"), "ink3", icon, devicePixelRatioF()));
        lock_->resize(icon, icon);
        lock_->move(12, edgeAndPadding / 2 + (theme_.lineHeight(style_) - icon) / 2);
    }
    showFinds();
    fitHeight();
}

// Proportional, so that it stays right at every text scale and a format change never enters the undo steps.
void GrowingEditor::formatLines() {
    const QFont font = theme_.font(style_);
    const qreal natural = std::ceil(QFontMetricsF(font).height());
    QTextBlockFormat format;
    format.setLineHeight(100.0 * lineSpacing * font.pixelSize() / natural,
                         QTextBlockFormat::ProportionalHeight);
    document()->setUndoRedoEnabled(false);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
    document()->setUndoRedoEnabled(ownUndo_);
}

void GrowingEditor::fitHeight() {
    const int line = static_cast<int>(std::lround(theme_.font(style_).pixelSize() * lineSpacing));
    const int words = static_cast<int>(std::ceil(document()->size().height()));
    const int height = std::max(words, minimumLines_ * line) + edgeAndPadding;
    if (height == height_)
        return;
    height_ = height;
    setFixedHeight(height);
    updateGeometry();
}

QSize GrowingEditor::sizeHint() const {
    return {theme_.px(360), height_};
}

void GrowingEditor::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    fitHeight();
}

// The field never scrolls by itself, so the page must follow the cursor, after its layout has grown with the
// words.
void GrowingEditor::keepCursorInView() {
    if (!hasFocus())
        return;
    QTimer::singleShot(0, this, [this] {
        auto* area = scrollAreaAround(*this);
        if (!area)
            return;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // from field to page
        const QPoint at = viewport()->mapTo(area->widget(), cursorRect().bottomLeft());
        area->ensureVisible(at.x(), at.y(), 0, theme_.px(32));
    });
}

bool GrowingEditor::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && !ownUndo_) {
        if (isUndoOrRedo(*static_cast<QKeyEvent*>(event))) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void GrowingEditor::keyPressEvent(QKeyEvent* event) {
    if (!ownUndo_ && isUndoOrRedo(*event)) {
        event->ignore();
        return;
    }
    const bool newLine = event->matches(QKeySequence::InsertParagraphSeparator) ||
                         event->matches(QKeySequence::InsertLineSeparator);
    if (newLine && singleParagraph_) {
        focusNextChild();
        return;
    }
    if (event->matches(QKeySequence::InsertLineSeparator) && !isReadOnly()) {
        textCursor().insertBlock(); // one kind of line end is enough for plain words
        ensureCursorVisible();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

// The page scrolls, never the field.
void GrowingEditor::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

void GrowingEditor::focusOutEvent(QFocusEvent* event) {
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT editingFinished();
}

void GrowingEditor::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto cursor = byKey ? textCursor() : cursorForPosition(event->pos());
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    if (!ownUndo_) // the window's undo is meant, and it has the keys
        for (auto* action : menu->actions())
            if (action->objectName() == QLatin1String("edit-undo") ||
                action->objectName() == QLatin1String("edit-redo"))
                menu->removeAction(action);
    if (auto* first = menu->actions().value(0); first && first->isSeparator())
        menu->removeAction(first);
    Q_EMIT menuOpening(menu.get(), cursor.position());
    menu->exec(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

bool GrowingEditor::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasText() || source->hasHtml();
}

void GrowingEditor::insertFromMimeData(const QMimeData* source) {
    if (isReadOnly())
        return;
    QString text =
        source->hasText() ? source->text() : QTextDocumentFragment::fromHtml(source->html()).toPlainText();
    text = documentText(text);
    if (singleParagraph_)
        text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    textCursor().insertText(text);
    ensureCursorVisible();
}

QMimeData* GrowingEditor::createMimeDataFromSelection() const {
    const QTextCursor cursor = textCursor();
    auto* mime = new QMimeData;
    mime->setText(text_.text().mid(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()));
    return mime;
}

} // namespace waymark::ui
