// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing to compile: the precompiled header that the test programs share needs one source that owns it.
