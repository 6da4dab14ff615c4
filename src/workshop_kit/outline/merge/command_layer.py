"""The layer of the command line, above all others: fields that are set for one time, as `key=value`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.letters import cleaned
from workshop_kit.outline.merge.held import WITHIN
from workshop_kit.outline.merge.layer import SET, Act, Layer
from workshop_kit.outline.merge.overlay import HEAD
from workshop_kit.outline.nearest import nearest
from workshop_kit.places import Place, Source
from workshop_kit.tree import Entry, Scalar

if TYPE_CHECKING:
    from collections.abc import Sequence

_LIKE_THIS = "Like this: --set title='Thank-yous that land', or --set 'Three thank-yous / minutes=17'"


def command_layer(said: Sequence[str]) -> tuple[tuple[Layer, ...], list[Problem]]:
    """Read fields as they are set on the command line, `key=value`; a name and a slash before the key mean a thing."""
    head: list[Entry] = []
    acts: list[Act] = []
    problems: list[Problem] = []
    for typed in said:
        text, dropped = cleaned(typed)
        source = Source(SET, (text,))
        place = Place(source, 1, 1, max(1, len(text)))
        if dropped:
            problems.append(Problem("A character that cannot be printed was left out here.", place, "", Weight.NOTE))
        path, equals, value = text.partition("=")
        target, slash, key = path.rpartition(WITHIN)
        entry = Entry(Scalar(key.strip(), place), Scalar(value.strip(), place))
        if not equals or not key.strip():
            problems.append(Problem("A field, '=' and its value belong here.", place, _LIKE_THIS))
        elif slash:
            acts.append(Act("change", place, Scalar(target.strip(), place), {key.strip(): entry}))
        elif key.strip() in HEAD:
            head.append(entry)
        else:
            near = nearest(key.strip(), HEAD)
            hint = f"Did you mean '{near}'?" if near else f"Known are {', '.join(HEAD)}.\n{_LIKE_THIS}"
            problems.append(Problem(f"'{key.strip()}' cannot be set so.", place, hint))
    if not head and not acts:
        return (), problems
    place = Place(Source(SET, tuple(cleaned(text)[0] for text in said)))
    return (Layer(SET, place, tuple(head), acts=tuple(acts)),), problems
