// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/saved_label.h"

#include "ui/theme/theme.h"
#include "ui/widgets/day_text.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>

namespace waymark::ui {

namespace {

struct Look {
    const char* icon;
    const char* color;
};

Look lookOf(SaveState state) {
    switch (state) {
    case SaveState::Saving:
        return {"saving", "primary"};
    case SaveState::NotSavedYet:
        return {"pencil", "ink2"};
    case SaveState::ReadingOnly:
        return {"lock", "ink2"};
    case SaveState::CouldNotSave:
        return {"warning", "dangerInk"};
    case SaveState::Saved:
        break;
    }
    return {"check-circle", "primary"};
}

} // namespace

SavedLabel::SavedLabel(Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      icon_(new QLabel(this)),
      label_(makeLabel(theme, TypeStyle::Small, "ink2", {}, this)),
      patience_(new QTimer(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(icon_);
    row->addWidget(label_);
    label_->setWrapping(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    patience_->setSingleShot(true);
    patience_->setInterval(500);
    connect(patience_, &QTimer::timeout, this, [this] {
        shown_ = state_;
        refresh();
    });
    connect(&theme, &Theme::changed, this, &SavedLabel::refresh);
    refresh();
}

void SavedLabel::setState(SaveState state, QTime at) {
    const bool was = state_ == state;
    state_ = state;
    if (at.isValid())
        at_ = at;
    if (state == SaveState::Saving) {
        if (!was)
            patience_->start();
        return;
    }
    patience_->stop();
    shown_ = state;
    otherWords_.clear();
    refresh();
}

void SavedLabel::forget() {
    at_ = {};
    refresh();
}

void SavedLabel::setWords(const QString& words) {
    otherWords_ = words;
    refresh();
}

void SavedLabel::setCompact(bool on) {
    compact_ = on;
    refresh();
}

QString SavedLabel::words() const {
    switch (shown_) {
    case SaveState::Saving:
        return tr("Saving");
    case SaveState::NotSavedYet:
        return tr("Not saved yet");
    case SaveState::ReadingOnly:
        return tr("Reading only");
    case SaveState::CouldNotSave:
        return tr("Could not save");
    case SaveState::Saved:
        break;
    }
    if (!otherWords_.isEmpty())
        return otherWords_;
    if (compact_ || !at_.isValid())
        return tr("Saved");
    return tr("Saved %1", "time of day").arg(showTime(at_, locale()));
}

void SavedLabel::refresh() {
    const Look look = lookOf(shown_);
    const int size = theme_.iconPx(18);
    icon_->setPixmap(theme_.pixmap(QString::fromLatin1(look.icon), look.color, size, devicePixelRatioF()));
    icon_->setFixedSize(size, size);
    label_->setColorToken(shown_ == SaveState::CouldNotSave ? "dangerInk" : "ink2");
    label_->setText(words());
    setAccessibleName(words());
    label_->updateGeometry();
}

} // namespace waymark::ui
