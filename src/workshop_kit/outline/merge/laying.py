"""Laying: the state while layers are laid over an outline, and what every act needs of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.formats import is_meant
from workshop_kit.outline.merge.finding import found, lost
from workshop_kit.outline.merge.held import Spot, at, is_for, key_of
from workshop_kit.outline.merge.layer import SET, Deed
from workshop_kit.text import name_of

if TYPE_CHECKING:
    from workshop_kit.outline.merge.held import Held
    from workshop_kit.outline.merge.layer import Layer
    from workshop_kit.places import Place
    from workshop_kit.tree import Scalar


class Laying(Struct):
    """`blocks` are what there is by now, in one format; `every` are those of the outline in all its formats.

    `quiet` is set where several formats are read, so that what is not in one of them is no news. `people` is the
    head-count, None where it is not known. `gone` are things that were removed, with the deed; `deeds` what was done,
    in order.
    """

    layer: Layer
    blocks: tuple[Held, ...]
    every: tuple[Held, ...]
    format: str
    quiet: bool
    people: int | None = None
    gone: list[tuple[Held, Deed]] = field(default_factory=list)
    deeds: list[Deed] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def meant(self, said: Scalar) -> Spot | None:
        """Return where the thing is that is meant; None, and a Problem, where it is not to be found."""
        words = said.text
        spots = found(self.blocks, words)
        if len(spots) == 1:
            return spots[0]
        if not spots and (deed := self._removed(words)):
            message = f"'{' '.join(words.split())}' is gone already, by {deed.place.seen_from(said.place)}."
            self.problems.append(Problem(message, said.place, "Take one of the two lines out."))
        elif not spots and found(self.every, words):
            self._elsewhere(said)
        else:
            self.problems.append(lost(self.blocks, said, spots))
        return None

    def takes_place(self, thing: Held) -> bool:
        """Whether a thing is for this format, and for so many people."""
        return is_meant(thing.written, self.format) and (self.people is None or is_for(thing, self.people))

    def path(self, spot: Spot) -> str:
        """Return what leads to a thing: 'block', or 'block/step'."""
        block = key_of(self.blocks, spot.block)
        return block if spot.is_block else f"{block}/{self.blocks[spot.block].steps[spot.step].name}"

    def tell(self, message: str, place: Place, hint: str = "", weight: Weight = Weight.ERROR) -> None:
        """Tell of something at a place of the layer."""
        self.problems.append(Problem(message, place, hint, weight))

    def done(self, spot: Spot, said: str, place: Place, field: str = "") -> Deed:
        """Keep what was done to a thing, and note where two layers set one field of it."""
        deed = Deed(self.layer.name, self.blocks[spot.block].title, said, place, self.path(spot), field)
        self._note_twice(deed, at(self.blocks, spot).title)
        self.deeds.append(deed)
        return deed

    def done_to_head(self, said: str, place: Place, field: str) -> None:
        """Keep what was done to the head of the outline."""
        deed = Deed(self.layer.name, "", said, place, "", field)
        self._note_twice(deed, "")
        self.deeds.append(deed)

    def _note_twice(self, deed: Deed, title: str) -> None:
        same = (one for one in self.deeds if (one.thing, one.field) == (deed.thing, deed.field) and deed.field)
        first = next((one for one in same if one.place.source is not deed.place.source), None)
        if first and deed.layer != SET:
            of = f" of '{title}'" if title else ""
            message = f"'{deed.field}'{of} is set here and by {first.place.seen_from(deed.place)}."
            self.tell(message, deed.place, "What stands here holds.", Weight.NOTE)

    def _removed(self, words: str) -> Deed | None:
        wanted = name_of(words.rpartition(" / ")[2])
        return next((deed for thing, deed in self.gone if thing.name.startswith(wanted)), None) if wanted else None

    def _elsewhere(self, said: Scalar) -> None:
        if not self.quiet:
            words = " ".join(said.text.split())
            message = f"'{words}' does not take place this time (format '{self.format}'), so nothing is done to it."
            self.tell(message, said.place, "Look at its 'formats:' and 'people:' in the outline.", Weight.NOTE)
