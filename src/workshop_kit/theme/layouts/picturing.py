"""A picture beside words, and a picture across the slide."""

from msgspec.structs import replace

from workshop_kit.drawing import Box, Ink
from workshop_kit.theme.design import Design, Placeholder, Style, at, body, drawn, title
from workshop_kit.theme.layouts.listening import NUMBERED, POINTS, STATEMENT
from workshop_kit.theme.layouts.motif import FULL_TITLE, TITLE, rule

_MOUNT = Box(at(8.0, 0, 5.333, 7.5), Ink("lt2"))
_CREDIT = Style(16)
_BESIDE = (drawn("Picture", 13, at(8.4, 0.70, 4.233, 5.30)), body("Credit", 19, at(8.4, 6.14, 4.233, 0.31), _CREDIT))
_TEXT_WIDTH = 6.7


def _with_picture(design: Design, *slots: Placeholder) -> Design:
    """Set a picture on a mount at the right: on it whole pictures of any shape look framed."""
    return replace(design, name=f"{design.name} and picture", ground="lt1", slots=(*slots, *_BESIDE), shapes=(_MOUNT,))


def _list_with_picture(design: Design) -> Design:
    items = replace(design.slots[1], frame=at(0.70, 2.25, _TEXT_WIDTH, 4.20), anchor="top")
    return _with_picture(design, title(at(0.70, 0.70, _TEXT_WIDTH, 1.10), TITLE), items)


_STATEMENT = _with_picture(
    STATEMENT,
    title(
        at(0.70, 2.40, _TEXT_WIDTH, 3.20), Style(48, "dk2", bold=True, heading=True, spacing=0.9), prompt="One sentence"
    ),
)

_PICTURE = Design(
    name="Picture",
    ground="lt1",
    slots=(
        title(FULL_TITLE, TITLE, anchor="middle"),
        drawn("Figure", 13, at(0.70, 1.62, 11.933, 4.50)),
        body("Credit", 19, at(0.70, 6.24, 11.933, 0.31), _CREDIT),
    ),
)

LAYOUTS = (
    _list_with_picture(POINTS),
    _list_with_picture(NUMBERED),
    replace(_STATEMENT, shapes=(_MOUNT, rule(0.70, 2.10, "accent1", 3))),
    _PICTURE,
)
