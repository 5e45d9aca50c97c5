// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/label.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace waymark::ui {

namespace {

class TitleBadge : public QWidget {
  public:
    TitleBadge(Theme& theme, QString text, QWidget* parent)
        : QWidget(parent), theme_(theme), text_(std::move(text)) {
        connect(&theme, &Theme::changed, this, [this] { resizeToScale(); });
        resizeToScale();
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const int side = theme_.iconPx(24);
        paintBadge(painter, theme_, {0, (height() - side) / 2.0, qreal(side), qreal(side)}, text_,
                   theme_.color("primaryInk"), theme_.color("primarySoft"), {});
    }

  private:
    void resizeToScale() {
        // In the middle of the title's first line.
        setFixedSize(theme_.iconPx(24), std::max(theme_.iconPx(24), theme_.lineHeight(TypeStyle::H2)));
        update();
    }

    Theme& theme_;
    QString text_;
};

} // namespace

Card::Card(Theme& theme, QWidget* parent, Tone tone)
    : QFrame(parent), theme_(theme), body_(new QVBoxLayout(this)) {
    setAccessibleRole(*this, QAccessible::Grouping);
    setObjectName(tone == Tone::Hero ? QStringLiteral("hero") : QStringLiteral("card"));
    if (tone == Tone::Soft)
        setProperty("tone", QStringLiteral("soft"));
    body_->setContentsMargins(20, 18, 20, 20);
    body_->setSpacing(12);
}

QHBoxLayout* Card::titleRow() {
    if (!titleRow_) {
        titleRow_ = new QHBoxLayout;
        titleRow_->setSpacing(12);
        body_->insertLayout(0, titleRow_);
        const bool hero = objectName() == QLatin1String("hero");
        title_ = makeLabel(theme_, TypeStyle::H2, hero ? "onHero" : "ink", {}, this);
        titleRow_->addWidget(title_, 1);
    }
    return titleRow_;
}

void Card::setTitle(const QString& title) {
    titleRow();
    title_->setText(title);
    setAccessibleName(title);
}

void Card::setTitleBadge(const QString& badge) {
    titleRow();
    delete badge_;
    badge_ = nullptr;
    if (badge.isEmpty())
        return;
    badge_ = new TitleBadge(theme_, badge, this);
    titleRow_->insertWidget(0, badge_, 0, Qt::AlignTop);
}

} // namespace waymark::ui
