"""One thing beside another, and one thing defined."""

from workshop_kit.drawing import Box, Icon, Ink, Shape
from workshop_kit.theme.design import Design, Style, at, body, title
from workshop_kit.theme.layouts.motif import FULL_TITLE, TITLE, column, disc, panel, wide_lens
from workshop_kit.units import inches

_LEFT, _RIGHT, _TOP = 0.70, 6.79, 1.65


def _box(x: float, ground: str, sign: str, icon: str) -> tuple[Shape, ...]:
    """A rounded box with its sign: a tick or a cross on a disc."""
    side = inches(0.46)
    return (
        Box(at(x, _TOP, 5.843, 4.85), Ink(ground), radius=inches(0.12)),
        disc(x + 0.72, _TOP + 0.65, 0.34, Ink(sign)),
        Icon(icon, inches(x + 0.72) - side / 2, inches(_TOP + 0.65) - side / 2, side, Ink("dk1"), weight=3),
    )


_COMPARISON = Design(
    name="Comparison",
    ground="lt1",
    slots=(
        title(FULL_TITLE, TITLE, anchor="middle"),
        body("Left heading", 13, at(_LEFT + 1.30, 1.915, 4.24, 0.68), Style(26, "lt1", bold=True), anchor="middle"),
        body("Left", 1, at(_LEFT + 0.40, 3.185, 5.04, 3.15), Style(24, "lt1", spacing=0.95, before=33)),
        body("Right heading", 14, at(_RIGHT + 1.30, 1.915, 4.24, 0.68), Style(26, bold=True), anchor="middle"),
        body("Right", 3, at(_RIGHT + 0.40, 3.185, 5.04, 3.15), Style(24, spacing=0.95, before=33)),
    ),
    shapes=(*_box(_LEFT, "dk2", "accent4", "tick"), *_box(_RIGHT, "lt2", "lt1", "cross")),
)

_DEFINITION = Design(
    name="Definition",
    ground="lt1",
    slots=(
        title(
            at(0.70, 3.02, 4.10, 1.40),
            Style(44, "dk2", bold=True, heading=True, spacing=0.9),
            prompt="Term",
            anchor="bottom",
        ),
        body("In a word", 2, at(0.70, 4.50, 3.80, 0.50), Style(22, italic=True, heading=True)),
        body("Definition", 1, column(0.57, 3.60), Style(38, "dk2", heading=True)),
        body(
            "Rows",
            13,
            column(4.74, 1.71),
            Style(24, before=36, left=inches(2.15), hang=inches(2.15), tab=inches(2.15)),
            prompt=("Sounds like",),
        ),
    ),
    shapes=(panel("lt2"), *wide_lens(1.75, "dk2", "accent1", "accent4")),
)

LAYOUTS = (_COMPARISON, _DEFINITION)
