// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trail_column.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_tip.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace waymark::ui {

namespace {
constexpr int inset = 8; // of the words, from the column's edge
constexpr int afterTitle = 5;
constexpr int sectionGap = 5;
} // namespace

TrailColumn::TrailColumn(Theme& theme, QWidget* parent) : QAbstractButton(parent), theme_(theme) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusRadius", theme.radius("row") - 2);
    setProperty("focusInset", true);
    connect(&theme, &Theme::changed, this, &TrailColumn::refresh);
}

void TrailColumn::setPart(const TrailPart& part) {
    part_ = part;
    const QString name = part.fullName.isEmpty() ? part.title : part.fullName;
    QStringList spoken{tr("Part %1: %2").arg(part.number).arg(name)};
    spoken.append(part.here ? tr("you are here") : markName(part.mark));
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    QStringList sections;
    for (const TrailSection& section : part.sections)
        sections.append(tr("%1: %2", "section, how far it is").arg(section.label, markName(section.mark)));
    setAccessibleDescription(sections.join(QStringLiteral(". ")));
    setToolTip(plainTip(part.fullName));
    refresh();
}

void TrailColumn::setCompact(bool compact) {
    compact_ = compact;
    update();
}

void TrailColumn::refresh() {
    QFont font = theme_.font(TypeStyle::Body, true);
    font.setPixelSize(theme_.px(15));
    title_.set(part_.title, font, theme_.px(20));
    font.setPixelSize(theme_.px(12));
    narrowTitle_.set(part_.title, font, theme_.px(17));
    update();
}

// A long word is written smaller rather than broken.
const TextBlock& TrailColumn::titleFor(int width) const {
    return title_.widestWord() <= width ? title_ : narrowTitle_;
}

QString TrailColumn::summary() const {
    const auto done =
        std::count_if(part_.sections.begin(), part_.sections.end(),
                      [](const TrailSection& section) { return section.mark == Mark::FilledIn; });
    return tr("%1 of %2", "sections filled in").arg(done).arg(part_.sections.size());
}

int TrailColumn::wordsHeight(int width, bool compact) const {
    const int line = theme_.lineHeight(TypeStyle::Small);
    const int lines = compact ? 1 : static_cast<int>(part_.sections.size());
    return titleFor(width - 2 * inset).heightFor(width - 2 * inset) + afterTitle +
           lines * (line + sectionGap) + 4;
}

void TrailColumn::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (underMouse() || isDown()) {
        const QRectF words = QRectF(rect()).adjusted(0, wordsTop_ - 6, 0, 0);
        paintBox(painter, words, theme_.radius("row") - 2, theme_.color(isDown() ? "primarySoft" : "hover"),
                 {});
    }
    const int width = this->width() - 2 * inset;
    const TextBlock& title = titleFor(width);
    const int titleHeight = title.heightFor(width);
    const bool reached = part_.here || part_.mark != Mark::NotYet;
    title.draw(painter, QRectF(inset, wordsTop_, width, titleHeight), theme_.color(reached ? "ink" : "ink2"),
               QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop);
    paintSections(painter, wordsTop_ + titleHeight + afterTitle);
}

void TrailColumn::paintSections(QPainter& painter, int top) const {
    painter.setFont(theme_.font(TypeStyle::Small));
    const int line = theme_.lineHeight(TypeStyle::Small);
    const auto flags =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) |
        Qt::TextSingleLine;
    const auto visual = [this](const QRect& where) {
        return QStyle::visualRect(layoutDirection(), rect(), where);
    };
    if (compact_) {
        painter.setPen(theme_.color("ink2"));
        painter.drawText(visual({inset, top, width() - 2 * inset, line}), flags, summary());
        return;
    }
    const int mark = theme_.iconPx(12);
    for (const TrailSection& section : part_.sections) {
        const QRect circle = visual({inset + 1, top + (line - mark) / 2, mark, mark});
        paintProgressMark(painter, theme_, QRectF(circle).adjusted(0, 0.5, 0, 0.5), section.mark);
        const int left = inset + mark + 8;
        const QRect words = visual({left, top, width() - left - 2, line});
        painter.setPen(theme_.color(section.mark == Mark::NotYet ? "ink3" : "ink2"));
        painter.drawText(words, flags,
                         painter.fontMetrics().elidedText(section.label, Qt::ElideRight, words.width()));
        top += line + sectionGap;
    }
}

} // namespace waymark::ui
