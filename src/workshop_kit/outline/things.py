"""A thing: what a dash begins, its kind and title on the first line and its fields below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.errors import Problem
from workshop_kit.kinds import KINDS
from workshop_kit.outline.foreign import said_in_english
from workshop_kit.outline.known import BLOCK_KINDS
from workshop_kit.outline.nearest import nearest
from workshop_kit.tree import Entry, Mapping, Node, Scalar

if TYPE_CHECKING:
    from collections.abc import Collection

    from workshop_kit.places import Place

_FIRST = "The first line after a dash names the kind."


class Thing(Struct, frozen=True):
    """`kind` is known; `fields` holds the entries below it, and the title where one is written."""

    kind: Scalar
    fields: dict[str, Entry]
    place: Place


def block_thing(node: Node) -> Thing | Problem:
    """Read the first line of a block."""
    return _thing(node, BLOCK_KINDS, "block")


def step_thing(node: Node) -> Thing | Problem:
    """Read the first line of a step."""
    return _thing(node, KINDS, "step")


def _thing(node: Node, kinds: Collection[str], sort: str) -> Thing | Problem:
    if not isinstance(node, Mapping) or not node.entries:
        return _no_thing(node, kinds, sort)
    first, *rest = node.entries
    if first.key.text not in kinds:
        return _unknown_kind(node, first, kinds, sort)
    fields = {entry.key.text: entry for entry in rest}
    if "title" in fields:
        place, word = fields["title"].key.place, first.key.text
        return Problem("The title stands on the first line.", place, f"Like this: '- {word}: Its title'.")
    if isinstance(first.value, Mapping):
        hint = f"Set them in as far as '{first.key.text}' itself, which stands after its dash."
        return Problem(f"The lines below '{first.key.text}:' are set in too far.", first.value.place, hint)
    if not isinstance(first.value, Scalar) or first.value.text.strip():
        fields["title"] = first
    return Thing(first.key, fields, node.place)


def _no_thing(node: Node, kinds: Collection[str], sort: str) -> Problem:
    said = node.text.strip() if isinstance(node, Scalar) else ""
    word, colon, title = said.partition(":")
    if word in kinds and colon:
        return Problem("Put a space after the colon.", node.place, f"Like this: '- {word}: {title}'.")
    first, _, words = said.partition(" ")
    if first in kinds and words:
        return Problem(f"There is no colon after '{first}'.", node.place, f"Write: - {first}: {words}")
    if word in kinds:
        return Problem("Put a colon after the kind.", node.place, f"Like this: '- {word}:'.")
    example = "- pair: Three thank-yous" if sort == "block" else "- statement: Being noticed feels good"
    return Problem(f"A {sort} is missing its kind.", node.place, f"{_FIRST} Like this: '{example}'.")


def _unknown_kind(thing: Mapping, first: Entry, kinds: Collection[str], sort: str) -> Problem:
    word, place = first.key.text, first.key.place
    if word == "kind" and isinstance(first.value, Scalar):
        title = thing.get("title")
        words = title.text if isinstance(title, Scalar) else "Its title"
        return Problem("The kind is not written as 'kind:'.", place, f"Write '- {first.value.text}: {words}'.")
    for entry in thing.entries[1:]:
        if entry.key.text in kinds:
            hint = f"{_FIRST} Write '- {entry.key.text}: ...' first, then '{word}:'."
            return Problem(f"'{word}' stands before the kind of this {sort}.", place, hint)
    return Problem(f"'{word}' is not a kind of {sort}.", place, _meant(word, kinds, sort))


def _meant(word: str, kinds: Collection[str], sort: str) -> str:
    if sort == "block" and word in KINDS:
        return f"'{word}' is a step: write it under 'steps:' of a block."
    if sort == "step" and word in BLOCK_KINDS:
        return f"'{word}' is a block: it stands under 'blocks:', not under 'steps:'."
    if hint := said_in_english(word):
        return hint
    near = nearest(word, kinds)
    return f"Did you mean '{near}'? {_FIRST}" if near else f"{_FIRST} Kinds are: {', '.join(kinds)}."
