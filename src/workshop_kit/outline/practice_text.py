"""The text of a practice file with answers written into it; all else that a person wrote there stays, comments too.

A line ends as it did, and a new one as the first of the file. What comes out is strict YAML, and each answer reads back
as it was given.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import yaml

from workshop_kit.colours.shades import NAMES as COLORS
from workshop_kit.outline.letters import lines_of
from workshop_kit.outline.source import parse
from workshop_kit.places import Place
from workshop_kit.tree import Mapping, Scalar

if TYPE_CHECKING:
    import collections.abc

    from workshop_kit.tree import Entry

HEADING = "# Your practice. What stands here holds for every workshop that you make; change it as you like."
ABOUT = {
    "practice": "on the cover, at the foot of slides and sheets",
    "counselors": "who leads, as it is to be printed",
    "contact": "how people reach you; printed on sheets and on the agenda",
    "logo": "a PNG or JPEG in this folder",
    "region": "whose help lines are printed: US, CA, UK, IE, AU, NZ, EU, or elsewhere",
    "language": "the language of what the kit itself prints",
    "paper": "letter or a4",
    "theme": "hearth, harbor, plain, or a PowerPoint file in this folder",
    "colors": "a name such as teal, or six letters and digits such as 1F5C5C",
    "depth": "the deepest sharing that you want: none, light, medium or deep",
    "credit": "a line at the foot of every sheet",
}
"""What stands above each key where it is new."""


_LINES = re.compile("[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


def in_braces(tree: Mapping) -> bool:
    """Whether all of a practice file stands in braces, so that its answers have no lines of their own."""
    return tree.place.text[tree.place.column - 1 :].startswith("{")


def says_nothing(text: str) -> bool:
    """Whether there is nothing in a file but comments, as in one whose last answer was taken out."""
    lines = (line.strip() for line in lines_of(text))
    return all(not line or line.startswith("#") for line in lines)


def with_answers(text: str, answers: collections.abc.Mapping[str, str]) -> str:
    """Return the text of a practice file, '' for a new one, with these answers; '' as an answer takes its line out.

    Colours go by their words (primary, accent ...). The text must be one that can be read, and not `in_braces`.
    """
    for key, answer in answers.items():
        text = _with_color(text, key, answer) if key in COLORS else _with(text, key, _line(key, answer))
    return text if text.strip() else f"{HEADING}\n"


def answers_in(text: str) -> dict[str, str]:
    """Return the answers that stand in the text of a practice file, on one line each."""
    tree = _tree(text)
    found = {entry.key.text: entry.value.text for entry in tree.entries if isinstance(entry.value, Scalar)}
    colors = tree.get("colors")
    if isinstance(colors, Mapping):
        found |= {one.key.text: one.value.text for one in colors.entries if isinstance(one.value, Scalar)}
    return {key: " ".join(said.split()) for key, said in found.items()}


def _tree(text: str) -> Mapping:
    loaded = parse(text, "practice.yaml")
    return loaded.tree or Mapping((), Place(loaded.source))


def _with_color(text: str, word: str, answer: str) -> str:
    """Write one colour: on its own line where it has one, else with those that are there."""
    tree = _tree(text)
    colors, key = tree.get("colors"), tree.key("colors")
    entries = colors.entries if isinstance(colors, Mapping) else ()
    named = {one.key.text: one.value.text for one in entries if isinstance(one.value, Scalar)}
    if key and entries and len(entries) == len({one.key.place.line for one in entries} - {key.place.line}):
        return _on_its_line(text, entries, word, answer) if answer or set(named) - {word} else _with(text, "colors", "")
    lines = [f"  {_line(name, value)}" for name, value in {**named, word: answer}.items() if value]
    return _with(text, "colors", "\n".join(["colors:", *lines]) if lines else "")


def _on_its_line(text: str, entries: tuple[Entry, ...], word: str, answer: str) -> str:
    """Write a colour among others that have a line each; what else stands there stays."""
    lines = _ended(text)
    end = _end_of(text)
    place = entries[-1].key.place
    written = f"{' ' * (place.column - 1)}{_line(word, answer)}"
    own = next((one for one in entries if one.key.text == word), None)
    if own is None:
        lines[place.line : place.line] = [f"{written}{end}"] if answer else []
    else:
        number = own.key.place.line - 1
        lines[number : number + 1] = [f"{written}{_comment(lines[number], own)}{end}"] if answer else []
    return "".join(lines)


def _with(text: str, key: str, written: str) -> str:
    """Put lines in the place of what stands under a key, or, where it is new, at the end under what it is for."""
    lines = _ended(text or HEADING)
    entries = _tree(text).entries
    index = next((number for number, entry in enumerate(entries) if entry.key.text == key), None)
    inset = " " * (entries[0].key.place.column - 1) if entries else ""
    new = [f"{inset}{line}" for line in written.split("\n")] if written else []
    if index is None:
        about = [f"# {ABOUT[key]}"] if key in ABOUT and new else []
        return "".join([*lines, *(f"{line}{_end_of(text)}" for line in (*about, *new))])
    first, end = _span(entries, index, lines)
    kept = _comment(lines[first], entries[index]) if end == first + 1 and len(new) == 1 else ""
    lines[first:end] = [f"{line}{kept}{_end_of(text)}" for line in new]
    if not new and first and lines[first - 1].strip() == f"# {ABOUT.get(key)}":
        del lines[first - 1]
    return "".join(lines)


def _ended(text: str) -> list[str]:
    """Return the lines of a text, each with its end, the last one too."""
    lines: list[str] = _LINES.findall(text)
    if lines and not lines[-1].endswith(("\r", "\n")):
        lines[-1] += _end_of(text)
    return lines


def _end_of(text: str) -> str:
    """Return how the first line of a text ends."""
    first = re.search("\r\n|\r|\n", text)
    return first[0] if first else "\n"


def _span(entries: tuple[Entry, ...], index: int, lines: list[str]) -> tuple[int, int]:
    """Return the first line of an entry, from 0, and the line behind its last; comments behind it are not its own."""
    first = entries[index].key.place.line - 1
    end = entries[index + 1].key.place.line - 1 if index + 1 < len(entries) else len(lines)
    while end > first + 1 and (not lines[end - 1].strip() or lines[end - 1].startswith(("#", "---", "..."))):
        end -= 1
    return first, end


def _comment(line: str, entry: Entry) -> str:
    """Return the comment behind a value, with the space before it."""
    value = entry.value.text if isinstance(entry.value, Scalar) else ""
    before, mark, comment = line.rstrip("\r\n").partition(" #")
    return f"{' ' * (len(before) - len(before.rstrip()))} #{comment}" if mark and "#" not in value else ""


def _line(key: str, answer: str) -> str:
    return f"{key}: {_scalar(answer)}" if answer else ""


def _scalar(words: str) -> str:
    """Write words so that YAML reads them as they are, on one line; in quotes where it must."""
    written = yaml.dump(words, Dumper=yaml.SafeDumper, allow_unicode=True, width=sys.maxsize)
    return str(written).removesuffix("...\n").strip("\n")
