// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// QuitSignals: turns SIGTERM, SIGINT and SIGHUP into a Qt signal in the window's thread. Owned by main.
#pragma once

#include <QObject>

class QSocketNotifier;

namespace waymark::ui {

class QuitSignals : public QObject {
    Q_OBJECT

  public:
    QuitSignals();
    ~QuitSignals() override;

  Q_SIGNALS:
    void received();

  private:
    QSocketNotifier* notifier_;
    int ends_[2] = {-1, -1};
};

} // namespace waymark::ui
