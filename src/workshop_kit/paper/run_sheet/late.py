"""If we run late: a framed table for two points of the session, what to shorten or leave out, and what it saves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.drawing import Box, Frame, Icon, Ink, Stroke
from workshop_kit.paper.inks import LIGHT
from workshop_kit.paper.piece import Piece
from workshop_kit.paper.setting import set_text
from workshop_kit.paper.styles import LABEL, SECTION, Style
from workshop_kit.text import Run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.imprint import Imprint
    from workshop_kit.paper.pen import Pen
    from workshop_kit.paper.run_sheet.model import Cut, Late, RunSheet
    from workshop_kit.places import Place
    from workshop_kit.planning.span import Change
    from workshop_kit.words import Language

PLAIN = Style(12, 15)
WHEN = Style(12.5, 15.5, heading=True, bold=True)
PAD, ICON, INDENT = 12, 16, 25
LOST, SAVES, BETWEEN = 86, 50, 10
AIR = 4
GAP = 16
ABOVE_POINT = 5
RADIUS = 7


def late_piece(sheet: RunSheet, imprint: Imprint, width: float, place: Place) -> Piece:
    """Set the box; it is never broken."""
    inner = width - 2 * PAD
    heading = set_text(imprint.say("late-title"), SECTION, inner - INDENT)
    never = set_text(imprint.say("late-never"), PLAIN, inner)
    points = [piece for late in sheet.late for piece in _point(late, imprint, inner, place)]
    body = sum(point.gap + point.height for point in points)

    def paint(pen: Pen, frame: Frame) -> None:
        pen.draw((Box(frame, stroke=Stroke(Ink("dk1"), 1), radius=RADIUS),))
        x, y = frame.x + PAD, frame.y + PAD - 2
        pen.draw((Icon("clock", x, y + 2, ICON, Ink("dk2")),))
        pen.add("H2").write(heading, x + INDENT, y)
        y += heading.height + 2
        for point in points:
            y += point.gap
            point.paint(pen, Frame(x, y, inner, point.height))
            y += point.height
        pen.add("P").write(never, x, y + AIR)

    height = 2 * PAD + heading.height + 2 + body + AIR + never.height - 2
    return Piece(height, paint, place, gap=GAP)


def _point(late: Late, imprint: Imprint, width: float, place: Place) -> Iterator[Piece]:
    """Set a point of the session as a table: its head, and a row for each number of minutes."""
    names = (late.when, "", imprint.say("late-saves"))
    room = width - SAVES - BETWEEN
    head = [set_text(names[0], WHEN, room), set_text(names[2], replace(LABEL, align="right"), SAVES)]

    def paint(pen: Pen, frame: Frame) -> None:
        line = pen.add("Table").add("TR")
        line.add("TH", scope="Column").write(head[0], frame.x, frame.y + AIR)
        line.add("TD")
        line.add("TH", scope="Column").write(head[1], frame.right - SAVES, frame.y + AIR)
        pen.rule(frame.x, frame.bottom, frame.right, ink=LIGHT)

    yield Piece(head[0].height + 2 * AIR, paint, place, gap=ABOVE_POINT)
    for cut in late.cuts:
        yield _cut(cut, imprint, width, place)


def _cut(cut: Cut, imprint: Imprint, width: float, place: Place) -> Piece:
    lost = set_text(imprint.say("late-lost", count=cut.lost), LABEL, LOST)
    done = set_text(_said(cut, imprint), PLAIN, width - LOST - SAVES - 2 * BETWEEN)
    saves = set_text(imprint.say("minutes-short", count=cut.saves), replace(LABEL, align="right"), SAVES)

    def paint(pen: Pen, frame: Frame) -> None:
        line = pen.last("Table").add("TR")
        line.add("TH", scope="Row").write(lost, frame.x, frame.y + AIR)
        line.add("TD").write(done, frame.x + LOST + BETWEEN, frame.y + AIR)
        line.add("TD").write(saves, frame.right - SAVES, frame.y + AIR)
        pen.rule(frame.x, frame.bottom, frame.right, ink=LIGHT)

    return Piece(max(lost.height, done.height) + 2 * AIR, paint, place)


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
