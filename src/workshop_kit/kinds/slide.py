"""A step that is shown: a slide, perhaps with a picture beside its words."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from msgspec.structs import replace
from pydantic import model_validator

from workshop_kit.beside import Beside
from workshop_kit.fields import (
    Line,
    Switch,
    Unreadable,
)
from workshop_kit.kinds.kind import Kind
from workshop_kit.scene import Filling, Picture, Scene, Words
from workshop_kit.text import name_of, paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator


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
