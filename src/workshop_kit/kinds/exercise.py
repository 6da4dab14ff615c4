"""A step that people do: its sheet on paper and its slide on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, get_args

from workshop_kit.cue import Grouping
from workshop_kit.fields import (
    DepthField,
    Items,
    Line,
    Lines,
    Names,
    Number,
    Numbers,
    Switch,
    one_of,
    within,
)
from workshop_kit.formats import format_called
from workshop_kit.kinds.kind import Kind
from workshop_kit.sheet import Counted, Instructions, Part, Per, Privacy, Sheet, Variant
from workshop_kit.text import Paragraph, Text, literal, paragraph

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workshop_kit.cue import Cue
    from workshop_kit.errors import Problem
    from workshop_kit.scene import Scene


class Exercise(Kind):
    """A step that people do: its sheet on paper and its slide on the screen.

    A subclass states its standards (`standard_...`) and makes `parts`, or `variants` where pages differ by person.
    Without `counts_down` there is no bar on its slide: what is read, or said to each other, is not hurried.
    """

    items: Items = ()
    instructions: Items = ()
    why: Line | None = None
    minutes: Numbers = ()
    turns: Annotated[Number, *within(1, 12)] = 1
    lines: Lines = 3
    privacy: Annotated[Privacy, *one_of(*get_args(Privacy))] | None = None
    depth: DepthField = "light"
    per: Annotated[Per, *one_of(*get_args(Per))] | None = None
    uses: Names = ()
    take_home: Switch | None = None
    slide: Annotated[Literal["panel", "blank", "no"], *one_of("panel", "blank", "no")] = "panel"

    standard_privacy: ClassVar[Privacy] = "private"
    standard_per: ClassVar[Per] = "person"
    standard_take_home: ClassVar[bool] = False
    on_paper: ClassVar[bool] = True
    counts_down: ClassVar[bool] = True
    cut: ClassVar[bool] = False
    takes_time: ClassVar[bool] = True
    """Whether it has a share of the block's minutes where it states none."""
    asks_to_share: ClassVar[bool] = True
    """Whether people tell something of their own in it that nothing on its sheet lets them keep."""
    counted: ClassVar[Counted | None] = None

    @property
    def is_cut(self) -> bool:
        """Whether it is cut out, and so goes to the cards."""
        return self.cut

    @property
    def shared_with(self) -> Privacy:
        """Who may see what is written, where the author does not say."""
        return self.standard_privacy

    @property
    def copies(self) -> Per:
        """Who gets a copy: the author's word, else the kind's standard."""
        return self.per or self.standard_per

    @property
    def goes_home(self) -> bool:
        """Whether it is given out at the end, with no time of its own."""
        return self.standard_take_home if self.take_home is None else self.take_home

    def is_for(self, cue: Cue) -> Privacy:
        """Who may see what is written: the author's word, else the kind's standard, as it is in the format."""
        grouped = cue.moment.grouping.name == "small-groups" and self.shared_with == "pair"
        asked = self.privacy or ("group" if grouped else self.shared_with)
        return format_called(cue.day.format).seen_by(asked)

    def printed_per(self, cue: Cue) -> Per:
        """For whom it is printed: the author's word, else the kind's standard, as it is in the format."""
        return format_called(cue.day.format).printed_per(self.copies)

    def grouping(self, cue: Cue) -> Grouping:
        """Who works together: as in the block, but a sheet just for oneself, or to hand in, is written on one's own.

        At home nobody else is there: a sheet for two is filled in by two, whoever sits together when it is given out.
        """
        seen_by = self.is_for(cue)
        if self.on_paper and seen_by in {"private", "collected"}:
            return Grouping("solo")
        if self.goes_home and seen_by == "pair":
            return Grouping(format_called(cue.day.format).working("pair"))
        return cue.moment.grouping

    def titled(self, cue: Cue) -> Text:
        """Return its title: the author's, else that of its block."""
        return self.title or literal(cue.moment.title, self.place)

    def steps(self, cue: Cue) -> tuple[Paragraph, ...]:
        """What to do: the author's instructions, else the kind's standard ones (`instructions-KIND` in the words)."""
        if self.instructions:
            return tuple(map(paragraph, self.instructions))
        return self.in_our_words(cue.say(f"instructions-{self.kind}").splitlines())

    def in_our_words(self, lines: Iterable[str]) -> tuple[Paragraph, ...]:
        """Return fixed words, a line a step, as steps of this exercise; they may hold marks."""
        return tuple(paragraph(Text(line, self.place)) for line in lines)

    def parts(self, cue: Cue) -> tuple[Part, ...]:
        """What its sheet holds below the instructions."""
        raise NotImplementedError

    def told(self, cue: Cue) -> Iterator[Problem]:  # noqa: ARG002 - every kind is given its moment
        """What a person should know about it at this moment: nothing, unless the kind says otherwise."""
        return iter(())

    def variants(self, cue: Cue) -> tuple[Variant, ...]:
        """Return its sets of pages: one for everybody, unless the kind says otherwise."""
        return (Variant((Instructions(self.steps(cue)), *self.parts(cue))),)

    def sheet(self, cue: Cue) -> Sheet | None:
        """Make its paper; None for an exercise without paper."""
        if not self.on_paper or cue.sheet is None:
            return None
        return Sheet(
            number=cue.sheet,
            name=cue.name,
            title=self.titled(cue),
            privacy=self.is_for(cue),
            per=self.printed_per(cue),
            grouping=self.grouping(cue),
            minutes=cue.minutes,
            take_home=self.goes_home,
            variants=self.variants(cue),
            place=self.place,
            why=self.why,
            cut=self.is_cut,
            counted=None if self.per else self.counted,
        )

    def scenes(self, cue: Cue) -> Iterator[Scene]:
        """Make its slide: the activity panel, unless the author asks for a blank one or for none."""
        from workshop_kit.exercises.pieces.panel import activity  # noqa: PLC0415 - the panel is built from exercises

        yield from activity(self, cue)
