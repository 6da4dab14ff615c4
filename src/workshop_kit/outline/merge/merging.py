"""Laying every layer over an outline in one format, and looking whether what is left still has what it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.formats import written_for
from workshop_kit.outline.merge.acting import act_out
from workshop_kit.outline.merge.fields import field_set, is_empty
from workshop_kit.outline.merge.finding import steps_found
from workshop_kit.outline.merge.heads import head_laid
from workshop_kit.outline.merge.held import blocks_held, is_for, key_of, name_in, spots, tree_of, uses_of
from workshop_kit.outline.merge.laying import Laying
from workshop_kit.tree import Entry, Mapping, Scalar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.outline.merge.held import Held
    from workshop_kit.outline.merge.layer import Deed, Layer
    from workshop_kit.places import Place


class Merged(Struct, frozen=True):
    """An outline with its layers laid over it, in one format; what was done to it, and what is wrong with that."""

    tree: Mapping
    deeds: tuple[Deed, ...] = ()
    problems: tuple[Problem, ...] = ()


def merged(
    tree: Mapping, layers: Sequence[Layer], format: str, people: int | None = None, *, quiet: bool = False
) -> Merged:
    """Return an outline, its borrowed blocks in place, in a format with the layers laid over it, the lowest first.

    With `people`, a head-count, what is for other numbers of people is left out first: of two blocks that share a slot
    the layers mean the one that takes place. `quiet` says that other formats are read too, so that what is missing in
    this one is no news.
    """
    laid, problems = written_for(tree, format)
    whole, every = blocks_held(laid), blocks_held(tree)
    if whole is None or every is None or not layers:
        return Merged(laid, (), tuple(problems))
    named = _named_as_in(every, whole)
    before = named if people is None else _for_so_many(named, people)
    head = Mapping(tuple(entry for entry in laid.entries if entry.key.text != "blocks"), laid.place)
    laying = Laying(layers[0], before, every, format, quiet, people)
    for layer in layers:
        laying.layer = layer
        head = head_laid(head, laying)
        _lay_minutes(laying)
        for act in layer.acts:
            act_out(laying, act)
    laying.problems += [*_missed(laying, before), *_emptied(laying)]
    key, place = laid.key("blocks"), laid.place
    listed = tree_of(map(_with_name, laying.blocks), key.place if key else place)
    blocks = Entry(key or Scalar("blocks", place), listed)
    again, more = written_for(Mapping((*head.entries, blocks), laid.place), format)
    return Merged(again, tuple(laying.deeds), (*problems, *laying.problems, *more))


def _named_as_in(outline: tuple[Held, ...], laid: tuple[Held, ...]) -> tuple[Held, ...]:
    """Return things under the names that they have in the outline, whatever a format calls them."""
    # A block that was borrowed twice has one place: its names stand in the outline's order.
    names: dict[Place, list[str]] = {}
    for _, thing in spots(outline):
        names.setdefault(thing.place, []).append(thing.name)

    def named(thing: Held) -> Held:
        known = names.get(thing.place, [])
        name = known.pop(0) if len(known) > 1 else known[0] if known else thing.name
        return replace(thing, name=name, steps=tuple(map(named, thing.steps)))

    return tuple(map(named, laid))


def _with_name(block: Held) -> Held:
    """Return a block that says its name where a format gives it another title."""
    if not block.name or name_in(block.written) == block.name:
        return block
    return block.having(Entry(Scalar("id", block.place), Scalar(block.name, block.place)))


def _for_so_many(blocks: tuple[Held, ...], people: int) -> tuple[Held, ...]:
    """Return what takes place with so many people; a limit that cannot be read is told later."""
    return tuple(
        block.with_steps(tuple(step for step in block.steps if is_for(step, people)))
        for block in blocks
        if is_for(block, people)
    )


def _lay_minutes(laying: Laying) -> None:
    for entry in laying.layer.minutes:
        spot = laying.meant(entry.key)
        if not isinstance(entry.value, Scalar) or is_empty(entry.value):
            hint = "Like this: 'Three thank-yous: 17'. To leave a block out, write '- remove:' under 'changes:'."
            laying.tell(f"How many minutes does '{entry.key.text}' take?", entry.key.place, hint)
        elif spot is not None:
            field_set(laying, spot, Entry(Scalar("minutes", entry.key.place), entry.value))


def _missed(laying: Laying, before: tuple[Held, ...]) -> Iterator[Problem]:
    """Yield a Problem for each removed thing that a thing which is still there needs."""
    for _, step in spots(laying.blocks):
        for used in uses_of(step):
            spot = steps_found(before, used.source)
            if steps_found(laying.blocks, used.source) or not spot:
                continue
            for gone, deed in laying.gone:
                if gone.name == _name_at(before, spot[0]):
                    where = step.place.seen_from(deed.place)
                    message = f"'{gone.title}' is gone, but '{step.title}' ({where}) needs it."
                    hint = f"Replace it instead of removing it, or remove '{step.title}' too."
                    yield Problem(message, deed.place, hint)


def _emptied(laying: Laying) -> Iterator[Problem]:
    """Yield a warning for each block that lost its last step, unless the same layers say what happens in it now."""
    told = {deed.thing for deed in laying.deeds if deed.field in ("say", "do")}
    last = {deed.thing.rpartition("/")[0]: deed for _, deed in laying.gone if "/" in deed.thing}
    for index, block in enumerate(laying.blocks):
        deed = last.get(key_of(laying.blocks, index))
        if deed and not block.steps and block.get("steps") is None and deed.thing.rpartition("/")[0] not in told:
            message = f"'{block.title}' has nothing left to do, and still speaks of what is gone."
            hint = (
                f"To leave the block out too, write '- remove: {block.title}' instead. To keep it, say what happens "
                f"in it now: '- change: {block.title}', and below it 'say:' and 'do:'."
            )
            yield Problem(message, deed.place, hint, Weight.WARNING)


def _name_at(blocks: tuple[Held, ...], spot: tuple[int, int]) -> str:
    block, step = spot
    return blocks[block].name if step < 0 else blocks[block].steps[step].name
