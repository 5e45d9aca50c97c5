// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Other copies take the journal's place while someone types in the window, as a synchronised folder does it.
#include "window_faults.h"

#include "journal/merge.h"
#include "support/journal_files.h"
#include "support/ui/plain_window.h"

#include <random>

namespace waymark::window_faults {

namespace {

const FieldId mine("part1.goals.response");
const FieldId theirs("part2.foundation.response");

std::string everyWord(const std::filesystem::path& path) {
    std::string all;
    replay(must(readHistory(path)),
           {[&](const Change&, const std::string& text) { all += text + "\n"; }, {}});
    return all;
}

} // namespace

std::string proveReplaced(const Scale& scale) {
    const Folder folder;
    const auto path = folder / "mine.waymark";
    const auto elsewhere = folder / "elsewhere.waymark";
    const SystemClock clock;
    must(createJournal(path, foundationsPack(), clock.now()));
    ui::PlainWindow shown(QString::fromStdString(path.string()));
    shown.go(QStringLiteral("part1.goals"));
    auto* editor = shown.control(mine.str().c_str());
    editor->setFocus();
    std::mt19937 random(29);
    std::vector<std::string> words;
    std::vector<std::string> stories; // how each word came, for the sentence when it is lost
    const auto newWord = [&] {
        words.push_back("w" + std::to_string(words.size()) + ".");
        return words.back() + " ";
    };
    const auto type = [&] {
        for (const char letter : newWord())
            QTest::keyClick(editor, letter);
    };
    const int replacements = scale.of(200, 20);
    int renamed = 0;
    int unsaved = 0;
    for (int i = 0; i < replacements; ++i) {
        shown.save();
        std::filesystem::remove(elsewhere);
        must(copyJournal(path, elsewhere));
        {
            Writing there(elsewhere);
            there.clock.set(clock.now());
            const auto& field = random() % 2 == 0 ? theirs : mine;
            there.type(field, newWord());
            there.saveAfterOthers();
            stories.push_back("written elsewhere in " + field.str());
        }
        if (random() % 3 != 0)
            type(), stories.emplace_back("typed before"); // not handed over yet when the other copy comes
        unsaved += shown.session().hasUnsaved();
        const bool saving = shown.session().saveState().kind == SaveState::Kind::Saving;
        if (random() % 2 == 0) {
            std::filesystem::rename(elsewhere, path);
            ++renamed;
        } else {
            writeBytes(path, bytesOf(elsewhere));
        }
        type();
        stories.push_back("typed after");
        for (auto n = stories.size(); n-- > 0 && stories[n].find(',') == std::string::npos;)
            stories[n] += ", replacement " + std::to_string(i) + (saving ? " while saving" : "");
        if (i % 20 == 19) {
            shown.save();
            const auto stored = must(readJournal(path));
            for (const auto& [field, answer] :
                 stored.journal.answers()) // what others wrote is on its way there
                hold(QTest::qWaitFor(
                         [&, &field = field, &answer = answer] {
                             return shown.session().journal().value(field) == answer.value;
                         },
                         10'000),
                     "the window shows another " + field.str());
        }
    }
    shown.save();
    requireWhole(path);
    const auto kept = everyWord(path);
    for (const auto& word : words)
        hold(kept.find(word) != std::string::npos,
             word + " is lost: " + stories[std::size_t(&word - words.data())]);
    return grouped(replacements) + " replacements while typing in the window (" + grouped(renamed) +
           " by another file, the others in place; " + grouped(unsaved) +
           " before the last words were saved), " + grouped(long(words.size())) + " words, lost: 0";
}

} // namespace waymark::window_faults
