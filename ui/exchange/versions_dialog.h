// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// VersionsDialog: answers that two copies of a journal say differently, beside each other, to keep one of
// them or both. Made by Copies.
#pragma once

#include "journal/merge.h"

#include <QDialog>

#include <vector>

class QListWidget;
class QPushButton;

namespace waymark::ui {

class Label;
class Segmented;
class Session;
class Theme;
class TwoTexts;

class VersionsDialog : public QDialog {
    Q_OBJECT

  public:
    VersionsDialog(Theme& theme, Session& session, std::vector<Fork> forks, QWidget* parent);

    int left() const { return int(forks_.size()); }

  Q_SIGNALS:
    void settled(const QString& sentence);

  private:
    void showFork();
    void keep(const std::string& text);
    const Fork* fork() const;
    std::size_t other() const;

    Theme& theme_;
    Session& session_;
    std::vector<Fork> forks_;
    QListWidget* list_;
    Segmented* others_; // which one stands at the right, where there are more than two
    TwoTexts* texts_;
    Label* trouble_;
    QPushButton* keepLeft_;
    QPushButton* keepRight_;
    QPushButton* keepBoth_;
};

} // namespace waymark::ui
