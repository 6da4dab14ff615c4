"""The end: what is taken home, a when-I-will sentence, and the sources."""

from workshop_kit.theme.design import Design, Style, at, body, title
from workshop_kit.theme.layouts.motif import (
    LABEL,
    LIGHT_TEXT,
    LIGHT_TITLE,
    ON_TEAL,
    TITLE,
    column,
    panel,
    wide_lens,
)
from workshop_kit.units import inches

_PANEL = (panel("dk2"), *wide_lens(5.0, "lt2", "accent4", "accent4"))
_SENTENCE = Style(36, "dk2", heading=True, spacing=0.96, before=7)

# The second level is a line of the list, the third a sentence as large as the title.
_CLOSING = Design(
    name="Closing",
    ground="lt1",
    slots=(
        title(at(0.70, 0.70, 3.80, 0.60), LIGHT_TITLE),
        body("Text", 2, at(0.70, 1.46, 3.80, 2.00), LIGHT_TEXT),
        body(
            "Your turn",
            1,
            column(0.70, 5.70),
            Style(20, "accent1", bold=True, before=26),
            Style(26, spacing=0.95, before=14),
            _SENTENCE,
            prompt=("Your turn", "Write it down"),
            anchor="middle",
        ),
    ),
    shapes=_PANEL,
    foot=ON_TEAL,
)

_SMALL_ACT = Design(
    name="When I will",
    ground="lt1",
    slots=(
        title(at(0.70, 0.70, 3.80, 1.20), LIGHT_TITLE),
        body("Text", 2, at(0.70, 2.11, 3.80, 1.70), LIGHT_TEXT),
        body("When", 13, column(0.60, 1.25), LABEL, _SENTENCE, prompt=("When", "something happens,")),
        body("I will", 14, column(2.065, 1.80), LABEL, _SENTENCE, prompt=("I will", "do one small thing")),
        body(
            "Your turn",
            1,
            column(4.10, 1.95),
            LABEL,
            Style(24, before=18, left=inches(0.58)),
            prompt=("Your turn", "Write it down"),
        ),
    ),
    shapes=_PANEL,
    foot=ON_TEAL,
)

_SOURCES = Design(
    name="Sources",
    ground="lt1",
    slots=(
        title(at(0.70, 0.70, 3.80, 0.60), TITLE),
        body("Text", 2, at(0.70, 1.46, 3.80, 2.00), Style(20)),
        body(
            "Sources",
            1,
            column(0.66, 5.80),
            Style(16, bold=True, before=14),
            Style(16),
            Style(16, italic=True),
            prompt=("Authors (year)", "Title", "Journal"),
        ),
        body("Not therapy", 13, at(0.70, 5.05, 3.80, 1.40), Style(16)),
    ),
    shapes=(panel("lt2"),),
)

LAYOUTS = (_CLOSING, _SMALL_ACT, _SOURCES)
