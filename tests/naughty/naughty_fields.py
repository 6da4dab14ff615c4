"""Every text field of every file that a person writes, and the ways in which words get into it.

A file is plain data here (keys, lists, texts), as YAML has it when every value is text. A Spot is one place for words
in such data: a value, a line of it, or what stands before or after a colon or bar in that line.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

import workshop_kit.exercises
import workshop_kit.slides  # noqa: F401 - both register their kinds
from workshop_kit.kinds import KINDS, Exercise
from workshop_kit.outline.written_out import written_out
from workshop_kit.places import Place, Source
from workshop_kit.tree import Entry, Mapping, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from workshop_kit.tree import Node

NO_TEXT = frozenset(
    {
        *("lengths", "formats", "length", "format", "minutes", "at_least", "at_most", "priority", "depth", "size"),
        *("people", "couples", "facilitators", "starts", "date", "lines", "privacy", "per", "turns", "slide", "how"),
        *("pick", "rings", "shape", "reveal", "hours", "scale", "blanks", "a_page", "days", "each", "weeks"),
        *("picture", "file", "address", "care", "region", "language", "paper", "theme", "context", "screening"),
        *("based_on", "use", "into", "take_home", "shown", "floor_card"),
    }
)
"""Keys whose values are chosen, counted or pointed with; what is written there is no text."""

READ_AS = {
    "read_line": "Some words",
    "read_long": "Some words.\n\nAnd more of them.\n",
    "read_items": "First words\nOther words\n",
    "read_names": "First, Other",
    "read_cells": "First | Other",
    "read_named": "Sam: some words\n",
    "read_labelled": "Label: some words\n",
}
"""What may stand in a field, by the name of what reads it."""

OTHERWISE: dict[str, dict[str, Any]] = {
    "certificate": {"items": None},
    "sign-in": {"items": None},
    "question": {"question": "What helped?"},
    "quote": {"quote": "You waited."},
    "self-check": {"bands": "3-7 | Some care | Pick one line\n8-15 | Much there | Go on\n"},
}
"""What a kind takes in another way, or not at all (None)."""


@dataclass(frozen=True)
class Spot:
    """One place for words: the keys and numbers that lead to a value, and which line and piece of it they are."""

    path: tuple[str | int, ...]
    line: int | None = None
    between: str = ""
    piece: int = 0

    def __str__(self) -> str:
        return " / ".join(map(str, (*self.path, *(() if self.line is None else (self.line, self.between, self.piece)))))


def whole_step(word: str) -> dict[str, Any]:
    """Return the example of a kind with every text field that it has besides."""
    kind = KINDS[word]
    (step,) = yaml.load(kind.example, Loader=yaml.CBaseLoader)  # noqa: S506 - it makes texts of all
    for name, field in kind.model_fields.items():
        said = READ_AS.get(_reader(field))
        if name not in NO_TEXT | {"id", "uses", "cite", "kind", "title", *step} and said:
            step[name] = said
    step = {key: value for key, value in {**step, **OTHERWISE.get(word, {})}.items() if value is not None}
    if not issubclass(kind, Exercise):
        shown = {"picture": "two-cups.png"} if word != "picture" else {}
        step = {**step, **shown, "alt": "Two cups", "credit": "Drawn for the kit"}
    return step


def _reader(field: Any) -> str:
    """Return the name of what reads a field, also of one that need not be written."""
    held = list(field.metadata)
    for one in getattr(field.annotation, "__args__", ()):
        held += getattr(one, "__metadata__", ())
    return next((name for one in held if (name := getattr(getattr(one, "read", None), "__name__", "")) in READ_AS), "")


def spots(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[Spot]:
    """Yield every spot of a file's data, in order."""
    match value:
        case dict():
            for key, held in value.items():
                if key not in NO_TEXT:
                    yield from spots(held, (*path, key))
        case list():
            for number, held in enumerate(value):
                yield from spots(held, (*path, number))
        case str() if value.strip():
            yield Spot(path)
            yield from _pieces(value, path)


def _pieces(value: str, path: tuple[str | int, ...]) -> Iterator[Spot]:
    for number, line in enumerate(value.splitlines()[:1]):
        if value.endswith("\n"):
            yield Spot(path, number)
        for between in (" | ", ": "):
            if between in line:
                yield from (Spot(path, number, between, piece) for piece in range(len(line.split(between))))


def put(data: Any, spot: Spot, words: str) -> Any:
    """Return the data with words in one spot."""
    made = copy.deepcopy(data)
    *before, last = spot.path
    held = made
    for key in before:
        held = held[key]
    held[last] = words if spot.line is None else _in_line(held[last], spot, words)
    return made


def _in_line(value: str, spot: Spot, words: str) -> str:
    lines = value.split("\n")
    if not spot.between:
        lines[spot.line] = words
    else:
        pieces = lines[spot.line].split(spot.between)
        pieces[spot.piece] = words
        lines[spot.line] = spot.between.join(pieces)
    return "\n".join(lines)


def by_another_program(data: Any) -> str:
    """Write it as a program does that knows YAML: every text in quotes, what is no letter of ASCII by its number."""
    said = in_lists(data)
    return yaml.safe_dump(said, default_style='"', allow_unicode=False, sort_keys=False, width=1_000_000)


LONG = frozenset({"say", "do", "watch_for", "summary", "not_for", "text", "example", "confidentiality"})
"""Keys under which several lines are one text."""


def in_lists(data: Any, key: str = "") -> Any:
    """Return the data with a list wherever each line is a text of its own."""
    match data:
        case dict():
            return {word: in_lists(value, word) for word, value in data.items()}
        case list():
            return [in_lists(value) for value in data]
        case _:
            return data.removesuffix("\n").split("\n") if data.endswith("\n") and key not in LONG else data


def by_the_kit(data: Any) -> str:
    """Write it as the kit writes outlines."""
    return written_out(_node(data, Place(Source("data"))))


def _node(data: Any, place: Place) -> Node:
    match data:
        case dict():
            entries = (Entry(Scalar(key, place), _node(value, place)) for key, value in data.items())
            return Mapping(tuple(entries), place)
        case list():
            return Sequence(tuple(_node(value, place) for value in data), place)
        case _:
            return Scalar(data, place)


def by_hand(data: Any) -> str:
    """Write it as a person does: no quotes at all, and a bar where there are several lines."""
    return "".join(f"{line}\n" for line in _typed(data))


def _typed(data: Any) -> Iterator[str]:
    match data:
        case dict():
            for key, value in data.items():
                yield from _below(f"{key}:", value)
        case list():
            for value in data:
                first, *rest = list(_typed(value)) or [""]
                yield f"- {first}"
                yield from (f"  {line}" for line in rest)
        case _:
            yield from data.split("\n")


def _below(head: str, value: Any) -> Iterator[str]:
    if isinstance(value, str) and "\n" not in value:
        yield f"{head} {value}"
    else:
        yield f"{head} |" if isinstance(value, str) else head
        yield from (f"  {line}".rstrip(" ") for line in _typed(value))


HANDS: tuple[Callable[[Any], str], ...] = (by_another_program, by_the_kit, by_hand)
"""Who may have written a file."""

HEAD: dict[str, Any] = {
    "title": "Small thanks",
    "subtitle": "An evening for two",
    "summary": "What it is about.\n\nAnd more.\n",
    "goals": "Say what you noticed\nHear it\n",
    "materials": "Pens: 2 per person\nA bell\n",
    "terms": {"partner": "spouse", "evening": {"one": "evening", "many": "evenings"}},
    "readiness": "Everybody was spoken with\nThere is a second room\n",
    "not_for": "Not for people who are afraid.\n",
    "sources": "algoe2010\nA book, 2020.\nA page, https://example.org/a\n",
    "author": "Somebody",
    "version": "2",
    "reviewed": "Last spring",
    "help": "crisis",
    "for": {"group": {"subtitle": "For some"}},
}
"""The head of an outline, with every text that it may have."""


def workshop(*steps: dict[str, Any]) -> dict[str, Any]:
    """Return a whole outline with some steps in its one block."""
    block = {
        "pair": "Three thank-yous",
        "minutes": str(20 * max(1, len(steps))),
        "say": "Speak slowly.\n\n- Then wait\n",
        "do": "Close the door.\n",
        "watch_for": "Who is quiet?\n",
        "materials": "Cups: 1 per person\nPaper\n",
        "steps": [dict(step) for step in steps],
    }
    return {**HEAD, "blocks": [block]}


OVERLAY: dict[str, Any] = {
    "based_on": "base",
    "title": "Our thanks",
    "subtitle": "Spring",
    "summary": "Ours.\n",
    "goals": "One goal\nAnother\n",
    "sources": "A book, 2021.\n",
    "author": "Us",
    "version": "3",
    "reviewed": "Us",
    "not_for": "Nobody else.\n",
    "readiness": "One more\n",
    "materials": "Tea: 1 per room\n",
    "terms": {"partner": "friend"},
    "minutes": {"Three thank-yous": "25"},
    "changes": [
        {"change": "Three thank-yous", "title": "Four thank-yous", "say": "Now.\n", "do": "Wait.\n"},
        {
            "add": [
                {"welcome": "Come in", "minutes": "5", "say": "Welcome.\n", "steps": [{"statement": "Good to see you"}]}
            ],
            "before": "Three thank-yous",
        },
        {"add": [{"reflection": "What I noticed", "items": "One\nTwo\n"}], "into": "Three thank-yous"},
    ],
}
"""What is laid over an outline called 'base', with every text that it may have."""

PRACTICE: dict[str, Any] = {
    "practice": "Riverside Family Counseling",
    "counselors": "J. Doe, M. Okafor",
    "contact": "555-0100",
    "credit": "Adapted with permission",
    "confidentiality": "Said outside only where the law asks.\n",
    "terms": {"partner": "spouse"},
    "region": "US",
}
"""A practice file."""

PROGRAM: dict[str, Any] = {
    "program": "Two evenings",
    "subtitle": "In spring",
    "summary": "What it is about.\n",
    "author": "Somebody",
    "version": "2",
    "terms": {"partner": "spouse"},
    "readiness": "There is a second room\n",
    "not_for": "Not for everybody.\n",
    "materials": "Pens: 1 per person\n",
    "sessions": [
        {
            "session": "Being heard",
            "date": "2026-09-29",
            "subtitle": "First",
            "summary": "One.\n",
            "goals": "Hear\n",
            "blocks": [
                {
                    "pair": "Talk",
                    "minutes": "30",
                    "steps": [
                        {"statement": "Listen first"},
                        {"reflection": "What I noticed", "items": "One\nTwo\n"},
                        {"cards": "Seen and heard", "light": "What made you smile?\nWhat else?\n"},
                    ],
                }
            ],
            "changes": [{"change": "Talk", "say": "Slowly.\n"}],
        },
        {
            "session": "Being thanked",
            "blocks": [{"pair": "Thank", "minutes": "20", "steps": [{"question": "What for?"}]}],
        },
    ],
}
"""A program of two sessions."""
