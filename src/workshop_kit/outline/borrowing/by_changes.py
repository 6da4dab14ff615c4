"""Blocks that changes borrow: `- add:` and below it `- use: trust / Small deposits`, or the same below `with:`.

In go the Layers over an outline and the outline with its own loans; out come Layers whose changes hold the lent blocks
themselves, and the outline with what these bring into its head.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.outline.borrowing.borrowed import borrowed, deeds_of, is_use
from workshop_kit.outline.borrowing.brought import brought_along
from workshop_kit.outline.borrowing.desk import Desk
from workshop_kit.outline.borrowing.heads import head_with
from workshop_kit.outline.borrowing.loan import Borrowed
from workshop_kit.outline.merge.held import tree_of
from workshop_kit.tree import Entry, Mapping, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workshop_kit.outline.borrowing.lender import Lenders
    from workshop_kit.outline.borrowing.loan import Loan
    from workshop_kit.outline.merge.layer import Act, Layer
    from workshop_kit.tree import Node

NEW = ("add", "with")
"""Keys of a change below which new blocks stand."""


def borrowed_by_changes(
    layers: tuple[Layer, ...], lent: Borrowed, lenders: Lenders, format: str | None
) -> tuple[tuple[Layer, ...], Borrowed]:
    """Return the layers with lent blocks in their changes, and the outline with what comes along.

    `format` is the one that is wanted, where it is known: what is lent need not suit another.
    """
    asked = [*_uses(layers)]
    if not asked:
        return layers, lent
    tree = _in_format(lent.tree, format)
    problems = [*lent.problems]
    lending = _Lending({}, [*lent.loans])
    origins = dict(lent.origins)
    deeds = [*lent.deeds]
    for layer in layers:
        desk = Desk(tree, _file_of(layer), lenders, borrowed, problems=problems)
        _lend(desk, layer, lending)
        origins |= desk.origins
        deeds += deeds_of(layer.name, desk.loans)
    fresh = lending.loans[len(lent.loans) :]
    made = tuple(replace(layer, acts=tuple(_acts(layer, lending))) for layer in layers)
    head = head_with(lent.tree, fresh, problems)
    blocks = tuple(entry for entry in lent.tree.entries if entry.key.text == "blocks")
    whole = Mapping((*head.entries, *blocks), lent.tree.place)
    return made, Borrowed(whole, tuple(problems), origins, tuple(deeds), loans=tuple(lending.loans))


class _Lending(Struct):
    """The blocks that came of each `use:`, by the `id()` of its node, and all loans so far, in order."""

    found: dict[int, Sequence]
    loans: list[Loan]


def _lend(desk: Desk, layer: Layer, lending: _Lending) -> None:
    """Lend what one layer asks for; what its steps use comes along where it is not there already."""
    ends: list[tuple[Mapping, int]] = []
    for use in _uses([layer]):
        desk.lend(use)
        ends.append((use, len(desk.loans)))
    made = brought_along(desk.loans, desk.problems, lending.loans)
    start = 0
    for use, end in ends:
        lending.found[id(use)] = tree_of(made[start:end], use.place)
        start = end
    lending.loans += [replace(loan, block=block) for loan, block in zip(desk.loans, made, strict=True)]


def _acts(layer: Layer, lending: _Lending) -> Iterator[Act]:
    """Yield the changes of a layer with lent blocks in them; one for which nothing could be lent is told, and gone."""
    for act in layer.acts:
        fields = {key: Entry(entry.key, _filled(entry.value, lending)) for key, entry in act.fields.items()}
        emptied = (key for key in NEW if key in fields and _is_empty(fields[key].value))
        if not any(_uses_below(act.fields[key].value) for key in emptied):
            yield replace(act, fields=fields) if any(map(_has_uses, act.fields.values())) else act


def _filled(node: Node, lending: _Lending) -> Node:
    items = [lent for item in _items(node) for lent in _lent(item, lending)]
    return Sequence(tuple(items), node.place) if _uses_below(node) else node


def _lent(item: Node, lending: _Lending) -> Iterable[Node]:
    return lending.found[id(item)].items if is_use(item) else (item,)


def _uses(layers: Iterable[Layer]) -> Iterator[Mapping]:
    for act in (act for layer in layers for act in layer.acts):
        for key in NEW:
            if key in act.fields:
                yield from _uses_below(act.fields[key].value)


def _has_uses(entry: Entry) -> bool:
    return entry.key.text in NEW and bool(_uses_below(entry.value))


def _uses_below(node: Node) -> list[Mapping]:
    return [item for item in _items(node) if isinstance(item, Mapping) and is_use(item)]


def _items(node: Node) -> tuple[Node, ...]:
    return node.items if isinstance(node, Sequence) else (node,)


def _is_empty(node: Node) -> bool:
    return isinstance(node, Sequence) and not node.items


def _in_format(tree: Mapping, format: str | None) -> Mapping:
    """Return an outline that offers one format alone."""
    if format is None:
        return tree
    entry = Entry(Scalar("formats", tree.place), Scalar(format, tree.place))
    return Mapping((*(one for one in tree.entries if one.key.text != "formats"), entry), tree.place)


def _file_of(layer: Layer) -> tuple[Path, ...]:
    """Return the file of a layer: what it borrows from is another; none for a text that stands in no file."""
    source = layer.place.source
    return (source.folder / Path(source.name).name,) if source.folder else ()
