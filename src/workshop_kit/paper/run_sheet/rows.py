"""The blocks as rows of a table: clock, minutes, block, slides, sheets, and how much it matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.drawing import Box, Frame, Icon, Ink
from workshop_kit.paper.inks import GREY, INK, SOFT
from workshop_kit.paper.parts.rows import headed
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.run_sheet.ring import RADIUS, ring
from workshop_kit.paper.setting import line_width, set_text
from workshop_kit.paper.styles import LABEL, Style

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.run_sheet.model import Closeness, Row, RunSheet
    from workshop_kit.paper.setting import Setting
    from workshop_kit.places import Place

CLOCK = Style(17, 20, heading=True, bold=True)
CLOCK_SMALL = 14.5
WIDEST_CLOCK = 52
PLAIN = Style(12.5, 15)
NAME = Style(13, 15.5, bold=True)
QUIET = Style(12, 14.5, ink=SOFT)
BRING = Style(10.5, 13, ink=SOFT)
BETWEEN = 11
MINUTES, SLIDES, SHEETS, KEEP = 28, 44, 68, 60
"""Widths of the columns that do not give way."""
ICON, INDENT = 16, 24
AFTER_RING = 6
HEAD = 22


class Columns(Struct, frozen=True):
    """Left edges and widths of the columns; `height` is the least of a row, `pad` the white in it."""

    clock: Style
    places: tuple[tuple[float, float], ...]
    height: float
    pad: float

    def from_on(self, index: int) -> float:
        """Return the width of a column and all behind it."""
        x, wide = self.places[-1]
        return x + wide - self.places[index][0]


def columns(sheet: RunSheet, imprint: Imprint, width: float, to: Closeness) -> Columns:
    """Return the columns of a run sheet in a width; the block takes what the others leave."""
    clocks = [row.clock for row in (*sheet.rows, sheet.finish)]
    wide = max(line_width(clock, CLOCK) for clock in clocks) > WIDEST_CLOCK
    style = CLOCK.at(CLOCK_SMALL) if wide or to.row < CLOCK.leading + 2 * to.pad else CLOCK
    clock = max(line_width(_names(sheet, imprint)[0], LABEL), *(line_width(text, style) for text in clocks)) + 2
    fixed = (clock, MINUTES, SLIDES, SHEETS, KEEP)
    block = width - sum(fixed) - BETWEEN * len(fixed)
    widths = (clock, MINUTES, block, SLIDES, SHEETS, KEEP)
    return Columns(
        style,
        tuple((sum(widths[:index]) + BETWEEN * index, wide) for index, wide in enumerate(widths)),
        to.row,
        to.pad,
    )


def row_pieces(sheet: RunSheet, imprint: Imprint, on: Columns, room: float, place: Place) -> Iterator[Piece]:
    """Set the head and a row for each block, the slides before them and the finish; `room` is a page's height."""
    every = [row for row in (sheet.before, *sheet.rows, sheet.finish) if row]
    rows = [_row(row, imprint, on, place, strong=row is sheet.rows[-1]) for row in every]
    rows[-2] = replace(rows[-2], keeps=True)
    yield from headed(_head(sheet, imprint, on, place), rows, room)


def _names(sheet: RunSheet, imprint: Imprint) -> list[str]:
    return imprint.say("run-sheet-heads" if sheet.has_clock else "run-sheet-heads-minutes").split("|")


def _head(sheet: RunSheet, imprint: Imprint, on: Columns, place: Place) -> Piece:
    names = _names(sheet, imprint)
    settings = [_set(name, _right(LABEL) if index == 1 else LABEL, on, index) for index, name in enumerate(names)]

    def paint(pen: Pen, frame: Frame) -> None:
        line = pen.add("Table").add("TR")
        for index, setting in enumerate(settings):
            line.add("TH", scope="Column").write(setting, frame.x + on.places[index][0], frame.y + 2)
        pen.rule(frame.x, frame.bottom, frame.right, weight=0.75, ink=GREY)

    return Piece(HEAD, paint, place)


def _row(row: Row, imprint: Imprint, on: Columns, place: Place, *, strong: bool) -> Piece:
    """Set a row; a `strong` line below it ends the blocks."""
    name = NAME if row.keep and not row.is_break else QUIET if not row.clock else PLAIN
    indent = INDENT if row.grouping else 0
    at, wide = on.places[2]
    title = set_text(row.title, name, wide - indent)
    # Below what is no block, the columns behind are empty but for their first line.
    room = wide - indent if row.keep else on.from_on(2)
    bring = set_text(row.materials, BRING, room) if row.materials else None
    cells = [
        (0, _set(row.clock, on.clock, on, 0)),
        (1, _set(row.minutes, _right(LABEL if not row.keep else PLAIN), on, 1)),
        (3, _set(row.slides, PLAIN, on, 3)),
        (4, _set(row.sheets, PLAIN, on, 4)),
    ]
    keep = set_text(imprint.say(f"keep-{row.keep}"), PLAIN, KEEP - 2 * RADIUS - AFTER_RING) if row.keep else None
    words = title.height + (bring.height if bring else 0)
    height = max(on.height, words + 2 * on.pad, *(setting.height + 2 * on.pad for _, setting in cells))

    def paint(pen: Pen, frame: Frame) -> None:
        if row.is_break:
            pen.draw((Box(frame, fill=Ink("accent3")),))
        pen.rule(frame.x, frame.bottom, frame.right, weight=0.75, ink=INK if strong else GREY)
        middle = frame.y + frame.height / 2
        line = pen.last("Table").add("TR")
        for index, setting in cells[:2]:
            _write(line, setting, frame.x + on.places[index][0], middle)
        block = line.add("TH", scope="Row")
        if row.grouping:
            _draw_grouping(block, *row.grouping, frame.x + at, middle - ICON / 2)
        top = middle - words / 2 - 1
        block.write(title, frame.x + at + indent, top)
        if bring:
            block.write(bring, frame.x + at + indent, top + title.height)
        beside = middle if row.keep or not bring else top + title.height / 2 + 1
        for index, setting in cells[2:]:
            _write(line, setting, frame.x + on.places[index][0], beside)
        last = line.add("TD")
        if row.keep and keep:
            x = frame.x + on.places[5][0]
            pen.decorating().draw(ring(row.keep, x + RADIUS + 1, middle))
            last.write(keep, x + 2 * RADIUS + AFTER_RING, middle - keep.height / 2 - 1)

    return Piece(height, paint, place)


def _write(line: Pen, setting: Setting, x: float, middle: float) -> None:
    cell = line.add("TD")
    if setting.lines:
        cell.write(setting, x, middle - setting.height / 2 - 1)


def _draw_grouping(pen: Pen, icon: str, said: str, x: float, y: float) -> None:
    """Draw an icon as a figure that is told in words."""
    pen.figure(said, Frame(x, y, ICON, ICON)).draw((Icon(icon, x, y, ICON, Ink("dk1")),))


def _right(style: Style) -> Style:
    return replace(style, align="right")


def _set(words: str, style: Style, on: Columns, index: int) -> Setting:
    return set_text(words, style, on.places[index][1])
