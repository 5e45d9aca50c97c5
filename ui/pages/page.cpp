// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "journal/progress.h"
#include "ui/blocks/private_mark.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/in_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reading_order.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

constexpr int padAcross = 30;
constexpr int padDown = 20;
constexpr int gap = 16;
constexpr int settleMilliseconds = 400;

/// The section that follows `id` in reading order; nullptr behind the last one of the numbered parts.
const Section* sectionAfter(const Course& course, const std::string& id) {
    bool found = false;
    for (const auto& part : course.parts())
        for (const auto& section : part.sections) {
            if (found && part.number != 0)
                return &section;
            found = found || section.id == id;
        }
    return nullptr;
}

} // namespace

Page::Page(const PageContext& context, Place place, QWidget* parent)
    : QWidget(parent), context_(context), place_(std::move(place)) {
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    auto* column = new QWidget(scroll_);
    column->setObjectName(QStringLiteral("pageColumn"));
    // What is left of a tall window stays empty below. A layout that is itself aligned to the top would do
    // that too, but never gets taller than at the width that it likes best, and so cuts words in a narrower
    // one.
    auto* whole = new QVBoxLayout(column);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    content_ = new QVBoxLayout;
    content_->setContentsMargins(padAcross, padDown, padAcross, padDown);
    content_->setSpacing(gap);
    whole->addLayout(content_);
    whole->addStretch(1);
    scroll_->setWidget(column);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(scroll_, 1);
    scroll_->viewport()->installEventFilter(this);
}

QWidget* Page::addTitle(const QString& title, const QString& sentence) {
    auto* row = new QWidget(this);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(gap);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(theme(), TypeStyle::H1, "ink", title, row));
    if (!sentence.isEmpty())
        words->addWidget(makeLabel(theme(), TypeStyle::Body, "ink2", sentence, row));
    across->addLayout(words, 1);
    content_->addWidget(row);
    setAccessibleName(title);
    return row;
}

QString Page::sectionSentence() const {
    const auto id = utf8(place_);
    const auto& course = session().course();
    return course.title(id) == course.text(id) ? QString() : qt(course.text(id));
}

QWidget* Page::addSectionTitle(const QString& sentence) {
    const auto id = utf8(place_);
    const auto& course = session().course();
    auto* row = addTitle(qt(course.title(id)), sentence);
    if (const auto* section = course.section(id);
        section && progressOf(session().journal(), *section) != Progress::Reading)
        row->layout()->addWidget(new PrivateMark(context_, place_, row));
    return row;
}

void Page::addNextButton() {
    const auto* next = sectionAfter(session().course(), utf8(place_));
    if (!next)
        return;
    auto* button =
        makeButton(theme(), ButtonKind::Primary, tr("Next: %1").arg(qt(session().course().label(next->id))),
                   QStringLiteral("arrow-right"), this, true);
    connect(button, &QPushButton::clicked, this, [this, next] { navigator().go(qt(next->id)); });
    content_->addWidget(button, 0, Qt::AlignLeft);
}

bool Page::eventFilter(QObject* watched, QEvent* event) {
    if (readingColumn_ && watched == scroll_->viewport() && event->type() == QEvent::Resize) {
        const int wide = static_cast<QResizeEvent*>(event)->size().width();
        const int spare = wide - 2 * padAcross - theme().px(theme().size("readingMax"));
        content_->setContentsMargins(padAcross, padDown, padAcross + qMax(0, spare), padDown);
    }
    if (!held_.empty() && watched == scroll_->widget() && event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &Page::showHeld);
    return QWidget::eventFilter(watched, event);
}

bool Page::showField(const FieldId& field) {
    // Every control that holds a field carries its id as its object name.
    auto* control = findChild<QWidget*>(qt(field.str()));
    if (!control)
        return false;
    goInto(*control);
    return true;
}

void Page::holdInView(const FieldId& field) {
    held_ = field;
    heldFocus_ = window()->focusWidget();
    scroll_->widget()->installEventFilter(this);
    QTimer::singleShot(0, this, &Page::showHeld);
    QTimer::singleShot(settleMilliseconds, this, [this] { held_ = FieldId(); });
}

void Page::showHeld() {
    if (!held_.empty() && heldFocus_ && window()->focusWidget() == heldFocus_)
        showField(held_);
}

bool Page::sees(const FieldId& field) const {
    const auto* section = session().course().sectionOf(field.str());
    return section && qt(section->id) == place_;
}

void Page::focusFirst() {
    for (auto* stop : tabStops(*scroll_->widget()))
        if (!qobject_cast<PrivateMark*>(
                stop->parentWidget())) { // it stands at the head, and nobody comes for it
            stop->setFocus(Qt::OtherFocusReason);
            return;
        }
}

// Asked of the widget that has the focus, and by it of its parents.
bool Page::focusNextPrevChild(bool next) {
    tabInReadingOrder(*this);
    return QWidget::focusNextPrevChild(next);
}

} // namespace waymark::ui
