"""Inside one process, where libraries are loaded already: `python benchmarks/within.py WORD ...` prints JSON.

`kit FOLDER` and `bare FILE FOLDER`: processor seconds of the second time. `slides`: milliseconds a slide, by the number
of slides. `pages`: milliseconds a page, of ours and of a bare script, by the number of pages.
"""

from __future__ import annotations

import io
import json
import sys
import time
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

import bare
from msgspec.structs import replace
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

from workshop_kit.deck.compose import compose
from workshop_kit.deck.fit import fit
from workshop_kit.deck.gallery import gallery
from workshop_kit.deck.powerpoint import paint
from workshop_kit.documents.imprint import imprint
from workshop_kit.documents.sheets import sheets
from workshop_kit.kit import build
from workshop_kit.outline.wishes import Wishes
from workshop_kit.paper.press import press
from workshop_kit.places import Place, Source
from workshop_kit.resources import workshops
from workshop_kit.scene import Notes
from workshop_kit.text import Text, paragraph
from workshop_kit.theme.load import load_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from workshop_kit.scene import Scene

OUTLINE = "appreciation-and-validation"
SLIDES = (30, 100, 300, 1_000, 3_000)
PAGES = (30, 300, 1_000)
SAID = "Most people feel thankful *more often* than they say it, and when we do say it, it often comes out vague."


def busy(work: Callable[[], object]) -> float:
    """Return the processor seconds of some work."""
    start = time.process_time()
    work()
    return time.process_time() - start


def second(work: Callable[[], object]) -> float:
    """Return the processor seconds of the second time."""
    work()
    return busy(work)


def slides() -> dict[int, float]:
    """Return what a slide with notes costs, fitted, painted and saved, in decks of each length; the least of three."""
    theme = load_theme("hearth")

    def deck(scenes: list[Scene]) -> None:
        paint(fit(scenes, theme, "Benchmark"), theme)

    deck([*_scenes(SLIDES[0])])  # fonts and words are read once
    costs: dict[int, list[float]] = {count: [] for count in SLIDES}
    for _ in range(3):
        for count in SLIDES:
            scenes = [*_scenes(count)]
            costs[count].append(busy(lambda scenes=scenes: deck(scenes)) / count * 1_000)
    return {count: min(some) for count, some in costs.items()}


def _scenes(count: int) -> Iterator[Scene]:
    """Yield slides of every kind, over and over, each with a paragraph of notes."""
    notes = Notes("18:30 to 18:40 · 10 minutes", (("Say", (paragraph(Text(SAID, Place(Source("benchmark.yaml")))),)),))
    for number, scene in enumerate(islice(cycle(compose(gallery())), count)):
        yield replace(scene, name=f"{scene.name}-{number}", notes=notes)


def pages() -> dict[str, dict[int, float]]:
    """Return what a page of sheets of every kind costs, tagged, and one of a bare script with as many paragraphs."""
    day = gallery()
    every = sheets(day)
    says = imprint(day)
    costs: dict[str, dict[int, float]] = {"ours": {}, "bare": {}}
    press(every[:1], says, "Benchmark")
    for count in PAGES:
        made = press([*islice(cycle(every), count // 2)], says, "Benchmark")
        again = busy(lambda count=count: press([*islice(cycle(every), count // 2)], says, "Benchmark"))
        costs["ours"][made.pages] = again / made.pages * 1_000
        costs["bare"][count] = busy(lambda count=count: _bare_pages(count)) / count * 1_000
    return costs


def _bare_pages(count: int) -> None:
    style = bare.ParagraphStyle("words", fontName=bare.face("Carlito"), fontSize=12, leading=15)
    flow: list[object] = []
    for _ in range(count):
        flow += [*(Paragraph(SAID, style) for _ in range(12)), PageBreak()]
    SimpleDocTemplate(io.BytesIO(), pagesize=A4).build(flow, canvasmaker=Canvas)


def main(word: str, *given: str) -> None:
    """Measure what the word says."""
    works: dict[str, Callable[[], object]] = {
        "kit": lambda: second(lambda: build(workshops() / f"{OUTLINE}.yaml", Wishes(length=60), to=Path(given[0]))),
        "bare": lambda: second(lambda: bare.main(*given)),
        "slides": slides,
        "pages": pages,
    }
    sys.stdout.write(json.dumps(works[word]()))


if __name__ == "__main__":
    main(*sys.argv[1:])
