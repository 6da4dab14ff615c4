"""Scene cards: made-up scenes to act on, two to a page, to cut out."""

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator

from workshop_kit.cue import Cue
from workshop_kit.fields import Items, Unreadable, read_cells
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Card, Cards, Counted, Part, Per, Privacy
from workshop_kit.text import Text
from workshop_kit.tree import Node

A_PAGE = 2
OWN_LINES = 7
SCENE_AND_GOAL = 2


def scenes_with_goals(node: Node) -> Node:
    """Return the node unread; a line of more than a scene and a goal is unreadable."""
    for cells in read_cells(node):
        if len(cells) > SCENE_AND_GOAL or not all(cell.source for cell in cells):
            raise Unreadable(
                "Each line here is a scene, or a scene and its goal with ' | ' between them.",
                cells[0].place,
                "Like this: Ari got the job. Kai is worried about money. | Let good news be good news",
            )
    return node


class SceneCards(Exercise):
    """Half-page cards, a made-up scene on each, with what to try below it."""

    kind: Literal["scene-cards"]
    items: Annotated[Items, BeforeValidator(scenes_with_goals)]

    meanings: ClassVar[dict[str, str]] = {
        "items": "A card a line: what happens, then ' | ' and what to try.",
    }

    example: ClassVar[str] = """\
- scene-cards: Two short scenes
  items: |
    Robin’s boss has moved the deadline again. “I give up.” | Meet the feeling first
    Ari got the job. Kai is worried about money. | Let good news be good news
"""

    standard_privacy: ClassVar[Privacy] = "pair"
    standard_per: ClassVar[Per] = "pair"
    cut: ClassVar[bool] = True
    asks_to_share: ClassVar[bool] = False
    counted: ClassVar[Counted | None] = "deck"

    def parts(self, cue: Cue) -> tuple[Part, ...]:
        """Return the cards, two to a page; where half a page would stay empty, it is for a scene of one's own."""
        cards = [_card(item, cue.say("scene-number", number=number)) for number, item in enumerate(self.items, 1)]
        with_instructions = len(cards) + 1
        if with_instructions % A_PAGE:
            cards.append(Card(cue.say("scene-own"), Text(cue.say("scene-own-text"), self.place), lines=OWN_LINES))
        return (Cards(tuple(cards), A_PAGE),)


def _card(item: Text, label: str) -> Card:
    scene, _, goal = (part.strip() for part in item.source.partition(" | "))
    return Card(label, Text(scene, item.place), Text(goal, item.place) if goal else None, scene=True)
