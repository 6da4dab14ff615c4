"""The two faces of paper, Carlito for text and Caladea for headings, and the text that they can draw."""

from __future__ import annotations

import functools
import unicodedata
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from workshop_kit.errors import Problem
from workshop_kit.resources import asset
from workshop_kit.text import NBSP

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workshop_kit.places import Place

BODY = "Carlito"
HEADING = "Caladea"
NAMED = 5
"""The most characters that a message names."""
_CUTS = {"": "Regular", "-Bold": "Bold", "-Italic": "Italic", "-BoldItalic": "BoldItalic"}


@functools.cache
def ready_faces() -> None:
    """Register the faces with ReportLab, once: static files, since it would take a variable one at its lightest."""
    for family in (BODY, HEADING):
        for name, cut in _CUTS.items():
            pdfmetrics.registerFont(TTFont(family + name, str(asset("fonts", f"{family}-{cut}.ttf"))))
        normal, bold, italic, both = (family + name for name in _CUTS)
        pdfmetrics.registerFontFamily(family, normal=normal, bold=bold, italic=italic, boldItalic=both)


def face(family: str = BODY, *, bold: bool = False, italic: bool = False) -> str:
    """Return the registered name of a cut."""
    ready_faces()
    cut = ("Bold" if bold else "") + ("Italic" if italic else "")
    return family + (f"-{cut}" if cut else "")


def drawable(text: str) -> str:
    """Return text as it is drawn: accents joined to their letters, nothing invisible, every space a plain one.

    What joins or steers characters without showing (soft hyphens, directions, variation selectors) draws nothing in
    any face; no-break spaces stay.
    """
    return "".join(filter(None, map(_drawn, unicodedata.normalize("NFC", text))))


def _drawn(character: str) -> str:
    if character == NBSP:
        return character
    category = unicodedata.category(character)
    if character.isspace() or category == "Zs":
        return " "
    invisible = category in {"Cf", "Cc", "Cs"} or "\ufe00" <= character <= "\ufe0f"
    return "" if invisible else character


@functools.cache
def _known(family: str) -> frozenset[int]:
    """Return the code points that every cut of a family can draw."""
    ready_faces()
    cuts: list[Any] = [pdfmetrics.getFont(family + name) for name in _CUTS]
    return frozenset.intersection(*(frozenset(cut.face.charToGlyph) for cut in cuts))


def family(text: str, *, heading: bool) -> str:
    """Return the family that draws a text: that of headings only where it has every character of it."""
    lacks = heading and any(ord(character) not in _known(HEADING) for character in text)
    return HEADING if heading and not lacks else BODY


def missing(text: str) -> tuple[str, ...]:
    """Return the characters of a text that no face of paper can draw, each once, in the order they come."""
    return tuple(dict.fromkeys(character for character in drawable(text) if ord(character) not in _known(BODY)))


def unknown(texts: Iterable[tuple[str, Place | None]]) -> Iterator[Problem]:
    """Return a Problem for each text with characters that no face of paper can draw."""
    for text, place in dict.fromkeys(texts):
        lost = missing(text)
        if lost:
            named = ", ".join(f"“{character}” ({_name(character)})" for character in lost[:NAMED])
            more = f" and {len(lost) - NAMED} more" if len(lost) > NAMED else ""
            yield Problem(
                f"This cannot be drawn on paper: {named}{more}.",
                place,
                "Use words or other characters here. Letters of European languages can be drawn.",
            )


def _name(character: str) -> str:
    return unicodedata.name(character, f"U+{ord(character):04X}").lower()
