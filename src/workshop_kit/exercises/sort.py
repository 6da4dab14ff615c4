"""Sort: things to put in an order of one's own."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import model_validator

from workshop_kit.cue import Cue
from workshop_kit.fields import Items, Number, Unreadable, one_of, within
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Part, Ruled, Sorted, Strips
from workshop_kit.text import Paragraph, Text

Way = Literal["rank", "star", "sort"]
FIRST_LINES = 2
PILES = 2


class Sort(Exercise):
    """A list with a box before each line for its number, a star before each to fill, or strips to make piles of."""

    kind: Literal["sort"]
    items: Items
    how: Annotated[Way, *one_of("rank", "star", "sort")] = "rank"
    pick: Annotated[Number, *within(1, 20)] | None = None

    meanings: ClassVar[dict[str, str]] = {
        "items": "What is put in order, one a line.",
        "how": "'rank' numbers them, 'star' marks the best, 'sort' makes piles; rank if nothing is written.",
        "pick": "How many are chosen; all of them if nothing is written.",
    }

    example: ClassVar[str] = """\
- sort: What matters most to me
  pick: 3
  items: |
    Being listened to
    Laughing together
    Time for just us
    Being thanked
"""

    @model_validator(mode="after")
    def _pick_is_possible(self) -> Self:
        if self.pick and (self.how == "sort" or self.pick > len(self.items)):
            many = "1 line" if len(self.items) == 1 else f"{len(self.items)} lines"
            said = "Piles hold every line." if self.how == "sort" else f"{self.pick} of {many} cannot be picked."
            raise Unreadable(said, self.place, "Take 'pick:' out, or pick fewer.")
        return self

    @property
    def is_cut(self) -> bool:
        """Strips are cut; a list is a sheet."""
        return self.how == "sort"

    def steps(self, cue: Cue) -> tuple[Paragraph, ...]:
        """Return the author's instructions, else those of the way it is done, with how many to pick."""
        if self.instructions:
            return super().steps(cue)
        key = "instructions-sort" if self.how == "rank" else f"instructions-sort-{self.how}"
        lines = cue.say(key).splitlines()
        if self.pick:
            lines[0] = cue.say(f"sort-pick-{self.how}", count=self.pick)
        return self.in_our_words(lines)

    def parts(self, cue: Cue) -> tuple[Part, ...]:
        """Return the list, and room to say more about one of its lines; or the strips, and more to name piles with."""
        if self.how == "sort":
            return (Strips(self.items, piles=PILES, pile=cue.say("sort-pile")),)
        return (Sorted(self.items, self.how), Ruled(Text(cue.say("sort-start"), self.place), FIRST_LINES))
