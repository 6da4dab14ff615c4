"""The shapes of a slide or layout as they are seen. Groups are looked into: to group shapes moves none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree
from msgspec.structs import replace

from workshop_kit.edits.canonical import canonical, digest
from workshop_kit.edits.following import mark_of
from workshop_kit.edits.looks import look
from workshop_kit.edits.model import FOOT, Kind, Paragraph, Place, Run, Shape, Text
from workshop_kit.text import NBSP
from workshop_kit.theme.ooxml import NAMESPACES, Element

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from workshop_kit.edits.following import Following

_DEGREE = 60_000  # ECMA-376: angles are counted in 60,000ths of a degree
_DRAWN = {"sp", "pic", "graphicFrame", "cxnSp", "grpSp", "AlternateContent", "contentPart"}
_ELSEWHERE = {"txBody", "xfrm", "nvSpPr", "nvPicPr", "nvCxnSpPr", "nvGraphicFramePr", "nvGrpSpPr"}
_SPACES = str.maketrans({NBSP: " ", "\u200b": None, "\v": " ", "\n": " "})
_FRAMES = ("p:spPr/a:xfrm", "p:xfrm")
_GROUPED = 8  # numbers that say where a group stands, and how its own inside is measured
# Their words change by themselves.
_COUNTED = ("slidenum", "datetime")


def shapes_of(tree: Element, follows: Following) -> Iterator[Shape]:
    """Yield what is seen in a tree of shapes, from the back to the front, but for what stands at the foot.

    A placeholder that nobody filled is not seen.
    """
    for shape in tree:
        tag = etree.QName(shape).localname if isinstance(shape.tag, str) else ""
        if tag == "grpSp":
            yield from map(_within(shape), shapes_of(shape, follows))
        elif tag in _DRAWN and foot_of(shape) is None:
            seen = _seen(shape, tag, follows)
            if seen.words or seen.kind != "words":
                yield seen


def foot_of(shape: Element) -> str | None:
    """Return what a shape is at the foot of a slide; None where it is something else."""
    mark = mark_of(shape)
    kind = None if mark is None else mark.get("type")
    return kind if kind in FOOT else None


def own_place(shape: Element) -> str:
    """Return where a shape says itself that it stands; '' where it leaves that to others."""
    return canonical(_frame(shape))


def text_of(body: Element | None, levels: Sequence[Element], follows: Following) -> Text:
    """Return the paragraphs of a body of text; `levels` are the lists of levels that it follows."""
    found = () if body is None else body.iterfind("a:p", NAMESPACES)
    return tuple(_paragraph(one, levels, follows) for one in found)


def _seen(shape: Element, tag: str, follows: Following) -> Shape:
    table = shape.find(".//a:tbl", NAMESPACES) if tag == "graphicFrame" else None
    bodies = shape.iterfind("p:txBody", NAMESPACES) if table is None else table.iterfind(".//a:txBody", NAMESPACES)
    named, mark, levels = shape.find("*/p:cNvPr", NAMESPACES), mark_of(shape), follows.levels(shape)
    named = shape.makeelement("unnamed") if named is None else named
    texts = tuple(text_of(body, levels, follows) for body in bodies)
    return Shape(
        kind="table" if table is not None else _kind(shape, tag, texts),
        id=int(named.get("id", 0)),
        name=named.get("name", ""),
        texts=texts,
        place=_place(shape, follows),
        own_place=own_place(shape),
        columns=1 if table is None else len(table.findall("a:tblGrid/a:gridCol", NAMESPACES)),
        picture=_picture(shape, follows),
        title=mark is not None and mark.get("type") in ("title", "ctrTitle"),
        alt=named.get("descr", ""),
        rest=canonical(shape, follows.part, _ELSEWHERE) + "".join(canonical(one, follows.part) for one in named),
    )


def _kind(shape: Element, tag: str, texts: tuple[Text, ...]) -> Kind:
    if tag == "pic":
        plays = shape.find("p:nvPicPr/p:nvPr", NAMESPACES).xpath("*[contains(local-name(), 'File')]")
        return "film" if plays else "picture"
    if tag not in ("sp", "cxnSp"):
        return "object"
    said = any(paragraph.words for text in texts for paragraph in text)
    return "words" if said or mark_of(shape) is not None else "drawing"


def _picture(shape: Element, follows: Following) -> str:
    """Return the digest of the picture that is shown; '' for none, or for one that the file only refers to."""
    blip = shape.find("p:blipFill/a:blip", NAMESPACES)
    reference = None if blip is None else blip.get(f"{{{NAMESPACES['r']}}}embed")
    return digest(follows.part.rels[reference].target_part.blob) if reference in follows.part.rels else ""


def _frame(shape: Element) -> Element | None:
    return next((found for path in _FRAMES if (found := shape.find(path, NAMESPACES)) is not None), None)


def _place(shape: Element, follows: Following) -> Place | None:
    """Return where a shape stands: as it says itself, or the placeholder that it follows."""
    frames = (_frame(one) for one in follows.line(shape))
    frame = next((one for one in frames if one is not None and len(one) > 1), None)
    if frame is None:
        return None
    at, size = frame.find("a:off", NAMESPACES), frame.find("a:ext", NAMESPACES)
    x, y, width, height = (int(value) for value in (at.get("x"), at.get("y"), size.get("cx"), size.get("cy")))
    flipped = "".join(way for way in ("flipH", "flipV") if frame.get(way) in ("1", "true"))
    return Place(x, y, width, height, round(int(frame.get("rot", 0)) / _DEGREE) % 360, flipped)


def _within(group: Element) -> Callable[[Shape], Shape]:
    """Return what puts a shape of a group where it is seen on the slide."""
    frame = group.find("p:grpSpPr/a:xfrm", NAMESPACES)
    ends = () if frame is None else frame
    said = {(etree.QName(end).localname, key): int(value) for end in ends for key, value in end.items()}

    def moved(shape: Shape) -> Shape:
        own = shape.place
        if own is None or len(said) < _GROUPED:
            return shape
        wide, high = (said["ext", key] / (said["chExt", key] or 1) for key in ("cx", "cy"))
        x = round(said["off", "x"] + (own.x - said["chOff", "x"]) * wide)
        y = round(said["off", "y"] + (own.y - said["chOff", "y"]) * high)
        place = replace(own, x=x, y=y, width=round(own.width * wide), height=round(own.height * high))
        return replace(shape, place=place, own_place="")

    return moved


def _paragraph(xml: Element, levels: Sequence[Element], follows: Following) -> Paragraph:
    how = xml.find("a:pPr", NAMESPACES)
    level = 0 if how is None else int(how.get("lvl", 0))
    return Paragraph(tuple(_runs(xml, level, levels, follows)), canonical(how, follows.part))


def _runs(xml: Element, level: int, levels: Sequence[Element], follows: Following) -> Iterator[Run]:
    for one in xml.iterfind("*", NAMESPACES):
        if one.tag.endswith("}br"):
            yield Run(" ")
        words = one.find("a:t", NAMESPACES)
        if words is None or one.get("type", "").startswith(_COUNTED):
            continue
        own = one.find("a:rPr", NAMESPACES)
        said = (words.text or "").translate(_SPACES)
        yield Run(said, look(own, level, levels, follows.colours, follows.part), canonical(own, follows.part))
