"""The furniture of a layout: its ground, its own shapes and its foot, read as `drawing` knows shapes.

Rectangles, ellipses, lines, outlines by moves and short texts are read, in colours of the theme; what else a template
holds is left out, so that of a template made elsewhere this is a likeness, of ours the whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Arc, Box, Circle, Contour, Frame, Ink, Label, Line, Move, Stroke
from workshop_kit.theme.ooxml.markup import NAMESPACES, Element
from workshop_kit.units import from_emu

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from workshop_kit.drawing import Align, Anchor, Shape

_SLOTS = {"tx1": "dk1", "bg1": "lt1", "tx2": "dk2", "bg2": "lt2"}
_ALIGNED: dict[str, Align] = {"l": "left", "ctr": "center", "r": "right"}
_ANCHORED: dict[str, Anchor] = {"t": "top", "ctr": "middle", "b": "bottom"}
_MOVES = {"moveTo": "M", "lnTo": "L", "cubicBezTo": "C", "close": "Z"}
_DEGREE = 60_000  # ECMA-376: angles count in 60,000ths of a degree
_ROUNDED = 16_667  # Office's own rounding of corners, in 100,000ths of the shorter side
_UNREAD = (ValueError, TypeError, AttributeError, KeyError, IndexError)
"""What a shape raises that says less than we ask, or in other ways: points by names of guides, parts by per cent."""

_HAIRLINE = 9_525  # EMU, where a line says no weight


def ground(layout: Element, master: Element, colours: Mapping[str, str]) -> Ink:
    """Return the colour of a layout's background."""
    for part in (layout, master):
        said = part.find("p:cSld/p:bg", NAMESPACES)
        found = None if said is None else _background(said, colours)
        if found:
            return found
    return Ink("lt1")


def _background(said: Element, colours: Mapping[str, str]) -> Ink | None:
    """Return the colour of a background; None where it has none that can be read."""
    try:
        return _ink(said.find(".//a:solidFill", NAMESPACES), colours) or _ink(said.find("p:bgRef", NAMESPACES), colours)
    except _UNREAD:
        return None


def ornaments(part: Element, colours: Mapping[str, str]) -> tuple[Shape, ...]:
    """Return the shapes of a layout or a master itself, from back to front."""
    return tuple(shape for one in _drawn(part) for shape in _readable(one, colours))


def shows_its_master(layout: Element) -> bool:
    """Whether the shapes of its master stand behind a layout's own."""
    return layout.get("showMasterSp") not in {"0", "false"}


def _drawn(part: Element) -> Iterator[Element]:
    """Yield the shapes and lines of a part that are no placeholders."""
    for shape in part.iterfind("p:cSld/p:spTree/*", NAMESPACES):
        held = shape.find("*/p:nvPr/p:ph", NAMESPACES)
        if held is None and shape.find("p:spPr/a:xfrm", NAMESPACES) is not None:
            yield shape


def _readable(shape: Element, colours: Mapping[str, str]) -> tuple[Shape, ...]:
    """Return a shape with its words; nothing of one that cannot be read: a likeness does without it."""
    try:
        return tuple(_read(shape, colours))
    except _UNREAD:
        return ()


def _read(shape: Element, colours: Mapping[str, str]) -> Iterator[Shape]:
    """Yield a shape, and the words that stand in it."""
    look = shape.find("p:spPr", NAMESPACES)
    place = look.find("a:xfrm", NAMESPACES)
    off, ext = place.find("a:off", NAMESPACES), place.find("a:ext", NAMESPACES)
    frame = Frame(*(from_emu(int(end.get(n))) for end, n in ((off, "x"), (off, "y"), (ext, "cx"), (ext, "cy"))))
    fill, stroke = _ink(look.find("a:solidFill", NAMESPACES), colours), _stroke(look.find("a:ln", NAMESPACES), colours)
    custom = look.find("a:custGeom/a:pathLst/a:path", NAMESPACES)
    if (fill or stroke) and custom is not None:
        yield Contour(tuple(_moves(custom, frame)), None if custom.get("fill") == "none" else fill, stroke)
    elif fill or stroke:
        yield from _preset(look.find("a:prstGeom", NAMESPACES), frame, fill, stroke, flipped=place.get("flipV") == "1")
    yield from _words(shape, frame, colours)


def _preset(
    said: Element | None, frame: Frame, fill: Ink | None, stroke: Stroke | None, *, flipped: bool
) -> Iterator[Shape]:
    kind = "" if said is None else said.get("prst")
    if kind in {"line", "straightConnector1"} and stroke:
        ends = (frame.bottom, frame.y) if flipped else (frame.y, frame.bottom)
        yield Line(frame.x, ends[0], frame.right, ends[1], stroke)
    elif kind == "ellipse":
        yield _ellipse(frame, fill, stroke)
    elif kind in {"rect", "roundRect"}:
        adjusted = said.find(".//a:gd", NAMESPACES) if said is not None else None
        part = _ROUNDED if adjusted is None else int(adjusted.get("fmla").split()[-1])
        radius = part / 100_000 * min(frame.width, frame.height) if kind == "roundRect" else 0
        yield Box(frame, fill, stroke, radius)


def _ellipse(frame: Frame, fill: Ink | None, stroke: Stroke | None) -> Shape:
    x, y = frame.x + frame.width / 2, frame.y + frame.height / 2
    if abs(frame.width - frame.height) < 1:
        return Circle(x, y, frame.width / 2, fill, stroke)
    around = Arc(0, 0, 1, 0, 360)
    moves = (Move("M", (around.at(0),)), *around.moves(), Move("Z", ()))
    return Contour(tuple(_scaled(move, frame.width / 2, frame.height / 2, x, y) for move in moves), fill, stroke)


def _scaled(move: Move, across: float, down: float, x: float, y: float) -> Move:
    return Move(move.move, tuple((x + px * across, y + py * down) for px, py in move.points))


def _moves(path: Element, frame: Frame) -> Iterator[Move]:
    """Read the moves of an outline; arcs become curves."""
    across = frame.width / max(1, int(path.get("w", "1")))
    down = frame.height / max(1, int(path.get("h", "1")))
    at = (0.0, 0.0)
    for said in path:
        name = said.tag.rpartition("}")[2]
        if name == "arcTo":
            moves = _arc(said, at).moves()
        else:
            points = tuple((float(pt.get("x")), float(pt.get("y"))) for pt in said.iterfind("a:pt", NAMESPACES))
            moves = (Move(_MOVES[name], points),) if name in _MOVES else ()  # type: ignore[arg-type] # one of four
        for move in moves:
            at = move.points[-1] if move.points else at
            yield _scaled(move, across, down, frame.x, frame.y)


def _arc(said: Element, at: tuple[float, float]) -> Arc:
    """Return an arc that begins where the path has come to."""
    radius = float(said.get("wR"))
    start, sweep = int(said.get("stAng")) / _DEGREE, int(said.get("swAng")) / _DEGREE
    dx, dy = Arc(0, 0, radius, 0, 0).at(start)
    return Arc(at[0] - dx, at[1] - dy, radius, start, sweep)


def _words(shape: Element, frame: Frame, colours: Mapping[str, str]) -> Iterator[Label]:
    """Yield the words of a text box as one label, in the look of its first run."""
    first = shape.find("p:txBody/a:p/a:r/a:rPr", NAMESPACES)
    if first is None:
        return
    paragraphs = shape.iterfind("p:txBody/a:p", NAMESPACES)
    text = "\n".join("".join(t.text or "" for t in p.iterfind(".//a:t", NAMESPACES)) for p in paragraphs)
    how, body = shape.find("p:txBody/a:p/a:pPr", NAMESPACES), shape.find("p:txBody/a:bodyPr", NAMESPACES)
    latin = first.find("a:latin", NAMESPACES)
    yield Label(
        text,
        frame,
        int(first.get("sz", "1800")) / 100,
        _ink(first.find("a:solidFill", NAMESPACES), colours) or Ink("dk1"),
        bold=first.get("b") == "1",
        italic=first.get("i") == "1",
        heading=latin is not None and str(latin.get("typeface")).startswith("+mj"),
        align=_ALIGNED.get("l" if how is None else how.get("algn", "l"), "left"),
        anchor=_ANCHORED.get("t" if body is None else body.get("anchor", "t"), "top"),
    )


def _ink(said: Element | None, colours: Mapping[str, str]) -> Ink | None:
    """Return the slot of a colour; one outside the theme is taken for the nearest that is in it."""
    colour = None if said is None else said.find("*", NAMESPACES)
    if colour is None:
        return None
    alpha = colour.find("a:alpha", NAMESPACES)
    opacity = 1 if alpha is None else int(alpha.get("val")) / 100_000
    named = str(colour.get("val"))
    if colour.tag.endswith("srgbClr"):
        return Ink(min(colours, key=lambda slot: _distance(colours[slot], named)), opacity)
    slot = _SLOTS.get(named, named)
    return Ink(slot, opacity) if slot in colours else None


def _distance(one: str, other: str) -> int:
    """Return how far two colours (RRGGBB) are apart."""
    return sum((int(one[at : at + 2], 16) - int(other[at : at + 2], 16)) ** 2 for at in (0, 2, 4))


def _stroke(said: Element | None, colours: Mapping[str, str]) -> Stroke | None:
    ink = None if said is None else _ink(said.find("a:solidFill", NAMESPACES), colours)
    if said is None or ink is None:
        return None
    dash = said.find("a:prstDash", NAMESPACES)
    dashed = dash is not None and dash.get("val") != "solid"
    return Stroke(ink, from_emu(int(said.get("w", _HAIRLINE))), dashed=dashed, round=said.get("cap") == "rnd")
