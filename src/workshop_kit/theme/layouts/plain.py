"""The last resorts: a title with text, and a quiet ground."""

from workshop_kit.theme.design import Design, Style, at, body, title
from workshop_kit.theme.layouts.motif import FULL_TITLE, TITLE
from workshop_kit.units import inches

_TEXT = Design(
    name="Title and text",
    ground="lt1",
    slots=(
        title(FULL_TITLE, TITLE, anchor="middle"),
        body(
            "Text",
            1,
            at(0.70, 1.70, 11.933, 4.75),
            Style(26, spacing=0.95, before=18, left=inches(0.5), hang=inches(0.5), mark="●", mark_size=0.8),
            Style(22, spacing=0.95, before=4, left=inches(0.5)),
        ),
    ),
    kind="tx",
)

_BLANK = Design(
    name="Blank",
    ground="lt2",
    slots=(title(FULL_TITLE, TITLE, anchor="middle", prompt="Title, or take it away"),),
)

LAYOUTS = (_TEXT, _BLANK)
