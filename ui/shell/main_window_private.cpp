// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that keeps sections private.
#include "ui/shell/main_window.h"

#include "journal/progress.h"
#include "report/shared_journal.h"
#include "ui/shell/notices.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"

namespace waymark::ui {

std::string MainWindow::sectionHere() const {
    const auto* section = session_ ? session_->course().section(utf8(place_)) : nullptr;
    return section && progressOf(session_->journal(), *section) != Progress::Reading ? section->id
                                                                                     : std::string();
}

bool MainWindow::isPrivateHere() const {
    const auto section = sectionHere();
    return !section.empty() && isPrivate(session_->journal(), section);
}

void MainWindow::togglePrivate() {
    const auto section = sectionHere();
    if (section.empty())
        return say(tr("Only a section that one fills in can be private"));
    const bool on = !isPrivateHere();
    session_->leave();
    if (auto done = session_->set(privateField(section), on ? "true" : ""); !done)
        return notices_->explain(done.error());
    session_->leave();
    sayPrivacy(section);
}

void MainWindow::sayPrivacy(std::string_view section) {
    say(isPrivate(session_->journal(), section)
            ? tr("Private: this section stays out of every export until you say otherwise")
            : tr("No longer private: exports may have this section again"));
}

} // namespace waymark::ui
