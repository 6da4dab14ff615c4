"""One format's outline: what is written `for` the format laid over, what is not meant for it left out.

In and out goes the located tree; a value written under `for` keeps its own place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from workshop_kit.errors import Problem
from workshop_kit.fields import FormatName, Unreadable, read_names
from workshop_kit.outline.nearest import nearest
from workshop_kit.tree import Entry, Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FORMATS: tuple[FormatName, ...] = get_args(FormatName)
_THINGS = ("blocks", "steps")


def offered(listed: Iterable[FormatName], care: str) -> tuple[FormatName, ...]:
    """Return the formats that an outline with these `formats` and this `care` is written for."""
    return tuple(dict.fromkeys(listed)) or (("mixed",) if care == "general" else ("group",))


def offered_in(tree: Mapping) -> tuple[FormatName, ...]:
    """Return the formats that an outline is written for, in the order listed; unknown ones are left out."""
    listed = (name for one in _names(tree.get("formats")) for name in FORMATS if one == name)
    care = tree.get("care")
    return offered(listed, care.text.strip().lower() if isinstance(care, Scalar) else "")


def usual(formats: tuple[FormatName, ...]) -> FormatName:
    """Return the format taken where none was asked for."""
    return "group" if "group" in formats else formats[0]


def written_for(tree: Mapping, name: str) -> tuple[Mapping, list[Problem]]:
    """Return the outline as it is for one format, with the Problems of its `for` keys."""
    problems: list[Problem] = []
    return _thing(tree, name, problems), problems


def no_block(tree: Mapping, laid: Mapping, name: str) -> Problem | None:
    """Return a Problem where an outline has blocks, and none of them is in what was laid for a format."""
    blocks, key = tree.get("blocks"), tree.key("blocks")
    if not isinstance(blocks, Sequence) or not blocks.items or key is None or laid.get("blocks") is not None:
        return None
    meant = dict.fromkeys(
        one for item in blocks.items if isinstance(item, Mapping) for one in _names(item.get("formats"))
    )
    message = f"No block is for the format '{name}'; they are for {' and '.join(meant)}."
    hint = "In the head, 'formats:' says for whom the whole outline is; below a block, for whom the block is."
    return Problem(message, key.place, hint)


def _thing(thing: Mapping, name: str, problems: list[Problem]) -> Mapping:
    """Lay `for` over the thing; then do the same with the things inside it. A list left without any goes."""
    laid = _laid(thing, name, problems)
    entries = (Entry(e.key, _things(e.value, name, problems)) if e.key.text in _THINGS else e for e in laid.entries)
    kept = (e for e, was in zip(entries, laid.entries, strict=True) if not _emptied(was.value, e.value))
    return Mapping(tuple(kept), laid.place)


def _emptied(was: Node, now: Node) -> bool:
    return isinstance(was, Sequence) and isinstance(now, Sequence) and bool(was.items) and not now.items


def _things(node: Node, name: str, problems: list[Problem]) -> Node:
    if not isinstance(node, Sequence):
        return node
    laid = (_thing(item, name, problems) if isinstance(item, Mapping) else item for item in node.items)
    return Sequence(tuple(item for item in laid if is_meant(item, name)), node.place)


def is_meant(item: Node, name: str) -> bool:
    """Whether a thing is for a format, by its own `formats`; unknown ones are told elsewhere."""
    named = _names(item.get("formats")) if isinstance(item, Mapping) else []
    return not named or name in named or not set(named) <= set(FORMATS)


def _laid(thing: Mapping, name: str, problems: list[Problem]) -> Mapping:
    node = thing.get("for")
    if node is None:
        return thing
    entries = {e.key.text: e for e in thing.entries if e.key.text != "for"}
    kind = thing.entries[0].key.text
    for entry in overrides(node, name, problems):
        # `title` under `for` says again what stands after the kind.
        key = kind if entry.key.text == "title" and "title" not in entries else entry.key.text
        entries[key] = Entry(entries[key].key if key in entries else entry.key, entry.value)
    return Mapping(tuple(entries.values()), thing.place)


def overrides(node: Node, name: str, problems: list[Problem]) -> Iterator[Entry]:
    """Yield the entries meant for the format; what cannot be read is told."""
    if not isinstance(node, Mapping):
        hint = "Like this:\nfor:\n  individual:\n    say: Write to anyone you like."
        problems.append(
            Problem("Under 'for:' stands a format, and below it what is different there.", node.place, hint)
        )
        return
    for entry in node.entries:
        names = _names(entry.key)
        problems.extend(_unknown(entry.key, one) for one in names if one not in FORMATS)
        if not isinstance(entry.value, Mapping):
            message = f"Below '{entry.key.text}:' stand keys and values."
            problems.append(Problem(message, entry.value.place, "Like this: say: Write to anyone you like."))
        elif name in names:
            yield from entry.value.entries


def _unknown(key: Scalar, name: str) -> Problem:
    near = nearest(name, FORMATS)
    hint = f"Did you mean '{near}'?" if near else "The formats are couple, group, individual and mixed."
    return Problem(f"'{name}' is not a format.", key.place, hint)


def _names(node: Node | None) -> list[str]:
    """Names with commas, as far as they can be read: the field itself tells what is wrong with them."""
    if node is None:
        return []
    try:
        return [text.source.lower() for text in read_names(node)]
    except Unreadable:
        return []
