# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The running window, as AT-SPI tells of it: reads nodes, waits for what comes, and acts as a screen reader does.
# It speaks to the bus itself: libatspi waits for each answer before it asks the next question, which took minutes.
import os
import subprocess
import time

from gi.repository import Gio, GLib

from judge import Node, WORDS

ATSPI = "org.a11y.atspi."
ROOT = "/org/a11y/atspi/accessible/root"
PROPERTIES = "org.freedesktop.DBus.Properties"
STATES = {1: "active", 4: "checked", 7: "editable", 11: "focusable", 12: "focused", 17: "multi-line", 22: "selectable", 23: "selected",
          25: "showing"}  # by their bit: AtspiStateType


KEY_CODES = {"Shift": 50, "Control": 37}  # as every X server on a PC has them
KEY_SYMBOLS = {"Escape": 0xff1b, "Down": 0xff54, "comma": 0x2c}  # others are their own letter: keysymdef.h
PRESSED, RELEASED, SYMBOL = 0, 1, 3  # AtspiKeySynthType
SCREEN = GLib.Variant("(u)", (0,))  # extents on the screen: Qt 6.4 mistakes those in a window that is not at its top
SLOW = 60000  # milliseconds that an answer may take


class NeverCame(Exception):
    """What was waited for did not happen; its words say what."""


class Bus:
    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                    Gio.DBusCallFlags.NONE, SLOW, None).unpack()[0]
        flags = Gio.DBusConnectionFlags
        self.connection = Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)

    def ask(self, questions):
        """The answers to (reference, interface, method, arguments...), in their order; None where there is none."""
        answers = [None] * len(questions)
        open_ones = set(range(len(questions)))

        def answered(connection, result, number):
            open_ones.discard(number)
            try:
                answer = connection.call_finish(result).unpack()
                answers[number] = answer[0] if len(answer) == 1 else answer
            except GLib.Error:  # it went away
                pass

        for number, ((owner, path), interface, method, *arguments) in enumerate(questions):
            self.connection.call(owner, path, interface, method, arguments[0] if arguments else None, None,
                                 Gio.DBusCallFlags.NONE, SLOW, None, answered, number)
        while open_ones:
            GLib.MainContext.default().iteration(True)
        return answers

    def tell(self, *question):
        return self.ask([question])[0]


class Window:
    def __init__(self, program, journal, home, top_bar):
        """Starts the program with the settings in `home`; `top_bar` is what it calls that."""
        self.shown = []  # what came to be shown, newest last
        self._focused = None
        self._top_bar = top_bar
        self.bus = Bus()
        self._listen("StateChanged", "showing", "object:state-changed:showing", self._on_showing)
        self._listen("StateChanged", "focused", "object:state-changed:focused", self._on_focus)
        self._process = subprocess.Popen([program, journal], env=os.environ | {"XDG_CONFIG_HOME": str(home)})
        self.wait(self._find, 120, "the window came up and told of itself")
        self.wait(self._find_regions, 60, "the window has a navigation, a top bar and a page")
        self.enter()

    def _listen(self, signal, detail, event, heard):
        self.bus.connection.signal_subscribe(None, ATSPI + "Event.Object", signal, None, detail,
                                             Gio.DBusSignalFlags.NONE, heard)
        self.bus.tell((ATSPI + "Registry", "/org/a11y/atspi/registry"), ATSPI + "Registry", "RegisterEvent",
                      GLib.Variant("(sass)", (event, [], "")))

    def _on_showing(self, _connection, sender, path, _interface, _signal, arguments):
        if arguments.unpack()[1]:
            self.shown.append((sender, path))

    def _on_focus(self, _connection, sender, path, _interface, _signal, arguments):
        if sender == self._top[0] and arguments.unpack()[1]:
            self._focused = (sender, path)

    def announced(self, since):
        """What the notifications say now that were shown since then: screen readers speak of them unasked."""
        nodes = [self.read(it, deep=1) for it in dict.fromkeys(self.shown[since:])]
        return [node.name for node in nodes if node and node.role == "notification"]

    def _find(self):
        if self._process.poll() is not None:
            raise NeverCame(f"the program ended with {self._process.returncode}")
        registry = (ATSPI + "Registry", ROOT)
        for owner, path in self.bus.tell(registry, ATSPI + "Accessible", "GetChildren") or []:
            process = self.bus.tell(("org.freedesktop.DBus", "/org/freedesktop/DBus"), "org.freedesktop.DBus",
                                    "GetConnectionUnixProcessID", GLib.Variant("(s)", (owner,)))
            windows = self.bus.tell((owner, path), ATSPI + "Accessible", "GetChildren")
            if process == self._process.pid and windows:
                self._top = windows[0]
                return True
        return False

    def _find_regions(self):
        regions = {}
        for node in self.whole():
            key = {"tree": "tree", "layered pane": "pages"}.get(node.role) or (node.name == self._top_bar and "bar")
            if key:
                regions.setdefault(key, node.it)
        self._regions = regions
        return len(regions) == 3

    def read(self, it, hidden=False, deep=100):
        """The node and all that it shows; None where it shows nothing."""
        root = Node("", it=it)
        level = [(it, root)]
        while level and deep:
            deep -= 1
            accessible = ATSPI + "Accessible"
            name, description = (GLib.Variant("(ss)", (accessible, what)) for what in ("Name", "Description"))
            answers = self.bus.ask([question for it, _ in level for question in (
                (it, accessible, "GetState"), (it, accessible, "GetRoleName"), (it, PROPERTIES, "Get", name),
                (it, PROPERTIES, "Get", description), (it, accessible, "GetInterfaces"),
                (it, accessible, "GetChildren"))])
            nodes, more = [], []
            for number, (it, parent) in enumerate(level):
                state, role, name, description, interfaces, children = answers[6 * number:6 * number + 6]
                if state is None or role is None:
                    continue
                states = frozenset(word for bit, word in STATES.items() if state[0] >> bit & 1)
                if not hidden and "showing" not in states:
                    continue
                node = Node(role, name or "", description or "", states, it=it)
                parent.children.append(node)
                nodes.append((node, children or []))
                if ATSPI + "Action" in (interfaces or []):
                    more.append((node, "actions", (it, ATSPI + "Action", "GetActions")))
                if ATSPI + "Text" in (interfaces or []):
                    more.append((node, "text", (it, ATSPI + "Text", "GetText", GLib.Variant("(ii)", (0, -1)))))
                if role in WORDS and not name:
                    more.append((node, "size", (it, ATSPI + "Component", "GetExtents", SCREEN)))
            for (node, what, _), answer in zip(more, self.bus.ask([question for _, _, question in more])):
                if what == "actions":
                    node.actions = tuple(action[0] for action in answer or [])
                elif what == "text":
                    node.text = answer or ""
                elif answer:
                    node.size = answer[2:]
            level = [(child, node) for node, children in nodes for child in children]
        return root.children[0] if root.children else None

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

    def whole(self, hidden=False):
        top = self.read(self._top, hidden)
        return list(top.all()) if top else []

    def page(self):
        """What stands beside the navigation and below the top bar."""
        return self.read(self._regions["pages"])

    def trail(self):
        """The words of the top bar that say where one is."""
        bar = self.read(self._regions["bar"])
        return [node.name for node in bar.children[0].all() if node.role in ("label", "push button")]

    def places(self):
        """The navigation as it is unfolded now, top to bottom."""
        tree = self.read(self._regions["tree"], True)
        return [cell for cell in tree.children if cell.role in ("table cell", "tree item")]

    def act(self, node, action):
        if action not in node.actions or not self.bus.tell(
                node.it, ATSPI + "Action", "DoAction", GLib.Variant("(i)", (node.actions.index(action),))):
            raise NeverCame(f"{node.called()} cannot be told to {action}")

    def begin(self, node, action):
        """As act(), without waiting for what it does to end: a dialog answers only when it is closed."""
        number = GLib.Variant("(i)", (node.actions.index(action),))
        self.bus.connection.call(*node.it, ATSPI + "Action", "DoAction", number, None, Gio.DBusCallFlags.NONE, -1, None)

    def key(self, name, *held):
        """Presses a key, as a person does."""
        for modifier in held:
            self._device("GenerateKeyboardEvent", "(isu)", KEY_CODES[modifier], "", PRESSED)
        self._device("GenerateKeyboardEvent", "(isu)", KEY_SYMBOLS.get(name) or ord(name), "", SYMBOL)
        for modifier in held:
            self._device("GenerateKeyboardEvent", "(isu)", KEY_CODES[modifier], "", RELEASED)

    def enter(self):
        """Clicks on the menu bar, behind the menus: where there is no window manager, that brings the keyboard."""
        if "active" in self.read(self._top, deep=1).states:
            return
        bar = next(node for node in self.whole() if node.role == "menu bar")
        left, top, width, height = self.bus.tell(bar.it, ATSPI + "Component", "GetExtents", SCREEN)
        self._device("GenerateMouseEvent", "(iis)", left + width - 8, top + height // 2, "b1c")
        self.wait(lambda: "active" in self.read(self._top, deep=1).states, 60, "the window takes the keyboard")

    def _device(self, event, kinds, *what):
        """An event of keyboard or mouse, through the X server."""
        self.bus.tell((ATSPI + "Registry", "/org/a11y/atspi/registry/deviceeventcontroller"),
                      ATSPI + "DeviceEventController", event, GLib.Variant(kinds, what))

    def has_focus(self, node):
        return "focused" in self.read(node.it, deep=1).states

    def above(self):
        """The dialog or popup that has the focus now; None while the window itself has it."""
        it = self._focused
        parent = GLib.Variant("(ss)", (ATSPI + "Accessible", "Parent"))
        while it and it != self._top:
            over = self.bus.tell(it, PROPERTIES, "Get", parent)
            if not over or over[1] == ROOT or over[1].endswith("/null"):
                return self.read(it)
            it = tuple(over)
        return None

    def select_row(self, row):
        return self.bus.tell(self._regions["tree"], ATSPI + "Table", "AddRowSelection", GLib.Variant("(i)", (row,)))

    def type(self, node, words):
        return self.bus.tell(node.it, ATSPI + "EditableText", "InsertText",
                             GLib.Variant("(isi)", (0, words, len(words))))

    def close(self):
        """Gives what the program ended with."""
        self._process.terminate()
        try:
            return self._process.wait(15)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()
