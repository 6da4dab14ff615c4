"""Keys that are not known where they stand, and what was probably meant."""

from __future__ import annotations

import functools
from itertools import chain
from typing import TYPE_CHECKING, get_args

import workshop_kit.exercises
import workshop_kit.slides  # noqa: F401 - importing the packages offers their kinds
from workshop_kit.errors import Problem
from workshop_kit.fields import Reads
from workshop_kit.fields.texts import read_line, read_long
from workshop_kit.kinds import KINDS, Exercise, Slide
from workshop_kit.outline.foreign import said_in_english
from workshop_kit.outline.nearest import nearest
from workshop_kit.outline.workshop import Block, BlockKind, Workshop

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic import BaseModel
    from pydantic.fields import FieldInfo

    from workshop_kit.tree import Scalar

BLOCK_KINDS: tuple[str, ...] = get_args(BlockKind)

_NOT_WRITTEN = {"kind", "title", "steps"}
GIVEN = {"Workshop": {"id", "overlaid", "origins"}, "Block": {"kind", "written"}}
"""What the reader gives a model, and no author writes."""


def keys_of(model: type[BaseModel]) -> list[str]:
    """Return the keys that an author may write in a thing of this model."""
    hidden = GIVEN.get(model.__name__, set()) | (set() if model is Workshop else _NOT_WRITTEN)
    hidden -= {"steps"} if model is Block else set()
    more = getattr(model, "held_apart", ("for",))
    return [*(field.alias or name for name, field in model.model_fields.items() if name not in hidden), *more]


@functools.cache
def known_words() -> frozenset[str]:
    """Return every key and kind that a line may begin with."""
    models: tuple[type[BaseModel], ...] = (Workshop, Block, *KINDS.values())
    return frozenset([*KINDS, *BLOCK_KINDS, *(key for model in models for key in keys_of(model)), "steps"])


@functools.cache
def is_text_key(key: str) -> bool:
    """Whether after a key stands one text, never a list, in whatever it is.

    What all kinds have in common is looked at first, which decides for most lists before a kind has to be loaded.
    """
    models: Iterable[type[BaseModel]] = chain((Workshop, Block, Slide, Exercise), KINDS.values())
    every = chain.from_iterable(model.model_fields.items() for model in models)
    called_so = (field for name, field in every if key == (field.alias or name))
    first = next(called_so, None)
    return first is not None and _is_text(first) and all(map(_is_text, called_so))


def _is_text(field: FieldInfo) -> bool:
    """Whether a field, which may be left out, is read as a line or as a long text."""
    noted = [
        *field.metadata,
        *(note for one in get_args(field.annotation) for note in getattr(one, "__metadata__", ())),
    ]
    return any(isinstance(note, Reads) and note.read in (read_line, read_long) for note in noted)


def unknown_key(key: Scalar, model: type[BaseModel], where: str) -> Problem:
    """Tell of a key that does not belong here."""
    return Problem(f"'{key.text}' is not known in {where}.", key.place, _meant(key.text, model))


def _meant(word: str, model: type[BaseModel]) -> str:
    if hint := said_in_english(word):
        return hint
    if word in KINDS or word in BLOCK_KINDS:
        return f"'{word}' begins a new thing: put a dash and a space before it."
    if word == "kind":
        return "The kind is the first word after the dash, such as '- pair: Three thank-yous'."
    near = nearest(word, keys_of(model))
    elsewhere = next((name for other, name in _ELSEWHERE if word in keys_of(other) and other is not model), "")
    if elsewhere:
        return f"It is known in {elsewhere}; how far a line is set in says where it belongs."
    return f"Did you mean '{near}'?" if near else f"Known here: {', '.join(keys_of(model))}."


_ELSEWHERE = ((Block, "a block"), (Workshop, "the head of an outline"))
