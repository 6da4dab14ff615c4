"""A step of a block: what slides and exercises have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, get_args

from pydantic import BaseModel, ConfigDict, PrivateAttr

from workshop_kit.fields import (
    Formats,
    Line,
    Long,
    Names,
    Numbers,
)
from workshop_kit.kinds.register import KINDS
from workshop_kit.places import Place
from workshop_kit.text import name_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.cue import Cue
    from workshop_kit.scene import Scene


class Kind(BaseModel):
    """A step: a slide or an exercise, made from `- kind: title` and the keys below it."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True, defer_build=True)

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
        """Enter the kind under its word."""
        for word in get_args(cls.model_fields["kind"].annotation):
            KINDS.enter(word, cls)

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
