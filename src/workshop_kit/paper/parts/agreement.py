"""One agreement: a row of a poster, its first sentence large and the rest below, or a row of a list to hand out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.drawing import Circle, Ink, Stroke
from workshop_kit.paper.inks import GREY, WHITE
from workshop_kit.paper.leaf import INDENT
from workshop_kit.paper.piece import Grows, Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import NUMERAL, TEXT, Style
from workshop_kit.text import Run, Text, literal
from workshop_kit.units import mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.drawing import Frame
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.setting import Setting
    from workshop_kit.paper.subject import Subject
    from workshop_kit.sheet import Agreements

LARGE = Style(22, 26, heading=True, bold=True)
BELOW = Style(13.5, 17)
NUMBER = Style(20, 24, heading=True, bold=True, align="center")
RADIUS = mm(7)
TEXT_X = mm(22)
PAD = mm(1.8)
SMALL_PAD = 2.5
LEAST = 12
DIGITS = 0.335
"""Half the height of a digit, of its size."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


class Agreed(Struct, frozen=True):
    """An agreement with its number; `rest` is what is said after its first sentence.

    `is_the_right`: it is the right to pass, and louder than the others.
    """

    number: int
    first: Text
    rest: Text | None
    is_the_right: bool = False


def agreed(part: Agreements, subject: Subject) -> Iterator[Agreed]:
    """Yield the agreements of the care texts, then those of the part; passing is told in the words of its slide."""
    care, place = subject.imprint.care, subject.sheet.place
    for number, words in enumerate(care.agreements_full, 1):
        first, rest = _parted(literal(words, place))
        is_the_right = care.pass_short.startswith(_unended(str(first)))
        means = literal(" ".join(care.pass_lines), place) if is_the_right and care.pass_lines else rest
        yield Agreed(number, first, means, is_the_right)
    for number, text in enumerate(part.items, len(care.agreements_full) + 1):
        yield Agreed(number, *_parted(text))


def poster_row(row: Agreed, size: float, width: float, subject: Subject) -> Piece:
    """Set a row of a poster: a number in a circle, which is filled for the right to pass, and words as large as `size`.

    `size` is in points on the paper; rows share the height of their page.
    """
    scale = subject.leaf.scale
    radius, indent = RADIUS / scale, TEXT_X / scale
    words = set_text(Text(_unended(row.first.source), row.first.place), LARGE.at(size / scale), width - indent)
    below = _below(row, BELOW.at(max(LEAST, BELOW.size / scale)), width - indent)
    height = words.height + (below.height if below else 0)
    number = replace(NUMBER, ink=WHITE if row.is_the_right else NUMBER.ink).at(NUMBER.size / scale)
    numeral = set_text(str(row.number), number, 2 * radius)
    circle = Circle(0, 0, radius, Ink("dk1") if row.is_the_right else None, Stroke(Ink("dk1"), 1.5 / scale))

    def paint(pen: Pen, frame: Frame) -> None:
        x, middle = frame.x + radius + 1, frame.y + frame.height / 2
        entry = pen.last("L", numbering="Decimal").add("LI")
        pen.decorating().draw((replace(circle, x=x, y=middle),))
        entry.add("Lbl").write(numeral, x - radius, middle + DIGITS * number.size - numeral.baseline)
        body, top = entry.add("LBody"), middle - height / 2
        body.add("P").write(words, frame.x + indent, top)
        if below:
            body.add("P").write(below, frame.x + indent, top + words.height)
        pen.rule(frame.x, frame.bottom, frame.right, weight=0.75, ink=GREY)

    return Piece(max(height, 2 * radius) + 2 * PAD / scale, paint, row.first.place, grows=Grows.EVENLY)


def small_row(row: Agreed, width: float) -> Piece:
    """Set a row of the list to hand out, in whole sentences."""
    numeral = set_text(str(row.number), NUMERAL.at(15), INDENT)
    first = (Run(run.text, strong=row.is_the_right or run.strong, emphasis=run.emphasis) for run in row.first.runs)
    rest = (Run(" "), *row.rest.runs) if row.rest else ()
    words = set_text((*first, *rest), TEXT, width - INDENT)

    def paint(pen: Pen, frame: Frame) -> None:
        entry = pen.last("L", numbering="Decimal").add("LI")
        top = frame.y + (frame.height - words.height) / 2
        entry.add("Lbl").write(numeral, frame.x, top + words.baseline - numeral.baseline)
        entry.add("LBody").write(words, frame.x + INDENT, top)

    return Piece(words.height + 2 * SMALL_PAD, paint, row.first.place, grows=Grows.EVENLY)


def _below(row: Agreed, style: Style, width: float) -> Setting | None:
    """Set what stands below; what passing means in as many sentences as one line holds, for few words are louder."""
    if row.rest is None:
        return None
    said = _SENTENCE.split(row.rest.source)
    setting = set_text(row.rest, style, width)
    while row.is_the_right and setting.lines > 1 and len(said) > 1:
        said.pop()
        setting = set_text(Text(" ".join(said), row.rest.place), style, width)
    return setting


def _parted(text: Text) -> tuple[Text, Text | None]:
    """Part an agreement after its first sentence."""
    first, *rest = _SENTENCE.split(text.source, maxsplit=1)
    return Text(first, text.place), Text(rest[0], text.place) if rest else None


def _unended(sentence: str) -> str:
    """Return a sentence without its full stop, as it stands on a poster."""
    return sentence[:-1] if sentence.endswith(".") and not sentence.endswith("..") else sentence
