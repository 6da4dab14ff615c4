"""Notes about the faces of a template: by what their lines are measured where the kit brings no twin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.errors import Problem, Weight
from workshop_kit.theme.fonts import face, nearest

if TYPE_CHECKING:
    from collections.abc import Iterator


def measured_by(family: str) -> str:
    """Say by what the lines of a family are measured: 'itself', 'this computer', or the name of a stand-in."""
    cuts = [face(family, bold=bold, italic=italic) for bold in (False, True) for italic in (False, True)]
    if all(cut.exact and cut.bundled for cut in cuts):
        return "itself"
    return "this computer" if face(family).exact else nearest(family)


def face_notes(heading: str, body: str) -> Iterator[Problem]:
    """Say of each face without a twin by what it is measured."""
    for family in dict.fromkeys((heading, body)):
        by = measured_by(family)
        if by == "this computer":
            yield _note(f"The face '{family}' is not ours; its lines are measured with the one on this computer.")
        elif by != "itself":
            more = round((face(family).factor - 1) * 100)
            yield Problem(
                f"The face '{family}' is not on this computer; its lines are measured by {by}, taken {more} % wider.",
                hint="Lines may break earlier than they need to. Look the slides over where they will be shown.",
                weight=Weight.NOTE,
            )


def _note(message: str) -> Problem:
    return Problem(message, weight=Weight.NOTE)
