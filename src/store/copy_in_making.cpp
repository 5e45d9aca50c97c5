// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copy_in_making.h"

#include "store/failures.h"
#include "store/reading.h"

namespace waymark {

Result<void> CopyInMaking::check() const {
    return guarded(target_, [&] { (void)readWhole(plainFile(file_.path()), "en", Purpose::ToWrite); });
}

Result<void> CopyInMaking::publish() {
    return guarded(target_, [&] { file_.publish(); });
}

Result<void> CopyInMaking::checkAndPublish() {
    const auto checked = check();
    return checked ? publish() : checked;
}

} // namespace waymark
