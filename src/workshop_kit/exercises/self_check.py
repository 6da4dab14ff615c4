"""Self-check: lines to rate for oneself, a sum, and kind words for it. It is no test, and stays private."""

from collections.abc import Iterator, Sequence
from typing import Annotated, ClassVar, Literal, Self, get_args

from pydantic import BeforeValidator, model_validator

from workshop_kit.cue import Cue
from workshop_kit.exercises.pieces.bands import SumBand, bands_of, thirds
from workshop_kit.exercises.pieces.scale import ends_of, scale_of
from workshop_kit.fields import Cells, Items, Line, Unreadable, one_of, scalar
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Band, Bands, Part, Per, Privacy, Ratings, Ruled
from workshop_kit.text import Text, name_of
from workshop_kit.tree import Node

ENDS = 2


def stays_private(node: Node) -> Node:
    """Return the node unread; any privacy but `private` is unreadable."""
    said = scalar(node)
    if said.text.strip().lower() != "private":
        raise Unreadable("A self-check stays private; remove this line.", said.place)
    return node


def for_each_alone(node: Node) -> Node:
    """Return the node unread; copies for anybody but each person are unreadable."""
    said = scalar(node)
    if said.text.strip().lower() != "person":
        raise Unreadable("A self-check is for each person alone; remove this line.", said.place)
    return node


class SelfCheck(Exercise):
    """Circles to ring, a box for the sum and bands in kind words; says itself that it is not a validated test."""

    kind: Literal["self-check"]
    items: Items
    scale: Line | None = None
    ends: Cells = ()
    reversed: Items = ()
    bands: Cells = ()
    privacy: Annotated[Privacy, *one_of(*get_args(Privacy)), BeforeValidator(stays_private)] | None = None

    per: Annotated[Per, *one_of(*get_args(Per)), BeforeValidator(for_each_alone)] | None = None

    meanings: ClassVar[dict[str, str]] = {
        "items": "Lines to rate.",
        "scale": "The numbers to ring, at most 10 of them; 1 to 5 if nothing is written.",
        "ends": "What the first and the last number mean, with ' | ' between; else Not yet | Very much.",
        "reversed": "The first words of lines on which a high number is the less good one.",
        "bands": "A band a line: its sums, a kind name and a next step, with ' | ' between.",
        "privacy": "Always private: there is no need to write it.",
        "per": "Always a copy for each person: there is no need to write it.",
    }

    example: ClassVar[str] = """\
- self-check: How it is for me just now
  items: |
    I feel heard when I talk about my day
    I say thank you for small things
    I keep worries to myself
  reversed: I keep worries
"""

    @property
    def sums(self) -> tuple[int, int]:
        """The least and the greatest sum."""
        first, last = scale_of(self.scale)
        return first * len(self.items), last * len(self.items)

    @model_validator(mode="after")
    def _adds_up(self) -> Self:
        """Hold ends, bands and reversed lines to what there is."""
        bands_of(self.bands, *self.sums)
        self._backwards()
        if self.ends and (len(self.ends) > 1 or len(self.ends[0]) != ENDS or not all(map(str, self.ends[0]))):
            raise Unreadable(
                "The two ends of a scale have a few words each, with ' | ' between them.",
                self.ends[0][0].place,
                "Like this: ends: Not yet | Very much",
            )
        return self

    def parts(self, cue: Cue) -> tuple[Part, ...]:
        """Return the lines to rate with their sum, the bands, and a line for a thing to do."""
        total = cue.say("self-check-total", count=len(self.items))
        low, high = self.ends[0] if self.ends else ends_of(cue.say("scale-ends"), self.place)
        bands = tuple(
            Band(_sums(band, cue), band.title, band.next_step)
            for band in bands_of(self.bands, *self.sums) or self._standard_bands(cue)
        )
        return (
            Ratings(self.items, *scale_of(self.scale), (low, high), self._backwards(), total),
            Bands(bands, " ".join(self._notes(cue))),
            Ruled(Text(cue.say("self-check-start"), self.place), lines=1),
        )

    def _notes(self, cue: Cue) -> Iterator[str]:
        """Yield which lines count the other way, and what this is not."""
        if backwards := sorted(index + 1 for index in self._backwards()):
            yield cue.say("self-check-reversed", count=len(backwards), lines=_listed(backwards, cue))
        yield cue.say("self-check-note")

    def _standard_bands(self, cue: Cue) -> tuple[SumBand, ...]:
        words = [ends_of(line, self.place) for line in cue.say("self-check-bands").splitlines()]
        stretches = thirds(*self.sums, len(words))
        # With two sums in all there is no band between the lowest and the highest.
        named = [*words[: len(stretches) - 1], words[-1]]
        return tuple(
            SumBand(low, high, title, step, self.place)
            for (low, high), (title, step) in zip(stretches, named, strict=True)
        )

    def _backwards(self) -> frozenset[int]:
        """Return which lines count from high to low, from 0; each must be told by words that begin one line only."""
        return frozenset(map(self._begun_by, self.reversed))

    def _begun_by(self, words: Text) -> int:
        begun = name_of(str(words))
        found = [index for index, item in enumerate(self.items) if f"{name_of(str(item))}-".startswith(f"{begun}-")]
        if len(found) != 1:
            many = "Several lines begin" if found else "No line begins"
            raise Unreadable(
                f"{many} with '{words}'.", words.place, "Write the first words of the line that is to be reversed."
            )
        return found[0]


def _listed(numbers: Sequence[int], cue: Cue) -> str:
    """Return numbers in words: '3', or '1, 3 and 5'."""
    *before, last = map(str, numbers)
    return cue.say("self-check-lines", first=", ".join(before), last=last) if before else last


def _sums(band: SumBand, cue: Cue) -> str:
    """Return the sums of a band in words: '5 to 11', or '5' alone."""
    return str(band.low) if band.low == band.high else cue.say("scale-from-to", first=band.low, last=band.high)
