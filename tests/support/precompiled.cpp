// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Does nothing: the precompiled header that the test programs share needs one program that owns it.
int main() {
    return 0;
}
