"""Safety: what was agreed, where help is, and who this may not suit now."""

from msgspec.structs import replace

from workshop_kit.drawing import Icon, Ink
from workshop_kit.theme.design import Design, Style, at, body, rows, title
from workshop_kit.theme.layouts.motif import (
    COLUMN,
    LIGHT_TEXT,
    LIGHT_TITLE,
    ON_TEAL,
    TITLE,
    column,
    disc,
    panel,
    small_lens,
)
from workshop_kit.units import inches

_DISC = (
    disc(1.15, 1.15, 0.45, Ink("lt1", 0.14)),
    Icon("lifebuoy", inches(0.90), inches(0.90), inches(0.50), Ink("accent4")),
)


def _agreement(start: int) -> Style:
    return Style(20, left=inches(0.42), hang=inches(0.42), mark="auto", mark_heading=True, before=34, start=start)


_AGREEMENTS = Design(
    name="Agreements",
    ground="lt1",
    slots=(
        title(column(0.70, 0.60), TITLE),
        body("Agreements 1", 1, at(COLUMN, 1.95, 3.33, 4.50), _agreement(1), prompt=("Agreement",)),
        body("Agreements 2", 3, at(9.30, 1.95, 3.33, 4.50), _agreement(5), prompt=("Agreement",)),
        body("Right to pass", 13, at(0.70, 0.70, 3.80, 1.20), LIGHT_TITLE),
        body("Passing, in words", 2, at(0.70, 2.11, 3.80, 2.60), LIGHT_TEXT),
    ),
    shapes=(panel("dk2"), *small_lens("lt2", "accent4", "accent4")),
    foot=ON_TEAL,
)

_HELP = Design(
    name="Help",
    ground="lt1",
    slots=(
        title(at(0.70, 2.00, 3.80, 0.60), LIGHT_TITLE),
        body("Text", 2, at(0.70, 2.77, 3.80, 2.90), replace(LIGHT_TEXT, before=18)),
        rows("Help lines", column(0.54, 5.84), 20),
    ),
    shapes=(panel("dk2"), *_DISC),
    foot=ON_TEAL,
)

_CARE = Design(
    name="Care",
    ground="lt1",
    slots=(
        title(at(0.70, 2.00, 3.80, 1.15), LIGHT_TITLE),
        body("Panel text", 2, at(0.70, 3.35, 3.80, 3.00), LIGHT_TEXT),
        body(
            "Text",
            1,
            column(0.70, 5.70),
            Style(32, "dk2", heading=True),
            Style(24, spacing=0.95, before=20),
            anchor="middle",
            prompt=("One sentence", "More"),
        ),
    ),
    shapes=(panel("dk2"), *_DISC),
    foot=ON_TEAL,
)

LAYOUTS = (_AGREEMENTS, _HELP, _CARE)
