// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PlainWindow: the program's own window on a journal, for programs without a test framework. Owned by a
// program.
#pragma once

#include "base/clock.h"
#include "support/must.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

#include <string>

namespace waymark::ui {

struct PlainWindow {
    PlainWindow() {
        theme.setMotion(false);
        theme.apply(*qobject_cast<QApplication*>(QApplication::instance()));
        window.resize(1366, 740);
        window.show();
        test::hold(QTest::qWaitForWindowExposed(&window), "the window is not shown");
        QApplication::setActiveWindow(&window);
    }
    explicit PlainWindow(const QString& journal) : PlainWindow() { open(journal); }

    void open(const QString& journal) {
        test::hold(window.openJournal(journal), "the journal does not open");
        test::hold(!session().readingOnly(), "the journal opens for reading only");
    }
    Session& session() { return *window.session(); }
    void go(const QString& place) {
        window.goTo(place);
        test::hold(window.page() && window.page()->place() == place, "there is no page " + utf8(place));
        QApplication::processEvents();
    }
    /// The control that holds a field of the page.
    QWidget* control(const char* field) {
        auto* found = window.page()->findChild<QWidget*>(QString::fromLatin1(field));
        test::hold(found, std::string("there is no ") + field);
        return found;
    }
    /// Lets events through until nothing is left to save.
    void save() {
        test::hold(QTest::qWaitFor([this] { return !session().hasUnsaved(); }, 30'000), "it is not saved");
    }

    SystemClock clock;
    Theme theme;
    MainWindow window{theme, clock};
};

} // namespace waymark::ui
