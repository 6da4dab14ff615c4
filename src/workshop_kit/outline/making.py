"""From the tree of one format's outline to its models: each block and step by the class of its own kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

import workshop_kit.exercises
import workshop_kit.slides  # noqa: F401 - importing the packages offers their kinds
from workshop_kit.errors import Problem
from workshop_kit.kinds import KINDS, Exercise, Kind
from workshop_kit.outline.counts import bound_problems, count_problems, length_problems, lengths_written
from workshop_kit.outline.known import GIVEN, unknown_key
from workshop_kit.outline.things import Thing, block_thing, step_thing
from workshop_kit.outline.told import Model, Written, told
from workshop_kit.outline.workshop import Block, Workshop
from workshop_kit.tree import Laid, Mapping, Node, Sequence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from workshop_kit.outline.answering import Origins
    from workshop_kit.places import Place

_HELD_APART = ("terms", "for")


def workshop_of(
    tree: Mapping, name: str, overlaid: Place | None = None, origins: Origins | None = None
) -> tuple[Workshop | None, list[Problem]]:
    """Make the Workshop of an outline; steps that cannot be made are left out, None without its head or a block.

    `overlaid` and `origins` are kept as a Workshop has them.
    """
    written = tree.get("lengths")
    problems = list(length_problems(written))
    blocks = tuple(_blocks(tree.get("blocks"), lengths_written(written), problems))
    fields = {entry.key.text: entry for entry in tree.entries if entry.key.text not in _HELD_APART}
    given: dict[str, Any] = {"id": name, "overlaid": overlaid, "origins": origins or {}}
    given |= {"blocks": blocks} if "blocks" in fields else {}
    workshop = _made(Written(Workshop, "an outline", fields, tree.place), given, problems)
    node = tree.get("blocks")
    whole = isinstance(node, Sequence) and len(blocks) == len(node.items)
    return (workshop if whole else None), problems


def steps_of(node: Node | None) -> tuple[tuple[Kind, ...], list[Problem]]:
    """Make the steps of a list that stands alone, in a block of one length."""
    problems: list[Problem] = []
    return tuple(_steps(node, (), problems)), problems


def _blocks(node: Node | None, lengths: tuple[int, ...], problems: list[Problem]) -> Iterator[Block]:
    for thing in _things(node, block_thing, "blocks", "  - pair: Three thank-yous", problems):
        problems += [*count_problems(thing.fields, lengths), *bound_problems(thing.fields, lengths)]
        steps = thing.fields.get("steps")
        given: dict[str, Any] = {"kind": thing.kind, **_written(thing)}
        if steps:
            given["steps"] = tuple(_steps(steps.value, lengths, problems))
        block = _made(Written(Block, "a block", thing.fields, thing.place), given, problems)
        if block:
            yield block


def _written(thing: Thing) -> dict[str, Node]:
    """Return the minutes that the outline itself has for a block whose minutes a layer states."""
    minutes = thing.fields["minutes"].value if "minutes" in thing.fields else None
    return {"written": minutes.over} if isinstance(minutes, Laid) and minutes.over is not None else {}


def _steps(node: Node | None, lengths: tuple[int, ...], problems: list[Problem]) -> Iterator[Kind]:
    for thing in _things(node, step_thing, "steps", "  - statement: Being noticed feels good", problems):
        word = thing.kind.text
        if issubclass(KINDS[word], Exercise):
            problems += count_problems(thing.fields, lengths)
        step = _made(Written(KINDS[word], word, thing.fields, thing.place), {"kind": word}, problems)
        if step:
            yield step


def _things(
    node: Node | None, read: Callable[[Node], Thing | Problem], word: str, example: str, problems: list[Problem]
) -> Iterator[Thing]:
    """Read the first lines of a list of things; a list that is none, or that is empty, is told."""
    if node is None:
        return
    if not isinstance(node, Sequence) or not node.items:
        message = f"Below '{word}:' each thing begins with a dash, a space and its kind."
        problems.append(Problem(message, node.place, f"Like this:\n{word}:\n{example}"))
        return
    for item in node.items:
        thing = read(item)
        if isinstance(thing, Thing):
            yield thing
        else:
            problems.append(thing)


def _made(written: Written[Model], given: dict[str, Any], problems: list[Problem]) -> Model | None:
    """Make one model of its fields; `given` is what the reader knows better than the author."""
    fields = written.fields
    known_better = GIVEN.get(written.model.__name__, {"kind"}) & fields.keys()
    problems += [unknown_key(fields[word].key, written.model, written.where) for word in known_better]
    data = {word: entry.value for word, entry in fields.items() if word not in {"for", *known_better}} | given
    try:
        return written.model.model_validate(data, context={"place": written.place})
    except ValidationError as error:
        problems += told(error, written)
        return None
