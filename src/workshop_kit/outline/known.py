"""Keys that are not known where they stand, and what was probably meant."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, get_args

from workshop_kit.errors import Problem
from workshop_kit.kinds import KINDS
from workshop_kit.outline.nearest import nearest
from workshop_kit.outline.workshop import Block, BlockKind, Workshop

if TYPE_CHECKING:
    from pydantic import BaseModel

    from workshop_kit.tree import Scalar

BLOCK_KINDS: tuple[str, ...] = get_args(BlockKind)

# Words of the outline language that the kit does not read yet.
LATER_KEYS = {
    "an outline": set[str](),
    "a step": set[str](),
}
_NOT_WRITTEN = {"kind", "title", "steps"}
GIVEN = {"Workshop": {"id", "overlaid"}, "Block": {"kind", "written"}}
"""What the reader gives a model, and no author writes."""


def keys_of(model: type[BaseModel]) -> list[str]:
    """Return the keys that an author may write in a thing of this model."""
    hidden = GIVEN.get(model.__name__, set()) | (set() if model is Workshop else _NOT_WRITTEN)
    hidden -= {"steps"} if model is Block else set()
    more = ["for", "terms"] if model is Workshop else ["for"]
    return [*(field.alias or name for name, field in model.model_fields.items() if name not in hidden), *more]


@functools.cache
def known_words() -> frozenset[str]:
    """Return every key and kind that a line may begin with."""
    models: tuple[type[BaseModel], ...] = (Workshop, Block, *KINDS.values())
    return frozenset([*KINDS, *BLOCK_KINDS, *(key for model in models for key in keys_of(model)), "steps"])


def unknown_key(key: Scalar, model: type[BaseModel], where: str) -> Problem:
    """Tell of a key that does not belong here."""
    word = key.text
    if word in LATER_KEYS.get(where, LATER_KEYS["a step"]):
        return Problem(f"'{word}' comes with a later version.", key.place, "Take this line out for now.")
    return Problem(f"'{word}' is not known in {where}.", key.place, _meant(word, model))


def _meant(word: str, model: type[BaseModel]) -> str:
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
