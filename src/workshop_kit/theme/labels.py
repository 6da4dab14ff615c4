"""Lettering: a drawing with captions goes in, the same drawing with sizes and lines in every caption comes out.

All captions of a drawing share one size, the largest at which every one fits; hints take it too, or the next one
below. What fits at none is told, and by how much.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.drawing import Caption, Circle, Frame
from workshop_kit.text import Text, tied
from workshop_kit.theme import measure
from workshop_kit.theme.model import EM_PITCH, Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.drawing import Drawing
    from workshop_kit.text import Run

LARGEST, LEAST, STEP = 20, 14, 2
"""Points: captions on a slide 540 pt high, and how much smaller the next size is."""

_WIDOW = 8  # letters: a last word no longer than this gets company
_WIDTHS = tuple(range(180, 79, -10))  # hundredths of a circle's radius: how wide its lines may be, the widest first
_RIM = 0.93  # of a circle's radius: where words end
_RISE, _BASE = 0.2, 0.83  # of a line's pitch: where its letters begin and where they stand


class TooLong(Struct, frozen=True):
    """A caption that fits at no size, and about how many letters would."""

    caption: Caption
    letters: int


class Lettered(Struct, frozen=True):
    """A drawing with its captions set, and those that do not fit, which run over as it stands."""

    drawing: Drawing
    too_long: tuple[TooLong, ...] = ()


def lettered(
    drawing: Drawing, body_face: str, largest: float = LARGEST, least: float = LEAST, *, step: float = STEP
) -> Lettered:
    """Set the captions of a drawing in a face, in points from `largest` down to `least`, `step` by step."""
    captions = [shape for shape in drawing.shapes if isinstance(shape, Caption)]
    sizes = list(_sizes(largest, least, step))
    for size, hint in sizes:
        found = [_set(caption, body_face, size, hint) for caption in captions]
        if all(found):
            return Lettered(_with(drawing, [caption for caption in found if caption]))
    smallest = sizes[-1]
    too_long = [c for c, there in zip(captions, found, strict=True) if not there]
    made = [there or _over(c, body_face, *smallest) for c, there in zip(captions, found, strict=True)]
    told = tuple(TooLong(caption, _room(caption, body_face, *smallest)) for caption in too_long)
    return Lettered(_with(drawing, made), told)


def _sizes(largest: float, least: float, step: float) -> Iterator[tuple[float, float]]:
    """Yield sizes of labels and hints: the hint goes down first."""
    size = largest
    while size > least:
        smaller = max(least, size - step)
        yield size, size
        yield size, smaller
        size = smaller
    yield least, least


def _with(drawing: Drawing, captions: list[Caption]) -> Drawing:
    """Put set captions in the place of those that were not."""
    coming = iter(captions)
    shapes = tuple(next(coming) if isinstance(shape, Caption) else shape for shape in drawing.shapes)
    return replace(drawing, shapes=shapes)


def _set(caption: Caption, face: str, size: float, hint: float) -> Caption | None:
    """Set a caption at these sizes; None where it does not fit whichever program breaks its lines."""
    for frame in _frames(caption):
        framed = replace(caption, within=frame)
        for letters in (_WIDOW, 0):
            likely = _broken(framed, face, (size, hint), letters, measure.LIKELY)
            if _fits(likely, face) and _fits(_broken(framed, face, (size, hint), letters, measure.CAUTIOUS), face):
                return likely
    return None


def _over(caption: Caption, face: str, size: float, hint: float) -> Caption:
    """Set a caption that runs over."""
    return _broken(caption, face, (size, hint), 0, measure.LIKELY)


def _frames(caption: Caption) -> Iterator[Frame]:
    """Yield where words may stand: in a circle, boxes from wide and low to narrow."""
    if not isinstance(caption.shape, Circle):
        yield caption.within
        return
    disc = caption.shape
    for part in _WIDTHS:
        width, height = disc.radius * part / 100, 2 * disc.radius * _RIM
        yield Frame(disc.x - width / 2, disc.y - height / 2, width, height)


def _broken(caption: Caption, face: str, sizes: tuple[float, float], letters: int, used: float) -> Caption:
    """Break label and hint into lines; a last word of at most `letters` letters gets company."""
    size, hint = sizes
    lines = _lines(caption.label, caption.within.width, _level(face, size, bold=True), letters, used)
    below = _lines(caption.hint, caption.within.width, _level(face, hint), letters, used)
    return replace(caption, size=size, hint_size=hint, lines=lines, hint_lines=below)


def _lines(text: Text | None, width: float, level: Level, letters: int, used: float) -> tuple[tuple[Run, ...], ...]:
    return measure.wrap(tied(text.runs, letters), width, level, used=used) if text else ()


def _level(face: str, size: float, *, bold: bool = False) -> Level:
    return Level(size, face, bold=bold)


def _fits(caption: Caption, face: str) -> bool:
    """Whether no word is cut and the lines stand within their box, or their circle."""
    if measure.cut(caption.lines) or measure.cut(caption.hint_lines):
        return False
    height = text_height(caption)
    if height > caption.within.height:
        return False
    if not isinstance(caption.shape, Circle):
        return True
    reach = caption.shape.radius * _RIM
    top = -height / 2
    for width, pitch in _measured(caption, face):
        far = max(abs(top + pitch * _RISE), abs(top + pitch * _BASE))
        if far > reach or width / 2 > math.sqrt(reach**2 - far**2):
            return False
        top += pitch
    return True


def text_height(caption: Caption) -> float:
    """Return how high the lines of a lettered caption stand, in points."""
    return EM_PITCH * (len(caption.lines) * caption.size + len(caption.hint_lines) * caption.hint_size)


def _measured(caption: Caption, face: str) -> Iterator[tuple[float, float]]:
    """Yield width and pitch of every line."""
    for lines, size, bold in ((caption.lines, caption.size, True), (caption.hint_lines, caption.hint_size, False)):
        for line in lines:
            yield measure.line_width(line, _level(face, size, bold=bold)), EM_PITCH * size


def _room(caption: Caption, face: str, size: float, hint: float) -> int:
    """Return how many letters of a caption fit."""
    label, below = str(caption.label), str(caption.hint or "")
    least, most = 0, len(label) + len(below)
    while least < most:
        middle = (least + most + 1) // 2
        cut = replace(
            caption,
            label=_plain(label[:middle], caption.label),
            hint=_plain(below[: middle - len(label)], caption.label) if middle > len(label) else None,
        )
        least, most = (middle, most) if _set(cut, face, size, hint) else (least, middle - 1)
    return least


def _plain(words: str, text: Text) -> Text:
    """Return words without marks."""
    return Text("".join(f"\\{c}" if c in "\\*[]" else c for c in words), text.place)
