"""The head of an outline under layers: texts are replaced, care is added to, terms go key by key, depth is lowered."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from workshop_kit.errors import Weight
from workshop_kit.fields import Depth, Unreadable, read_long
from workshop_kit.outline.listed import listed
from workshop_kit.outline.merge.fields import edited, is_edit, is_empty
from workshop_kit.outline.merge.overlay import ADDED
from workshop_kit.tree import Entry, Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from workshop_kit.outline.merge.laying import Laying

_DEPTHS = get_args(Depth)
_LONG = ("not_for",)


def head_laid(head: Mapping, laying: Laying) -> Mapping:
    """Return the head with that of the layer laid over it."""
    entries = {entry.key.text: entry for entry in head.entries}
    for entry in laying.layer.head:
        key = entry.key.text
        if _takes_care_away(entry):
            said = "can only be lowered" if key == "depth" else "can only be added to"
            laying.tell(f"'{key}' {said} here.", entry.key.place, "Take this line out: what the outline says stays.")
            continue
        made = _laid(entries.get(key), entry, laying)
        laying.done_to_head(key, entry.key.place, "" if key in (*ADDED, "terms", "depth") else key)
        if made is None:
            entries.pop(key, None)
        else:
            entries[key] = made
    return Mapping(tuple(entries.values()), head.place)


def _takes_care_away(entry: Entry) -> bool:
    """Whether a layer would take something away that keeps people safe."""
    if entry.key.text not in (*ADDED, "depth"):
        return False
    value = entry.value
    return is_empty(value) or (isinstance(value, Mapping) and is_edit(value) and value.get("drop") is not None)


def _laid(base: Entry | None, entry: Entry, laying: Laying) -> Entry | None:
    """Return one entry of the head laid over another; None where it is taken away."""
    key, value = entry.key.text, entry.value
    if is_empty(value) and key != "title":
        return None
    if key == "terms":
        return _terms(base, entry)
    if key == "depth":
        return _lower(base, entry, laying)
    if is_edit(value) and isinstance(value, Mapping):
        made = edited(base.value if base else None, value, laying)
        return base if made is None else Entry(entry.key, made)
    if key in ADDED and base is not None:
        return Entry(entry.key, _joined(base.value, value, key, laying))
    return entry


def _terms(base: Entry | None, entry: Entry) -> Entry:
    if base is None or not isinstance(base.value, Mapping) or not isinstance(entry.value, Mapping):
        return entry
    own = {one.key.text.strip().lower() for one in entry.value.entries}
    kept = tuple(one for one in base.value.entries if one.key.text.strip().lower() not in own)
    return Entry(entry.key, Mapping((*kept, *entry.value.entries), entry.value.place))


def _lower(base: Entry | None, entry: Entry, laying: Laying) -> Entry:
    """Return the lower of two depths; what would make it deeper is told."""
    wanted, stands = _depth(entry), _depth(base) if base else None
    if base is None or wanted is None or stands is None or _DEPTHS.index(wanted) <= _DEPTHS.index(stands):
        return entry
    if laying.layer.general:
        return base
    message = f"Depth can only be lowered here: the outline goes to '{stands}'."
    laying.tell(message, entry.value.place, f"It stays '{stands}'.", Weight.NOTE)
    return base


def _depth(entry: Entry) -> Depth | None:
    said = entry.value.text.strip().lower() if isinstance(entry.value, Scalar) else ""
    return next((one for one in _DEPTHS if one == said), None)


def _joined(base: Node, more: Node, key: str, laying: Laying) -> Node:
    """Return what is added to behind what stands there."""
    try:
        if key in _LONG:
            first, second = read_long(base), read_long(more)
            return Scalar(f"{first.source}\n\n{second.source}", second.place)
        texts = (*listed(base), *listed(more))
    except Unreadable as wrong:
        laying.tell(wrong.message, wrong.place, wrong.hint)
        return base
    return Sequence(tuple(texts), more.place)
