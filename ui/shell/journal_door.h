// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// JournalDoor: where a second start of the program knocks, so that a journal that someone has open already
// comes forward instead of opening once more. Owned by the MainWindow that writes into the journal.
#pragma once

#include "base/clock.h"

#include <QLocalServer>

#include <filesystem>

class QLocalSocket;

namespace waymark::ui {

struct OpenedFile;

class JournalDoor : public QObject {
    Q_OBJECT

  public:
    /// Whoever has the journal's lock may open its door; a door that a dead program left is taken away.
    explicit JournalDoor(const std::filesystem::path& journal, QObject* parent = nullptr);

    /// Asks the window of this person on this machine that holds the journal to come forward. False when none
    /// answers within a second. Never knocks at a door of this program's own.
    static bool knock(const std::filesystem::path& journal, const Clock& clock);

  Q_SIGNALS:
    /// Someone wants to see the window. `token` is what the desktop asks for before it lets a window come
    /// forward; may be empty.
    void knocked(const QByteArray& token);

  private:
    void answer(QLocalSocket* visitor);

    QLocalServer server_;
};

/// Whether the journal could only be read because a window here holds it, and that one came forward.
bool isOpenElsewhere(const OpenedFile& opened, const Clock& clock);

} // namespace waymark::ui
