"""To look at: a figure or picture beside its title, and a table."""

from workshop_kit.theme.design import Design, at, body, drawn, rows, title
from workshop_kit.theme.layouts.motif import FULL_TITLE, PANEL_TEXT, TITLE, column, panel

_FIGURE = Design(
    name="Figure",
    ground="lt1",
    slots=(
        title(at(0.70, 0.70, 3.80, 1.20), TITLE),
        body("Text", 2, at(0.70, 2.11, 3.80, 2.20), PANEL_TEXT),
        drawn("Figure", 13, column(0.45, 6.05)),
    ),
    shapes=(panel("lt2"),),
)

_TABLE = Design(
    name="Table",
    ground="lt1",
    slots=(title(FULL_TITLE, TITLE), rows("Table", at(0.70, 1.62, 11.933, 4.86))),
)

LAYOUTS = (_FIGURE, _TABLE)
