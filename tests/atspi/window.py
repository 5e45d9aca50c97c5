# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The running window, as AT-SPI tells of it: reads nodes, waits for what comes, and acts as a screen reader does.
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from judge import Node  # noqa: E402


class NeverCame(Exception):
    """What was waited for did not happen; its words say what."""


def read(it, hidden=False):
    """The node and all that it shows; None where it shows nothing."""
    try:
        states = frozenset(state.value_nick for state in it.get_state_set().get_states())
        if not hidden and "showing" not in states:
            return None
        interfaces = it.get_interfaces()
        actions = ()
        if "Action" in interfaces:
            actions = tuple(Atspi.Action.get_action_name(it, i) for i in range(it.get_n_actions()))
        node = Node(it.get_role_name(), it.get_name() or "", it.get_description() or "", states, actions, it=it)
        if "Text" in interfaces:
            node.text = Atspi.Text.get_text(it, 0, Atspi.Text.get_character_count(it))
        if node.role == "label" and not node.name:
            box = Atspi.Component.get_extents(it, Atspi.CoordType.WINDOW)
            node.size = (box.width, box.height)
        for i in range(it.get_child_count()):
            child = it.get_child_at_index(i)
            below = read(child, hidden) if child else None
            if below:
                node.children.append(below)
        return node
    except GLib.Error:  # it went away while it was read
        return None


class Window:
    def __init__(self, program, journal):
        Atspi.init()
        self.announced = []  # what labels came to be called, newest last
        self._listener = Atspi.EventListener.new(self._on_event)
        self._listener.register("object:property-change:accessible-name")
        self._process = subprocess.Popen([program, journal])
        self.application = self.wait(self._find, 30, "the window came up and told of itself")
        self.wait(lambda: self.top() and self.tree(), 10, "the window has a navigation")

    def _find(self):
        if self._process.poll() is not None:
            raise NeverCame(f"the program ended with {self._process.returncode}")
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            it = desktop.get_child_at_index(i)
            if it and it.get_process_id() == self._process.pid and it.get_child_count() > 0:
                it.set_cache_mask(Atspi.Cache.NONE)  # every answer comes from the program
                return it
        return None

    def _on_event(self, event):
        try:
            if event.source.get_role_name() == "label" and event.source.get_name():
                self.announced.append(event.source.get_name())
        except GLib.Error:
            pass

    def wait(self, happened, seconds, what):
        """What `happened` gives as soon as it gives something."""
        until = time.monotonic() + seconds
        while True:
            while GLib.MainContext.default().iteration(False):
                pass
            given = happened()
            if given:
                return given
            if time.monotonic() > until:
                raise NeverCame(f"not within {seconds} s: {what}")
            time.sleep(0.02)

    def _first(self, role, name=None):
        def search(it, deep):
            if it.get_role_name() == role and (name is None or it.get_name() == name):
                return it
            for i in range(it.get_child_count() if deep else 0):
                child = it.get_child_at_index(i)
                found = search(child, deep - 1) if child else None
                if found:
                    return found
            return None

        return search(self.application, 5)

    def top(self):
        return self.application.get_child_at_index(0)

    def tree(self):
        return self._first("tree")

    def page(self):
        """What stands beside the navigation and below the top bar."""
        return read(self._first("layered pane"))

    def trail(self):
        """The words of the top bar that say where one is."""
        bar = read(self._first("filler", "Top bar"))
        return [node.name for node in bar.all() if node.role == "label"] if bar else []

    def places(self):
        """The navigation as it is unfolded now, top to bottom."""
        tree = self.tree()
        cells = [tree.get_child_at_index(i) for i in range(tree.get_child_count())]
        return [read(cell, True) for cell in cells if cell.get_role_name() in ("table cell", "tree item")]

    @staticmethod
    def act(node, action):
        names = [Atspi.Action.get_action_name(node.it, i) for i in range(node.it.get_n_actions())]
        if action not in names or not node.it.do_action(names.index(action)):
            raise NeverCame(f"{node.called()} cannot be told to {action}")

    def select_row(self, row):
        return Atspi.Table.add_row_selection(self.tree(), row)

    @staticmethod
    def type(node, words):
        return Atspi.EditableText.insert_text(node.it, 0, words, len(words))

    def close(self):
        """Gives what the program ended with."""
        self._listener.deregister("object:property-change:accessible-name")
        self._process.terminate()
        try:
            return self._process.wait(15)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()
