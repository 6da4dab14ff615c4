"""Definition: a term, what is meant by it, and what it sounds like."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from workshop_kit.cue import Cue
from workshop_kit.fields import Line, Long, Named, NamedItems
from workshop_kit.kinds import Slide
from workshop_kit.scene import Filling, Ornament, Scene, Words
from workshop_kit.text import Paragraph, Run, paragraph, paragraphs

MOST = 3


class Definition(Slide):
    """A term as large as a title, its meaning beside it, and below that a few rows such as 'Sounds like: ...'."""

    kind: Literal["definition"]
    title: Line
    text: Long
    in_a_word: Line | None = None
    items: NamedItems = ()

    meanings: ClassVar[dict[str, str]] = {
        "title": "The term itself.",
        "text": "What is meant by it, in one sentence.",
        "in_a_word": "The same in three or four words; stands below the term.",
        "items": "Rows of two parts, such as 'Sounds like: No wonder you are tired'.",
    }

    reveals: ClassVar[bool] = True

    example: ClassVar[str] = """\
- definition: Validating
  in_a_word: to hear someone out
  text: To show that you see what someone feels, and that it makes sense to feel it.
  items: |
    Sounds like: No wonder you are tired.
    It is not: agreeing, praising or fixing
"""

    def scenes(self, cue: Cue) -> Iterator[Scene]:
        """One slide; more than three rows go on on a next one."""
        slots: dict[str, Filling] = {"Title": Words((paragraph(self.title),))}
        if self.in_a_word:
            slots["In a word"] = Words((paragraph(self.in_a_word),))
        slots["Definition"] = Words(paragraphs(self.text))
        if self.items:
            rows = tuple(map(_row, self.items))
            slots["Rows"] = Words(rows, continues=True, most=MOST, ornament=Ornament.RULES_ABOVE)
        shown = "Rows" if self.reveal and self.items else ""
        yield Scene(cue.name, ("Definition", "Points"), slots, self.place, reveal=shown)


def _row(item: Named) -> Paragraph:
    """Set the label before a tab, which the layout stops where the words begin."""
    return Paragraph((Run(f"{item.name}\t", strong=True), *item.words.runs), item.name.place)
