// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "journal/answers_json.h"
#include "report/writers.h"

namespace waymark {

Result<std::string> writeJson(const Journal& journal, const Report&, const WriteOptions&) {
    return writeJson(journalJson(journal), true) + "\n";
}

} // namespace waymark
