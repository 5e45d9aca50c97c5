// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Killed at any moment: what was said to be saved is there.
#include "faults.h"

#include "support/killed_saver.h"

#include <random>
#include <unistd.h>

namespace waymark::faults {

std::string proveKills(const Scale& scale) {
    // On the disk that people have, not in memory: there a kill always meets the same step.
    const auto path = std::filesystem::temp_directory_path() /
                      ("waymark-faults-kills-" + std::to_string(::getpid()) + ".waymark");
    struct Remove {
        std::filesystem::path path;
        ~Remove() {
            std::error_code none;
            std::filesystem::remove(path, none);
            std::filesystem::remove(path.string() + "-journal", none);
        }
    } const afterwards{path};
    createFilled(path);
    const int kills = scale.of(2000, 25);
    std::mt19937 random(2463534242);
    int halves = 0;
    for (int round = 0; round < kills; ++round) {
        halves += test::killWhileSaving(path, random() % 25'000).inTheMiddle;
        if (round % 100 == 99) { // a history does not grow for ever
            requireWhole(path);
            std::filesystem::remove(path.string() + "-journal");
            createFilled(path);
        }
    }
    requireWhole(path);
    hold(halves > 0, "no kill ever met a save");
    return grouped(kills) + " kills of the store, " + grouped(halves) +
           " of them in the middle of a save; acknowledged and lost: 0";
}

} // namespace waymark::faults
