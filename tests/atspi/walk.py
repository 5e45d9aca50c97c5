#!/usr/bin/python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Goes through the window as a screen reader does: through every page of a fresh journal, writing, ticking and choosing
# on the way, and over all that opens above them; then looks at the same at the smallest window with the largest text,
# and in Spanish.
#   walk.py WAYMARK WAYMARK-CLI --room FOLDER [--list]   (run.sh makes the surroundings); --list says what was seen
import pathlib
import sys
import time
import warnings

from tour import RailTour, Tour, geometry
from window import NeverCame

TYPED = "Typed by nobody’s fingers: é, ß, 会"


class Walk(Tour):
    def __init__(self, *arguments, **settings):
        super().__init__(*arguments, **settings)
        self.counts |= {"statements": 0, "other ticks": 0, "announcements": 0, "answers": 0}
        self.given = set()  # the guidance that was announced

    def walk(self):
        super().walk()
        self.everything_was_done()
        self.everything_can_be_read()

    def visit(self, page):
        self.counts["pages"] += 1
        page = f"{self.counts['pages']}. {page}"
        nodes = list(self.look(page).all())
        self.write(page, nodes)
        rows = [node for node in nodes if node.role == "check box"]
        statements = [(self.statement(row), row) for row in rows if self.statement(row)]
        for row in rows:
            if not self.statement(row):  # None of these goes first: a statement ticked after it clears it
                self.tick_alone(page, row)
        if statements:
            self.tick(page, statements)
            self.switch(page)
        for step in self.beside(nodes, "1. "):
            self.choose_step(page, step)
        self.unfold(page, nodes)
        for node in nodes:
            if node.role == "push button" and node.name.startswith("Read: "):
                self.read_on(page, node)

    def statement(self, row):
        """The field of a row that is a statement."""
        return self.course.statements().get(row.name.split(". ", 1)[-1])

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

    def ticked(self, page, row):
        """Toggles a row that is not ticked, and hears it say that it is."""
        if "checked" in row.states:
            self.fault(f"{page}: “{row.name}” is ticked in a fresh journal")
            return False
        self.window.act(row, "Toggle")
        return bool(self.expect(page, f"“{row.name}” says that it is ticked",
                                lambda: "checked" in self.window.read(row.it).states))

    def tick_alone(self, page, row):
        before = self.in_file()
        if self.ticked(page, row) and self.expect(page, f"the tick of “{row.name}” is in the file", lambda: any(
                value is True and before.get(name) is not True for name, value in self.in_file().items())):
            self.counts["other ticks"] += 1

    def tick(self, page, rows):
        for _, row in rows:
            heard = len(self.window.shown)
            opens = row.description.split(" for ", 1)[-1]
            if self.ticked(page, row) and opens not in self.given:  # several may lead to the same
                self.given.add(opens)
                if self.expect(page, f"the guidance for “{opens}” is announced", lambda heard=heard, opens=opens: any(
                        opens in words for words in self.window.announced(heard))):
                    self.counts["announcements"] += 1
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
                self.look(f"{page}, {node.name}")

    def read_on(self, page, button):
        title = button.name.removeprefix("Read: ")
        self.window.act(button, "Press")
        if self.expect(page, f"“{button.name}” goes there", lambda: title in [
                node.name for node in self.window.page().children]):
            self.counts["pages"] += 1
            self.look(title)

    # --- at the end ---

    def everything_was_done(self):
        """As much as the course has of it, so that a page that shows nothing is not a page without faults."""
        of = self.course.of_kind
        for what, least in (("statements", len(of("statement"))), ("other ticks", len(of("none", "check"))),
                            ("announcements", len(of("guidance"))), ("answers", 20)):
            if self.counts[what] < least:
                self.fault(f"Counted: {self.counts[what]} {what}, where there are {least}")

    def everything_can_be_read(self):
        everything = "\n".join(self.exposed)
        for block, text in self.course.to_be_read().items():
            if text not in everything:
                self.fault(f"Words: nobody is told “{text}” ({block})")


# Said the same in every language: names of languages, of formats and of the program.
EVERYWHERE = {"English", "Español", "PDF", "HTML", "Markdown", "JSON", "CSV", "iCalendar"}


def not_translated(other, english):
    """What the window in another language tells in the words of the English one."""
    theirs = other.words.everything() | EVERYWHERE | {other.owner}
    course = other.course.everything()
    same = other.exposed & english.exposed
    return sorted(name for name in same if any(letter.isalpha() for letter in name) and name not in theirs
                  and name not in course and not name.startswith("Waymark "))


def main(arguments):
    warnings.simplefilter("ignore", DeprecationWarning)
    room = pathlib.Path(arguments[arguments.index("--room") + 1])
    tours = []
    for kind, what, settings in (
            (Walk, "English", {}),
            (RailTour, "Narrow with large text", {"textScale": "1.5", "geometry": geometry(960, 600)}),
            (Tour, "Spanish", {"language": "es"})):
        begun = time.monotonic()
        tours.append(tour := kind(what, arguments[0], arguments[1], room, **settings))
        try:
            tour.walk()
        except NeverCame as never:
            tour.fault(str(never))
        finally:
            tour.close()
        if tour.language != "en":
            for name in not_translated(tour, tours[0]):
                tour.fault(f"Words: “{name}” is said as in English")
        if "--list" in arguments:
            for page, role, name in tour.seen:
                print(f"{what}, {page}: {role} “{name}”")
        said = ", ".join(f"{count} {thing}" for thing, count in tour.counts.items())
        print(f"{what}: {said}; {len(tour.told)} faults; {time.monotonic() - begun:.0f} s", flush=True)
    return 1 if any(tour.told for tour in tours) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
