"""The Workshop: one outline, understood. Made by the reader from the located tree; frozen from then on."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, get_args

from pydantic import BaseModel, ConfigDict, PrivateAttr, WithJsonSchema

from workshop_kit.fields import (
    DepthField,
    Formats,
    Items,
    Line,
    Long,
    NamedItems,
    Names,
    Number,
    Numbers,
    one_of,
    within,
)
from workshop_kit.kinds import Kind
from workshop_kit.places import Place, Source
from workshop_kit.text import name_of

BlockKind = Literal[
    "welcome",
    "check-in",
    "mini-lecture",
    "demonstration",
    "activity",
    "solo",
    "pair",
    "small-groups",
    "debrief",
    "closing",
    "break",
    "energizer",
]
Priority = Literal["must", "should", "could"]
MUSTS: tuple[BlockKind, ...] = ("welcome", "break", "closing")
"""Kinds of blocks that are a must where nothing else is said."""


class Located(BaseModel):
    """A model that knows where it was written."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True, defer_build=True)

    _place: Place = PrivateAttr()

    def model_post_init(self, context: Any, /) -> None:
        """Keep the place that the reader hands on as context."""
        self._place = context["place"]

    @property
    def place(self) -> Place:
        """Where it begins in its file."""
        return self._place


class Block(Located):
    """A timed piece of a workshop.

    `written` is given where a layer says how long it takes: the minutes of the outline itself; `minutes` then stand.
    """

    kind: Annotated[BlockKind, *one_of(*get_args(BlockKind))]
    title: Line | None = None
    minutes: Numbers
    written: Numbers = ()
    at_least: Numbers = ()
    at_most: Numbers = ()
    priority: Annotated[Priority, *one_of(*get_args(Priority))] | None = None
    say: Long | None = None
    do: Long | None = None
    watch_for: Long | None = None
    formats: Formats = ()
    people: Line | None = None
    depth: DepthField | None = None
    materials: Items = ()
    size: Annotated[Number, *within(2, 12)] = 3
    id: Line | None = None
    steps: tuple[Kind, ...] = ()

    @property
    def name(self) -> str:
        """Its name in the workshop: of its `id`, else of its title; '' without either."""
        named = self.id or self.title
        return name_of(str(named)) if named else ""


class Workshop(Located):
    """One sitting, as its outline has it. `id` is the file's name without its ending.

    `overlaid` is where the uppermost overlay begins; None for an outline as it was written. `origins` say which line of
    a person's file asked for which other text.
    """

    held_apart: ClassVar[tuple[str, ...]] = ("for", "terms")

    id: str
    overlaid: Annotated[Place | None, WithJsonSchema({})] = None
    origins: Annotated[dict[Source | Place, Place], WithJsonSchema({})] = {}
    title: Line
    subtitle: Line | None = None
    summary: Long | None = None
    lengths: Numbers = ()
    formats: Formats = ()
    goals: Items = ()
    materials: NamedItems | Items = ()
    depth: DepthField | None = None
    care: Annotated[Literal["relationship", "general"], *one_of("relationship", "general")] = "relationship"
    not_for: Long | None = None
    readiness: Items = ()
    help: Names = ()
    needs: Names = ()
    sources: Items = ()
    language: Line | None = None
    translation_of: Line | None = None
    version: Line | None = None
    author: Line | None = None
    reviewed: Line | None = None
    covers: Names = ()
    blocks: tuple[Block, ...]
