// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/theme/theme.h"
#include "ui/theme/theme_icon.h"

namespace waymark::ui {

namespace {

void followScale(QAbstractButton& button, Theme& theme, int size, int room) {
    button.setProperty("iconPx", size);
    button.setProperty("iconRoom", room);
    const auto resize = [&button, &theme] {
        const int side = theme.iconPx(button.property("iconPx").toInt());
        button.setIconSize(QSize(side + button.property("iconRoom").toInt(), side));
    };
    resize();
    if (!button.property("iconFollows").toBool()) {
        button.setProperty("iconFollows", true);
        QObject::connect(&theme, &Theme::changed, &button, resize);
    }
}

} // namespace

void setThemeIcon(QAbstractButton& button, Theme& theme, const QString& iconName, const char* colorToken, int size) {
    button.setIcon(theme.icon(iconName, colorToken));
    followScale(button, theme, size, 0);
}

QPushButton* makeButton(Theme& theme, ButtonKind kind, const QString& text, const QString& iconName, QWidget* parent,
                        bool iconAfter) {
    static constexpr const char* kinds[] = {"", "primary", "quiet", "hero"};
    static constexpr const char* colors[] = {"ink2", "onPrimary", "primary", "hero"};
    auto* button = new QPushButton(text, parent);
    button->setProperty("kind", QString::fromLatin1(kinds[static_cast<int>(kind)]));
    button->setAutoDefault(false);
    button->setCursor(Qt::PointingHandCursor);
    if (!iconName.isEmpty()) {
        if (iconAfter)
            button->setLayoutDirection(button->isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
        const auto side = button->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
        button->setIcon(QIcon(new ThemeIconEngine(theme, iconName, colors[static_cast<int>(kind)], side)));
        followScale(*button, theme, 18, 4);
    }
    return button;
}

QToolButton* makeIconButton(Theme& theme, const QString& iconName, const QString& name, QWidget* parent,
                            const char* colorToken) {
    auto* button = new QToolButton(parent);
    button->setProperty("kind", QStringLiteral("icon"));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCursor(Qt::PointingHandCursor);
    setThemeIcon(*button, theme, iconName, colorToken, 20);
    return button;
}

} // namespace waymark::ui
