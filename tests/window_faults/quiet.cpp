// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole journey through the window, seen by strace: no network, no words of the journal outside of it, its
// backups and the spool, and nothing of it in what the program says.
#include "window_faults.h"

#include "report/document.h"
#include "support/ui/plain_window.h"
#include "ui/exchange/exports.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/print_preview.h"

#include <QtWidgets>

namespace waymark::window_faults {

namespace {

using ui::qt;
using ui::utf8;

constexpr const char* secret = "Zwiebelturm";
constexpr const char* secretFile = "Wilhelmina";

void closeWhateverOpens(ui::PlainWindow& shown) {
    for (auto* top : QApplication::topLevelWidgets())
        if (top != &shown.window && top->isVisible())
            top->close();
}

/// Opens something that keeps the others waiting, and closes it again.
void lookInto(ui::PlainWindow& shown, const std::function<void()>& open) {
    QTimer closing;
    QObject::connect(&closing, &QTimer::timeout, [&] { closeWhateverOpens(shown); });
    closing.start(300);
    open();
    QTest::qWait(700);
}

} // namespace

int goOnAJourney(const std::filesystem::path& folder) {
    const auto path = folder / (std::string(secretFile) + ".waymark");
    const SystemClock clock;
    must(ui::makeJournal(qt(path.string()), clock));
    {
        ui::PlainWindow shown(qt(path.string()));
        shown.go(QStringLiteral("part1.goals"));
        auto* editor = shown.control("part1.goals.response");
        editor->setFocus();
        QTest::keyClicks(editor, QStringLiteral("She lives in the ") + QLatin1String(secret));
        must(shown.session().set(FieldId("journal.address.part1"), "https://example.org/course"));
        must(shown.session().addSheet(ToolId("process-map"), secret));
        QStringList places{QStringLiteral("overview"), QStringLiteral("actions"),
                           QStringLiteral("questions")};
        for (const auto& part : shown.session().course().parts())
            for (const auto& section : part.sections)
                places << qt(section.id);
        for (const auto& place : std::as_const(places))
            shown.go(place);
        shown.save();
        lookInto(shown, [&] {
            shown.window.search();
            QTimer::singleShot(60, qApp, [] {
                if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget()))
                    line->setText(QLatin1String(secret));
            });
        });
        shown.go(QStringLiteral("part1.goals"));
        shown.control("part1.goals.response")->setFocus();
        lookInto(shown, [&] { shown.window.showHistory(); });
        lookInto(shown, [&] { shown.window.openSettings(); });
        lookInto(shown, [&] { shown.window.findOnPage(); });
        lookInto(shown, [&] { shown.window.checkSpelling(); });
        lookInto(shown, [&] { shown.window.exports().exportJournal(); });
        shown.window.exports().printJournal();
        if (auto* preview = shown.window.findChild<ui::PrintPreview*>()) {
            hold(QTest::qWaitFor([&] { return !preview->pdf().empty(); }, 60'000), "nothing is laid out");
            preview->close();
        }
        for (const auto& writer : writers()) {
            auto choice = wholeJournal(shown.session().journal(), shown.session().today());
            choice.extension = writer.extension;
            must(makeDocument(shown.session().journal(), choice));
        }
        must(shown.session().saveCopy(folder / "home" / "documents" / "copy.waymark"));
        shown.window.undo();
        shown.window.redo();
        shown.save();
        shown.window.close();
    }
    {
        ui::PlainWindow other;
        other.window.forgetRecent(); // nothing is open
        other.window.close();
    }
    return 0;
}

std::string proveQuiet(const Scale&) {
    const Folder folder;
    const auto watched = watch({"--journey", folder.path().string()}, folder.path());
    hold(watched.faults.empty(), watched.faults.empty() ? "" : "it went out: " + watched.faults.front());
    for (const char* word : {secret, secretFile})
        hold(watched.said.find(word) == std::string::npos, "it said: " + watched.said.substr(0, 500));
    int others = 0;
    int journals = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
        if (!entry.is_regular_file() || entry.path().filename() == "trace.txt")
            continue;
        const auto bytes = bytesOf(entry.path());
        const auto inFolder = std::filesystem::relative(entry.path(), folder.path()).string();
        if (entry.path().extension() == ".waymark" || inFolder.find("/backups/") != inFolder.npos) {
            ++journals; // and what is kept with them: which file they are of
            continue;
        }
        ++others;
        for (const char* word : {secret, secretFile})
            hold(bytes.find(word) == std::string::npos && inFolder.find(word) == std::string::npos,
                 std::string(word) + " is in " + inFolder);
    }
    hold(journals >= 2 && others >= 1, "there was nothing to look at");
    return "a journey through every page, search, history, settings, spelling, print and six formats: " +
           grouped(watched.files) +
           " openings and no network seen by strace; nothing of the journal in what the program "
           "said or in " +
           std::to_string(others) + " files besides " + std::to_string(journals) +
           " journals and backups, nor its name, once the list of recent ones was cleared";
}

} // namespace waymark::window_faults
