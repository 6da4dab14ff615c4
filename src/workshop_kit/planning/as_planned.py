"""The outline of one plan: a tree with its layers goes in, out comes one for the format and length of the plan alone.

So it can be saved as an outline of its own: minutes are those of the plan, what does not take place is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.outline.borrowing.columns import BOUNDS, Columns, timed
from workshop_kit.outline.merge.held import blocks_held, tree_of
from workshop_kit.tree import Entry, Mapping, Scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.outline.merge.held import Held
    from workshop_kit.places import Place
    from workshop_kit.planning.plan import Plan


def as_planned(tree: Mapping, plan: Plan) -> Mapping:
    """Return the outline as it is planned; `tree` is what the plan was read from."""
    said = {"lengths": str(plan.length), "formats": plan.format}
    entries = [entry for entry in tree.entries if entry.key.text not in ("blocks", *said)]
    head = [Entry(Scalar(key, tree.place), Scalar(text, tree.place)) for key, text in said.items()]
    blocks = Entry(Scalar("blocks", tree.place), tree_of(_blocks(tree, plan), tree.place))
    return Mapping((*entries, *head, blocks), tree.place)


def _blocks(tree: Mapping, plan: Plan) -> Iterator[Held]:
    lengths = plan.workshop.lengths
    columns = Columns((lengths.index(plan.start) if lengths else 0,), lengths, (plan.length,))
    # A block that was borrowed twice has one place: its minutes stand in the order of the plan.
    minutes: dict[Place, list[int]] = {}
    for part in plan.parts:
        minutes.setdefault(part.block.place, []).append(part.moment.minutes)
    shown = {step.kind.place for part in plan.parts for step in part.steps}
    for block in blocks_held(tree) or ():
        if not minutes.get(block.place):
            continue
        has = minutes[block.place].pop(0)
        made = timed(block, columns, Entry(Scalar("minutes", block.place), Scalar(str(has), block.place)))
        if made:
            steps = tuple(step.without("people") for step in made.steps if step.place in shown)
            yield _unbound(made.with_steps(steps).without("people"), has)


def _unbound(block: Held, minutes: int) -> Held:
    """Return a block without limits that say no more than its minutes do."""
    for bound in BOUNDS:
        node = block.get(bound)
        if isinstance(node, Scalar) and node.text == str(minutes):
            block = block.without(bound)
    return block
