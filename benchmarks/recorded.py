"""What a kit shows, without how it was made: words and shapes of its slides and pages, for `bare.py` to write again.

`python benchmarks/recorded.py KIT FILE` reads a kit back and writes it as JSON. Slides in EMU, pages in pt from the
lower left corner. Of a drawn path only the corners are kept; tags, fields, links and animations are left out.
"""

from __future__ import annotations

import base64
import json
import sys
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pdfplumber
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.oxml.ns import qn

if TYPE_CHECKING:
    from collections.abc import Iterator

Item = dict[str, Any]
RGB = 3
USUAL, TITLE = 18.0, 32.0
"""Points of slide text that states no size of its own, and of a title."""


def recorded(kit: Path) -> Item:
    """Return all that a kit shows: its decks and its PDFs, each under its file name."""
    return {
        "decks": {path.name: _deck(path) for path in sorted(kit.glob("*.pptx"))},
        "papers": {path.name: _paper(path) for path in sorted(kit.glob("*.pdf"))},
    }


def _deck(path: Path) -> Item:
    deck = Presentation(str(path))
    return {"size": (deck.slide_width, deck.slide_height), "slides": [_slide(slide) for slide in deck.slides]}


def _slide(slide: Any) -> Item:
    return {"shapes": [*_shapes(slide.shapes)], "notes": slide.notes_slide.notes_text_frame.text}


def _shapes(shapes: Any) -> Iterator[Item]:
    for shape in shapes:
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
            yield from _shapes(shape.shapes)
            continue
        box = [shape.left or 0, shape.top or 0, shape.width or 0, shape.height or 0]
        if getattr(shape, "has_table", False):
            rows = [[cell.text_frame.text for cell in row.cells] for row in shape.table.rows]
            yield {"kind": "table", "box": box, "rows": rows}
        elif hasattr(shape, "image"):
            yield {"kind": "picture", "box": box, "blob": base64.b64encode(shape.image.blob).decode()}
        elif (path := shape._element.find(".//" + qn("a:path"))) is not None:
            corners = [(int(point.get("x")), int(point.get("y"))) for point in path.iter(qn("a:pt"))]
            yield {"kind": "path", "box": box, "corners": corners, "fill": _fill(shape)}
        elif shape.has_text_frame:
            size = TITLE if shape.is_placeholder and shape.placeholder_format.idx == 0 else USUAL
            words = [[_run(run, size) for run in paragraph.runs] for paragraph in shape.text_frame.paragraphs]
            form = shape.auto_shape_type if shape.shape_type == MSO_SHAPE_TYPE.AUTO_SHAPE else None
            yield {"kind": "shape", "box": box, "form": form and int(form), "fill": _fill(shape), "words": words}
        else:
            yield {"kind": "line", "box": box}


def _run(run: Any, size: float) -> tuple[str, float, bool]:
    return run.text, run.font.size.pt if run.font.size else size, bool(run.font.bold)


def _fill(shape: Any) -> str | None:
    colour = shape._element.find(qn("p:spPr") + "/" + qn("a:solidFill"))
    return None if colour is None else "888888"


def _paper(path: Path) -> list[Item]:
    with pdfplumber.open(path) as pdf:
        return [_page(page) for page in pdf.pages]


def _page(page: Any) -> Item:
    high = float(page.height)
    texts = (_text(list(run), high) for _, run in groupby(page.chars, _belongs))
    return {
        "size": (float(page.width), high),
        "texts": [text for text in texts if text],
        "rects": [((one["x0"], high - one["bottom"], one["width"], one["height"]), _inks(one)) for one in page.rects],
        "lines": [((one["x0"], high - one["top"], one["x1"], high - one["bottom"]), _inks(one)) for one in page.lines],
        "paths": [([(x, high - y) for x, y in one["pts"]], _inks(one)) for one in page.curves],
    }


def _belongs(char: Item) -> tuple[object, ...]:
    """Return what the characters of one text share: their mark, or for what is only decoration their line and face."""
    if char["mcid"] is not None:
        return char["mcid"], char["tag"]
    return round(char["bottom"]), char["fontname"], char["size"]


def _inks(one: Item) -> tuple[list[float] | None, list[float] | None]:
    """Return the red, green and blue that fill and outline a thing; None where nothing does."""
    fill = _ink(one["non_stroking_color"]) if one["fill"] else None
    return fill, _ink(one["stroking_color"]) if one["stroke"] else None


def _ink(colour: Any) -> list[float]:
    parts = [float(part) for part in colour or (0,)]
    return parts if len(parts) == RGB else parts[:1] * RGB


def _text(chars: list[Item], high: float) -> Item | None:
    """Return what stands under one mark, a paragraph or a piece of it, with the width it was set to."""
    lines = ["".join(char["text"] for char in line).strip() for _, line in groupby(chars, lambda char: char["bottom"])]
    words = " ".join(filter(None, lines))
    if not words:
        return None
    left, right = min(char["x0"] for char in chars), max(char["x1"] for char in chars)
    bottom = max(char["bottom"] for char in chars)
    return {
        "words": words,
        "x": left,
        "y": high - bottom,
        "width": right - left + 2,
        "size": chars[0]["size"],
        "face": chars[0]["fontname"].partition("+")[2],
        "ink": _ink(chars[0]["non_stroking_color"]),
        "one_line": len(lines) == 1,
    }


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(json.dumps(recorded(Path(sys.argv[1]))), "utf-8")
