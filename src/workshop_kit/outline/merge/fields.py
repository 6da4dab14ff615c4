"""Setting one field of a thing: replaced whole, taken away by an empty value, or lines of it dropped and added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.errors import Weight
from workshop_kit.fields import Unreadable, read_items
from workshop_kit.kinds import KINDS
from workshop_kit.outline.formats import overrides
from workshop_kit.outline.known import BLOCK_KINDS
from workshop_kit.outline.listed import items_of
from workshop_kit.outline.merge.held import Held, at, put
from workshop_kit.text import name_of
from workshop_kit.tree import Entry, Laid, Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from workshop_kit.errors import Problem
    from workshop_kit.outline.merge.held import Spot
    from workshop_kit.outline.merge.laying import Laying
    from workshop_kit.text import Text

EDITS = frozenset({"drop", "add"})


def field_set(laying: Laying, spot: Spot, entry: Entry) -> None:
    """Set one field of the thing at a spot, as the entry has it; what is `for` a format is set where it is that one."""
    if entry.key.text == "for":
        told: list[Problem] = []
        for one in overrides(entry.value, laying.format, told):
            field_set(laying, spot, one)
        laying.problems += told
        return
    thing = at(laying.blocks, spot)
    made = _with_field(laying, thing, entry)
    if made is None:
        return
    key = entry.key.text
    said = f"its {key}" if spot.is_block else f"{key} of '{thing.title}'"
    laying.done(spot, said, entry.key.place, key)
    laying.blocks = put(laying.blocks, spot, made)


def minutes_laid(entry: Entry, over: Node | None) -> Entry:
    """Return minutes that stand as written, over what the outline itself says."""
    value = entry.value
    if not isinstance(value, Scalar):
        return entry
    return Entry(entry.key, Laid(value.text, value.place, value.lines, over))


def is_empty(node: Node) -> bool:
    """Whether nothing is written after a key."""
    return isinstance(node, Scalar) and not node.text.strip() and not node.lines


def is_edit(node: Node) -> bool:
    """Whether lines are dropped from a list and added to it, instead of a whole new one."""
    return isinstance(node, Mapping) and bool(node.entries) and {one.key.text for one in node.entries} <= EDITS


def edited(base: Node | None, edit: Mapping, laying: Laying) -> Node | None:
    """Return a list without the lines to drop and with those to add; None, and a Problem, where that cannot be."""
    try:
        items = list(items_of(base)) if base is not None else []
        drop = read_items(edit_node) if (edit_node := edit.get("drop")) else ()
        add = read_items(edit_node) if (edit_node := edit.get("add")) else ()
    except Unreadable as wrong:
        laying.tell(wrong.message, wrong.place, wrong.hint)
        return None
    for line in drop:
        items = _dropped(items, line, laying)
    place = base.place if base is not None else edit.place
    return Sequence(tuple(Scalar(text.source, text.place) for text in (*items, *add)), place)


def _is_field(thing: Held, key: str) -> bool:
    """Whether the kind of a thing has a field of this name: `picture` is a kind, and a field of every slide."""
    kind = KINDS.get(thing.written.entries[0].key.text)
    return kind is not None and key in kind.model_fields


def retitled(thing: Held, title: Node) -> Held:
    """Return the thing under another title; its name stays."""
    first, *rest = thing.written.entries
    retitled = replace(thing, written=Mapping((Entry(first.key, title), *rest), thing.place))
    if thing.name and thing.get("id") is None and isinstance(first.value, Scalar):
        return retitled.having(Entry(Scalar("id", title.place), Scalar(first.value.text, first.value.place)))
    return retitled


def _with_field(laying: Laying, thing: Held, entry: Entry) -> Held | None:
    """Return the thing with the field; None where it cannot be set, which is told."""
    key, value = entry.key.text, entry.value
    if refusal := _refused(thing, key):
        laying.tell(refusal[0], entry.key.place, refusal[1])
        return None
    if key == "title":
        return retitled(thing, value)
    old = thing.get(key)
    if is_empty(value):
        if old is None:
            laying.tell(f"There is no '{key}' here to take away.", entry.key.place, "Take this line out.", Weight.NOTE)
        return thing.without(key)
    if is_edit(value) and isinstance(value, Mapping):
        made = edited(old, value, laying)
        return thing.having(Entry(entry.key, made)) if made else None
    return _whole(thing, entry, old)


def _whole(thing: Held, entry: Entry, old: Node | None) -> Held:
    """Return the thing with a field replaced whole; minutes of a block stand over those of the outline."""
    if entry.key.text == "minutes" and thing.written.entries[0].key.text in BLOCK_KINDS:
        before = old.over if isinstance(old, Laid) else old
        return thing.having(minutes_laid(entry, before))
    return thing.having(entry)


def _refused(thing: Held, key: str) -> tuple[str, str] | None:
    """Return why a field cannot be set, and what to do instead."""
    if key == "kind" or ((key in BLOCK_KINDS or key in KINDS) and not _is_field(thing, key)):
        return (
            "A change cannot give a thing another kind.",
            f"Write '- replace: {thing.title}', below it 'with:', and the new one below that.",
        )
    if key == "id":
        return ("The name of a thing cannot be changed: others find it by its name.", "Change its 'title:' instead.")
    return None


def _dropped(items: list[Text], line: Text, laying: Laying) -> list[Text]:
    wanted = name_of(line.source)
    meant = [item for item in items if wanted and name_of(item.source).startswith(wanted)]
    if len(meant) == 1:
        return [item for item in items if item is not meant[0]]
    message = f"{'Several lines begin' if meant else 'No line here begins'} with '{line.source}'."
    laying.tell(message, line.place, _lines_said(meant or items))
    return items


def _lines_said(items: list[Text]) -> str:
    shown = "\n".join(f"  {item.source}" for item in items[:6])
    return f"{'Its lines are:' if items else 'There are none.'}\n{shown}".rstrip()
