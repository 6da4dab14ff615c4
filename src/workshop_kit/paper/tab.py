"""Partner tabs: A solid, B hatched, and bars at the edge that step down: a fanned stack sorts at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor

from workshop_kit.drawing import Circle, Frame, Ink, Stroke
from workshop_kit.paper.inks import INK, WHITE
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import Style
from workshop_kit.units import mm

if TYPE_CHECKING:
    from reportlab.pdfgen.pathobject import PDFPathObject

    from workshop_kit.paper.pen import Pen
    from workshop_kit.sheet import Variant

TAB = Frame(0, mm(9), mm(19), mm(26))
BAR_WIDTH = mm(3)
BAR_TOP, BAR_STEP, BAR_HEIGHT = mm(37), mm(62), mm(60)
CORNER = mm(2.5)
HATCH, HATCH_STEP = mm(0.45), mm(1.75)
RING = mm(7.3)


def write_tab(pen: Pen, variant: Variant) -> None:
    """Draw the tab and the edge bar of a variant; one without a tab has none."""
    if not variant.tab:
        return
    right = pen.leaf.width - pen.leaf.edge
    tab = Frame(right - TAB.width, TAB.y, TAB.width, TAB.height)
    step = ord(variant.tab[0].upper()) - ord("A")
    bar = Frame(right - BAR_WIDTH, BAR_TOP + BAR_STEP * (step % 3), BAR_WIDTH, BAR_HEIGHT)
    if step % 2 == 0:
        _solid(pen, tab, CORNER)
        _solid(pen, bar, 0)
        _letter(pen, variant, tab, Style(50, 60, heading=True, bold=True, ink=WHITE, align="center"))
        return
    _hatched(pen, tab, CORNER, 1.25)
    _hatched(pen, bar, 0, 0.75)
    ring = Circle(tab.x + tab.width / 2, tab.y + tab.height / 2, RING, Ink("lt1"), Stroke(Ink("dk1"), 1.25))
    pen.draw((ring,))
    _letter(pen, variant, tab, Style(30, 36, heading=True, bold=True, ink=INK, align="center"))


def _letter(pen: Pen, variant: Variant, tab: Frame, style: Style) -> None:
    """Write the letter in the middle of the tab."""
    letter = set_text(variant.tab, style, tab.width)
    baseline = tab.y + tab.height / 2 + 0.335 * style.size  # half a capital's height below the middle
    pen.add("P", said=variant.label or variant.tab).write(letter, tab.x, baseline - letter.baseline)


def _outline(pen: Pen, box: Frame, radius: float) -> PDFPathObject:
    """Return a box with its left corners rounded: the right ones are those of the paper."""
    top, bottom = pen.leaf.height - box.y, pen.leaf.height - box.bottom
    path = pen.canvas.beginPath()
    path.moveTo(box.right, bottom)
    path.lineTo(box.right, top)
    path.lineTo(box.x + radius, top)
    if radius:
        path.arcTo(box.x, top - 2 * radius, box.x + 2 * radius, top, 90, 90)
        path.arcTo(box.x, bottom, box.x + 2 * radius, bottom + 2 * radius, 180, 90)
    else:
        path.lineTo(box.x, bottom)
    path.close()
    return path


def _solid(pen: Pen, box: Frame, radius: float) -> None:
    """Fill a box."""
    with pen.structure.artifact(pen.canvas):
        pen.canvas.setFillColor(HexColor(INK))
        pen.canvas.drawPath(_outline(pen, box, radius), stroke=0, fill=1)


def _hatched(pen: Pen, box: Frame, radius: float, weight: float) -> None:
    """Fill a box with lines at 45 degrees and outline it."""
    canvas, bottom = pen.canvas, pen.leaf.height - box.bottom
    with pen.structure.artifact(canvas):
        canvas.saveState()
        canvas.clipPath(_outline(pen, box, radius), stroke=0, fill=0)
        canvas.setStrokeColor(HexColor(INK))
        canvas.setLineWidth(HATCH)
        offset = -box.height
        while offset < box.width:
            start, end = max(0.0, -offset), min(box.height, box.width - offset)
            canvas.line(box.x + offset + start, bottom + start, box.x + offset + end, bottom + end)
            offset += HATCH_STEP * 2**0.5
        canvas.restoreState()
        canvas.setStrokeColor(HexColor(INK))
        canvas.setLineWidth(weight)
        canvas.drawPath(_outline(pen, box, radius), stroke=1, fill=0)
