// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/theme/theme.h"

namespace waymark::ui {

void setThemeIcon(QAbstractButton& button, Theme& theme, const QString& iconName, const char* colorToken, int size) {
    button.setIcon(theme.icon(iconName, colorToken));
    const auto resize = [&button, &theme, size] {
        button.setIconSize(QSize(theme.iconPx(size), theme.iconPx(size)));
    };
    resize();
    if (!button.property("iconFollowsTheme").toBool()) {
        button.setProperty("iconFollowsTheme", true);
        QObject::connect(&theme, &Theme::changed, &button, resize);
    }
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
        setThemeIcon(*button, theme, iconName, colors[static_cast<int>(kind)], 18);
        if (iconAfter)
            button->setLayoutDirection(button->isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
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
