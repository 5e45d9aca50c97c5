// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Making journals and handing them out: new files, the sample, exports, pages to print. Used by MainWindow;
// no owner.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "journal/portable_journal.h"
#include "report/writers.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <string>

namespace waymark::ui {

class Session;
struct Settings;

std::filesystem::path pathOf(const QString& path);
QString textOf(const std::filesystem::path& path);

/// Where journals are kept unless someone chooses otherwise; made when it is missing.
QString journalFolder();

/// ".waymark"
extern const QString journalEnding;
/// `path` with the ending, which people need not type.
QString withEnding(const QString& path, const QString& ending = journalEnding);
/// For dialogs that ask for a journal.
QString journalFilter();

/// "NAME.waymark" in that folder, or "NAME 2.waymark" where that is taken.
QString freeName(const QString& folder, const QString& name, const QString& extension);

/// A new, empty journal.
Result<void> makeJournal(const QString& path, const Clock& clock);

/// A journal that comes home, with its own identity. Never over another file.
Result<void> makeJournalFrom(const PortableJournal& incoming, const QString& path, const Clock& clock);
/// A copy of the journal as it stands in the window. Where its file cannot be read any more, a copy of all
/// answers without their earlier versions: then false.
Result<bool> writeCopy(Session& session, const QString& path, const Clock& clock);

/// The sample journal in the program's own folder; made when it is not there yet.
Result<QString> sampleJournal(const Clock& clock, const QString& language = QStringLiteral("en"));

/// Letter where the region uses it, else A4; what was chosen before wins.
Paper paperFor(const Settings& settings);

/// Makes the PDF of the journal as it is now, on whichever thread it is called.
std::function<Result<std::string>(Paper)> pdfMaker(const Session& session);

} // namespace waymark::ui
