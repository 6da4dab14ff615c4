"""A Layer: what is laid over an outline, as it was read. An Act is one change of it, a Deed what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct, field

from workshop_kit.outline.wishes import NO_WISHES, Wishes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workshop_kit.places import Place
    from workshop_kit.tree import Entry, Scalar

SET = "--set"
"""How the layer of the command line is called."""

Verb = Literal["change", "remove", "replace", "add", "move"]


class Act(Struct, frozen=True):
    """One change: what it is done to (`target`; None where things are added), and the keys below it."""

    verb: Verb
    place: Place
    target: Scalar | None
    fields: Mapping[str, Entry] = field(default_factory=dict)


class Layer(Struct, frozen=True):
    """`head` are keys of the outline's head, `minutes` the entries of its map, `acts` its changes in order.

    `name` is how its file is called in messages, `place` where it begins. `general`: it is laid over many outlines, so
    that what it cannot change in one of them is no news.
    """

    name: str
    place: Place
    head: tuple[Entry, ...] = ()
    minutes: tuple[Entry, ...] = ()
    acts: tuple[Act, ...] = ()
    wishes: Wishes = NO_WISHES
    general: bool = False


class Deed(Struct, frozen=True):
    """What a layer did: to the block of this name ('' for the head), in which field, said as a sentence's end."""

    layer: str
    block: str
    said: str
    place: Place
    thing: str = ""
    field: str = ""
