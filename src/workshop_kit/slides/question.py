"""Question: one thing to ask everyone, in a colour of its own."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from workshop_kit.cue import Cue
from workshop_kit.fields import Items, Line
from workshop_kit.kinds import Slide
from workshop_kit.scene import Scene, Words
from workshop_kit.text import Text, paragraph, plain


class Question(Slide):
    """A question, large; `items` say what to do meanwhile, else a line that leaves room to pass."""

    kind: Literal["question"]
    title: Line
    items: Items = ()

    meanings: ClassVar[dict[str, str]] = {
        "title": "The question itself, shown large.",
        "items": "What to do meanwhile, one line each.",
    }

    example: ClassVar[str] = """\
- question: What small thing did someone do for you this week?
"""

    def scenes(self, cue: Cue) -> Iterator[Scene]:
        """One slide: the question, and how people may answer, beside the icon of who works together."""
        if self.items:
            how = Words((paragraph(_on_one_line(self.items)),), icon=cue.moment.grouping.icon)
        else:
            how = Words((plain(cue.say("question-how"), self.place),), icon="solo")
        yield Scene(
            name=cue.name,
            layouts=("Question", "Statement"),
            slots={
                "Title": Words((paragraph(self.title),)),
                "How": how,
            },
            place=self.place,
        )


def _on_one_line(items: tuple[Text, ...]) -> Text:
    """Join what to do meanwhile with dots between: it stands beside one icon."""
    *before, last = (item.source for item in items)
    return Text(" · ".join([*(line.removesuffix(".") for line in before), last]), items[0].place)
