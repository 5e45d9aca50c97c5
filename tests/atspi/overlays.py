# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What opens above the window: menus, dialogs, the search and the calendar. Opened by their keys or their buttons, looked
# at, and left again; the focus has to go there and to come back.
from judge import FOCUS

SEARCHED = {"en": "data", "es": "datos"}  # the course says it often


class Overlays:
    def __init__(self, tour):
        """`tour` stands on the page About this journal, which has a name that was written and a day to choose."""
        self.tour = tour
        self.window = tour.window
        self.said = tour.words.said

    def open_all(self):
        self._menus()
        self._dialog("Settings", "comma", "Close")
        self._dialog("Export", "e", "Cancel")
        self._about()
        self._versions()
        self._search()
        self._calendar()

    # --- opening and leaving ---

    def _opened(self, name):
        """What stands above the window once it has the focus; None, and a fault, where nothing came."""
        tour = self.tour
        if not tour.expect(name, "it opened and has the focus", self.window.above):
            return None
        top = tour.judged(name, self.window.above())
        if top.name != name:
            tour.fault(f"{name}: what opened says that it is {top.called()}")
        tour.counts["overlays"] += 1
        return top

    def _left(self, name, top, button=None):
        """Leaves by the button of that name, or by Esc where none is named."""
        found = [node for node in top.all() if node.role == "push button" and node.name == button]
        if button and not found:
            self.tour.fault(f"{name}: there is no button “{button}”")
        if found:
            self.window.begin(found[0], "Press")
        else:
            self.window.key("Escape")
        self.tour.expect(name, "it went away", lambda: not self.window.above())
        self.window.enter()

    def _dialog(self, name, key, closing):
        name = self.said(name)
        self.window.key(key, "Control")
        if top := self._opened(name):
            self._left(name, top, self.said(closing))

    # --- one by one ---

    def _menus(self):
        bar = [node for node in self.window.whole() if node.role == "menu item" and "ShowMenu" in node.actions]
        if len(bar) != 5:
            self.tour.fault(f"Menus: there are {[node.name for node in bar]}")
        for menu in bar:
            def shown(menu=menu):
                found = self.window.read(menu.it)
                return [node for node in found.all() if node.role == "menu item"][1:] if found else []

            self.window.begin(menu, "ShowMenu")
            items = self.tour.expect("Menus", f"“{menu.name}” opens", shown) or []
            self.tour.seen += [("Menus", node.role, node.name) for node in items]
            self.tour.counts["controls"] += len(items)
            for node in items:
                if not node.name.strip():
                    self.tour.fault(f"Menus: an item of “{menu.name}” has no name")
            self.window.begin(menu, "ShowMenu")
            self.tour.expect("Menus", f"“{menu.name}” closes", lambda shown=shown: not shown())
        self.tour.counts["overlays"] += len(bar)

    def _about(self):
        name = self.said("About Waymark")
        self.window.begin(self.tour.menu("About &Waymark"), "Press")
        if top := self._opened(name):
            self._left(name, top)

    def _field(self):
        return next((node for node in self.window.page().all() if node.text == self.tour.owner), None)

    def _versions(self):
        name = self.said("Earlier versions")
        field = self.tour.expect(name, "the name that the journal was made with can be found", self._field)
        if not field:
            return
        self.window.act(field, FOCUS)
        self.tour.expect(name, f"“{field.name}” takes the focus", lambda: self.window.has_focus(field))
        self.window.key("h", "Control", "Shift")
        if top := self._opened(name):
            if not any(self.tour.owner in node.text for node in top.all()):
                self.tour.fault(f"{name}: what stood there is not told")
            self._left(name, top, self.said("Close"))
            self.tour.expect(name, "the focus goes back to the answer", lambda: self.window.has_focus(field))

    def _search(self):
        name = self.said("Search")
        self.window.key("k", "Control")
        top = self._opened(name)
        if not top:
            return
        field = next((node for node in top.all() if "editable" in node.states), None)
        if not field or not self.window.type(field, SEARCHED[self.tour.language]):
            return self.tour.fault(f"{name}: there is nothing to write into")
        self.tour.expect(name, "something is found", lambda: len(
            [node for node in self.window.above().all() if node.role == "list item"]) > 2)
        self.tour.judged(name, self.window.above())
        heard = len(self.window.shown)
        self.window.key("Down")
        hits = [node.name for node in self.window.above().all() if node.role == "list item"]
        self.tour.expect(name, "the hit that an arrow key chooses is announced", lambda: any(
            hit in words for hit in hits[2:] for words in self.window.announced(heard)))  # a head and a hit before it
        self._left(name, self.window.above())

    def _calendar(self):
        name = self.said("Choose a day")
        button = next((node for node in self.window.page().all() if node.role == "push button" and node.name == name),
                      None)
        if not button:
            return self.tour.fault(f"{name}: there is no button for it")
        self.window.begin(button, "Press")
        top = self._opened(name)
        if not top:
            return
        days = [node for node in top.all() if node.role == "check box"]
        if len(days) < 35:
            self.tour.fault(f"{name}: only {len(days)} days are told")
        before = self.tour.in_file()
        day = days[10]
        self.window.begin(day, "Toggle")
        self.tour.expect(name, "it went away", lambda: not self.window.above())
        self.tour.expect(name, f"“{day.name}” is in the file", lambda: self.tour.in_file() != before)
