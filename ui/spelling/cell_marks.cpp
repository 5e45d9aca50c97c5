// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/cell_marks.h"

#include "ui/spelling/spelling.h"

#include <QElapsedTimer>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int sliceMilliseconds = 4; // of a frame of 16, as in editors
constexpr int pieceLength = 1000;    // characters that are looked at in one go
constexpr std::size_t remembered = 2000;

} // namespace

CellMarks::CellMarks(Spelling& spelling, QObject* parent) : QObject(parent), spelling_(spelling) {
    next_.setSingleShot(true);
    connect(&next_, &QTimer::timeout, this, &CellMarks::lookAround);
    connect(&spelling, &Spelling::changed, this, [this](const FieldId& field) {
        if (field.empty())
            cells_.clear();
        else
            cells_.erase(field);
        Q_EMIT looked(); // who still shows them asks again
    });
}

QList<TextRange> CellMarks::of(const FieldId& field, const QString& text) {
    const auto known = cells_.find(field);
    if (known != cells_.end() && known->second.text == text)
        return known->second.wrong;
    if (cells_.size() > remembered)
        cells_.clear();
    cells_.insert_or_assign(field, Cell{text, {}, 0});
    if (std::ranges::find(waiting_, field) == waiting_.end())
        waiting_.push_back(field);
    next_.start(0);
    return {};
}

void CellMarks::lookAround() {
    QElapsedTimer time;
    time.start();
    bool marked = false;
    while (!waiting_.empty() && time.elapsed() < sliceMilliseconds) {
        const auto found = cells_.find(waiting_.front());
        if (found == cells_.end()) { // forgotten meanwhile
            waiting_.erase(waiting_.begin());
            continue;
        }
        auto& cell = found->second;
        const auto before = cell.wrong.size();
        lookAtPiece(found->first, cell);
        marked |= cell.wrong.size() != before;
        if (cell.seenTo >= cell.text.size())
            waiting_.erase(waiting_.begin());
    }
    if (!waiting_.empty())
        next_.start(0);
    if (marked)
        Q_EMIT looked();
}

// From a space to a space.
void CellMarks::lookAtPiece(const FieldId& field, Cell& cell) {
    const auto size = int(cell.text.size());
    int to = std::min(size, cell.seenTo + pieceLength);
    while (to < size && !cell.text[to].isSpace())
        ++to;
    for (auto word : spelling_.misspelled(cell.text.mid(cell.seenTo, to - cell.seenTo), field)) {
        word.from += cell.seenTo;
        cell.wrong.append(word);
    }
    cell.seenTo = to;
}

} // namespace waymark::ui
