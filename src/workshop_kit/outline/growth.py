"""Growing the located tree from the parser's events: a stack of our own, limits in the loop, every value text.

Words that the parser takes for something else are kept as typed, and the quotes noted that they lack.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml
from msgspec import Struct

from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.events import Misread, Spot, events
from workshop_kit.outline.letters import cleaned
from workshop_kit.outline.opened import Open, in_text_list, is_text
from workshop_kit.outline.quotes import UNDER_A_BAR, WITH_COLON, Quotes, beginning
from workshop_kit.outline.typed import IN_BRACKETS, as_typed, cut_off, is_sentence, words_at
from workshop_kit.outline.values import begins_anew
from workshop_kit.tree import Entry, Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from workshop_kit.outline.page import Page
    from workshop_kit.places import Place

DEEPEST = 40
MOST_NODES = 50_000

_NO_VALUES = ("<<", "=")
"""Marks that YAML keeps for keys, and that other programs stumble over as words."""
_ODD_START = re.compile("[\u2010-\u2015\u2212•·\u00a0\u2000-\u200b\u202f\u3000]")


class TooMuch(Exception):  # noqa: N818 - it names what happened
    """The file goes past a limit, or cannot be gone on with; `problem` says so."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


class Grown(Struct, frozen=True):
    """The tree of a page, None where nothing is written, with its Problems.

    `missing` are quotes that belong round words which were taken for something else; `idle` are the lines whose quotes,
    put in before, stand inside something and mean nothing there.
    """

    node: Node | None
    problems: list[Problem]
    missing: tuple[Quotes, ...]
    idle: frozenset[int]


def grown(page: Page, *, strict: bool) -> Grown:
    """Grow the tree of a page.

    Raises Misread where the text is no YAML, or, if `strict`, where nothing stands under a bar or a quotation swallows
    the lines below; TooMuch past a limit.
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
    if strict and growth.doubtful:
        raise Misread(Spot(0, 0), growth.doubtful)
    idle = page.quotes.keys() - growth.in_quotes
    return Grown(growth.root, growth.problems, tuple(growth.missing.values()), frozenset(idle))


class _Growth:
    def __init__(self, page: Page) -> None:
        self.page = page
        self.root: Node | None = None
        self.problems: list[Problem] = []
        self.missing: dict[int, Quotes] = {}
        self.in_quotes: set[int] = set()
        self.open: list[Open] = []
        self.nodes = self.documents = 0
        self.ended = Spot(0, 0)
        self.doubtful = ""

    def take(self, event: yaml.Event) -> None:
        """Take one event of the parser."""
        match event:
            case yaml.ScalarEvent():
                self.ended = _spot(event.end_mark)
                self._put(self._scalar(event))
            case yaml.AliasEvent():
                self.ended = _spot(event.end_mark)
                self._put(self._begun(_spot(event.start_mark)))
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._begin(event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                top = self.open.pop()
                self.ended = _spot(event.end_mark) if top.flow else self.ended
                self._put(self._closed(top))
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
        is_map = isinstance(event, yaml.MappingStartEvent)
        marked = bool(event.anchor or event.tag)
        if marked and not event.flow_style:
            self._begun(spot, clear=False)
        self.open.append(Open(spot, is_map, bool(event.flow_style), marked))

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

    def _enter(self, top: Open, key: Scalar, value: Node) -> None:
        top.key = None
        top.pairs += 1
        empty = isinstance(value, Scalar) and not value.text and not value.lines
        top.has_values |= not empty
        if first := top.entries.get(key.text):
            self.problems.append(
                Problem(
                    f"'{key.text}' stands here a second time; the first is on line {first.key.place.line}.",
                    key.place,
                    "Keep one of the two.",
                )
            )
        elif key.text:
            top.entries[key.text] = Entry(key, Scalar("", key.place) if empty else value)

    def _closed(self, top: Open) -> Node:
        one_line = self.ended.line == top.start.line
        if top.flow and top.marked:
            return self._begun(top.start, clear=one_line)
        if in_text_list(top, self.open):
            return self._in_a_list_of_texts(top, one_line=one_line)
        if top.flow and one_line and is_text(top, self.open, words_at(self.page, top.start)):
            return self._begun(top.start)
        if not top.is_map:
            return Sequence(tuple(top.items), self.page.place(*top.start))
        entries = tuple(top.entries.values())
        length = entries[0].key.place.length if entries else 1
        return Mapping(entries, self.page.place(*top.start, length))

    def _in_a_list_of_texts(self, top: Open, *, one_line: bool) -> Scalar:
        """Return the sentence that was taken for a map or a list; a list with commas may be meant as one."""
        words = words_at(self.page, top.start)
        if top.flow:
            return self._begun(top.start, clear=one_line and (top.is_map or "," not in words))
        if not top.is_map:
            return self._begun(top.start, clear=False)
        clear = one_line and top.pairs == 1 and is_sentence(words)
        return self._typed(top.start, WITH_COLON, clear=clear, hint="" if one_line else UNDER_A_BAR)

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        start, end = _spot(event.start_mark), _spot(event.end_mark)
        if event.anchor or event.tag:
            return self._begun(start, clear=start.line == end.line)
        if not event.style and event.value in _NO_VALUES and self._is_value:
            return self._begun(start)
        text, dropped = cleaned(event.value)
        if event.style in ("|", ">") and not text.strip():
            self.doubtful = "nothing under a bar"
        place = self.page.place(*start, self._length(event.style, start, end))
        if dropped:
            message = "A character that cannot be printed was left out here."
            self.problems.append(Problem(message, place, "Take out what begins with a backslash.", Weight.NOTE))
        if not event.style:
            self._note(cut_off(self.page, start, end, clear=self._is_value))
        elif event.style in "'\"":
            self._quotation(start, end)
        return Scalar(text, place, self._under_bar(start, text) if event.style == "|" else ())

    def _quotation(self, start: Spot, end: Spot) -> None:
        """Remember quotes that were put in, and a quotation that goes on over lines which begin something else."""
        quotes = self.page.quotes.get(start.line)
        if quotes and quotes.start == start.column:
            self.in_quotes.add(start.line)
        inset = len(self.page.line(start.line)) - len(self.page.line(start.line).lstrip())
        if any(begins_anew(self.page.line(number), inset) for number in range(start.line + 1, end.line + 1)):
            self.doubtful = "a quotation that swallows lines"

    def _length(self, style: str | None, start: Spot, end: Spot) -> int:
        if style in ("|", ">"):
            return 1
        quotes = self.page.quotes.get(start.line)
        if quotes and quotes.start == start.column:
            return quotes.end - quotes.start
        return (end.column if end.line == start.line else len(self.page.line(start.line))) - start.column

    def _under_bar(self, bar: Spot, text: str) -> tuple[Place, ...]:
        """Places of the lines of a text under a bar: one line of the file each, from the line below the bar."""
        places = []
        for number in range(bar.line + 1, bar.line + 1 + max(1, len(text.splitlines()))):
            line = self.page.line(number)
            places.append(self.page.place(number, len(line) - len(line.lstrip()), len(line.strip())))
        return tuple(places)

    @property
    def _is_value(self) -> bool:
        """Whether what comes next is a value, and no key, outside of brackets."""
        return not self.open or not (self.open[-1].flow or (self.open[-1].is_map and self.open[-1].key is None))

    def _begun(self, start: Spot, *, clear: bool = True) -> Scalar:
        """Return the words that begin with a sign."""
        return self._typed(start, beginning(self.page.line(start.line)[start.column : start.column + 1]), clear=clear)

    def _typed(self, start: Spot, what: str, *, clear: bool, hint: str = "") -> Scalar:
        """Return the words as they were typed, and note that they lack quotes."""
        hint = IN_BRACKETS if self.open and self.open[-1].flow else hint
        self._note(as_typed(self.page, start, what, clear=clear and self._is_value, hint=hint))
        words = words_at(self.page, start)
        return Scalar(cleaned(words)[0], self.page.place(*start, len(words)))

    def _note(self, found: Quotes | Problem | None) -> None:
        """Note what was found; words round which others end take their place."""
        match found:
            case Quotes():
                self.missing[found.line] = found
            case Problem():
                self.problems.append(found)


def _spot(mark: Any) -> Spot:
    return Spot(mark.line, mark.column)
