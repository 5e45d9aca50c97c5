# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A tour of one window: to every page and over whatever opens above it, looking only. walk.py writes and ticks as well.
import json
import struct
import subprocess

import judge
from course import Course, Words
from overlays import Overlays
from window import NeverCame, Window

PATIENCE = 30  # seconds; how long a busy machine may take for what comes at once on one that is not


def geometry(width, height):
    """A window of that size at the corner of the screen, as the settings file keeps it (QWidget::saveGeometry)."""
    frame = (0, 0, width - 1, height - 1)
    kept = struct.pack(">IHH4i4iiBBi4i", 0x1D9D0CB, 3, 0, *frame, *frame, 0, 0, 0, 1600, *frame)
    return "@ByteArray(" + "".join(f"\\x{byte:x}" for byte in kept) + ")"


class Tour:
    owner = "Ada Example"
    places = 23  # that the navigation leads to

    def __init__(self, what, program, command, room, **settings):
        """`what` names the window in faults and in the room; `settings` are the person's, as the file keeps them."""
        self.what = what
        self.command = command
        self.journal = str(room / f"{what}.waymark")
        self.language = settings.get("language", "en")
        self.words = Words(self.language)
        self.course = Course(self.language)
        self.told = []
        self.exposed = set()
        self.seen = []  # (page, role, name) of what can be used
        self.counts = {"pages": 0, "controls": 0, "overlays": 0}
        home = room / what
        (home / "Waymark").mkdir(parents=True)
        kept = {"motion": "false", **settings}  # nothing to wait for
        (home / "Waymark" / "waymark.conf").write_text(
            "[General]\n" + "".join(f"{name}={value}\n" for name, value in kept.items()), encoding="utf-8")
        subprocess.run([command, "new", self.journal, "--name", self.owner], check=True)
        self.window = Window(program, self.journal, home, self.words.said("Top bar"))

    # --- telling and trying ---

    def fault(self, sentence):
        sentence = f"{self.what}, {sentence}"
        if sentence not in self.told:
            self.told.append(sentence)
            print(f"FAULT {sentence}", flush=True)

    def expect(self, page, what, happened):
        try:
            return self.window.wait(happened, PATIENCE, what)
        except NeverCame as never:
            self.fault(f"{page}: {never}")
            return None

    def in_file(self):
        done = subprocess.run([self.command, "get", self.journal], check=True, capture_output=True, text=True)
        return json.loads(done.stdout)

    # --- looking ---

    def judged(self, where, top):
        for sentence in judge.faults(top):
            self.fault(f"{where}: {sentence}")
        for node in top.all():
            self.exposed.update(words for words in (node.name, node.description, node.text) if words)
            self.exposed.update(node.description.split("\n"))
            if node.takes_focus() or node.takes_action():
                self.seen.append((where, node.role, node.name))
                self.counts["controls"] += 1
        return top

    def look(self, page):
        shown = self.window.page()
        self.judged(page, judge.Node("frame", children=[shown]))
        return shown

    def look_at_the_frame(self):
        """Navigation, top bar and menus: once, with what the menus hide."""
        self.judged("Window", self.window.whole()[0])
        items = [node for node in self.window.whole(hidden=True) if node.role == "menu item"]
        if len(items) < 20 or not all(node.name.strip() for node in items):
            self.fault(f"Menus: {len(items)} items, these names: {sorted(node.name for node in items)}")

    # --- going ---

    def go(self, place, row):
        """Selects a place of the navigation in one of the two ways there are, in turn."""
        name = place.name
        if row % 2:
            self.window.act(place, "Toggle")
        elif not self.window.select_row(row):
            self.fault(f"{name}: its row in the navigation cannot be selected")
        self.window.wait(lambda: any(words and name.startswith(words) for words in self.window.trail()), PATIENCE,
                         f"selecting “{name}” in the navigation goes there")

    def to_every_page(self):
        row = 0
        while row < len(places := self.window.places()):
            place = places[row]
            if "selectable" not in place.states:
                row += 1
                continue
            if "selected" not in place.states:
                self.go(place, row)
            # A part goes to its first page and unfolds, and the part before it folds.
            places = self.window.places()
            now = [i for i, other in enumerate(places) if "selected" in other.states]
            if len(now) != 1:
                self.fault(f"{place.name}: {len(now)} places of the navigation are selected")
            row = now[0] if now else row
            self.visit(places[row].name)
            row += 1
        about = self.course.title("journal")
        button = next((node for node in self.window.whole() if node.name.startswith(about) and node.takes_action()), None)
        if not button:
            return self.fault(f"Navigation: there is no way to “{about}”")
        self.window.act(button, "Press")
        self.expect(about, "its page came", lambda: about in [node.name for node in self.window.page().all()])
        self.visit(about)
        if self.counts["pages"] < self.places:
            self.fault(f"Navigation: it led to {self.counts['pages']} pages only")

    def to_every_section(self):
        """By the menu, one after the other: a rail names the parts only."""
        self.window.act(self.menu("&Overview"), "Press")
        self.expect("Menus", "the overview came", lambda: self.window.trail() == [self.words.said("Overview")])
        onward = self.menu("&Next Section")
        for number in range(1, len(self.course.sections) + 1):
            left = self.window.trail()
            self.window.act(onward, "Press")
            self.window.wait(lambda left=left: self.window.trail() != left, PATIENCE, f"{number} sections further on")
            self.visit(self.window.trail()[-1])

    def visit(self, page):
        self.counts["pages"] += 1
        self.look(page)

    def menu(self, source):
        return next(node for node in self.window.whole(hidden=True)
                    if node.role == "menu item" and node.name == self.words.said(source))

    def close(self):
        if (ended := self.window.close()) != 0:
            self.fault(f"closing it ended with {ended}")

    def walk(self):
        """To every page, and over all that opens above the last of them."""
        self.look_at_the_frame()
        self.to_every_page()
        Overlays(self).open_all()


class RailTour(Tour):
    """Of a window that is so narrow, or has so large a text, that the navigation is a rail."""
    places = 12

    def walk(self):
        self.to_every_section()
        super().walk()
