# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a web page on standard input says, read by Python's own parser: a line for each paragraph, item, cell,
heading or quotation ("says WORDS", white space joined), one for each address ("leads ADDRESS"), and one for each
name of an element ("has NAME"). Drawings are left out, and so are a page's head, its navigation, and what it hides
from those who listen to it."""
import sys
from html.parser import HTMLParser

BLOCKS = {"p", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figcaption", "caption",
          "dt", "dd", "pre"}
LEFT_OUT = {"svg", "head", "nav"}
EMPTY = {"br", "hr", "img", "input", "meta", "link", "wbr"}


class Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open = []  # elements: name, whether it is the outermost block, whether it is left out
        self.words = []
        self.names = set()

    def hidden(self):
        return any(hidden for _, _, hidden in self.open)

    def handle_starttag(self, name, attributes):
        attributes = dict(attributes)
        hidden = name in LEFT_OUT or attributes.get("aria-hidden") == "true"
        if hidden or self.hidden():
            if name not in EMPTY:
                self.open.append((name, False, True))
            return
        self.names.add(name)
        for key in ("href", "src", "data", "action", "background"):
            if key in attributes:
                print("leads", attributes[key])
        if name in EMPTY:
            self.words.append(" ")
            return
        answer = name == "div" and "answer" in attributes.get("class", "").split()
        outermost = (name in BLOCKS or answer) and not any(block for _, block, _ in self.open)
        if outermost:
            self.words = []
        self.open.append((name, outermost, False))

    def handle_startendtag(self, name, attributes):
        self.handle_starttag(name, attributes)
        if name not in EMPTY:
            self.handle_endtag(name)

    def handle_endtag(self, name):
        while self.open and any(open_name == name for open_name, _, _ in self.open):
            last, outermost, _ = self.open.pop()
            if outermost:
                print("says", " ".join("".join(self.words).split()))
            if last == name:
                break

    def handle_data(self, data):
        if not self.hidden():
            self.words.append(data)


reader = Reader()
reader.feed(sys.stdin.buffer.read().decode("utf-8"))
reader.close()
for element in sorted(reader.names):
    print("has", element)
