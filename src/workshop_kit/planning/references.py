"""What a workshop rests on: from source keys in `sources` and `cite` to References, with the kit's `sources.yaml`."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Any

import yaml

from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.nearest import nearest
from workshop_kit.planning.plan import Reference
from workshop_kit.resources import asset
from workshop_kit.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.outline.workshop import Workshop
    from workshop_kit.planning.schedule import Slot

_KEYS = re.compile(r"[a-z][a-z-]*\d*(\s*,\s*[a-z][a-z-]*\d*)*")
"""Names with commas, as against a full citation."""


def references(workshop: Workshop, slots: Sequence[Slot]) -> tuple[tuple[Reference, ...], tuple[Problem, ...]]:
    """Return what is printed, each once: the outline's sources, then what its steps cite, in order."""
    cited = [cite for slot in slots for _, step in slot.steps for cite in step.cite]
    made: dict[str, Reference] = {}
    problems: list[Problem] = []
    for wanted in (*_asked(workshop), *cited):
        key = str(wanted)
        if key in made:
            continue
        if not _KEYS.fullmatch(key):
            made[key] = Reference("", "", key, "")
        elif key in sources():
            made[key] = _reference(key)
            problems.extend(_unread(key, wanted))
        else:
            problems.append(_unknown(key, wanted))
    return tuple(made.values()), tuple(problems)


@functools.cache
def sources() -> dict[str, dict[str, Any]]:
    """Return the sources that come with the kit, by key."""
    with asset("sources.yaml").open(encoding="utf-8") as file:
        data: dict[str, dict[str, Any]] = yaml.load(file, Loader=yaml.CSafeLoader)
    return data


def _asked(workshop: Workshop) -> Iterator[Text]:
    """Part lines of keys at their commas; a line that is a full citation stays whole."""
    for line in workshop.sources:
        if not _KEYS.fullmatch(str(line)):
            yield line
            continue
        for key in str(line).split(","):
            yield Text(key.strip(), line.place)


def _reference(key: str) -> Reference:
    source = sources()[key]
    who = f"{source['authors'] or source['title']} ({source['year']})"
    return Reference(key, who, source["title"] if source["authors"] else "", source["where"])


def _unknown(key: str, wanted: Text) -> Problem:
    near = nearest(key, sources())
    known = f"Did you mean '{near}'?" if near else "It is not among the sources that come with the kit."
    hint = f"{known}\nA source of your own is written in full, on a line of its own under 'sources: |'."
    return Problem(f"The source '{key}' is not known.", wanted.place, hint)


def _unread(key: str, wanted: Text) -> Iterator[Problem]:
    if sources()[key]["status"] != "read":
        yield Problem(f"'{key}' was not read in the original.", wanted.place, "Read it first.", Weight.NOTE)
