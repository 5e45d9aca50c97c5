# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the course asks and what the window says, as the product's own files have it, to compare with what is shown:
# nothing here is read from a window.
import json
import pathlib
import xml.etree.ElementTree

RESOURCES = pathlib.Path(__file__).resolve().parents[2] / "resources"
COURSE = RESOURCES / "courses" / "foundations"


class Course:
    def __init__(self, language="en"):
        self.words = json.loads((COURSE / f"{language}.json").read_text(encoding="utf-8"))["words"]
        self.blocks = []
        parts = json.loads((COURSE / "course.json").read_text(encoding="utf-8"))["parts"]
        self.sections = [section for part in parts for section in part["sections"]]
        for section in self.sections:
            self._gather(section["blocks"])

    def _gather(self, blocks):
        for block in blocks:
            self.blocks.append(block)
            self._gather(block.get("blocks", []))

    def of_kind(self, *kinds):
        return [block["id"] for block in self.blocks if block["kind"] in kinds]

    def text(self, block):
        words = self.words.get(block, "")
        return words if isinstance(words, str) else words.get("text", "")

    def title(self, section):
        return self.words[section]["title"]

    def statements(self):
        """Their fields, by their words."""
        return {self.text(block): block for block in self.of_kind("statement")}

    def to_be_read(self):
        """Whatever has to reach a reader, by its block."""
        blocks = self.of_kind("text", "prompt", "item", "question", "approach", "statement")
        return {block: self.text(block) for block in blocks if self.text(block)}

    def everything(self):
        """All words of the course in its language, as one text."""
        found = []

        def gather(words):
            if isinstance(words, str):
                found.append(words)
            elif isinstance(words, (dict, list)):
                for more in words.values() if isinstance(words, dict) else words:
                    gather(more)

        gather(self.words)
        return "\n".join(found)


class Words:
    """What the window itself says: Words("es").said("Cu&t") is what stands in a Spanish menu, without the mark."""

    def __init__(self, language="en"):
        self.translations = {}
        if language != "en":
            file = RESOURCES / "i18n" / f"waymark_{language}.ts"
            for message in xml.etree.ElementTree.parse(file).getroot().iter("message"):
                said = message.find("translation")
                self.translations[message.findtext("source")] = said.text or ""

    def said(self, source):
        return (self.translations.get(source) or source).replace("&", "")

    def everything(self):
        return {said.replace("&", "") for said in self.translations.values()}
