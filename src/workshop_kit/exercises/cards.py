"""Cards: questions to cut out, in up to three levels, with a card to pass and some to write one's own."""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal, Self

from pydantic import BeforeValidator, model_validator

from workshop_kit.cue import Cue
from workshop_kit.errors import Problem, Weight
from workshop_kit.fields import Items, Line, Number, Unreadable, scalar, within
from workshop_kit.fields.values import read_number
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Counted, Pack, PackCard, Part, Per, Privacy
from workshop_kit.text import Text
from workshop_kit.tree import Node

A_PAGE = (4, 8, 10)
OWN_LINES = {4: 5, 8: 3, 10: 2}
"""On a card of one's own, by the number of cards on a page."""
LEVELS = ("light", "medium", "deep")


def cards_a_page(node: Node) -> Node:
    """Return the node unread; any other number than those that fill a page is unreadable."""
    if read_number(node) not in A_PAGE:
        raise Unreadable("4, 8 or 10 cards share a page.", scalar(node).place, "Like this: a_page: 8")
    return node


class Cards(Exercise):
    """Question cards to cut out: `light`, `medium` and `deep` lists, or `items`, all light; always with a pass card."""

    kind: Literal["cards"]
    light: Items = ()
    medium: Items = ()
    deep: Items = ()
    blanks: Annotated[Number, *within(0, 20)] = 2
    back: Line | None = None
    a_page: Annotated[Number, BeforeValidator(cards_a_page)] = 8

    meanings: ClassVar[dict[str, str]] = {
        "items": "Questions that are all light, one a line.",
        "light": "Questions about likes and days.",
        "medium": "Questions about hopes, worries and thanks.",
        "deep": "Questions about needs, hurts and dreams.",
        "blanks": "Cards to write one's own question on; 2 if nothing is written.",
        "back": "What stands on every back; the title if nothing is written.",
        "a_page": "How many share a page: 4, 8 or 10; 8 if nothing is written.",
    }

    example: ClassVar[str] = """\
- cards: Seen and heard
  light: |
    What small thing made you smile today?
    Which part of the week do you look forward to?
  medium: |
    What did I do lately that helped you?
"""

    standard_privacy: ClassVar[Privacy] = "pair"
    standard_per: ClassVar[Per] = "pair"
    cut: ClassVar[bool] = True
    asks_to_share: ClassVar[bool] = False  # a card to pass is in every pack
    counted: ClassVar[Counted | None] = "deck"

    @model_validator(mode="after")
    def _ask_something(self) -> Self:
        if not (self.items or self.light or self.medium or self.deep):
            raise Unreadable(
                "Cards need questions.",
                self.place,
                "Write them under 'light', 'medium' and 'deep', or all of them under 'items'.",
            )
        return self

    def told(self, cue: Cue) -> Iterator[Problem]:
        """Tell which cards go deeper than is meant for this session, and are left out."""
        for level, (name, asked) in enumerate(self._levels(), 1):
            if asked and level > deepest(cue):
                said = "1 card is" if len(asked) == 1 else f"{len(asked)} cards are"
                yield Problem(
                    f"{said} left out: '{name}' is deeper than what is shared here ('{cue.day.depth}').",
                    asked[0].place,
                    "A couple or a group goes as far as 'medium', and no further than what 'depth:' says: "
                    "in the outline, in a file laid over it, or in practice.yaml.",
                    Weight.NOTE,
                )

    def parts(self, cue: Cue) -> tuple[Part, ...]:
        """Return the pack: level by level the questions, then the card to pass, then those for one's own."""
        asked = (
            PackCard(text, cue.say(f"pack-level-{level}"), level)
            for level, (_, texts) in enumerate(self._levels(), 1)
            if level <= deepest(cue)
            for text in texts
        )
        passing = PackCard(Text(cue.say("pack-pass"), self.place), "", icon="pass", note=cue.say("pack-pass-note"))
        own_label = cue.say("pack-own")
        own = PackCard(Text(own_label, self.place), own_label, icon="pen", lines=OWN_LINES[self.a_page])
        return (Pack((*asked, passing, *(own,) * self.blanks), self.back or self.titled(cue), self.a_page),)

    def _levels(self) -> tuple[tuple[str, Items], ...]:
        return tuple(zip(LEVELS, ((*self.items, *self.light), self.medium, self.deep), strict=True))


def deepest(cue: Cue) -> int:
    """Return the deepest level that is printed; 0 for none."""
    return ("none", *LEVELS).index(cue.day.depth)
