"""What is told where a text cannot be read and no usual mistake was found: where to look, never the parser's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.errors import Problem

if TYPE_CHECKING:
    from workshop_kit.outline.events import Misread
    from workshop_kit.outline.page import Page

_SAID = {
    "did not find expected key": "This line does not fit the lines above it.",
    "did not find expected '-' indicator": "This line does not fit the lines above it.",
    "block sequence entries are not allowed": "A dash cannot stand here.",
    "mapping values are not allowed": "A colon cannot stand here.",
    "could not find expected ':'": "There is a colon missing here or just above.",
    "unexpected end of stream": "A quotation mark or bracket that is opened here is never closed.",
    "unknown escape character": "A backslash inside quotes needs a second one beside it.",
    "escape": "A character is written here by a number that does not exist.",
}


def unexplained(page: Page, stopped: Misread) -> Problem:
    """Tell where the text could not be read."""
    message = next((ours for theirs, ours in _SAID.items() if theirs in stopped.said), "This line cannot be read.")
    line = page.line(stopped.spot.line)
    length = max(1, len(line.rstrip()) - stopped.spot.column)
    return Problem(
        message,
        page.place(stopped.spot.line, stopped.spot.column, length),
        "Look how far it is set in compared with the line above, and for a missing colon, quotation mark or bracket.",
    )
