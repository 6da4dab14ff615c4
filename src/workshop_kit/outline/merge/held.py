"""An outline's blocks while layers are laid over them: each thing held with the name that it has in the base.

A name never moves: who retitles a thing leaves its name, so that later layers and `uses` still find it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.fields import Unreadable, read_names
from workshop_kit.outline.people import fits
from workshop_kit.text import name_of
from workshop_kit.tree import Entry, Mapping, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workshop_kit.places import Place
    from workshop_kit.text import Text
    from workshop_kit.tree import Node

STEPS = "steps"
WITHIN = " / "
"""Between the title of a block and that of a step in it."""


class Spot(NamedTuple):
    """Where a thing stands: the index of its block, and that of the step in it; -1 for the block itself."""

    block: int
    step: int = -1

    @property
    def is_block(self) -> bool:
        """Whether it is a block."""
        return self.step < 0


class Held(Struct, frozen=True):
    """A block or a step: its name ('' without a title), the keys below its dash, and, of a block, its steps."""

    name: str
    written: Mapping
    steps: tuple[Held, ...] = ()

    @property
    def place(self) -> Place:
        """Where its dash stands."""
        return self.written.place

    @property
    def title(self) -> str:
        """What it is called in messages: its title, else its kind."""
        first = self.written.entries[0] if self.written.entries else None
        if first is None:
            return ""
        text = first.value.text if isinstance(first.value, Scalar) else ""
        return " ".join(text.split()) or first.key.text

    def get(self, key: str) -> Node | None:
        """Return what is written under a key."""
        if key == STEPS and self.steps:
            return tree_of(self.steps, self.steps[0].place)
        return self.written.get(key)

    def having(self, entry: Entry) -> Held:
        """Return it with an entry in place of the one that has its key, else at the end.

        Steps come in the place of its steps; what is no list of things is left for the reader to tell of.
        """
        if entry.key.text == STEPS:
            bare = self.without(STEPS)
            whole = held(Mapping((*bare.written.entries, entry), self.place))
            return replace(whole, name=self.name)
        entries = [entry if one.key.text == entry.key.text else one for one in self.written.entries]
        if entry not in entries:
            entries.append(entry)
        return replace(self, written=Mapping(tuple(entries), self.place))

    def with_steps(self, steps: tuple[Held, ...]) -> Held:
        """Return it with other steps."""
        return replace(self, steps=steps)

    def without(self, key: str) -> Held:
        """Return it without a key."""
        entries = tuple(entry for entry in self.written.entries if entry.key.text != key)
        steps = () if key == STEPS else self.steps
        return replace(self, written=Mapping(entries, self.place), steps=steps)


def held(node: Mapping) -> Held:
    """Hold a thing as it is written, with its steps."""
    rest = tuple(entry for entry in node.entries if entry.key.text != STEPS)
    below = node.get(STEPS)
    if below is None or not isinstance(below, Sequence) or not all(isinstance(one, Mapping) for one in below.items):
        return Held(name_in(node), node)
    steps = tuple(held(one) for one in below.items if isinstance(one, Mapping))
    return Held(name_in(node), Mapping(rest, node.place), steps)


def blocks_held(tree: Mapping) -> tuple[Held, ...] | None:
    """Hold the blocks of an outline; None where they are no list of things, which the reader tells of."""
    blocks = tree.get("blocks")
    if not isinstance(blocks, Sequence) or not all(isinstance(item, Mapping) for item in blocks.items):
        return None
    return tuple(held(item) for item in blocks.items if isinstance(item, Mapping))


def key_of(blocks: tuple[Held, ...], index: int) -> str:
    """Return by what a block is known where it may have no name: its name, else its kind and its number: 'break 2'."""
    block = blocks[index]
    if block.name or not block.written.entries:
        return block.name
    kind = block.written.entries[0].key.text
    before = (one for one in blocks[: index + 1] if not one.name and one.written.entries)
    return f"{kind} {sum(one.written.entries[0].key.text == kind for one in before)}"


def uses_of(thing: Held) -> tuple[Text, ...]:
    """Return the words after a thing's `uses:`; none where they cannot be read, which their field tells."""
    node = thing.get("uses")
    try:
        return read_names(node) if node is not None else ()
    except Unreadable:
        return ()


def pointing(block: Held, was: str, now: Held) -> Held:
    """Return a block whose steps find in another block, that had the name `was`, what they use of it."""
    return block if was == now.name else block.with_steps(tuple(_pointing(step, was, now) for step in block.steps))


def _pointing(step: Held, was: str, now: Held) -> Held:
    used = [(text, *text.source.rpartition(WITHIN)) for text in uses_of(step)]
    if not any(name_of(block) == was for _, block, _, _ in used):
        return step
    own = now.get("id")
    home = own.text if isinstance(own, Scalar) else now.title
    said = (f"{home if name_of(block) == was else block}{slash}{words}" for _, block, slash, words in used)
    places = (text.place for text, *_ in used)
    items = tuple(Scalar(words, place) for words, place in zip(said, places, strict=True))
    return step.having(Entry(Scalar("uses", step.place), Sequence(items, step.place)))


def name_in(node: Mapping) -> str:
    """Return a thing's name: of its `id`, else of what stands after its kind."""
    own = node.get("id") or (node.entries[0].value if node.entries else None)
    return name_of(own.text) if isinstance(own, Scalar) else ""


def is_for(thing: Held, people: int) -> bool:
    """Whether a thing takes place with so many people; a limit that cannot be read is told later."""
    said = thing.get("people")
    return not isinstance(said, Scalar) or fits(said.text, people)


def tree_of(blocks: Iterable[Held], place: Place) -> Sequence:
    """Return held blocks as a list of the located tree."""
    return Sequence(tuple(map(_node, blocks)), place)


def at(blocks: tuple[Held, ...], spot: Spot) -> Held:
    """Return the thing at a spot."""
    block = blocks[spot.block]
    return block if spot.is_block else block.steps[spot.step]


def put(blocks: tuple[Held, ...], spot: Spot, *things: Held) -> tuple[Held, ...]:
    """Return the blocks with other things at a spot in place of the one there; with none it is gone."""
    if spot.is_block:
        return (*blocks[: spot.block], *things, *blocks[spot.block + 1 :])
    block = blocks[spot.block]
    steps = (*block.steps[: spot.step], *things, *block.steps[spot.step + 1 :])
    return put(blocks, Spot(spot.block), replace(block, steps=steps))


def spots(blocks: tuple[Held, ...]) -> Iterator[tuple[Spot, Held]]:
    """Yield every thing with its spot, each block before its steps."""
    for index, block in enumerate(blocks):
        yield Spot(index), block
        for number, step in enumerate(block.steps):
            yield Spot(index, number), step


def _node(thing: Held) -> Mapping:
    if not thing.steps:
        return thing.written
    steps = Sequence(tuple(map(_node, thing.steps)), thing.steps[0].place)
    entry = Entry(Scalar(STEPS, thing.place), steps)
    return Mapping((*thing.written.entries, entry), thing.place)
