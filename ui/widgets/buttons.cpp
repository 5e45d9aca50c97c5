// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/theme/theme.h"
#include "ui/widgets/quiet_tip.h"

#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace waymark::ui {

namespace {

class EnterPresses : public QObject {
  public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::KeyPress || !isEnter(*static_cast<QKeyEvent*>(event)))
            return false;
        static_cast<QAbstractButton*>(watched)->click();
        return true;
    }
};

constexpr int gap = 9;

/// The style sheet paints the box; words and icon are ours, since the sheet can neither part them nor change
/// sides.
class Button : public QPushButton {
  public:
    Button(Theme& theme, ButtonKind kind, const QString& text, bool iconAfter, QWidget* parent)
        : QPushButton(text, parent), theme_(theme), kind_(kind), iconAfter_(iconAfter) {
        const auto refresh = [this] {
            setFont(
                theme_.font(TypeStyle::Control, kind_ == ButtonKind::Primary || kind_ == ButtonKind::Hero));
            updateGeometry();
        };
        connect(&theme, &Theme::changed, this, refresh);
        refresh();
    }

    QSize sizeHint() const override {
        const int pad = kind_ == ButtonKind::Quiet ? 10 : 15;
        const int image = icon().isNull() ? 0 : iconSize().width() + gap;
        return {wordsWidth() + image + 2 * pad,
                std::max(theme_.size("button"), theme_.lineHeight(TypeStyle::Control) + 14)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        const bool on = option.state & (QStyle::State_Sunken | QStyle::State_On);
        option.text.clear();
        option.icon = QIcon();
        painter.drawControl(QStyle::CE_PushButtonBevel, option);

        const int image = icon().isNull() ? 0 : iconSize().width() + gap;
        const int words = std::min(wordsWidth(), width() - image - 8);
        const bool imageRight = iconAfter_ != isRightToLeft();
        int x = (width() - image - words) / 2;
        if (image > 0) {
            const QRect where(imageRight ? x + words + gap : x, (height() - iconSize().height()) / 2,
                              iconSize().width(), iconSize().height());
            const auto mode = !isEnabled()                             ? QIcon::Disabled
                              : option.state & QStyle::State_MouseOver ? QIcon::Active
                                                                       : QIcon::Normal;
            icon().paint(&painter, where, Qt::AlignCenter, mode, on ? QIcon::On : QIcon::Off);
            x += imageRight ? 0 : image;
        }
        const bool underline = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this);
        painter.setPen(theme_.color(inkToken(on)));
        painter.drawText(QRect(x, 0, words + 2, height()),
                         Qt::AlignVCenter | Qt::TextSingleLine |
                             (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                         fontMetrics().elidedText(text(), Qt::ElideRight, words + 2, Qt::TextShowMnemonic));
    }

  private:
    int wordsWidth() const { return fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 1; }

    const char* inkToken(bool on) const {
        if (!isEnabled())
            return "inkDisabled";
        switch (kind_) {
        case ButtonKind::Primary:
            return "onPrimary";
        case ButtonKind::Hero:
            return "hero";
        case ButtonKind::Quiet:
            return on ? "primaryInk" : "primary";
        case ButtonKind::Normal:
            break;
        }
        return on ? "primaryInk" : "ink";
    }

    Theme& theme_;
    ButtonKind kind_;
    bool iconAfter_;
};

} // namespace

bool isEnter(const QKeyEvent& event) {
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && !event.isAutoRepeat() &&
           !(event.modifiers() & ~Qt::KeypadModifier);
}

void pressOnEnter(QAbstractButton& button) {
    button.installEventFilter(new EnterPresses(&button));
}

void setThemeIcon(QAbstractButton& button, Theme& theme, const QString& iconName, const char* colorToken,
                  int size) {
    button.setIcon(theme.icon(iconName, colorToken));
    button.setProperty("iconPx", size);
    const auto resize = [&button, &theme] {
        const int side = theme.iconPx(button.property("iconPx").toInt());
        button.setIconSize(QSize(side, side));
        button.updateGeometry();
    };
    resize();
    if (!button.property("iconFollows").toBool()) {
        button.setProperty("iconFollows", true);
        QObject::connect(&theme, &Theme::changed, &button, resize);
    }
}

QPushButton* makeButton(Theme& theme, ButtonKind kind, const QString& text, const QString& iconName,
                        QWidget* parent, bool iconAfter) {
    static constexpr const char* kinds[] = {"", "primary", "quiet", "hero"};
    static constexpr const char* colors[] = {"ink2", "onPrimary", "primary", "hero"};
    auto* button = new Button(theme, kind, text, iconAfter, parent);
    button->setProperty("kind", QString::fromLatin1(kinds[static_cast<int>(kind)]));
    button->setAutoDefault(false);
    pressOnEnter(*button);
    button->setCursor(Qt::PointingHandCursor);
    if (!iconName.isEmpty())
        setThemeIcon(*button, theme, iconName, colors[static_cast<int>(kind)], 18);
    return button;
}

QToolButton* makeIconButton(Theme& theme, const QString& iconName, const QString& name, QWidget* parent,
                            const char* colorToken) {
    auto* button = new QToolButton(parent);
    pressOnEnter(*button);
    button->setProperty("kind", QStringLiteral("icon"));
    setQuietTip(*button, name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCursor(Qt::PointingHandCursor);
    setThemeIcon(*button, theme, iconName, colorToken, 20);
    return button;
}

} // namespace waymark::ui
