"""Tables: native ones, in their placeholder's place, with borders, sizes and colours said in the cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.drawing import Ink
from workshop_kit.text import Run
from workshop_kit.theme.ooxml import Element, Markup, element, fill
from workshop_kit.theme.styles import TABLE_STYLE
from workshop_kit.units import emu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.deck.model import Cell, FilledTable
    from workshop_kit.deck.powerpoint.text import Writer
    from workshop_kit.drawing import Stroke

_PLAIN = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"  # Office's own style 'No Style, No Grid'
_TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table"
_ALIGNED = {"left": "l", "center": "ctr", "right": "r"}
_ANCHORED = {"top": "t", "middle": "ctr", "bottom": "b"}


def table_element(table: FilledTable, shape_id: int, mark: Element | None, writer: Writer) -> Markup:
    """Write a table as a frame of its own; `mark` ties it to the layout's placeholder.

    A headed table is in our own style, so that a row added by hand looks like the others; a template without that
    style shows the table alike, since the cells say everything.
    """
    naming = element(
        "p:nvGraphicFramePr",
        element("p:cNvPr", id=shape_id, name=table.slot.name, descr=table.alt),
        element("p:cNvGraphicFramePr", element("a:graphicFrameLocks", noGrp=True)),
        element("p:nvPr", mark),
    )
    frame = table.frame
    place = element(
        "p:xfrm",
        element("a:off", x=emu(frame.x), y=emu(frame.y)),
        element("a:ext", cx=emu(frame.width), cy=emu(frame.height)),
    )
    graphic = element("a:graphic", element("a:graphicData", _table(table, writer), uri=_TABLE))
    return element("p:graphicFrame", naming, place, graphic)


def _table(table: FilledTable, writer: Writer) -> Markup:
    grid = element("a:tblGrid", *(element("a:gridCol", w=emu(width)) for width in table.columns))
    rows = (
        element("a:tr", *(part for cell in row for part in _cells(cell, writer)), h=emu(height))
        for row, height in zip(table.rows, table.heights, strict=True)
    )
    style = element("a:tableStyleId", TABLE_STYLE if table.headed else _PLAIN)
    head = True if table.headed else None
    named = True if table.headed and table.rows[-1][0].heading else None
    return element("a:tbl", element("a:tblPr", style, firstRow=head, firstCol=named), grid, *rows)


def _cells(cell: Cell, writer: Writer) -> Iterator[Markup]:
    """Write a cell, and an empty one for each further column it takes."""
    (left, top), (right, bottom) = cell.margin, cell.ends
    look = element(
        "a:tcPr",
        *(_border(side, cell.below if side == "lnB" else None) for side in ("lnL", "lnR", "lnT", "lnB")),
        fill(cell.fill),
        marL=emu(left),
        marR=emu(right),
        marT=emu(top),
        marB=emu(bottom),
        anchor=_ANCHORED[cell.anchor],
    )
    span = cell.span if cell.span > 1 else None
    yield element("a:tc", _text(_paragraph(cell, writer)), look, gridSpan=span)
    for _ in range(cell.span - 1):
        empty = element("a:p", writer.properties("a:endParaRPr"))
        yield element("a:tc", _text(empty), element("a:tcPr"), hMerge=True)


def _text(paragraph: Markup) -> Markup:
    return element("a:txBody", element("a:bodyPr"), element("a:lstStyle"), paragraph)


def _paragraph(cell: Cell, writer: Writer) -> Markup:
    how = element("a:pPr", element("a:buNone"), marL=0, indent=0, algn=_ALIGNED[cell.align])
    if not cell.text:
        return element("a:p", how, writer.properties("a:endParaRPr", size=cell.size))
    runs = (_run(run, cell, writer) for run in cell.runs or (Run(cell.text),))
    return element("a:p", how, *runs, writer.properties("a:endParaRPr", size=cell.size))


def _run(run: Run, cell: Cell, writer: Writer) -> Markup:
    """Write a run; what the style of a table says of its first row and column is said here against it."""
    face = element("a:latin", typeface="+mj-lt" if cell.heading else "+mn-lt")
    link = element("a:hlinkClick", r__id=writer.link(run.link)) if run.link else None
    look = writer.properties("a:rPr", fill(Ink(cell.ink)), face, link, size=cell.size, bold=cell.bold or run.strong)
    if cell.lines:
        look.set("i", cell.italic or run.emphasis)
    return element("a:r", look, element("a:t", run.text))


def _border(side: str, stroke: Stroke | None) -> Markup:
    if stroke is None:
        return element(f"a:{side}", element("a:noFill"), w=0)
    dash = element("a:prstDash", val="solid")
    return element(f"a:{side}", fill(stroke.ink), dash, w=emu(stroke.weight), cap="flat", cmpd="sng", algn="ctr")
