#!/usr/bin/python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Goes through every page of a fresh journal as a screen reader does, and writes, ticks and chooses on the way.
#   walk.py WAYMARK WAYMARK-CLI --room FOLDER [--list]   (run.sh makes the surroundings); --list says what was seen
#   walk.py --self-test                                  proves that what is looked for can be found
import json
import pathlib
import subprocess
import sys
import time
import warnings

import judge

COURSE = pathlib.Path(__file__).resolve().parents[2] / "resources" / "courses" / "foundations"
TYPED = "Typed by nobody’s fingers: é, ß, 会"


class Course:
    """What the course asks and says, to compare with; nothing of how the window shows it."""

    def __init__(self):
        self.words = json.loads((COURSE / "en.json").read_text(encoding="utf-8"))["words"]
        self.blocks = []
        for part in json.loads((COURSE / "course.json").read_text(encoding="utf-8"))["parts"]:
            for section in part["sections"]:
                self._gather(section["blocks"])

    def _gather(self, blocks):
        for block in blocks:
            self.blocks.append(block)
            self._gather(block.get("blocks", []))

    def text(self, block):
        words = self.words.get(block, "")
        return words if isinstance(words, str) else words.get("text", "")

    def statements(self):
        return {block["id"]: self.text(block["id"]) for block in self.blocks if block["kind"] == "statement"}

    def to_be_read(self):
        kinds = ("text", "prompt", "item", "question", "approach", "statement")
        return {block["id"]: self.text(block["id"]) for block in self.blocks
                if block["kind"] in kinds and self.text(block["id"])}


class Walk:
    def __init__(self, program, command, room):
        from window import NeverCame, Window

        self.never_came = NeverCame
        self.command = command
        self.course = Course()
        self.journal = str(room / "walk.waymark")
        self.told = []
        self.exposed = set()
        self.seen = []  # (page, role, name)
        self.counts = {"pages": 0, "controls": 0, "statements": 0, "answers": 0}
        subprocess.run([command, "new", self.journal, "--name", "Ada Example"], check=True)
        self.window = Window(program, self.journal)

    # --- telling and trying ---

    def fault(self, sentence):
        if sentence not in self.told:
            self.told.append(sentence)
            print(f"FAULT {sentence}", flush=True)

    def expect(self, page, what, happened, seconds=5):
        try:
            return self.window.wait(happened, seconds, what)
        except self.never_came as never:
            self.fault(f"{page}: {never}")
            return None

    def in_file(self):
        done = subprocess.run([self.command, "get", self.journal], check=True, capture_output=True, text=True)
        return json.loads(done.stdout)

    # --- looking ---

    def look(self, page):
        shown = self.window.page()
        top = judge.Node("frame", "window", children=[shown])
        for sentence in judge.faults(top):
            self.fault(f"{page}: {sentence}")
        for node in shown.all():
            self.exposed.update(words for words in (node.name, node.description, node.text) if words)
            self.exposed.update(node.description.split("\n"))
            if node.takes_focus() or node.takes_action():
                self.seen.append((page, node.role, node.name))
        self.counts["controls"] += sum(node.takes_focus() or node.takes_action() for node in shown.all())
        return shown

    def look_at_the_frame(self):
        """Navigation, top bar and menus: once, with what the menus hide."""
        for sentence in judge.faults(self.window.whole()[0]):
            self.fault(f"Window: {sentence}")
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
        self.window.wait(lambda: any(words and name.startswith(words) for words in self.window.trail()), 5,
                         f"selecting “{name}” in the navigation goes there")

    def walk(self):
        self.look_at_the_frame()
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
        about = [node for node in self.window.whole()
                 if node.name.startswith("About this journal") and node.takes_action()]
        self.window.act(about[0], "Press")
        self.expect("About this journal", "its page came",
                    lambda: "About this journal" in [node.name for node in self.window.page().all()])
        self.visit("About this journal")
        if self.counts["pages"] < 23:
            self.fault(f"Navigation: it led to {self.counts['pages']} pages only")
        self.everything_can_be_read()

    def visit(self, page):
        self.counts["pages"] += 1
        page = f"{self.counts['pages']}. {page}"
        shown = self.look(page)
        nodes = list(shown.all())
        self.write(page, nodes)
        texts = {text: block for block, text in self.course.statements().items()}
        rows = [(texts[said], node) for node in nodes if node.role == "check box"
                for said in (node.name.split(". ", 1)[-1], node.name) if said in texts]
        if rows:
            self.tick(page, rows)
            self.switch(page)
        for step in self.beside(nodes, "1. "):
            self.choose_step(page, step)
        self.unfold(page, nodes)
        for node in nodes:
            if node.role == "push button" and node.name.startswith("Read: "):
                self.read_on(page, node)

    # --- what one does on a page ---

    def write(self, page, nodes):
        field = next((node for node in nodes if node.role in ("text", "entry") and "multi-line" in node.states
                      and "editable" in node.states and not node.text), None)
        if not field:
            return
        before = self.in_file()
        words = f"{TYPED}, {page}"
        if not self.window.type(field, words):
            self.fault(f"{page}: “{field.name}” takes no text")
            return
        if self.expect(page, f"what was typed into “{field.name}” is in the file",
                       lambda: any(value == words and before.get(name) != words
                                   for name, value in self.in_file().items())):
            self.counts["answers"] += 1

    def tick(self, page, rows):
        for number, (field, row) in enumerate(rows):
            if "checked" in row.states:
                self.fault(f"{page}: “{row.name}” is ticked in a fresh journal")
                continue
            heard = len(self.window.renamed)
            self.window.act(row, "Toggle")
            if not self.expect(page, f"“{row.name}” says that it is ticked",
                               lambda row=row: "checked" in self.window.read(row.it).states):
                continue
            opens = row.description.split(" for ", 1)[-1]
            if number == 0:  # others may open what is open already
                self.expect(page, f"the guidance for “{opens}” is announced",
                            lambda heard=heard, opens=opens: any(
                                opens in words for words in self.window.announced(heard)))
        ticked = self.expect(page, f"{len(rows)} ticks are in the file",
                             lambda: all(self.in_file().get(field) is True for field, _ in rows))
        self.counts["statements"] += len(rows) if ticked else 0
        self.look(f"{page}, all ticked")

    @staticmethod
    def beside(nodes, start):
        """The radio buttons beside the first one whose name starts so."""
        for node in nodes:
            buttons = [child for child in node.children if child.role == "radio button"]
            if buttons and buttons[0].name.startswith(start):
                return buttons
        return []

    def switch(self, page):
        """From the statements to the plan and back."""
        here = self.window.trail()
        for name in ("Plan of action", "Statements"):
            button = next((node for node in self.window.page().all()
                           if node.role == "radio button" and node.name == name), None)
            if not button:
                self.fault(f"{page}: there is no radio button “{name}”")
                return
            left = self.window.trail()
            self.window.act(button, "Toggle")
            self.expect(page, f"choosing “{name}” goes there", lambda left=left: self.window.trail() != left)
        if self.window.trail() != here:
            self.fault(f"{page}: the way back from the plan led to {self.window.trail()}")

    def choose_step(self, page, button):
        step, title = button.name.split(". ")[:2]
        self.window.act(button, "Toggle")
        if not self.expect(page, f"choosing “{title}” shows its card", lambda: any(
                node.role == "panel" and title in node.name for node in self.window.page().all())):
            return
        shown = self.look(f"{page}, {title}")
        rating = next((node.children for node in shown.all() if len(node.children) > 1 and node.role == "panel"
                       and all(child.role == "radio button" for child in node.children)), None)
        if not rating:
            self.fault(f"{page}: there is nothing to say how “{title}” is going")
            return
        before = self.in_file()
        self.window.act(rating[int(step) % len(rating)], "Toggle")
        if self.expect(page, f"“{rating[int(step) % len(rating)].name}” for “{title}” is in the file",
                       lambda: self.in_file() != before):
            self.counts["answers"] += 1

    def unfold(self, page, nodes):
        for node in nodes:
            if node.role == "push button" and node.description.startswith("Closed"):
                self.window.act(node, "Press")
                self.expect(page, f"“{node.name}” says that it is open", lambda node=node: any(
                    other.name.split(",")[0] == node.name.split(",")[0] and other.description.startswith("Open")
                    for other in self.window.page().all()))
                time.sleep(0.4)  # its unfolding is a movement
                self.look(f"{page}, {node.name}")

    def read_on(self, page, button):
        title = button.name.removeprefix("Read: ")
        self.window.act(button, "Press")
        if self.expect(page, f"“{button.name}” goes there", lambda: title in [
                node.name for node in self.window.page().children]):
            self.counts["pages"] += 1
            self.look(title)

    # --- at the end ---

    def everything_can_be_read(self):
        everything = "\n".join(self.exposed)
        for block, text in self.course.to_be_read().items():
            if text not in everything:
                self.fault(f"Words: nobody is told “{text}” ({block})")

    def close(self):
        if (ended := self.window.close()) != 0:
            self.fault(f"Window: closing it ended with {ended}")


def main(arguments):
    if arguments == ["--self-test"]:
        wrong = judge.self_test()
        print("\n".join(wrong) or "every kind of fault is found")
        return 1 if wrong else 0
    warnings.simplefilter("ignore", DeprecationWarning)
    room = pathlib.Path(arguments[arguments.index("--room") + 1])
    begun = time.monotonic()
    walk = Walk(arguments[0], arguments[1], room)
    try:
        walk.walk()
    except walk.never_came as never:
        walk.fault(str(never))
    finally:
        walk.close()
    if "--list" in arguments:
        for page, role, name in walk.seen:
            print(f"{page}: {role} “{name}”")
    said = ", ".join(f"{count} {what}" for what, count in walk.counts.items())
    print(f"{said}; {len(walk.told)} faults; {time.monotonic() - begun:.0f} s")
    return 1 if walk.told else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
