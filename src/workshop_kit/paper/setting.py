"""Text set in a width: runs become lines.

They are handed to ReportLab as the fragments that its parser of markup makes. No markup is written, so nothing that an
author wrote can be taken for it.
"""

from __future__ import annotations

import functools
import re
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import replace
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus.paraparser import ParaFrag

from workshop_kit.paper.faces import drawable, face, family
from workshop_kit.paper.inks import TEAL
from workshop_kit.paper.stretches import stretches
from workshop_kit.paper.tagging import TaggedParagraph
from workshop_kit.text import NBSP, Paragraph, Run, Text, tied

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.drawing import Align
    from workshop_kit.paper.styles import Style

Written = str | Text | Paragraph | tuple[Run, ...]
WIDOW = 8
"""A last word of at most so many letters does not stand alone on a line."""
_LONELY = re.compile(r"(?<![\w’'-])([^\W\d_]) (?=\w\w)")
"""A word of one letter with the space behind it, before a longer one: it does not end a line."""
OPENS = ("http://", "https://", "mailto:", "tel:")

_ALIGN: dict[Align, Literal[0, 1, 2]] = {"left": 0, "center": 1, "right": 2}  # ReportLab's TA_LEFT and so on
_SHARES: dict[Align, tuple[float, float]] = {"left": (0, 1), "center": (0.5, 0.5), "right": (1, 0)}
"""What of the width that is left free stands before the lines, and what behind them."""


class Setting(Struct, frozen=True):
    """Lines of text: `height` and `width` in points.

    `widest` is the width of the longest line, `last` that of the last.
    """

    paragraph: TaggedParagraph
    style: Style
    width: float
    height: float
    lines: int
    widest: float
    last: float

    @property
    def baseline(self) -> float:
        """From the top to the first line's baseline: in ReportLab a size, whatever the face says of its rise."""
        return self.style.size

    @property
    def last_baseline(self) -> float:
        """From the top to the last line's baseline."""
        return self.baseline + (self.lines - 1) * self.style.leading


def set_text(written: Written, style: Style, width: float, *, narrower: float = 0, widow: int = WIDOW) -> Setting:
    """Set text in a width. A word that is wider than it is cut.

    By `narrower` points its lines are shorter; a last word of at most `widow` letters is tied to the one before. What
    was set lately is set once: a page is tried in several ways, and a paragraph may be drawn as often as it is wanted.
    """
    return _set(runs_of(written), style, width, narrower, widow)


@functools.lru_cache(maxsize=256)
def _set(written: tuple[Run, ...], style: Style, width: float, narrower: float, widow: int) -> Setting:
    runs = tied(tuple(filter(None, map(_drawable, written))), widow)
    base = family("".join(run.text for run in runs), heading=style.heading)
    fragments = [*_fragments(runs, style, base)]
    paragraph = TaggedParagraph("", _paragraph_style(style, _cut(base, style), narrower), frags=fragments)
    _, height = paragraph.wrap(width, 0)
    widths = _widths(paragraph, width - narrower)
    return Setting(paragraph, style, width, height, len(widths), max(widths, default=0), (widths or [0])[-1])


def line_width(text: str, style: Style) -> float:
    """Return the width of text on one line."""
    drawn = drawable(text)
    pieces = stretches(drawn, family(drawn, heading=style.heading))
    return float(sum(stringWidth(piece, _cut(name, style), style.size) for piece, name in pieces))


def _cut(name: str, style: Style) -> str:
    """Return the cut of a family that a style asks for."""
    return face(name, bold=style.bold, italic=style.italic)


def runs_of(written: Written) -> tuple[Run, ...]:
    """Return what is written as runs."""
    match written:
        case str():
            return (Run(written),)
        case Text() | Paragraph():
            return written.runs
        case _:
            return written


def _drawable(run: Run) -> Run | None:
    text = drawable(run.text)
    return replace(run, text=_LONELY.sub(rf"\1{NBSP}", text)) if text else None


def _fragments(runs: tuple[Run, ...], style: Style, base: str) -> Iterator[ParaFrag]:
    """Yield each stretch of the runs with its own face and ink; a link is one, however many stretches it has."""
    for number, run in enumerate(_joined(runs)):
        address = run.link if run.link.lower().startswith(OPENS) else ""
        dressed = replace(style, bold=style.bold or run.strong, italic=style.italic or run.emphasis)
        for piece, name in stretches(run.text, base):
            yield ParaFrag(
                text=piece,
                fontName=_cut(name, dressed),
                fontSize=style.size,
                textColor=_colour(TEAL if address else style.ink),
                link=[(number, address)] if address else [],
                us_lines=[],
                rise=0,
                greek=0,
            )


def _joined(runs: tuple[Run, ...]) -> Iterator[Run]:
    """Yield the runs, neighbours with the same marks as one."""
    for _, alike in groupby(runs, lambda run: (run.strong, run.emphasis, run.link)):
        first, *others = alike
        yield replace(first, text="".join(run.text for run in (first, *others)))


@functools.cache
def _colour(ink: str) -> Color:
    return HexColor(ink)


@functools.cache
def _paragraph_style(style: Style, name: str, narrower: float) -> ParagraphStyle:
    before, after = _SHARES[style.align]
    return ParagraphStyle(
        name,
        fontName=name,
        fontSize=style.size,
        leading=style.leading,
        textColor=_colour(style.ink),
        alignment=_ALIGN[style.align],
        leftIndent=narrower * before,
        rightIndent=narrower * after,
        linkUnderline=0,
    )


def _widths(paragraph: TaggedParagraph, width: float) -> list[float]:
    """Return the width of each line: ReportLab keeps what is left over, in one of two shapes."""
    laid = paragraph.blPara
    left = [line[0] if laid.kind == 0 else line.extraSpace for line in laid.lines]
    return [width - over for over in left]
