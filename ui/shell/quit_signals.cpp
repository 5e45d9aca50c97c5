// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quit_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace waymark::ui {

namespace {

constexpr int quitting[] = {SIGTERM, SIGINT, SIGHUP};

// A signal handler may only write to a pipe; this is the one number it needs to know.
volatile std::sig_atomic_t writeEnd = -1;

void onSignal(int) {
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
}

} // namespace

QuitSignals::QuitSignals() {
    if (::pipe2(ends_, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writeEnd = ends_[1];
    notifier_ = new QSocketNotifier(ends_[0], QSocketNotifier::Read, this);
    connect(notifier_, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(ends_[0], &byte, 1) > 0) {
        }
        Q_EMIT received();
    });
    for (const int number : quitting)
        std::signal(number, onSignal);
}

QuitSignals::~QuitSignals() {
    for (const int number : quitting)
        std::signal(number, SIG_DFL);
    writeEnd = -1;
    for (const int end : ends_)
        if (end >= 0)
            ::close(end);
}

} // namespace waymark::ui
