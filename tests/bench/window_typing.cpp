// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A key press to its repaint in a 100,000-character answer, and a page switch, in the real window. Fails
// above one 60 Hz frame in 40 paragraphs (99th percentile), 50 ms as one paragraph, and two frames for a page
// switch (median).
#include "base/clock.h"
#include "ui/shell/journal_files.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/growing_editor.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace waymark;

namespace {

constexpr int length = 100'000;
constexpr double frame = 1000.0 / 60;

QString text(int paragraphs) {
    const QString sentence = QStringLiteral(
        "We asked three familes what would help, and wrote down their words. "); // one is underlined
    QString all;
    const int each = length / paragraphs;
    for (int i = 0; i < paragraphs; ++i) {
        all += sentence.repeated(each / sentence.size() + 1).left(each - 1);
        all += QLatin1Char('\n');
    }
    return all.left(length);
}

double percentile(std::vector<double> values, double share) {
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, std::size_t(share * double(values.size())))];
}

/// Waits for the underlines of wrong words, types in the middle of the answer and waits after each key until
/// everything is painted.
double typing(ui::MainWindow& window, int paragraphs, bool& lost, bool& underlined) {
    const FieldId field("part1.goals.response");
    (void)window.session()->set(field, ui::utf8(text(paragraphs)));
    window.goTo(QStringLiteral("part1.goals"));
    auto* editor = window.page()->findChild<ui::GrowingEditor*>(QStringLiteral("part1.goals.response"));
    window.page()->showField(field);
    auto cursor = editor->textCursor();
    cursor.setPosition(length / 2);
    editor->setTextCursor(cursor);
    underlined = QTest::qWaitFor([&] { return editor->underlines().size() > 900; }, 60'000);
    QTest::qWait(1000);
    std::vector<double> times;
    QElapsedTimer timer;
    const QString typed =
        QStringLiteral("a few more words that someone writes in the middle of it ").repeated(6);
    for (const auto letter : typed) {
        timer.start();
        QTest::keyClick(editor, letter.toLatin1());
        QApplication::sendPostedEvents();
        QApplication::processEvents();
        window.repaint();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    lost = ui::qt(window.session()->journal().value(field)).mid(length / 2, typed.size()) != typed;
    return percentile(times, 0.99);
}

double switching(ui::MainWindow& window) {
    QStringList places{QStringLiteral("overview"), QStringLiteral("actions"), QStringLiteral("questions")};
    for (const auto& part : window.session()->course().parts())
        for (const auto& section : part.sections)
            places << ui::qt(section.id);
    std::vector<double> times;
    QElapsedTimer timer;
    for (int round = 0; round < 5; ++round)
        for (const auto& place : places) {
            timer.start();
            window.goTo(place);
            QApplication::processEvents();
            window.repaint();
            const double took = double(timer.nsecsElapsed()) / 1e6;
            if (round == 0)
                std::printf("  first visit  %-24s %6.1f ms\n", qPrintable(place), took);
            else
                times.push_back(took);
        }
    return percentile(times, 0.5);
}

bool report(const char* what, double value, double limit) {
    std::printf("%-44s %6.1f ms (limit %.1f)\n", what, value, limit);
    return value <= limit;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    const SystemClock clock;
    ui::Theme theme;
    theme.setMotion(false);
    theme.apply(application);
    ui::MainWindow window(theme, clock);
    window.resize(1366, 740);
    window.show();
    auto sample = ui::sampleJournal(clock);
    if (!sample || !window.openJournal(sample.value()))
        return 2;
    bool ok = report("page switch, median", switching(window), 2 * frame);
    bool lost = false;
    bool underlined = false;
    ok = report("key press, 40 paragraphs, 99th percentile", typing(window, 40, lost, underlined), frame) &&
         ok && !lost && underlined;
    ok = report("key press, one paragraph, 99th percentile", typing(window, 1, lost, underlined), 50) && ok &&
         !lost && underlined;
    if (lost)
        std::printf("a key was lost\n");
    if (!underlined)
        std::printf("wrong words were not underlined; is hunspell-en-us installed?\n");
    return ok ? 0 : 1;
}
