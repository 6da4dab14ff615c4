"""What every slide and every exercise has in common. A kind is one file that subclasses `Slide` or `Exercise`.

Subclassing registers it under the word of its `kind`; `example` feeds the contract tests, `kinds` and the gallery.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, Self, get_args

from pydantic import BaseModel, ConfigDict, PrivateAttr, model_validator

from workshop_kit.beside import Beside
from workshop_kit.cue import Grouping
from workshop_kit.fields import (
    DepthField,
    Formats,
    Items,
    Line,
    Lines,
    Long,
    Names,
    Number,
    Numbers,
    Switch,
    Unreadable,
    one_of,
    within,
)
from workshop_kit.places import Place
from workshop_kit.scene import Filling, Picture, Scene, Words
from workshop_kit.sheet import Instructions, Part, Per, Privacy, Sheet, Variant
from workshop_kit.text import Paragraph, Text, literal, name_of, paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.cue import Cue
    from workshop_kit.errors import Problem


class Kind(BaseModel):
    """A step: a slide or an exercise, made from `- kind: title` and the keys below it."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    example: ClassVar[str]
    """A step of this kind as an author writes it, strict YAML, beginning with a dash."""

    meanings: ClassVar[dict[str, str]] = {}
    """What each field of its own means, in one sentence; also that of a shared field which means more here."""

    kind: str
    title: Line | None = None
    id: Line | None = None
    say: Long | None = None
    do: Long | None = None
    watch_for: Long | None = None
    formats: Formats = ()
    people: Line | None = None
    lengths: Numbers = ()
    cite: Names = ()

    _place: Place = PrivateAttr()

    @classmethod
    def __pydantic_init_subclass__(cls, **_: Any) -> None:
        """Register the kind under its word."""
        for word in get_args(cls.model_fields["kind"].annotation):
            KINDS[word] = cls

    def model_post_init(self, context: Any, /) -> None:
        """Keep the place where the step begins: the reader hands it on as context."""
        self._place = context["place"]

    @property
    def place(self) -> Place:
        """Where the step begins in its file."""
        return self._place

    @property
    def name(self) -> str:
        """Its name within the block: of its `id`, else of its title; '' without either."""
        named = self.id or self.title
        return name_of(str(named)) if named else ""

    def scenes(self, cue: Cue) -> Iterator[Scene]:
        """Make the slides of this step, before fitting."""
        raise NotImplementedError


KINDS: dict[str, type[Kind]] = {}
"""Every kind of step by its word; filled when `workshop_kit.slides` and `workshop_kit.exercises` are imported."""


class Slide(Kind):
    """A step that is shown. `reveal` lets its items appear one at a click; `picture` stands beside its words.

    A subclass names the layout that shows its words with a picture; without one the picture gets a slide of its own
    after them. `reveals` says that there are items to appear one at a click.
    """

    reveal: Switch = False
    picture: Beside | None = None
    alt: Line | None = None
    credit: Line | None = None

    with_picture: ClassVar[str] = ""
    reveals: ClassVar[bool] = False

    @model_validator(mode="after")
    def _picture_and_its_words(self) -> Self:
        """Hold a picture and what it says to those who cannot see it together."""
        if self.picture and not self.alt:
            raise Unreadable(
                "A picture says in words what it shows, for those who cannot see it.",
                self.picture.place,
                "Write 'alt: Two cups of tea on a table', or 'alt: none' if it is only there to please.",
            )
        for word, said in (("alt", self.alt), ("credit", self.credit)):
            if said and not self.picture:
                raise Unreadable(f"'{word}' is about a picture, and there is none here.", said.place)
        return self

    def illustrated(self, scene: Scene) -> Scene:
        """Put its picture beside the words of a scene, on the layout for both; without a picture, change nothing."""
        picture = self.shown_picture(fill=False)
        if picture is None:
            return scene
        slots = {**scene.slots, "Picture": picture}
        if self.credit:
            slots["Credit"] = Words((paragraph(self.credit),))
        return replace(scene, layouts=(self.with_picture, *scene.layouts), slots=slots)

    def picture_after(self, scene: Scene) -> Iterator[Scene]:
        """Make the slide of a picture that has no place beside its words, under the same title."""
        picture = None if self.with_picture else self.shown_picture(fill=False)
        if picture is None:
            return
        slots: dict[str, Filling] = {"Title": scene.slots["Title"], "Figure": picture}
        if self.credit:
            slots["Credit"] = Words((paragraph(self.credit),))
        yield Scene(f"{scene.name}/picture", ("Figure",), slots, self.place)

    def shown_picture(self, *, fill: bool) -> Picture | None:
        """Return its picture as a scene holds it; `alt: none` makes it decoration."""
        if self.picture is None:
            return None
        alt = "" if self.alt is None else str(self.alt)
        return Picture(self.picture.path, self.picture.place, None if name_of(alt) == "none" else alt, fill)


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
        """Who may see what is written: the author's word, else the kind's standard, for more than two in groups."""
        grouped = cue.moment.grouping.name == "small-groups" and self.shared_with == "pair"
        return self.privacy or ("group" if grouped else self.shared_with)

    def grouping(self, cue: Cue) -> Grouping:
        """Who works together: as in the block, but a sheet just for oneself, or to hand in, is written on one's own."""
        alone = self.on_paper and self.is_for(cue) in {"private", "collected"}
        return Grouping("solo") if alone else cue.moment.grouping

    def titled(self, cue: Cue) -> Text:
        """Return its title: the author's, else that of its block."""
        return self.title or literal(cue.moment.title, self.place)

    def steps(self, cue: Cue) -> tuple[Paragraph, ...]:
        """What to do: the author's instructions, else the kind's standard ones (`instructions-KIND` in the words)."""
        if self.instructions:
            return tuple(map(paragraph, self.instructions))
        lines = cue.say(f"instructions-{self.kind}").splitlines()
        return tuple(Paragraph(Text(line, self.place).runs, self.place) for line in lines)

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
            per=self.copies,
            grouping=self.grouping(cue),
            minutes=cue.minutes,
            take_home=self.goes_home,
            variants=self.variants(cue),
            place=self.place,
            why=self.why,
            cut=self.is_cut,
        )

    def scenes(self, cue: Cue) -> Iterator[Scene]:
        """Make its slide: the activity panel, unless the author asks for a blank one or for none."""
        from workshop_kit.exercises.panel import activity  # noqa: PLC0415 - the panel is built from exercises

        yield from activity(self, cue)
