"""The text of a shape that is no placeholder: a label, or a caption with its hint."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.drawing import Box
from workshop_kit.theme.ooxml.ink import fill
from workshop_kit.theme.ooxml.markup import Markup, element
from workshop_kit.units import emu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop_kit.drawing import Anchor, Caption, Label
    from workshop_kit.text import Run

ALIGNED = {"left": "l", "center": "ctr", "right": "r"}
ANCHORED = {"top": "t", "middle": "ctr", "bottom": "b"}


def label_body(label: Label, lang: str) -> Markup:
    """Write the text of a label, a paragraph a line, without margins."""
    frame = _frame(label.anchor)
    paragraphs = [
        element("a:p", element("a:pPr", element("a:buNone"), marL=0, indent=0, algn=ALIGNED[label.align]), run)
        for run in (_run(label, text, lang) for text in label.text.split("\n"))
    ]
    return element("p:txBody", frame, element("a:lstStyle"), *paragraphs)


def caption_body(caption: Caption, lang: str) -> Markup:
    """Write a caption: its label in bold, its hint as a paragraph below, each wrapping by itself."""
    said = ((caption.lines, caption.size, True), (caption.hint_lines, caption.hint_size, False))
    paragraphs = [
        element("a:p", element("a:pPr", element("a:buNone"), marL=0, indent=0, algn=ALIGNED[caption.align]), *runs)
        for lines, size, bold in said
        if (runs := [_captioned(run, caption, size, lang, bold=bold) for run in _joined(lines)])
    ]
    margins = _margins(caption) if isinstance(caption.shape, Box) else _NONE
    return element("p:txBody", _frame(caption.anchor, margins), element("a:lstStyle"), *paragraphs)


_NONE = (0.0, 0.0, 0.0, 0.0)
_CORNER = 1 - math.sqrt(1 / 2)  # of a rounded rectangle's radius: Office keeps its text out of the corners


def _margins(caption: Caption) -> tuple[float, ...]:
    """Return how far a box keeps its words from its edges, besides what Office keeps for rounded corners."""
    if not isinstance(caption.shape, Box):
        return _NONE
    box, words = caption.shape.frame, caption.within
    kept = _CORNER * caption.shape.radius
    gaps = (words.x - box.x, words.y - box.y, box.right - words.right, box.bottom - words.bottom)
    return tuple(max(0.0, gap - kept) for gap in gaps)


def _joined(lines: Sequence[tuple[Run, ...]]) -> list[Run]:
    """Return the runs of a text from those of its lines: a run that went over a line's end is one again."""
    made: list[Run] = []
    for run in (run for line in lines for run in line):
        if made and replace(made[-1], text="") == replace(run, text=""):
            made[-1] = replace(run, text=made[-1].text + run.text)
        else:
            made.append(run)
    return made


def _captioned(run: Run, caption: Caption, size: float, lang: str, *, bold: bool) -> Markup:
    face = element("a:latin", typeface="+mn-lt")
    weight = bold or run.strong
    look = element("a:rPr", fill(caption.ink), face, lang=lang, sz=round(size * 100), b=weight, i=run.emphasis)
    return element("a:r", look, element("a:t", run.text))


def _frame(anchor: Anchor, margins: Sequence[float] = (0, 0, 0, 0)) -> Markup:
    left, top, right, bottom = map(emu, margins)
    return element(
        "a:bodyPr",
        element("a:noAutofit"),
        wrap="square",
        lIns=left,
        tIns=top,
        rIns=right,
        bIns=bottom,
        rtlCol=False,
        anchor=ANCHORED[anchor],
    )


def _run(label: Label, text: str, lang: str) -> Markup:
    face = element("a:latin", typeface="+mj-lt" if label.heading else "+mn-lt")
    look = element("a:rPr", fill(label.ink), face, lang=lang, sz=round(label.size * 100), b=label.bold, i=label.italic)
    return element("a:r", look, element("a:t", text))
