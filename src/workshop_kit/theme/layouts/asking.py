"""To do: a question, an activity with its minutes, two people taking turns, a break."""

from workshop_kit.drawing import Icon, Ink
from workshop_kit.theme.design import Design, Style, at, body, drawn, title
from workshop_kit.theme.layouts.motif import (
    COLUMN_TITLE,
    FULL_TITLE,
    IN_INK,
    ON_CORAL,
    PANEL_TEXT,
    TITLE,
    column,
    filled_circles,
    panel,
)
from workshop_kit.units import inches

_QUESTION = Design(
    name="Question",
    ground="accent3",
    slots=(
        title(
            at(0.70, 1.60, 9.10, 3.60),
            Style(48, "dk1", bold=True, heading=True, spacing=0.9),
            prompt="Question",
            anchor="middle",
        ),
        body("How", 2, at(1.25, 5.60, 9.00, 0.44), PANEL_TEXT, anchor="middle"),
    ),
    shapes=(
        *filled_circles((11.9, 1.0), (13.4, 3.4), 2.4, Ink("lt1", 0.40), Ink("dk2", 0.20), Ink("lt1", 0.59)),
        Icon("question", inches(0.63), inches(0.70), inches(0.62), Ink("dk1")),
    ),
    foot=IN_INK,
)

_STEP = Style(26, spacing=0.95, before=37, left=inches(0.82), hang=inches(0.62), mark="auto", mark_size=0.77)

# The second level stands before numbered steps, the third is the one thing to do where there are no steps.
_ALONE = Style(36, "dk2", heading=True, before=12)

_ACTIVITY = Design(
    name="Activity",
    ground="lt1",
    slots=(
        title(COLUMN_TITLE, TITLE),
        body("Grouping", 15, at(1.62, 0.62, 3.00, 0.72), Style(26, "lt1", bold=True), anchor="middle"),
        body(
            "Minutes",
            14,
            at(0.64, 1.62, 4.10, 2.22),
            Style(166, "lt1", bold=True, heading=True, spacing=0.8),
            prompt=("10",),
        ),
        body("Unit", 16, at(0.70, 3.79, 3.80, 0.50), Style(26, "lt1"), prompt=("minutes",)),
        body(
            "Sheet",
            13,
            at(0.70, 4.90, 3.60, 0.86),
            Style(26, "dk1", bold=True),
            anchor="middle",
            insets=(inches(0.82), 0, inches(0.1), 0),
        ),
        body("Privacy", 17, at(0.70, 5.95, 3.80, 0.40), Style(18, "lt1")),
        body("Steps", 1, column(2.00, 3.44), _STEP, Style(26, spacing=0.95, before=12), _ALONE, prompt=("Step",)),
        drawn("Countdown", 18, column(5.63, 0.75)),
    ),
    shapes=(panel("accent1"),),
    foot=ON_CORAL,
)


def _role(ink: str) -> tuple[Style, Style]:
    return (
        Style(30, ink, bold=True, heading=True, align="center"),
        Style(20, ink, align="center", before=5),
    )


_PAIR_TURNS = Design(
    name="Pair turns",
    ground="lt1",
    slots=(
        title(FULL_TITLE, TITLE, anchor="middle"),
        body(
            "Round",
            14,
            at(0.70, 2.715, 2.10, 1.80),
            Style(22, bold=True),
            Style(22),
            prompt=("Round 1", "7 minutes"),
            anchor="middle",
        ),
        body("Speaks", 1, at(3.30, 3.02, 2.70, 1.65), *_role("lt1"), prompt=("A speaks", "about what")),
        body("Listens", 3, at(7.33, 3.02, 2.70, 1.65), *_role("dk1"), prompt=("B listens", "and how")),
        body("Swap", 2, at(11.62, 2.715, 1.20, 1.80), PANEL_TEXT, anchor="middle"),
        drawn("Turns", 18, at(0.70, 6.03, 11.933, 0.36)),
    ),
    shapes=(
        *filled_circles((5.05, 3.62), (8.28, 3.62), 2.02, Ink("accent1"), Ink("accent3"), Ink("accent4")),
        Icon("speaker", inches(4.31), inches(2.25), inches(0.68), Ink("lt1")),
        Icon("listener", inches(8.34), inches(2.25), inches(0.68), Ink("dk1")),
    ),
)

_BREAK = Design(
    name="Break",
    ground="accent4",
    slots=(
        title(at(0.70, 1.72, 5.00, 0.60), Style(32, "dk1"), prompt="Back at"),
        body(
            "Clock",
            13,
            at(0.62, 2.33, 8.00, 2.50),
            Style(172, "dk1", bold=True, heading=True, spacing=0.8),
            prompt=("19:40",),
        ),
        body("Text", 2, at(0.70, 4.96, 6.60, 1.40), PANEL_TEXT),
    ),
    shapes=(
        *filled_circles((10.5, 2.45), (12.3, 4.25), 2.3, Ink("lt1", 0.55), Ink("accent1"), Ink("lt2")),
        Icon("cup", inches(0.56), inches(0.66), inches(0.85), Ink("dk1")),
    ),
    foot=IN_INK,
)

LAYOUTS = (_QUESTION, _ACTIVITY, _PAIR_TURNS, _BREAK)
