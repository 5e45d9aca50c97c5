// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A member on its way from the process that read it. Pure; no owner.
#pragma once

#include "base/json.h"
#include "cohort/member.h"

namespace waymark {

Json memberJson(const Member& member);
/// BadInput: that is none. What comes from a process that had a stranger's file in its hands is checked like
/// any other input.
Result<Member> memberFrom(const Json& json);

} // namespace waymark
