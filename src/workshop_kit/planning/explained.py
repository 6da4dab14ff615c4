"""What became of an outline, block by block: its own minutes, those of the plan, and what each layer did to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.outline.merge import Deed
    from workshop_kit.planning.plan import Part, Plan


class Became(Struct, frozen=True):
    """A block: minutes in the outline (None: it is new) and in the plan (None: it is gone), and what was done to it."""

    title: str
    before: int | None
    after: int | None
    deeds: tuple[Deed, ...] = ()


class Explained(Struct, frozen=True):
    """`base` is the plan of the outline alone, at the length that `day` starts from; `head` was done to its head."""

    day: Plan
    base: Plan
    head: tuple[Deed, ...]
    blocks: tuple[Became, ...]


def explained(base: Plan, day: Plan, deeds: Sequence[Deed]) -> Explained:
    """Compare the plan of an outline alone with that of the same outline under its layers."""
    head = tuple(deed for deed in deeds if not deed.block)
    return Explained(day, base, head, tuple(_blocks(base, day, deeds)))


def _blocks(base: Plan, day: Plan, deeds: Sequence[Deed]) -> Iterator[Became]:
    """Yield every block in the order of the plan; one that is gone stands behind what it stood behind."""
    was, now = map(_by_key, (base, day))
    for key in _merged([*was], [*now]):
        before, after = was.get(key), now.get(key)
        shown = after or before
        if shown:
            done = tuple(deed for deed in deeds if deed.block and deed.thing.partition("/")[0] == key)
            yield Became(shown.moment.title, _minutes(before), _minutes(after), done)


def _minutes(part: Part | None) -> int | None:
    return part.moment.minutes if part else None


def _by_key(plan: Plan) -> dict[str, Part]:
    """Return the blocks by what makes them the same in both plans: their name, else their kind and its number."""
    found: dict[str, Part] = {}
    for part in plan.parts:
        kind = sum(one.block.kind == part.block.kind and not one.block.name for one in found.values())
        found[part.block.name or f"{part.block.kind} {kind + 1}"] = part
    return found


def _merged(before: Sequence[str], after: Sequence[str]) -> list[str]:
    """Return the order after, with what is gone put in behind what it stood behind."""
    merged = list(after)
    for index, key in enumerate(before):
        if key not in merged:
            behind = next((one for one in reversed(before[:index]) if one in merged), None)
            merged.insert(merged.index(behind) + 1 if behind else 0, key)
    return merged
