// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// main() of every test program without a window, compiled once (CATCH_CONFIG_MAIN comes from CMake).
#include "support/catch.h"
