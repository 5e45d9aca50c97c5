// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// TopBar: where one is, whether it is saved, and what is always at hand. Owned by MainWindow.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace waymark::ui {

class SavedLabel;
class Theme;

class TopBar : public QWidget {
    Q_OBJECT

  public:
    TopBar(Theme& theme, QWidget* parent = nullptr);

    struct Crumb {
        QString text;
        QString fullName; // tooltip, where `text` is a short one
        QString place;    // empty for the last one
    };
    void setTrail(const QList<Crumb>& crumbs);
    SavedLabel& saved() { return *saved_; }
    /// The narrow form: icons alone.
    void setCompact(bool on);

  Q_SIGNALS:
    void wentTo(const QString& place);
    void searchWanted();
    void textSizeWanted();
    void darkWanted();
    void liveWanted();
    void exportWanted();

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void restyle();
    void fitSearch();

    Theme& theme_;
    QWidget* crumbs_;
    QHBoxLayout* crumbRow_;
    SavedLabel* saved_;
    QPushButton* search_;
    QToolButton* searchIcon_;
    QToolButton* textSize_;
    QToolButton* dark_;
    QPushButton* live_;
    QToolButton* liveIcon_;
    QPushButton* export_;
    QToolButton* exportIcon_;
};

} // namespace waymark::ui
