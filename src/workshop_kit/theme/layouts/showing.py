"""To look at: a figure or picture beside its title, an address to open, and a table."""

from workshop_kit.theme.design import Design, Style, at, body, drawn, rows, title
from workshop_kit.theme.layouts.motif import FULL_TITLE, PANEL_TEXT, TITLE, column, panel, small_lens

_FIGURE = Design(
    name="Figure",
    ground="lt1",
    slots=(
        title(at(0.70, 0.70, 3.80, 1.20), TITLE),
        body("Text", 2, at(0.70, 2.11, 3.80, 2.20), PANEL_TEXT),
        drawn("Figure", 13, column(0.45, 6.05)),
        body("Credit", 19, at(0.70, 6.19, 3.80, 0.31), Style(16), anchor="bottom"),
    ),
    shapes=(panel("lt2"),),
)

_LINK = Design(
    name="Link",
    ground="lt1",
    slots=(
        title(at(0.70, 0.70, 3.80, 2.60), TITLE),
        drawn("Figure", 13, column(0.70, 4.20)),
        body("Text", 2, column(5.15, 1.30), Style(26, align="center"), prompt=("Address",)),
    ),
    shapes=(panel("lt2"), *small_lens("dk2", "accent1", "accent4")),
)

_TABLE = Design(
    name="Table",
    ground="lt1",
    slots=(title(FULL_TITLE, TITLE, anchor="middle"), rows("Table", at(0.70, 1.62, 11.933, 4.86))),
)

LAYOUTS = (_FIGURE, _LINK, _TABLE)
