// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ui/real_window.h"

#include "support/catch.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QTest>

#include <utility>

namespace waymark::ui {

RealWindow::RealWindow() {
    QSettings().clear();
    theme_.setMotion(false);
    theme_.setMode(ThemeMode::Light);
    theme_.apply(*qobject_cast<QApplication*>(QApplication::instance()));
    start();
}

RealWindow::~RealWindow() = default;

void RealWindow::start() {
    window_ = std::make_unique<MainWindow>(theme_, clock_);
    window_->resize(1366, 740);
    window_->show();
    REQUIRE(QTest::qWaitForWindowExposed(window_.get()));
    QApplication::setActiveWindow(window_.get());
}

bool RealWindow::open(const QString& path) {
    return window_->openJournal(path);
}

QString RealWindow::openNew(const QString& name) {
    REQUIRE(makeJournal(path(name), clock_).ok());
    REQUIRE(open(path(name)));
    return path(name);
}

QString RealWindow::openSample(const QString& language) {
    auto sample = sampleJournal(clock_, language);
    REQUIRE(sample.ok());
    static QStringList fresh; // the one of an earlier run may be an older sample
    if (!fresh.contains(language)) {
        fresh << language;
        REQUIRE(QFile::remove(sample.value()));
        sample = sampleJournal(clock_, language);
        REQUIRE(sample.ok());
    }
    const auto copy = path(QStringLiteral("sample.waymark"));
    REQUIRE(QFile::copy(sample.value(), copy));
    REQUIRE(open(copy));
    return copy;
}

void RealWindow::restart() {
    REQUIRE(window_->close());
    window_.reset();
    start();
}

QStringList RealWindow::places() {
    QStringList all{QStringLiteral("overview"), QStringLiteral("actions"), QStringLiteral("questions")};
    for (const auto& part : session().course().parts())
        for (const auto& section : part.sections)
            all << qt(section.id);
    REQUIRE(all.size() > 20);
    return all;
}

void RealWindow::go(const char* place) {
    window_->goTo(QString::fromUtf8(place));
    REQUIRE(window_->page() != nullptr);
    REQUIRE(window_->page()->place() == QString::fromUtf8(place));
    QApplication::processEvents();
}

QWidget* RealWindow::control(const char* field) {
    INFO(field);
    auto* found = window_->page()->findChild<QWidget*>(QString::fromUtf8(field));
    REQUIRE(found != nullptr);
    return found;
}

void RealWindow::type(const char* field, const QString& text) {
    INFO(field);
    REQUIRE(window_->page()->showField(FieldId(field)));
    auto* focused = QApplication::focusWidget();
    REQUIRE(focused != nullptr);
    for (const auto letter : text) {
        if (letter.unicode() < 0x80) {
            QTest::keyClick(focused, letter.toLatin1());
            continue;
        }
        // QTest knows ASCII keys only; a keyboard with more of them sends this.
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(focused, &press);
    }
}

void RealWindow::click(QWidget* widget) {
    REQUIRE(widget != nullptr);
    QTest::mouseClick(widget, Qt::LeftButton);
    QApplication::processEvents();
}

void RealWindow::press(int key, Qt::KeyboardModifiers modifiers) {
    auto* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : window_.get(), Qt::Key(key), modifiers);
    QApplication::processEvents();
}

QString RealWindow::answer(const char* field) const {
    return qt(window_->session()->journal().value(FieldId(field)));
}

bool RealWindow::saved() {
    return QTest::qWaitFor([this] { return !session().hasUnsaved(); }, 5000);
}

} // namespace waymark::ui
