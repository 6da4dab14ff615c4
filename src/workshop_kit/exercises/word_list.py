"""Word list: words by family, to find one's own among them."""

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator

from workshop_kit.cue import Cue
from workshop_kit.fields import Items
from workshop_kit.fields.lists import read_named
from workshop_kit.kinds import Exercise
from workshop_kit.sheet import Families, Family, Part
from workshop_kit.text import Text
from workshop_kit.tree import Node


def families(node: Node) -> Node:
    """Return the node unread; a line without a name, a colon and words is unreadable."""
    read_named(node)
    return node


class WordList(Exercise):
    """Columns of words with circles to mark, a family in each, and room for a word of one's own."""

    kind: Literal["word-list"]
    items: Annotated[Items, BeforeValidator(families)]

    meanings: ClassVar[dict[str, str]] = {
        "items": "A family a line: its name, a colon, and its words with commas.",
    }

    example: ClassVar[str] = """\
- word-list: Words for what I feel
  items: |
    Glad: thankful, proud, hopeful, playful, tender, touched
    Calm: safe, rested, content, trusting, at ease, steady
    Sad: lonely, let down, tired, missing you, flat, hurt
"""

    def parts(self, cue: Cue) -> tuple[Part, ...]:  # noqa: ARG002 - every kind is given its moment
        """Return the families."""
        return (Families(tuple(map(_family, self.items))),)


def _family(item: Text) -> Family:
    """Split a line at its colon, and its words at their commas."""
    name, _, words = item.source.partition(": ")
    listed = (Text(word.strip(), item.place) for word in words.split(","))
    return Family(Text(name.strip(), item.place), tuple(word for word in listed if word.source))
