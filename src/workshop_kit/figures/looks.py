"""The colours of figures: a fill with the ink that reads on it, in turns so that neighbours differ in lightness too."""

from __future__ import annotations

from msgspec import Struct

from workshop_kit.drawing import Ink, Stroke


class Look(Struct, frozen=True):
    """A fill and the ink of words on it; `edge` is a line round a fill that is hardly darker than paper."""

    fill: Ink
    ink: Ink
    edge: Stroke | None = None


WARM = Look(Ink("accent1"), Ink("lt1"))
DEEP = Look(Ink("dk2"), Ink("lt1"))
LIGHT = Look(Ink("accent4"), Ink("dk1"))
PLUM = Look(Ink("accent5"), Ink("lt1"))
SOFT = Look(Ink("accent3"), Ink("dk1"))
QUIET = Look(Ink("lt2"), Ink("dk1"), Stroke(Ink("accent6"), 0.75))

INK = Ink("dk1")
PAPER = Ink("lt1")
THREAD = Ink("accent6")

_TURNS = {
    2: (WARM, DEEP),
    3: (WARM, DEEP, LIGHT),
    4: (WARM, DEEP, LIGHT, SOFT),
    5: (WARM, DEEP, LIGHT, PLUM, SOFT),
    6: (WARM, DEEP, LIGHT, WARM, DEEP, LIGHT),
}


def turns(count: int) -> tuple[Look, ...]:
    """Return a look for each of 2 to 6 parts; in a circle, too, no two neighbours are alike."""
    return _TURNS[count]


def stroke(ink: Ink, size: float, *, arrow: bool = False, dashed: bool = False) -> Stroke:
    """Return a line as strong as suits a drawing whose shorter side is `size` points: 2.5 points on a slide."""
    return Stroke(ink, max(0.75, min(2.5, size / 160)), dashed=dashed, arrow=arrow)
