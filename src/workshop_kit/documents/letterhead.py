"""What a practice puts on paper: its texts and its logo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.colours.palette import LARGE, contrast
from workshop_kit.documents.dress import logo
from workshop_kit.errors import Problem, Weight
from workshop_kit.paper.faces import drawable, unknown
from workshop_kit.paper.letterhead import Letterhead
from workshop_kit.theme.logo import tone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.outline.practice import Practice


def letterhead(practice: Practice) -> Letterhead:
    """Return the practice as its papers name it."""
    name, counselors, contact, credit = map(
        drawable, (practice.name, practice.counselors, practice.contact, practice.credit)
    )
    return Letterhead(name, counselors, contact, credit, None if _is_pale(practice) else logo(practice).image)


def letterhead_problems(practice: Practice) -> Iterator[Problem]:
    """Yield what of a practice cannot be printed, and what there is to say about its logo."""
    yield from unknown((str(text), text.place) for text in practice.written)
    place = practice.logo.place if practice.logo else None
    for problem in logo(practice).problems:
        yield replace(problem, place=place)
    if _is_pale(practice):
        said = "This logo is too pale to be seen on white paper, so it stands on the slides only."
        yield Problem(said, place, "One with a ground of its own can be printed.", Weight.NOTE)


def _is_pale(practice: Practice) -> bool:
    """Whether a see-through logo could not be seen on paper."""
    image = logo(practice).image
    shows = tone(image) if image else ""
    return bool(shows) and contrast(shows, "FFFFFF") < LARGE
