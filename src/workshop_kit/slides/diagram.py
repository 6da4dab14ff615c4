"""Diagram: a drawn figure with a few words at each of its parts."""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal, Self, get_args

from pydantic import model_validator

from workshop_kit.cue import Cue
from workshop_kit.fields import Labelled, LabelledItems, Line, Long, Unreadable, one_of
from workshop_kit.figures import FIGURES
from workshop_kit.kinds import Slide
from workshop_kit.scene import Figure, Filling, Item, Scene, Words
from workshop_kit.text import paragraph, paragraphs

Shape = Literal["loop", "strands", "ladder", "scale", "timeline", "circles", "quadrants", "wheel"]


class Diagram(Slide):
    """A loop, strands, a ladder, a scale, a timeline, circles, quadrants or a wheel, drawn from its items."""

    kind: Literal["diagram"]
    title: Line
    shape: Annotated[Shape, *one_of(*get_args(Shape))]
    items: LabelledItems
    text: Long | None = None

    meanings: ClassVar[dict[str, str]] = {
        "shape": "loop, strands, ladder, scale, timeline, circles, quadrants or wheel.",
        "items": "A line for each part, such as 'You share: something real'; what follows the colon is set smaller.",
        "text": "A sentence or two beside the figure.",
    }

    example: ClassVar[str] = """\
- diagram: How closeness grows
  shape: loop
  text: It takes two moves. One of you shares, and the other shows they care.
  items: |
    You share: something real
    They respond: with care
    You feel: known
    Trust grows: a little
"""

    @model_validator(mode="after")
    def _as_many_items_as_it_can_show(self) -> Self:
        figure, count = FIGURES[self.shape], len(self.items)
        if not figure.least <= count <= figure.most:
            few = count < figure.least
            raise Unreadable(
                f"The figure '{self.shape}' has {_span(figure.least, figure.most)}; here {_there(count)}.",
                self.items[0 if few else figure.most].label.place,
                "Add what is missing, or choose another shape." if few else "Leave out from here, or split it in two.",
            )
        return self

    def scenes(self, cue: Cue) -> Iterator[Scene]:
        """One slide; a figure is never parted."""
        slots: dict[str, Filling] = {"Title": Words((paragraph(self.title),))}
        if self.text:
            slots["Text"] = Words(paragraphs(self.text))
        items = tuple(Item(item.label, item.hint) for item in self.items)
        said = "; ".join(map(_said, self.items))
        slots["Figure"] = Figure(self.shape, items, cue.say(f"figure-{self.shape}", items=said))
        yield Scene(cue.name, ("Figure",), slots, self.place)


def _said(item: Labelled) -> str:
    return f"{item.label}, {item.hint}" if item.hint else str(item.label)


def _span(least: int, most: int) -> str:
    return f"{least} items" if least == most else f"{least} to {most} items"


def _there(count: int) -> str:
    return "is 1" if count == 1 else f"are {count}"
