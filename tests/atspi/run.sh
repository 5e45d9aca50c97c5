#!/usr/bin/env bash
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Walks the real window as a screen reader would: run.sh WAYMARK WAYMARK-CLI [ARGS OF walk.py].
# Qt's offscreen platform tells nobody what it shows, so the walk gets a display and a message bus of its own; nothing
# of the person who runs it is read or written.
set -euo pipefail

here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
python=/usr/bin/python3 # Debian's own: another one in the PATH does not see its modules

fail() {
    printf 'accessibility: %s\n' "$*" >&2
    exit 1
}

[[ $# -ge 2 ]] || fail "usage: run.sh WAYMARK WAYMARK-CLI"
for program in "$1" "$2"; do
    [[ -x "$program" ]] || fail "there is no program $program; build it first"
done

bus_launcher=""
for folder in /usr/libexec /usr/lib/at-spi2-core; do
    [[ ! -x "$folder/at-spi-bus-launcher" ]] || bus_launcher="$folder/at-spi-bus-launcher"
done
missing=()
command -v Xvfb >/dev/null || missing+=("Xvfb (package xvfb)")
command -v dbus-run-session >/dev/null || missing+=("dbus-run-session (package dbus)")
command -v dbus-daemon >/dev/null || missing+=("dbus-daemon (package dbus)")
[[ -n "$bus_launcher" ]] || missing+=("at-spi-bus-launcher (package at-spi2-core)")
"$python" -c 'from gi.repository import Gio' 2>/dev/null || missing+=("gi for $python (package python3-gi)")
if [[ ${#missing[@]} -gt 0 ]]; then
    printf 'accessibility: missing: %s\n' "${missing[@]}" >&2
    fail "./dev test installs them on Debian"
fi

room="$(mktemp -d)"
xvfb=""
leave() {
    [[ -z "$xvfb" ]] || kill "$xvfb" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf -- "$room"
}
trap leave EXIT

mkdir -p "$room"/{home,config,data,state,cache,documents}
mkdir -m 700 "$room/run"
export HOME="$room/home" XDG_CONFIG_HOME="$room/config" XDG_DATA_HOME="$room/data" XDG_STATE_HOME="$room/state" \
    XDG_CACHE_HOME="$room/cache" XDG_DOCUMENTS_DIR="$room/documents" XDG_RUNTIME_DIR="$room/run"
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 GSETTINGS_BACKEND=memory
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS NO_AT_BRIDGE XAUTHORITY

# It must outlive its first client, which comes and goes before the window is there.
Xvfb -displayfd 3 -screen 0 1600x1000x24 -noreset -nolisten tcp 3>"$room/display" >"$room/xvfb.log" 2>&1 &
xvfb=$!
for ((turn = 0; turn < 200; ++turn)); do
    [[ ! -s "$room/display" ]] || break
    kill -0 "$xvfb" 2>/dev/null || break
    sleep 0.05
done
[[ -s "$room/display" ]] || fail "Xvfb did not start: $(tail -n 3 "$room/xvfb.log")"
DISPLAY=":$(<"$room/display")"
export DISPLAY

dbus-run-session -- bash -c '
    "$1" --launch-immediately &
    launcher=$!
    ended=0
    "${@:2}" || ended=$?
    kill "$launcher" 2>/dev/null
    exit "$ended"
' walk "$bus_launcher" "$python" -B "$here/walk.py" "$@" --room "$room"
