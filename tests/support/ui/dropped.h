// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file that somebody drops on the window, and what is said of it. No owner.
#pragma once

#include "report/document.h"
#include "support/catch.h"
#include "support/ui/real_window.h"
#include "ui/exchange/incoming.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QInputDialog>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <string>

namespace waymark::ui {

inline constexpr int readWithin = 30000; // milliseconds, on a busy machine

inline void write(const QString& path, const std::string& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size()));
}

inline std::string pdfOf(const Journal& journal, DocumentKind kind, const std::string& password = {}) {
    auto choice = wholeJournal(journal, parseIsoDate("2026-06-08").value());
    choice.report.kind = kind;
    choice.write.password = password;
    auto made = makeDocument(journal, choice);
    REQUIRE(made.ok());
    return made.take();
}

/// Lets go of a file over the window, as the mouse does.
inline void drop(RealWindow& real, const QString& path) {
    auto* incoming = real.window().findChild<Incoming*>();
    QSignalSpy handled(incoming, &Incoming::handled);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&real.window(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&real.window(), &event);
    REQUIRE(QTest::qWaitFor(
        [&] { return handled.count() > 0 || real.window().findChild<QInputDialog*>() != nullptr; },
        readWithin));
}

inline QString noticesOf(MainWindow& window) {
    QStringList said;
    for (auto* bar : window.findChildren<MessageBar*>())
        said << bar->accessibleName() << bar->accessibleDescription();
    return said.join(QLatin1Char(' '));
}

} // namespace waymark::ui
