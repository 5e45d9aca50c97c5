# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What is wrong with a window as it is told to a screen reader. Pure: nodes in, sentences out, so that it can be tried
# on windows that nobody has built. Started by itself it does that: judge.py proves that what is looked for is found.
import sys
from dataclasses import dataclass, field

# What one can do something with. "table cell" is also what Qt calls an item of a tree.
CONTROLS = {"push button", "toggle button", "check box", "radio button", "text", "password text", "entry", "combo box",
            "spin button", "spin box", "slider", "scroll bar", "link", "menu bar", "menu", "menu item", "check menu item",
            "radio menu item", "list", "list item", "table", "table cell", "cell", "tree", "tree item", "tree table",
            "table column header", "table row header", "column header", "row header", "page tab", "page tab list"}
# What may be brought under the focus to be read as a whole, as long as nothing can be done with it but that.
GROUPS = {"panel", "grouping", "section", "image", "graphic", "label"}  # Qt calls an image a graphic
WORDS = {"label", "heading"}
NAMELESS = {"scroll bar", "menu bar", "separator"}  # everywhere, in every program
WINDOWS = {"frame", "window", "dialog"}
FOCUS = "SetFocus"


@dataclass
class Node:
    role: str
    name: str = ""
    description: str = ""
    states: frozenset = frozenset()
    actions: tuple = ()
    text: str = ""
    size: tuple = (100, 20)
    children: list = field(default_factory=list)
    it: object = None  # what the node was read from

    def all(self):
        yield self
        for child in self.children:
            yield from child.all()

    def called(self):
        return f"{self.role} “{self.name}”" if self.name else f"{self.role} without a name"

    def takes_focus(self):
        return "focusable" in self.states

    def takes_action(self):
        return any(action != FOCUS for action in self.actions)


def faults(top):
    """Sentences, one a fault; none for a window that is as it should be. `top` is the window itself."""
    found = []

    def look(node, way):
        where = " > ".join(step for step in way if step) or "the window"
        if node.takes_focus() or node.takes_action():
            if not node.name.strip() and node.role not in NAMELESS:
                found.append(f"{node.role} has no name, in {where}")
            if node.role not in CONTROLS and not (node.role in GROUPS and not node.takes_action()):
                found.append(f"{node.called()} can be used, yet says that it is a {node.role}, in {where}")
        if node.role in WORDS and not node.name.strip() and max(node.size) > 1:
            found.append(f"{node.role} shows something that nobody is told, in {where}")
        if way and node.role in WINDOWS and node.name:
            found.append(f"{node.called()} is inside the window and says that it is one, in {where}")
        for role in ("check box", "radio button"):
            names = [child.name for child in node.children if child.role == role]
            for name in sorted({name for name in names if names.count(name) > 1}):
                found.append(f"{names.count(name)} of role {role} beside each other are called “{name}”, in {where}")
        for child in node.children:
            look(child, way + [node.name or ""])

    look(top, [])
    return found


def self_test():
    """Every fault is found where there is one, and none where there is none. Gives what went wrong."""
    focusable, press = frozenset({"focusable"}), ("Press",)

    def window(*children):
        return Node("frame", "A journal", children=list(children))

    sound = window(
        Node("filler", children=[Node("label", "Words"), Node("push button", "Go", states=focusable, actions=press)]),
        Node("panel", "Guidance", states=focusable, actions=(FOCUS,)), Node("scroll bar", actions=("Increase",)),
        Node("label", size=(1, 1)), Node("check box", "A", states=focusable), Node("check box", "B", states=focusable))
    broken = {
        "a button without a name": window(Node("push button", actions=press)),
        "a field without a name": window(Node("text", " ", states=focusable)),
        "a panel to click": window(Node("panel", "Card", actions=press)),
        "a filler in the tab order": window(Node("filler", "Card", states=focusable, actions=(FOCUS,))),
        "a row of a list that is a label": window(Node("label", "Row", actions=press)),
        "a label that says nothing": window(Node("label")),
        "a card that is a window": window(Node("frame", "Card")),
        "two check boxes of one name": window(Node("check box", "A"), Node("check box", "A")),
        "a fault deep down": window(Node("filler", children=[Node("panel", children=[
            Node("link", states=focusable)])])),
    }
    wrong = [f"a sound window is found at fault: {fault}" for fault in faults(sound)]
    wrong += [f"not found: {what}" for what, top in broken.items() if not faults(top)]
    return wrong


if __name__ == "__main__":
    went_wrong = self_test()
    print("\n".join(went_wrong) or "every kind of fault is found")
    sys.exit(1 if went_wrong else 0)
