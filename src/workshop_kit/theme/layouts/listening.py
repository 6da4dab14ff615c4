"""To listen to: goals, points, numbered steps, a dialogue, a statement, a quotation."""

from workshop_kit.drawing import Frame, Ink, Label
from workshop_kit.theme.design import Design, Style, at, body, title
from workshop_kit.theme.layouts.motif import (
    COLUMN,
    IN_INK,
    TITLE,
    column,
    filled_circles,
    panel,
    rule,
    small_lens,
)
from workshop_kit.units import inches

_TITLE_FRAME = at(0.70, 0.70, 3.80, 2.60)
_COLUMN: Frame = column(0.70, 5.70)
_QUIET = (panel("lt2"), *small_lens("dk2", "accent1", "accent4"))

_DOT = Style(26, spacing=0.95, before=30, left=inches(0.5), hang=inches(0.5), mark="●", mark_size=0.8)
_SUB_LINE = Style(22, spacing=0.95, before=4, left=inches(0.5))
_NUMBER = Style(26, spacing=0.95, before=30, left=inches(0.6), hang=inches(0.6), mark="auto", mark_heading=True)

# A number far larger than its text would push the first line down, but for an exact pitch.
_GOAL = Style(
    26, exact=31, before=80, left=inches(1.10), hang=inches(1.10), mark="auto", mark_size=2.3, mark_heading=True
)

_GOALS = Design(
    name="Goals",
    ground="lt1",
    slots=(
        title(at(0.70, 0.70, 3.80, 1.70), Style(36, "dk1", bold=True, heading=True, spacing=0.9)),
        body("Goals", 1, column(0.90, 5.55), _GOAL, prompt=("Goal",)),
    ),
    shapes=(panel("accent3"), *small_lens("dk1", "dk1", "lt1")),
    foot=IN_INK,
)

POINTS = Design(
    name="Points",
    ground="lt1",
    slots=(
        title(_TITLE_FRAME, TITLE),
        body("Points", 1, _COLUMN, _DOT, _SUB_LINE, prompt=("Point",), anchor="middle"),
    ),
    shapes=_QUIET,
)

NUMBERED = Design(
    name="Numbered",
    ground="lt1",
    slots=(
        title(_TITLE_FRAME, TITLE),
        body(
            "Points",
            1,
            _COLUMN,
            _NUMBER,
            Style(22, spacing=0.95, before=4, left=inches(0.6)),
            prompt=("Step",),
            anchor="middle",
        ),
    ),
    shapes=_QUIET,
)

_DIALOGUE = Design(
    name="Dialogue",
    ground="lt1",
    slots=(
        title(_TITLE_FRAME, TITLE),
        body(
            "Dialogue",
            1,
            _COLUMN,
            Style(20, "accent1", bold=True, before=16),
            Style(26, spacing=0.95, before=2),
            prompt=("Who speaks", "What they say"),
            anchor="middle",
        ),
    ),
    shapes=_QUIET,
)

STATEMENT = Design(
    name="Statement",
    ground="lt2",
    slots=(
        title(
            at(0.70, 2.40, 9.90, 3.20), Style(60, "dk2", bold=True, heading=True, spacing=0.9), prompt="One sentence"
        ),
    ),
    shapes=(
        *filled_circles((12.0, 6.1), (14.4, 3.7), 3.3, Ink("lt1", 0.75), Ink("accent6", 0.45), Ink("accent4", 0.80)),
        rule(0.70, 2.10, "accent1", 3),
    ),
)

_QUOTE = Design(
    name="Quote",
    ground="lt1",
    slots=(
        title(column(1.87, 3.10), Style(38, "dk2", italic=True, heading=True), prompt="Quotation"),
        body("Who", 2, column(5.465, 0.40), Style(20)),
    ),
    shapes=(
        *filled_circles((2.35, 1.75), (0.75, 4.25), 2.35, Ink("lt2"), Ink("accent3"), Ink("dk2"), 2.2),
        rule(COLUMN, 5.35, "accent1"),
        Label("“", at(COLUMN, 0.71, 1.2, 1.15), 96, Ink("accent1"), bold=True, heading=True),
    ),
)

LAYOUTS = (_GOALS, POINTS, NUMBERED, _DIALOGUE, STATEMENT, _QUOTE)
