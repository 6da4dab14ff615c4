"""Growing the located tree from the parser's events: a stack of our own, limits in the loop, every value text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml

from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.events import Misread, Spot, events
from workshop_kit.outline.letters import cleaned
from workshop_kit.outline.page import quoted_from
from workshop_kit.tree import Entry, Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from workshop_kit.outline.page import Page
    from workshop_kit.places import Place

DEEPEST = 40
MOST_NODES = 50_000

_LISTS_OF_THINGS = {"blocks", "steps", "sessions", "changes", "with", "add"}
_CUT = re.compile(r"\s+#\w")
_ODD_START = re.compile("[\u2010-\u2015\u2212•·\u00a0\u2000-\u200b\u202f\u3000]")


class TooMuch(Exception):  # noqa: N818 - it names what happened
    """The file goes past a limit, or cannot be gone on with; `problem` says so."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def grown(page: Page, *, strict: bool) -> tuple[Node | None, list[Problem]]:
    """Return the tree of a page (None where nothing is written) with its Problems.

    Raises Misread where the text is no YAML, or, if `strict`, where nothing stands under a bar; TooMuch past a limit.
    """
    growth = _Growth(page)
    try:
        for event in events(page.text):
            growth.take(event)
    except Misread as stopped:
        # The newer libyaml reads ahead, and refuses a thousand levels before it tells of the first.
        if "nesting depth" in stopped.said:
            raise growth.too_deep(stopped.spot) from None
        raise
    if strict and growth.empty_bar:
        raise Misread(Spot(0, 0), "nothing under a bar")
    return growth.root, growth.problems


@dataclass(slots=True)
class _Open:
    """A list or a map that has begun and has not ended. `key` waits for its value."""

    start: Spot
    is_map: bool
    flow: bool
    items: list[Node] = field(default_factory=list)
    entries: dict[str, Entry] = field(default_factory=dict)
    key: Scalar | None = None


class _Growth:
    def __init__(self, page: Page) -> None:
        self.page = page
        self.root: Node | None = None
        self.problems: list[Problem] = []
        self.open: list[_Open] = []
        self.nodes = self.documents = 0
        self.empty_bar = False

    def take(self, event: yaml.Event) -> None:
        """Take one event of the parser."""
        match event:
            case yaml.ScalarEvent():
                self._put(self._scalar(event))
            case yaml.AliasEvent():
                self._put(self._as_typed(_spot(event.start_mark)))
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._begin(event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._put(self._closed(self.open.pop()))
            case yaml.DocumentStartEvent():
                self._document(_spot(event.start_mark))

    def _document(self, spot: Spot) -> None:
        self.documents += 1
        if self.documents > 1:
            hint = "Delete this line, or keep the lines below it in a file of their own."
            raise TooMuch(Problem("Three dashes begin a second outline here.", self.page.place(*spot, 3), hint))

    def _begin(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent) -> None:
        spot = _spot(event.start_mark)
        if len(self.open) >= DEEPEST:
            raise self.too_deep(spot)
        if event.anchor or event.tag:
            self._mark(spot)
        self.open.append(_Open(spot, isinstance(event, yaml.MappingStartEvent), bool(event.flow_style)))

    def too_deep(self, spot: Spot) -> TooMuch:
        """Return what is raised where things stand too deep inside each other."""
        message = f"Things stand {DEEPEST} deep inside each other here; an outline needs six."
        return TooMuch(Problem(message, self.page.place(*spot), "Look for brackets that were never closed."))

    def _put(self, node: Node) -> None:
        self.nodes += 1
        if self.nodes > MOST_NODES:
            message = f"There are more than {MOST_NODES:,} lines and values up to here, too many for one outline."
            raise TooMuch(Problem(message, node.place, "Divide it into several files."))
        if not self.open:
            self.root = node
        elif not self.open[-1].is_map:
            self.open[-1].items.append(node)
        elif self.open[-1].key is None:
            self.open[-1].key = self._key(node)
        else:
            self._enter(self.open[-1], self.open[-1].key, node)

    def _key(self, node: Node) -> Scalar:
        """Return the key; one that cannot be a key is told and left empty, so that its entry is left out."""
        if isinstance(node, Scalar) and _ODD_START.match(node.text):
            raise Misread(Spot(node.place.line - 1, node.place.column - 1), "odd start")
        if isinstance(node, Scalar) and node.text == "<<":
            message, hint = "'<<' takes over lines from elsewhere, which an outline cannot do.", "Write the lines out."
        elif isinstance(node, Scalar) and node.text.strip():
            return node
        else:
            message = "There is no name before this colon."
            hint = "If these are words, put the whole line in quotes."
        self.problems.append(Problem(message, node.place, hint))
        return Scalar("", node.place)

    def _enter(self, top: _Open, key: Scalar, value: Node) -> None:
        top.key = None
        if first := top.entries.get(key.text):
            self.problems.append(
                Problem(
                    f"'{key.text}' stands here a second time; the first is on line {first.key.place.line}.",
                    key.place,
                    "Keep one of the two.",
                )
            )
        elif key.text:
            if isinstance(value, Scalar) and not value.text and not value.lines:
                value = Scalar("", key.place)
            top.entries[key.text] = Entry(key, value)

    def _closed(self, top: _Open) -> Node:
        if self._in_text_list(top):
            return self._as_typed(top.start)
        if not top.is_map:
            return Sequence(tuple(top.items), self.page.place(*top.start))
        entries = tuple(top.entries.values())
        if top.flow and len(entries) == 1 and isinstance(entries[0].value, Scalar) and not entries[0].value.text:
            return self._as_typed(top.start)
        length = entries[0].key.place.length if entries else 1
        return Mapping(entries, self.page.place(*top.start, length))

    def _in_text_list(self, top: _Open) -> bool:
        """Whether a map or list stands where a list holds sentences: only things are written with keys."""
        if not self.open or self.open[-1].is_map:
            return False
        if not top.is_map or len(self.open) == 1:
            return not top.is_map
        key = self.open[-2].key
        return key is not None and key.text not in _LISTS_OF_THINGS

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        start, end = _spot(event.start_mark), _spot(event.end_mark)
        if event.anchor or event.tag:
            return self._as_typed(start)
        text, dropped = cleaned(event.value)
        self.empty_bar |= event.style == "|" and not text.strip()
        place = self.page.place(*start, self._length(event.style, start, end))
        if dropped:
            message = "A character that cannot be printed was left out here."
            self.problems.append(Problem(message, place, "Take out what begins with a backslash.", Weight.NOTE))
        if not event.style:
            self._cut(start, end)
        return Scalar(text, place, self._under_bar(start, text) if event.style == "|" else ())

    def _length(self, style: str | None, start: Spot, end: Spot) -> int:
        if style in ("|", ">"):
            return 1
        return (end.column if end.line == start.line else len(self.page.line(start.line))) - start.column

    def _under_bar(self, bar: Spot, text: str) -> tuple[Place, ...]:
        """Places of the lines of a text under a bar: one line of the file each, from the line below the bar."""
        places = []
        for number in range(bar.line + 1, bar.line + 1 + max(1, len(text.splitlines()))):
            line = self.page.line(number)
            places.append(self.page.place(number, len(line) - len(line.lstrip()), len(line.strip())))
        return tuple(places)

    def _cut(self, start: Spot, end: Spot) -> None:
        """Tell of words lost behind ` #`: what a person typed there is hardly ever a comment."""
        line = self.page.line(end.line)
        lost = _CUT.match(line, end.column)
        if lost is None:
            return
        hash_at = lost.end() - 2
        words = line[hash_at:].strip()
        if start.line == end.line:
            hint = f"Write: {quoted_from(line, start.column).strip()}"
        else:
            hint = "Put the whole text in quotes or under a bar: '|'."
        place = self.page.place(end.line, hash_at, len(words))
        message = f"From '#' on, the words '{_short(words)}' would be lost as a comment."
        self.problems.append(Problem(message, place, f"{hint}\nFor a comment, put a space after '#'."))

    def _as_typed(self, start: Spot) -> Scalar:
        """Return the rest of the line as it was typed, and tell that it needs quotes."""
        self._mark(start)
        words = self.page.line(start.line)[start.column :].strip()
        return Scalar(cleaned(words)[0], self.page.place(*start, len(words)))

    def _mark(self, start: Spot) -> None:
        line = self.page.line(start.line)
        sign = line[start.column : start.column + 1]
        length = len(re.split(r"[\s,\]}]", line[start.column :], maxsplit=1)[0])
        place = self.page.place(*start, length)
        hint = f"Write: {quoted_from(line, start.column).strip()}"
        message = f"Words that begin with '{sign}' need quotes round them."
        if sign.isalnum():
            message = "A colon and a space inside words need quotes round the words."
        self.problems.append(Problem(message, place, hint))


def _spot(mark: Any) -> Spot:
    return Spot(mark.line, mark.column)


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:37]}..."  # noqa: PLR2004 - what reads well inside a sentence
