"""The text of a shape that is no placeholder: a label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.theme.ooxml.ink import fill
from workshop_kit.theme.ooxml.markup import Element, element

if TYPE_CHECKING:
    from workshop_kit.drawing import Label

ALIGNED = {"left": "l", "center": "ctr", "right": "r"}
ANCHORED = {"top": "t", "middle": "ctr", "bottom": "b"}


def label_body(label: Label, lang: str) -> Element:
    """Write the text of a label, a paragraph a line, without margins."""
    frame = element(
        "a:bodyPr",
        element("a:noAutofit"),
        wrap="square",
        lIns=0,
        tIns=0,
        rIns=0,
        bIns=0,
        rtlCol=False,
        anchor=ANCHORED[label.anchor],
    )
    paragraphs = [
        element("a:p", element("a:pPr", element("a:buNone"), marL=0, indent=0, algn=ALIGNED[label.align]), run)
        for run in (_run(label, text, lang) for text in label.text.split("\n"))
    ]
    return element("p:txBody", frame, element("a:lstStyle"), *paragraphs)


def _run(label: Label, text: str, lang: str) -> Element:
    face = element("a:latin", typeface="+mj-lt" if label.heading else "+mn-lt")
    look = element("a:rPr", fill(label.ink), face, lang=lang, sz=round(label.size * 100), b=label.bold, i=label.italic)
    return element("a:r", look, element("a:t", text))
