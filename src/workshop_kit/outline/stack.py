"""The Stack: an outline and the overlays over it, loaded from the file that was named down to the outline itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.errors import Problem
from workshop_kit.outline.files import called_beside
from workshop_kit.outline.lookup import outline_meant
from workshop_kit.outline.merge.overlay import overlay_layer
from workshop_kit.outline.originals import in_language, with_original
from workshop_kit.outline.source import Loaded, load
from workshop_kit.tree import Mapping, Scalar

if TYPE_CHECKING:
    from pathlib import Path

    from workshop_kit.outline.answering import Origins
    from workshop_kit.outline.merge.layer import Layer
    from workshop_kit.places import Place

MOST_LAYERS = 20


class Stack(Struct, frozen=True):
    """`tree` is the outline's own (None where it could not be read), `layers` stand over it, the lowest first.

    `path` is the outline's file, None for a text. `based_on` says where the overlay nearest to it names it; None for
    an outline alone.
    """

    tree: Mapping | None
    path: Path | None
    layers: tuple[Layer, ...] = ()
    problems: tuple[Problem, ...] = ()
    based_on: Place | None = None

    @property
    def overlaid(self) -> Place | None:
        """Where the uppermost overlay begins; None for an outline alone."""
        return self.layers[-1].place if self.layers else None

    @property
    def origins(self) -> Origins:
        """Which line of an overlay asked for the outline's text."""
        return {self.tree.place.source: self.based_on} if self.tree and self.based_on else {}


def stacked(loaded: Loaded, path: Path | None, wished: str | None = None, usual: str | None = None) -> Stack:
    """Return the stack that a loaded file stands on; `path` is where it was loaded from, None for a text.

    An outline is taken in the language that is `wished`, else in that of an overlay, else in the `usual` one, where a
    translation lies beside it.
    """
    layers: list[Layer] = []
    problems: list[Problem] = []
    seen = [path] if path else []
    names = [loaded.source.name]
    based_on: Place | None = None
    while True:
        loaded = with_original(loaded)
        problems += loaded.problems
        key = loaded.tree.key("based_on") if loaded.tree else None
        if loaded.tree is None or key is None:
            return Stack(loaded.tree, seen[-1] if seen else None, tuple(reversed(layers)), tuple(problems), based_on)
        layer, wrong = overlay_layer(loaded.tree, loaded.source.name)
        problems += wrong
        layers.append(layer)
        wished = wished or layer.wishes.language
        said = loaded.tree.get("based_on")
        base = _base(said, seen, names, key)
        if isinstance(base, Problem):
            return Stack(None, None, tuple(reversed(layers)), (*problems, base), based_on)
        base = in_language(base, wished or usual)
        seen.append(base)
        based_on = said.place if said else key.place
        loaded = load(base, called_beside(base, loaded.source))
        names.append(loaded.source.name)


def _base(said: object, seen: list[Path], names: list[str], key: Scalar) -> Path | Problem:
    """Return the file that an overlay is based on; a circle of overlays is told."""
    if not isinstance(said, Scalar) or not said.text.strip():
        return Problem("After 'based_on:' stands the outline that this changes.", key.place, "Write its id or title.")
    meant = outline_meant(said, seen[-1:])
    if isinstance(meant, Problem):
        own = outline_meant(said)
        return meant if isinstance(own, Problem) else _circle([*names, names[-1]], said)
    resolved = [path.resolve() for path in seen]
    if meant.resolve() in resolved:
        return _circle([*names[resolved.index(meant.resolve()) :], names[resolved.index(meant.resolve())]], said)
    if len(seen) > MOST_LAYERS:
        return Problem(f"More than {MOST_LAYERS} overlays lie on each other here.", said.place, "Join some of them.")
    return meant


def _circle(names: list[str], said: Scalar) -> Problem:
    if names[-1] == names[-2]:
        return Problem("An overlay cannot be based on itself.", said.place, "Name the outline that it changes.")
    chain = " on ".join(f"'{name}'" for name in names)
    return Problem(f"This goes in a circle: {chain}.", said.place, "One of them must be based on an outline.")
