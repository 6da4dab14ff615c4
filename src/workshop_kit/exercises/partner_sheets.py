"""Partner sheets: a page for each of two people, and one to look at together.

Where a partner is not in the room there is one page. Two who practice have an A and a B only if the two differ.
"""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import BeforeValidator, model_validator

from workshop_kit.cue import Cue, Grouping
from workshop_kit.exercises.pieces.prompts import prompts
from workshop_kit.fields import Items, Names, Unreadable, read_names
from workshop_kit.formats import format_called
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Heading, Instructions, Part, Per, Privacy, Variant
from workshop_kit.text import Paragraph, Text, name_of
from workshop_kit.tree import Node

TABS = ("A", "B")


def two_names(node: Node) -> Node:
    """Return the node unread; any other number of names than two is unreadable."""
    names = read_names(node)
    if len(names) != len(TABS):
        raise Unreadable(
            f"Two names belong here, one for each partner; there {'is 1' if len(names) == 1 else f'are {len(names)}'}.",
            node.place,
            "Like this: Partner A, Partner B",
        )
    if name_of(str(names[0])) == name_of(str(names[1])):
        raise Unreadable(f"Both are called '{names[0]}': their pages could not be told apart.", names[1].place)
    return node


class PartnerSheets(Exercise):
    """A page A and a page B with prompts to answer apart, and `compare`, a page to look at together."""

    kind: Literal["partner-sheets"]
    items_a: Items = ()
    items_b: Items = ()
    compare: Items = ()
    labels: Annotated[Names, BeforeValidator(two_names)] = ()

    meanings: ClassVar[dict[str, str]] = {
        "items": "Lines on both sheets.",
        "items_a": "Lines on Partner A's sheet alone.",
        "items_b": "Lines on Partner B's sheet alone.",
        "compare": "Questions for afterwards, on a page for both.",
        "labels": "What the two are called, such as 'Partner A, Partner B'.",
    }

    example: ClassVar[str] = """\
- partner-sheets: What I noticed this week
  items: |
    One thing {my partner} did that helped me
    What it did for me
  compare: |
    What surprised us
"""

    standard_privacy: ClassVar[Privacy] = "pair"
    standard_per: ClassVar[Per] = "partner"

    @model_validator(mode="after")
    def _both_have_prompts(self) -> Self:
        if not self.items and not (self.items_a and self.items_b):
            raise Unreadable(
                "Partner sheets need lines to write about, for both.",
                self.place,
                "Write them under 'items', the same for both, or under 'items_a' and 'items_b'.",
            )
        return self

    def apart(self, cue: Cue) -> bool:
        """Whether there is a page A and a page B: for partners who are here; for others only if the pages differ."""
        partners = format_called(cue.day.format).partners
        return partners == "here" or (partners == "practice" and bool(self.items_a or self.items_b))

    def printed_per(self, cue: Cue) -> Per:
        """For whom it is printed: for both of a pair, as long as there is a page for each of them."""
        per = self.per or self.standard_per
        return per if self.apart(cue) else format_called(cue.day.format).printed_per(per)

    def steps(self, cue: Cue) -> tuple[Paragraph, ...]:
        """Return the author's instructions, else the standard ones, which speak of two pages only where there are."""
        if self.instructions or self.apart(cue):
            return super().steps(cue)
        return self.in_our_words(cue.say(f"instructions-{self.kind}-one").splitlines())

    def variants(self, cue: Cue) -> tuple[Variant, ...]:
        """Return page A, page B and, if there is something to compare, the page for both.

        Alone, a person has what is on page A, with no letter on its edge.
        """
        partners = format_called(cue.day.format).partners
        pages = self._two(cue) if self.apart(cue) else (self._one(cue),)
        return (*pages, self._together(cue)) if self.compare and partners != "away" else pages

    def _one(self, cue: Cue) -> Variant:
        return Variant((Instructions(self.steps(cue)), *prompts((*self.items, *self.items_a), self.lines)))

    def _two(self, cue: Cue) -> tuple[Variant, ...]:
        labels = tuple(map(str, self.labels)) or tuple(cue.say("partner-labels").split("|"))
        opening = Instructions(self.steps(cue))
        return tuple(
            Variant((opening, *prompts((*self.items, *own), self.lines)), tab, label)
            for tab, label, own in zip(TABS, labels, (self.items_a, self.items_b), strict=True)
        )

    def _together(self, cue: Cue) -> Variant:
        """Return the page for both, without a letter on its edge."""
        heading = Heading(Text(cue.say("compare-heading"), self.place))
        parts: tuple[Part, ...] = (heading, *prompts(self.compare, self.lines))
        return Variant(parts, label=cue.say("compare-label"), grouping=Grouping("pair"))
