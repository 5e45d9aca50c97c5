// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How dialogs look that give something back: a headline with its sign, a list and what is in it, buttons. No
// owner.
#pragma once

#include <QList>
#include <QSize>
#include <QString>

class QDialog;
class QListWidget;
class QWidget;

namespace waymark::ui {

class Theme;

/// Lays out `dialog`, of `size` pixels at text scale 1.0 or as much as the screen has. The last of `buttons`
/// stands alone at the right.
void frameRecovery(QDialog& dialog, Theme& theme, const QString& headline, QWidget* sentence,
                   QListWidget& list, QWidget& contents, const QList<QWidget*>& buttons, QSize size);

} // namespace waymark::ui
