"""Where we are: cover, today, and the opener of a block."""

from msgspec.structs import replace

from workshop_kit.drawing import Icon, Ink
from workshop_kit.theme.design import Design, Placeholder, Style, at, body, drawn, rows, title
from workshop_kit.theme.layouts.motif import (
    ALL_TEAL,
    PANEL_TEXT,
    TITLE,
    column,
    filled_circles,
    outlined_circles,
    panel,
    rule,
    small_lens,
)
from workshop_kit.units import inches

_COVER = Design(
    name="Cover",
    ground="dk2",
    slots=(
        Placeholder(
            "Title",
            "ctrTitle",
            0,
            at(0.70, 1.75, 6.10, 2.60),
            (Style(54, "lt1", bold=True, heading=True, spacing=0.9),),
            ("Workshop title",),
            "bottom",
        ),
        Placeholder("Subtitle", "subTitle", 1, at(0.70, 4.54, 5.90, 0.90), (Style(26, "lt2"),), ("Subtitle",)),
        body("Details", 13, at(0.70, 6.50, 7.40, 0.35), Style(16, "lt1"), prompt=("For whom, with whom",)),
        body("Practice", 14, at(1.42, 0.69, 5.00, 0.30), Style(16, "lt1"), anchor="middle"),
    ),
    shapes=(
        *filled_circles((10.0, 2.55), (12.0, 5.6), 2.95, Ink("lt2"), Ink("accent1"), Ink("accent4")),
        rule(0.70, 6.32, "accent4"),
    ),
    mark=outlined_circles((0.875, 0.87), (1.06, 0.87), 0.175, ("lt2", "accent4"), Ink("lt2", 0.9), 1.75),
    foot=None,
    kind="title",
)

_TODAY = Design(
    name="Today",
    ground="lt1",
    slots=(
        title(at(0.70, 0.70, 3.80, 0.60), TITLE),
        body("Text", 2, at(0.70, 1.36, 3.80, 0.90), PANEL_TEXT),
        rows("Programme", column(0.62, 5.88)),
        body(
            "Where we are",
            14,
            at(0.70, 4.31, 3.80, 1.90),
            Style(18),
            Style(66, "accent1", bold=True, heading=True, spacing=0.84, before=7),
            Style(22, before=6),
            prompt=("We are here", "18:45", "to 18:57"),
        ),
    ),
    shapes=(panel("lt2"),),
)

_TODAY_WITHOUT_A_CLOCK = replace(
    _TODAY,
    name="Today without a clock",
    slots=tuple(slot for slot in _TODAY.slots if slot.name != "Where we are"),
    shapes=(*_TODAY.shapes, *small_lens("dk2", "accent1", "accent4")),
)

_OPENER = Design(
    name="Block opener",
    ground="dk2",
    slots=(
        title(at(7.78, 1.20, 4.853, 2.75), Style(48, "lt1", bold=True, heading=True, spacing=0.9), anchor="bottom"),
        body(
            "Block number",
            13,
            at(0.95, 1.845, 1.60, 2.20),
            Style(120, "dk2", bold=True, heading=True, spacing=0.8, align="center"),
            prompt=("1",),
            anchor="middle",
        ),
        body("Minutes", 14, at(8.34, 4.42, 1.50, 0.42), Style(24, "lt1", bold=True), anchor="middle"),
        body("Grouping", 15, at(10.57, 4.42, 2.063, 0.42), Style(24, "lt1", bold=True), anchor="middle"),
        drawn("Ribbon", 18, at(0.70, 5.57, 11.933, 0.61)),
    ),
    shapes=(
        *filled_circles((2.80, 2.92), (4.70, 2.92), 2.10, Ink("lt2"), Ink("accent1"), Ink("accent4")),
        Icon("clock", inches(7.72), inches(4.42), inches(0.42), Ink("lt1")),
    ),
    foot=ALL_TEAL,
)

OPENING = (_COVER,)
TODAY = (_TODAY, _TODAY_WITHOUT_A_CLOCK, _OPENER)
