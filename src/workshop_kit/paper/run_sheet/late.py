"""If we run late: a framed table for two points of the session, what to shorten or leave out, and what it saves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.drawing import Box, Frame, Icon, Ink, Stroke
from workshop_kit.paper.inks import LIGHT
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.setting import line_width, set_text
from workshop_kit.paper.styles import LABEL, SECTION, Style
from workshop_kit.text import Run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.run_sheet.model import Closeness, Cut, Late, RunSheet
    from workshop_kit.places import Place
    from workshop_kit.planning.span import Change
    from workshop_kit.words import Language

PLAIN = Style(12, 15)
WHEN = Style(12.5, 15.5, heading=True, bold=True)
PAD, ICON, INDENT = 8, 16, 25
SAVES, BETWEEN = 50, 10
ABOVE = 4
GAP = 8
ABOVE_POINT = 5
RADIUS = 7


def late_piece(sheet: RunSheet, imprint: Imprint, width: float, place: Place, to: Closeness) -> Piece:
    """Set the box; it is never broken."""
    pad = PAD + to.air
    inner = width - 2 * pad
    heading = set_text(imprint.say("late-title"), SECTION, inner - INDENT)
    never = set_text(imprint.say("late-never"), PLAIN, inner)
    on = Columns(inner, _widest(sheet, imprint), to)
    points = [piece for late in sheet.late for piece in _point(late, imprint, on, place)]
    body = sum(point.gap + point.height for point in points)

    def paint(pen: Pen, frame: Frame) -> None:
        pen.draw((Box(frame, stroke=Stroke(Ink("dk1"), 1), radius=RADIUS),))
        x, y = frame.x + pad, frame.y + pad - 2
        pen.draw((Icon("clock", x, y + 2, ICON, Ink("dk2")),))
        pen.add("H2").write(heading, x + INDENT, y)
        y += heading.height + 2
        for point in points:
            y += point.gap
            point.paint(pen, Frame(x, y, inner, point.height))
            y += point.height
        pen.add("P").write(never, x, y + ABOVE)

    height = 2 * pad + heading.height + 2 + body + ABOVE + never.height - 2
    return Piece(height, paint, place, gap=GAP + 2 * (to.air - 1))


class Columns(Struct, frozen=True):
    """How wide the rows are, and in them how many minutes are lost; how close they are."""

    width: float
    lost: float
    to: Closeness


def _widest(sheet: RunSheet, imprint: Imprint) -> float:
    """Return the width of the longest words that say how many minutes are lost."""
    said = {imprint.say("late-lost", count=cut.lost) for late in sheet.late for cut in late.cuts}
    return max(line_width(one, LABEL) for one in said) + 1


def _point(late: Late, imprint: Imprint, on: Columns, place: Place) -> Iterator[Piece]:
    """Set a point of the session as a table: its head, and a row for each number of minutes."""
    names = (late.when, "", imprint.say("late-saves"))
    room, air = on.width - SAVES - BETWEEN, on.to.air
    head = [set_text(names[0], WHEN, room), set_text(names[2], replace(LABEL, align="right"), SAVES)]

    def paint(pen: Pen, frame: Frame) -> None:
        line = pen.add("Table").add("TR")
        line.add("TH", scope="Column").write(head[0], frame.x, frame.y + air)
        line.add("TD")
        line.add("TH", scope="Column").write(head[1], frame.right - SAVES, frame.y + air)
        pen.rule(frame.x, frame.bottom, frame.right, ink=LIGHT)

    yield Piece(head[0].height + 2 * air, paint, place, gap=min(ABOVE_POINT, air + 1))
    for cut in late.cuts:
        yield _cut(cut, imprint, on, place)


def _cut(cut: Cut, imprint: Imprint, on: Columns, place: Place) -> Piece:
    air, label = on.to.air, replace(LABEL, leading=on.to.leading)
    lost = set_text(imprint.say("late-lost", count=cut.lost), label, on.lost)
    plain = replace(PLAIN, leading=on.to.leading)
    done = set_text(_said(cut, imprint), plain, on.width - on.lost - SAVES - 2 * BETWEEN)
    saves = set_text(imprint.say("minutes-short", count=cut.saves), replace(label, align="right"), SAVES)

    def paint(pen: Pen, frame: Frame) -> None:
        line = pen.last("Table").add("TR")
        line.add("TH", scope="Row").write(lost, frame.x, frame.y + air)
        line.add("TD").write(done, frame.x + on.lost + BETWEEN, frame.y + air)
        line.add("TD").write(saves, frame.right - SAVES, frame.y + air)
        pen.rule(frame.x, frame.bottom, frame.right, ink=LIGHT)

    return Piece(max(lost.height, done.height) + 2 * air, paint, place)


def _said(cut: Cut, imprint: Imprint) -> tuple[Run, ...]:
    """Return what to do: each block in bold, then its new minutes."""
    runs: list[Run] = []
    for index, change in enumerate(cut.changes):
        runs += [Run("; ")] if index else []
        runs += [Run(change.title, strong=True), Run(f": {changed_said(change, imprint.language)}")]
    return (*runs, Run("." if cut.saves >= cut.lost else f". {imprint.say('late-most')}"))


def changed_said(change: Change, language: Language) -> str:
    """Return what becomes of a block, without its title."""
    key = "late-shorter" if change.after else "late-dropped"
    return language.say(key, before=change.before, after=change.after)
