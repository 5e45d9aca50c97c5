// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// RealWindow: the program's own window on a journal in a folder of its own, driven as a person would. Owned
// by a test.
#pragma once

#include "base/clock.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

#include <memory>

namespace waymark::ui {

class RealWindow {
  public:
    /// Shows the window at 1366 x 740 without a journal.
    RealWindow();
    ~RealWindow();

    /// A path in the test's own folder, which goes with it.
    QString path(const QString& name) const { return folder_.filePath(name); }
    /// Makes an empty journal, or the sample, and opens it.
    QString openNew(const QString& name = QStringLiteral("mine.waymark"));
    QString openSample(const QString& language = QStringLiteral("en"));
    bool open(const QString& path);
    /// Closes the window as a person does and makes a new one, as at the next start.
    void restart();

    MainWindow& window() { return *window_; }
    Session& session() { return *window_->session(); }
    Theme& theme() { return theme_; }

    void go(const char* place);
    /// All there are but worksheets: those across the parts and every section.
    QStringList places();
    /// The control that holds a field, on the page one is on; fails the test when there is none.
    QWidget* control(const char* field);
    /// Goes to the field, gives it the focus and types, key by key.
    void type(const char* field, const QString& text);
    /// Clicks it, in its middle.
    void click(QWidget* widget);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    QString answer(const char* field) const;
    /// Lets events through until nothing is left to save; false when that takes more than five seconds.
    bool saved();

  private:
    void start();

    QTemporaryDir folder_;
    SystemClock clock_;
    Theme theme_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace waymark::ui
