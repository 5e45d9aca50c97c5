// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// window_faults [--short] [ROW...]
#include "window_faults.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>
#include <optional>
#include <string_view>

using namespace waymark::window_faults;

namespace {

// As docs/reliability.md has them.
constexpr Row rows[] = {
    {"typing", "a window that is killed loses at most the last second", proveTyping},
    {"replaced", "a file that is replaced while someone types", proveReplaced},
    {"words", "words are only words", proveWords},
    {"quiet", "nobody else hears of it", proveQuiet},
};

int run(int argc, char** argv) {
    const std::string_view word = argc > 2 ? argv[1] : "";
    if (word == "--type")
        return typeUntilKilled(argv[2]);
    if (word == "--words" && argc == 5)
        return showWords(argv[2], std::stoi(argv[3]), std::stoi(argv[4]));
    if (word == "--journey")
        return goOnAJourney(argv[2]);
    return proveRows(rows, argc, argv);
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "qt.qpa.*=false");
    // Settings, backups and the spool of whoever runs this stay as they are; what this program starts has the
    // same.
    std::optional<Folder> home;
    if (!(argc > 2 && std::string_view(argv[1]).starts_with("--") &&
          argv[1] != std::string_view("--short"))) {
        home.emplace();
        for (const char* place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME",
                                  "XDG_DOCUMENTS_DIR", "XDG_RUNTIME_DIR"})
            qputenv(place, QByteArray::fromStdString((*home / place).string()));
        std::filesystem::create_directory(*home / "XDG_RUNTIME_DIR");
        std::filesystem::permissions(*home / "XDG_RUNTIME_DIR", std::filesystem::perms::owner_all);
    }
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Waymark"));
    QApplication::setApplicationName(QStringLiteral("waymark-faults"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    try {
        return run(argc, argv);
    } catch (const Broken& broken) {
        std::printf("%s\n", broken.what());
        return 1;
    }
}
