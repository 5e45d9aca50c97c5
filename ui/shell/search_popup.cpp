// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_popup.h"

#include "journal/sheets.h"
#include "ui/models/guidance_tint.h"
#include "ui/shell/hit_delegate.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/spoken.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

/// A key and what it does, at the foot.
void addHint(QHBoxLayout& foot, Theme& theme, const QStringList& keys, const QString& does, QWidget* parent) {
    for (const auto& key : keys)
        foot.addWidget(new KeyCap(theme, key, parent), 0, Qt::AlignVCenter);
    auto* words = makeLabel(theme, TypeStyle::Small, "ink2", does, parent);
    words->setWrapping(false);
    foot.addWidget(words, 0, Qt::AlignVCenter);
    foot.addSpacing(12);
}

} // namespace

SearchPopup::SearchPopup(Theme& theme, Session& session, const QString& plan, QWidget* parent)
    : QFrame(parent, Qt::Popup), theme_(theme), session_(session), plan_(plan) {
    setObjectName(QStringLiteral("searchPopup"));
    setAccessibleName(tr("Search"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("scrim", true);
    field_ = new QLineEdit(this);
    field_->setObjectName(QStringLiteral("searchField"));
    field_->setPlaceholderText(tr("Search your words, the course and the tools"));
    field_->setAccessibleName(tr("Search for"));
    field_->setFont(theme.font(TypeStyle::Body));
    field_->installEventFilter(this);
    count_ = makeLabel(theme, TypeStyle::Small, "ink2", {}, this);
    count_->setWrapping(false);
    count_->hide();
    list_ = new QListWidget(this);
    list_->setObjectName(QStringLiteral("searchHits"));
    list_->setAccessibleName(tr("What was found"));
    list_->setItemDelegate(new HitDelegate(theme, list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    announcement_ = new Announcement(this); // says the hit, while the focus stays in the field
    nothing_ = makeLabel(theme, TypeStyle::Body, "ink2", {}, this);
    nothing_->setContentsMargins(24, 20, 24, 20);
    nothing_->hide();

    auto* head = new QHBoxLayout;
    head->setContentsMargins(20, 12, 16, 12);
    head->setSpacing(12);
    head->addWidget(new IconLabel(theme, QStringLiteral("search"), "primary", 22, this), 0, Qt::AlignVCenter);
    head->addWidget(field_, 1);
    head->addWidget(count_);
    head->addWidget(new KeyCap(theme, tr("Esc"), this), 0, Qt::AlignVCenter);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(20, 9, 20, 9);
    foot->setSpacing(8);
    addHint(*foot, theme, {QStringLiteral("\u2191 \u2193")}, tr("choose"), this);
    addHint(*foot, theme, {tr("Enter")}, tr("open"), this);
    addHint(*foot, theme, {tr("Ctrl Enter")}, tr("open and go on searching"), this);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeRule(this));
    column->addWidget(nothing_);
    column->addWidget(list_, 1);
    column->addWidget(makeRule(this));
    column->addLayout(foot);

    connect(field_, &QLineEdit::textChanged, this, &SearchPopup::find);
    connect(list_, &QListWidget::itemClicked, this, [this] { choose(false); });
}

void SearchPopup::open(QWidget* over) {
    const int width = qMin(700, over->width() - 40);
    const int height = qMin(534, over->height() - 80);
    resize(width, height);
    move(over->mapToGlobal(QPoint((over->width() - width) / 2, qMin(90, over->height() / 10))));
    show();
    field_->setFocus(Qt::PopupFocusReason);
    // A search for what nobody types folds all texts, before the first key is waiting for it.
    QTimer::singleShot(0, this, [this] { (void)session_.search("\x01"); });
}

QString SearchPopup::whereOf(const SearchHit& hit) const {
    const auto& course = session_.course();
    if (hit.kind == SearchHit::Kind::Tool)
        return tr("Tools");
    if (const auto sheet = waymark::sheet(session_.journal(), hit.place))
        return qt(fullName(session_.journal(), *sheet));
    const auto* part = course.partOf(hit.place);
    const auto name = qt(course.title(hit.place));
    const auto where = part && part->number > 0 ? tr("Part %1, %2").arg(part->number).arg(name) : name;
    if (hit.kind != SearchHit::Kind::Course || hit.field.empty())
        return where;
    return tr("%1. Opens when you tick %2", "a page, letters of statements")
        .arg(where, openingWords(course, guidanceOf(course, hit.field)));
}

QString SearchPopup::groupOf(const SearchHit& hit) const {
    switch (hit.kind) {
    case SearchHit::Kind::Answer:
        return isSheetId(hit.place) ? tr("Worksheets") : tr("Your words");
    case SearchHit::Kind::Course:
        return tr("The course");
    case SearchHit::Kind::Tool:
        break;
    }
    return tr("Tools");
}

QListWidgetItem* SearchPopup::addRow(const QString& group, const QString& icon, const QString& where) {
    if (group != group_) {
        auto* head = new QListWidgetItem(group, list_);
        head->setFlags(Qt::ItemIsEnabled);
        group_ = group;
    }
    auto* item = new QListWidgetItem(list_);
    item->setData(IconRole, icon);
    item->setData(WhereRole, where);
    return item;
}

void SearchPopup::find(const QString& words) {
    const auto wanted = words.trimmed();
    hits_ = session_.search(utf8(words));
    list_->clear();
    group_.clear();
    for (std::size_t i = 0; i < hits_.size(); ++i) {
        const auto& hit = hits_[i];
        const bool inSheet = isSheetId(hit.place) || hit.kind == SearchHit::Kind::Tool;
        auto* item = addRow(groupOf(hit),
                            inSheet                               ? QStringLiteral("worksheet")
                            : hit.kind == SearchHit::Kind::Answer ? QStringLiteral("note")
                                                                  : QStringLiteral("bookmark"),
                            whereOf(hit));
        item->setData(HitIndexRole, int(i));
        item->setData(BeforeRole, qt(hit.before));
        item->setData(FoundRole, qt(hit.found));
        item->setData(AfterRole, qt(hit.after));
        item->setData(Qt::AccessibleTextRole,
                      spoken({qt(hit.before) + qt(hit.found) + qt(hit.after), whereOf(hit)}));
    }
    if (!wanted.isEmpty() && !plan_.isEmpty()) {
        auto* item = addRow(tr("Do something"), QStringLiteral("plus"), tr("Opens %1").arg(plan_));
        item->setData(BeforeRole, tr("Add an action: \u201c%1\u201d").arg(wanted));
        item->setData(Qt::AccessibleTextRole,
                      spoken({item->data(BeforeRole).toString(), item->data(WhereRole).toString()}));
    }
    nothing_->setText(tr("Nothing with \"%1\". Try a shorter word.").arg(wanted));
    nothing_->setVisible(!wanted.isEmpty() && hits_.empty());
    count_->setText(wanted.isEmpty() ? QString() : tr("%1 found").arg(hits_.size()));
    count_->setVisible(!wanted.isEmpty());
    if (!hits_.empty())
        list_->setCurrentRow(1); // below the first head; what can be done is never chosen by itself
}

void SearchPopup::choose(bool stay) {
    const auto* item = list_->currentItem();
    if (!item || isHead(list_->currentIndex()))
        return;
    const auto index = item->data(HitIndexRole);
    if (!index.isValid()) {
        const auto words = field_->text().trimmed();
        close();
        Q_EMIT actionWanted(words);
        return;
    }
    const auto hit = hits_[std::size_t(index.toInt())];
    if (!stay)
        close();
    Q_EMIT chosen(hit);
    if (stay) {
        raise();
        activateWindow();
        field_->setFocus(Qt::PopupFocusReason);
    }
}

void SearchPopup::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    cutRound(*this, QRectF(rect()), theme_.radius("card"));
}

void SearchPopup::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), over(theme_.color("bg"), theme_.color("scrim")));
    const qreal radius = theme_.radius("card");
    paintBox(painter, rect(), radius, theme_.color("surface"), theme_.color("lineStrong"));
    const QRectF head(0, 0, width(), field_->geometry().bottom() + 12);
    paintBox(painter, head, radius, {}, theme_.color("focus"), 2);
}

void SearchPopup::step(int by) {
    int row = list_->currentRow() + by;
    if (row >= 0 && row < list_->count() && isHead(list_->model()->index(row, 0)))
        row += by;
    if (row < 0 || row >= list_->count())
        return;
    list_->setCurrentRow(row);
    if (const auto* item = list_->currentItem())
        announcement_->say(item->data(Qt::AccessibleTextRole).toString());
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event) {
    if (watched == field_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(key->modifiers() & Qt::ControlModifier);
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace waymark::ui
