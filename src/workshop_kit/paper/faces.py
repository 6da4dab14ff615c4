"""The faces of paper, Carlito for text, Caladea for headings and one for signs, and the text that they can draw."""

from __future__ import annotations

import functools
import unicodedata
from typing import TYPE_CHECKING

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from workshop_kit.errors import Problem
from workshop_kit.paper.undrawn import hint
from workshop_kit.resources import asset
from workshop_kit.text import NBSP

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from workshop_kit.places import Place

BODY = "Carlito"
HEADING = "Caladea"
SYMBOLS = "WorkshopSymbols"
"""Arrows, ticks, boxes, stars, hearts, mathematics and the like; it has one cut, which is its bold and italic too."""
NAMED = 5
"""The most characters that a message names."""
_DRESSES = {"<font>", "<wide>", "<narrow>", "<compat>", "<square>"}
"""How Unicode says that a character is another one in a different dress; a raised 2 is not, it means something else."""
_JOINER = "\u034f"
"""Unicode counts it as an accent; it is never seen."""
_SHAPES = range(0x25A0, 0x2700)
_ARROWS = range(0x2190, 0x2200)
_INKLESS = (0x034B, 0x034C, *range(0x1DC4, 0x1DCA))
_LEFT = {BODY: (*_SHAPES, *_INKLESS), HEADING: (*_SHAPES, *_ARROWS), SYMBOLS: ()}
"""Characters that a family has and does not draw.

Of shapes the faces of letters have a few, unlike the others beside them, and a note whose outline is empty; the arrows
of Caladea are hairlines even in bold; some accents of Carlito have no ink.
"""
_CUTS = ("", "-Bold", "-Italic", "-BoldItalic")


def face(family: str = BODY, *, bold: bool = False, italic: bool = False) -> str:
    """Return the name by which ReportLab knows a cut; what is asked for is made known to it."""
    if family == SYMBOLS:
        return _registered(SYMBOLS)
    cut = ("Bold" if bold else "") + ("Italic" if italic else "")
    return _registered(family + (f"-{cut}" if cut else ""))


@functools.cache
def _registered(name: str) -> str:
    """Register a face with ReportLab, a static file: it would take a variable one at its lightest."""
    pdfmetrics.registerFont(TTFont(name, str(_file(name))))
    return name


def _file(name: str) -> Path:
    family, _, cut = name.partition("-")
    return asset("fonts", f"{family}-{cut or 'Regular'}.ttf")


def drawable(text: str) -> str:
    """Return text as it is drawn: accents joined to their letters, nothing invisible, every space a plain one.

    What joins or steers characters without showing (soft hyphens, directions, variation selectors) draws nothing in
    any face; no-break spaces stay. Letters in fancy dress (bold ones for mathematics, wide ones, Roman numbers) become
    plain ones where no face has them.
    """
    if _plain().issuperset(text):
        return text
    return "".join(filter(None, map(_drawn, unicodedata.normalize("NFC", text))))


@functools.cache
def _plain() -> frozenset[str]:
    """Return the characters of plain text that are drawn as they are: ASCII, and the quotes and dashes of a page."""
    return frozenset(one for one in (*map(chr, range(128)), *"“”‘’–—…·•áéíóúñüÁÉÍÓÚÑÜ¿¡«»") if _drawn(one) == one)


@functools.cache
def _drawn(character: str) -> str:
    if character == NBSP:
        return character
    category = unicodedata.category(character)
    if character.isspace() or category == "Zs":
        return " "
    if category in {"Cf", "Cc", "Cs"} or "\ufe00" <= character <= "\ufe0f" or character == _JOINER:
        return ""
    if _has(character):
        return character
    dress, _, _ = unicodedata.decomposition(character).partition(" ")
    plain = unicodedata.normalize("NFKC", character)
    return plain if dress in _DRESSES and all(map(_has, plain)) else character


def _has(character: str) -> bool:
    """Tell whether a face for any text has a character."""
    return ord(character) in known(BODY) or ord(character) in known(SYMBOLS)


@functools.cache
def known(family: str) -> frozenset[int]:
    """Return the code points that a family draws: those of every cut, but for what is left to others."""
    names = [SYMBOLS] if family == SYMBOLS else [family + cut for cut in _CUTS]
    cuts = (uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(_file(name)))) for name in names)
    drawn = set.intersection(*(set(cut.unicodes) for cut in cuts))
    # ReportLab draws a no-break space as the space of the face.
    return frozenset(drawn | {ord(NBSP)}).difference(_LEFT[family])


def family(text: str, *, heading: bool) -> str:
    """Return the family that a text is set in; `stretches` tells which draws what it lacks.

    A heading leaves its face as a whole where that lacks a Latin letter, since words of one language in two faces look
    like a mistake, and where that has none of its letters. A word of another script or a sign changes alone.
    """
    if not heading:
        return BODY
    letters = set(filter(str.isalpha, text))
    lacks = {letter for letter in letters if ord(letter) not in known(HEADING)}
    foreign = not any(_name(letter).startswith("latin") for letter in lacks)
    return HEADING if foreign and (lacks < letters or not lacks) else BODY


def missing(text: str) -> tuple[str, ...]:
    """Return the characters of a text that no face of paper can draw, each once, in the order they come."""
    return tuple(dict.fromkeys(character for character in drawable(text) if not _has(character)))


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
                hint(lost),
            )


def _name(character: str) -> str:
    return unicodedata.name(character, f"U+{ord(character):04X}").lower()
