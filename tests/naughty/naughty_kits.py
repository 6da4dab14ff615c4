"""From files to what becomes of them, in memory; and what must never be in it."""

from __future__ import annotations

import csv
import functools
import io
import re
import zipfile
from typing import TYPE_CHECKING, Any

import pikepdf
from lxml import etree
from msgspec import Struct
from pptx import Presentation

from workshop_kit.cli.say import visible
from workshop_kit.deck.compose import compose
from workshop_kit.deck.fit import fit
from workshop_kit.places import Place
from workshop_kit.text import Run
from workshop_kit.theme.load import load_theme
from workshop_kit.theme.measure import BREAK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workshop_kit.deck.model import Deck
    from workshop_kit.errors import Problem
    from workshop_kit.planning.plan import Plan
    from workshop_kit.theme.model import Theme

BROKEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
    "|[" + "".join(chr(plane * 0x10000 + last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF)) + "]"
)
"""Characters that no file may hold, whatever was written."""
ADDRESS = re.compile(r"(?:https?|mailto|tel):", re.IGNORECASE)
FORMULA = re.compile(r"[=+\-@\t\r＝＋－＠]")
LONGEST = 255
"""Letters of a file's property."""


def fitted(day: Plan) -> Deck:
    """Return a plan's deck on the usual theme."""
    return fit(compose(day), usual_theme(), day.day.title, day.day.language.code)


@functools.cache
def usual_theme() -> Theme:
    """Return the theme of a kit for which nothing else is asked."""
    return load_theme("hearth")


def runs_of(held: Any) -> Iterator[Run]:
    """Yield every run of text in what was made."""
    match held:
        case Run():
            yield held
        case str():
            yield Run(held)
        case Place():
            return  # it holds the lines as they stand in the file
        case tuple() | list():
            for one in held:
                yield from runs_of(one)
        case dict():
            for one in held.values():
                yield from runs_of(one)
        case Struct():
            for name in held.__struct_fields__:
                yield from runs_of(getattr(held, name))


def wrong_in_memory(held: Any) -> Iterator[str]:
    """Yield what no file may hold of texts and runs that were made."""
    for run in runs_of(held):
        if BROKEN.search(run.text.replace(BREAK, "")):
            yield f"a broken sign: {run.text[:80]!r}"
        if run.link and not ADDRESS.match(run.link):
            yield f"a link: {run.link!r}"


def wrong_in_problems(problems: Iterable[Problem]) -> Iterator[str]:
    """Yield what is wrong with what a person is told: a place outside of their file, or what no terminal can show."""
    for problem in problems:
        told = visible(str(problem))
        if BROKEN.search(told):
            yield f"cannot be shown: {told!r}"
        if problem.place is None:
            continue
        lines = problem.place.source.lines
        if not 1 <= problem.place.line <= max(1, len(lines)):
            yield f"line {problem.place.line} of {len(lines)}: {told!r}"
        elif lines and not 1 <= problem.place.column <= len(lines[problem.place.line - 1]) + 1:
            yield f"column {problem.place.column}: {told!r}"


def wrong_in(name: str, content: bytes) -> Iterator[str]:
    """Open a file as the program for it does, and yield what should not be in it."""
    look = {".pptx": _in_slides, ".pdf": _in_pdf, ".csv": _in_table}[name[name.rindex(".") :]]
    for wrong in look(content):
        yield f"{name}: {wrong}"


def _in_slides(content: bytes) -> Iterator[str]:
    opened = Presentation(io.BytesIO(content))
    about = opened.core_properties
    for word in ("title", "author", "subject", "keywords", "comments", "category", "last_modified_by"):
        yield from _in_property(word, getattr(about, word))
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for part in package.namelist():
            if part.endswith((".xml", ".rels")):
                yield from (f"{part}: {wrong}" for wrong in _in_part(etree.fromstring(package.read(part))))


def _in_part(root: Any) -> Iterator[str]:
    for one in root.iter():
        for words in (one.text or "", *one.attrib.values()):
            if BROKEN.search(words) or re.search("_x00(?!5F)[0-9A-F]{2}_(?! and)", words):
                yield f"a broken sign: {words[:80]!r}"
        if one.get("TargetMode") == "External" and not ADDRESS.match(one.get("Target", "")):
            yield f"a link: {one.get('Target')!r}"


def _in_property(word: str, said: str) -> Iterator[str]:
    if len(said) > LONGEST:
        yield f"{word} has {len(said)} letters"
    if BROKEN.search(said):
        yield f"{word}: {said[:80]!r}"


def _in_pdf(content: bytes) -> Iterator[str]:
    with pikepdf.open(io.BytesIO(content)) as opened:
        for key, value in opened.docinfo.items():
            yield from _in_property(key, str(value))
        for key, value in opened.open_metadata().items():
            for said in value if isinstance(value, list) else [value]:
                yield from _in_property(key, str(said))
        for one in opened.objects:
            if isinstance(one, pikepdf.Dictionary):
                yield from _in_object(one)


def _in_object(held: pikepdf.Dictionary) -> Iterator[str]:
    """Yield what an object of a PDF should not do or say."""
    if "/URI" in held and not ADDRESS.match(str(held["/URI"])):
        yield f"a link: {held['/URI']}"
    for key in ("/JS", "/JavaScript", "/Launch", "/GoToR", "/EmbeddedFile", "/AA", "/OpenAction"):
        if key in held or held.get("/S") == key:
            yield f"it does something: {key}"
    for key in ("/Alt", "/ActualText", "/Contents", "/TU", "/T", "/Title", "/E"):
        said = held.get(key)
        if isinstance(said, pikepdf.String) and BROKEN.search(str(said).replace("\r", "")):
            yield f"a broken sign in {key}: {str(said)[:80]!r}"


def _in_table(content: bytes) -> Iterator[str]:
    for line in csv.reader(io.StringIO(content.decode("utf-8-sig"))):
        for cell in line:
            if BROKEN.search(cell):
                yield f"a broken sign: {cell[:80]!r}"
            if FORMULA.match(cell.lstrip(" \u200b\ufeff")):
                yield f"a calculation: {cell[:80]!r}"
