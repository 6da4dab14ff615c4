"""Thumbnails: the same lines at the same places as on the slides."""

from __future__ import annotations

import io
import re

import pdfplumber
import pytest
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import SimpleDocTemplate

from workshop_kit.deck.compose import compose
from workshop_kit.deck.fit import fit
from workshop_kit.deck.thumbnail import Thumbnail, draw_thumbnail
from workshop_kit.drawing import Caption
from workshop_kit.kit import planned
from workshop_kit.outline.wishes import Wishes
from workshop_kit.resources import workshops

WIDTH = 480


@pytest.fixture(scope="module")
def deck(hearth):
    """The bundled workshop's deck."""
    day = planned(workshops() / "appreciation-and-validation.yaml", Wishes())
    return fit(compose(day), hearth, day.day.title)


@pytest.fixture(scope="module")
def pages(deck, hearth):
    """The words of each thumbnail in lines: a list of (top, text) a slide, in points of the slide."""
    return read(deck, hearth)


def read(deck, theme):
    file = io.BytesIO()
    height = WIDTH * deck.height / deck.width
    canvas = Canvas(file, (WIDTH, height), invariant=1)
    for slide in deck.slides:
        draw_thumbnail(canvas, deck, slide, theme, (0, 0, WIDTH))
        canvas.showPage()
    canvas.save()
    with pdfplumber.open(file) as pdf:
        return [page.chars for page in pdf.pages]


def written(characters, box, scale):
    """Return the lines that stand within a box of the slide, top to bottom."""
    rows = {}
    for char in characters:
        x, y = (char["x0"] + char["x1"]) / 2 / scale, (char["top"] + char["bottom"]) / 2 / scale
        if box.x - 1 <= x <= box.right + 1 and box.y - 12 <= y <= box.bottom + 12:
            rows.setdefault(round(char["matrix"][5], 1), []).append(char)
    lines = (sorted(row, key=lambda char: char["x0"]) for _, row in sorted(rows.items(), reverse=True))
    return [bare("".join(char["text"] for char in line)) for line in lines]


def bare(text):
    """Return letters and marks alone: spaces are not always drawn."""
    return re.sub(r"[\s\u00a0\u200b]", "", text)


def joined(lines):
    return [bare("".join(run.text for run in line)) for line in lines]


def test_every_line_of_every_text_is_that_of_the_slide(deck, pages):
    compared = 0
    for slide, characters in zip(deck.slides, pages, strict=True):
        for filled in slide.texts:
            wanted = [line for paragraph in filled.paragraphs for line in joined(paragraph.lines)]
            found = written(characters, filled.slot.frame, WIDTH / deck.width)
            for line in wanted:
                assert any(one in (line, f"●{line}") or re.fullmatch(rf"\d+{re.escape(line)}", one) for one in found)
                compared += 1
    assert compared > 150


def test_every_slide_has_its_number_and_title(deck, pages):
    for slide, characters in zip(deck.slides, pages, strict=True):
        text = bare("".join(char["text"] for char in characters))
        assert bare(slide.title) in text
        if slide.layout.foot:
            assert text.endswith(str(slide.number))


def test_figures_stand_with_their_words(stage, hearth):
    evening = fit(stage.every_layout(), hearth, "Evening")
    pages = read(evening, hearth)
    for slide, characters in zip(evening.slides, pages, strict=True):
        text = bare("".join(char["text"] for char in characters))
        for table in slide.tables:
            for row in table.rows:
                assert all(bare(cell.text) in text for cell in row)
        for drawing in slide.drawings:
            for shape in drawing.shapes:
                if isinstance(shape, Caption):
                    assert bare(str(shape.label)) in text


def test_a_thumbnail_is_as_high_as_its_slide_asks_and_nothing_leaves_it(deck, hearth):
    file = io.BytesIO()
    thumbnail = Thumbnail(deck, deck.slides[0], hearth, 160)
    assert (thumbnail.width, thumbnail.height) == pytest.approx((160, 90))
    SimpleDocTemplate(file, pagesize=(300, 300), invariant=1).build([thumbnail])
    with pdfplumber.open(file) as pdf:
        assert "Appreciation" in pdf.pages[0].extract_text()
