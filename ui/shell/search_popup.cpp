// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_popup.h"

#include "journal/sheets.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <optional>

namespace waymark::ui {

namespace {

enum HitRole { BeforeRole = Qt::UserRole + 1, FoundRole, AfterRole, WhereRole, IconRole, HitIndexRole };

/// A row that names what follows, and is passed over.
bool isHead(const QModelIndex& index) {
    return !(index.flags() & Qt::ItemIsSelectable);
}

class HitDelegate : public QStyledItemDelegate {
  public:
    HitDelegate(Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        return {10, theme_.px(isHead(index) ? 34 : 52)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isHead(index)) {
            painter->setFont(theme_.font(TypeStyle::Small, true));
            painter->setPen(theme_.color("ink2"));
            painter->drawText(option.rect.adjusted(24, 0, -12, -4), Qt::AlignBottom | Qt::AlignLeft,
                              index.data().toString());
            painter->restore();
            return;
        }
        const QRectF row = QRectF(option.rect).adjusted(8, 1, -8, -1);
        if (option.state & QStyle::State_Selected)
            paintBox(*painter, row, theme_.radius("row"), theme_.color("primarySoft"),
                     theme_.color("primary"));
        const int icon = theme_.iconPx(18);
        painter->drawPixmap(QPointF(row.x() + 16, row.center().y() - icon / 2.0),
                            theme_.pixmap(index.data(IconRole).toString(), "ink2", icon,
                                          painter->device()->devicePixelRatioF()));
        qreal x = row.x() + 28 + icon;
        const qreal right = row.right() - 12;
        const qreal top = row.y() + theme_.px(4);
        const auto words = [&](const QString& text, bool bold) {
            if (x >= right)
                return;
            auto font = theme_.font(TypeStyle::Body, bold);
            font.setUnderline(bold);
            painter->setFont(font);
            painter->setPen(theme_.color(bold ? "primary" : "ink"));
            const auto shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, int(right - x));
            painter->drawText(QRectF(x, top, right - x, theme_.px(23)), Qt::AlignVCenter | Qt::TextSingleLine,
                              shown);
            x += painter->fontMetrics().horizontalAdvance(shown);
        };
        words(index.data(BeforeRole).toString(), false);
        words(index.data(FoundRole).toString(), true);
        words(index.data(AfterRole).toString(), false);
        painter->setFont(theme_.font(TypeStyle::Small));
        painter->setPen(theme_.color("ink2"));
        painter->drawText(
            QRectF(row.x() + 28 + icon, top + theme_.px(22), right - row.x() - 28 - icon, theme_.px(20)),
            Qt::AlignVCenter, index.data(WhereRole).toString());
        painter->restore();
    }

  private:
    Theme& theme_;
};

} // namespace

SearchPopup::SearchPopup(Theme& theme, Session& session, QWidget* parent)
    : QFrame(parent, Qt::Popup), theme_(theme), session_(session) {
    setObjectName(QStringLiteral("searchPopup"));
    setAccessibleName(tr("Search"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("scrim", true);
    field_ = new QLineEdit(this);
    field_->setObjectName(QStringLiteral("searchField"));
    field_->setPlaceholderText(tr("Search your words, the course and the tools"));
    field_->setAccessibleName(tr("Search for"));
    field_->setFont(theme.font(TypeStyle::Prompt));
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
    // Nobody sees it; screen readers say its name when it changes, while the focus stays in the field.
    announcement_ = new QLabel(this);
    announcement_->setObjectName(QStringLiteral("announcement"));
    announcement_->setGeometry(0, 0, 1, 1);
    nothing_ = makeLabel(theme, TypeStyle::Body, "ink2", {}, this);
    nothing_->setContentsMargins(24, 20, 24, 20);
    nothing_->hide();

    auto* head = new QHBoxLayout;
    head->setContentsMargins(20, 12, 20, 12);
    head->addWidget(field_, 1);
    head->addWidget(count_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeRule(this));
    column->addWidget(nothing_);
    column->addWidget(list_, 1);
    column->addWidget(makeRule(this));
    auto* keys =
        makeLabel(theme, TypeStyle::Small, "ink2", tr("Arrows choose, Enter opens, Esc closes"), this);
    keys->setContentsMargins(24, 10, 24, 10);
    column->addWidget(keys);

    connect(field_, &QLineEdit::textChanged, this, &SearchPopup::find);
    connect(list_, &QListWidget::itemClicked, this, &SearchPopup::choose);
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
    return part && part->number > 0 ? tr("Part %1, %2").arg(part->number).arg(name) : name;
}

void SearchPopup::find(const QString& words) {
    hits_ = session_.search(utf8(words));
    list_->clear();
    std::optional<SearchHit::Kind> kind;
    for (std::size_t i = 0; i < hits_.size(); ++i) {
        const auto& hit = hits_[i];
        if (kind != hit.kind) {
            auto* head = new QListWidgetItem(hit.kind == SearchHit::Kind::Answer   ? tr("Your words")
                                             : hit.kind == SearchHit::Kind::Course ? tr("The course")
                                                                                   : tr("Tools"),
                                             list_);
            head->setFlags(Qt::ItemIsEnabled);
            kind = hit.kind;
        }
        auto* item = new QListWidgetItem(list_);
        item->setData(HitIndexRole, int(i));
        item->setData(BeforeRole, qt(hit.before));
        item->setData(FoundRole, qt(hit.found));
        item->setData(AfterRole, qt(hit.after));
        item->setData(WhereRole, whereOf(hit));
        item->setData(IconRole, hit.kind == SearchHit::Kind::Answer   ? QStringLiteral("note")
                                : hit.kind == SearchHit::Kind::Course ? QStringLiteral("bookmark")
                                                                      : QStringLiteral("worksheet"));
        item->setData(
            Qt::AccessibleTextRole,
            QStringLiteral("%1%2%3. %4").arg(qt(hit.before), qt(hit.found), qt(hit.after), whereOf(hit)));
    }
    const bool asked = !words.trimmed().isEmpty();
    nothing_->setText(tr("Nothing with \"%1\". Try a shorter word.").arg(words.trimmed()));
    nothing_->setVisible(asked && hits_.empty());
    count_->setText(asked ? tr("%1 found").arg(hits_.size()) : QString());
    count_->setVisible(asked);
    if (!hits_.empty())
        list_->setCurrentRow(1); // below the first head
}

void SearchPopup::choose() {
    const auto* item = list_->currentItem();
    if (!item || isHead(list_->currentIndex()))
        return;
    const auto hit = hits_[std::size_t(item->data(HitIndexRole).toInt())];
    close();
    Q_EMIT chosen(hit);
}

void SearchPopup::step(int by) {
    int row = list_->currentRow() + by;
    if (row >= 0 && row < list_->count() && isHead(list_->model()->index(row, 0)))
        row += by;
    if (row < 0 || row >= list_->count())
        return;
    list_->setCurrentRow(row);
    if (const auto* item = list_->currentItem())
        announcement_->setAccessibleName(item->data(Qt::AccessibleTextRole).toString());
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
            choose();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace waymark::ui
