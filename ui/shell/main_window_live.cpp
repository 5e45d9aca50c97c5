// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that a group sees: live mode, and the initials of who is speaking.
#include "ui/shell/main_window.h"

#include "journal/live_prompts.h"
#include "journal/people.h"
#include "ui/cohort/cohort_page.h"
#include "ui/live/live_view.h"
#include "ui/shell/session.h"
#include "ui/shell/text.h"
#include "ui/widgets/growing_editor.h"

namespace waymark::ui {

void MainWindow::present() {
    if (!session_)
        return;
    session_->leave();
    delete live_;
    auto about = utf8(place_);
    // Before a cohort's part, a session is about that part.
    const auto* cohort = qobject_cast<CohortPage*>(page());
    const auto* shown = cohort ? cohort->cohort() : nullptr;
    if (const auto* live = shown ? liveSectionOf(session_->course(), shown->part) : nullptr)
        about = live->id;
    live_ = new LiveView(theme_, *session_, about, this);
    if (liveDraft_)
        live_->talk().takeUp(*liveDraft_);
    connect(live_, &LiveView::left, this, [this](const std::optional<LiveDraft>& draft) {
        liveDraft_ = draft ? std::make_unique<LiveDraft>(*draft) : nullptr;
    });
    live_->present();
}

void MainWindow::writeInitials(int number) {
    auto* editor = session_ ? focusedEditor() : nullptr;
    const auto people = session_ ? peopleOf(session_->journal()) : std::vector<Person>();
    if (!editor || editor->isLocked() || number > int(people.size()))
        return;
    editor->insertPlainText(qt(people[std::size_t(number) - 1].initials) + QStringLiteral(": "));
}

} // namespace waymark::ui
