"""What a practice puts on paper and slides: its texts, and its logo, read once and made small enough for both."""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import TYPE_CHECKING

from workshop_kit.colours.palette import LARGE, contrast
from workshop_kit.errors import Problem, Weight
from workshop_kit.paper.faces import drawable, unknown
from workshop_kit.paper.letterhead import Letterhead
from workshop_kit.places import Place, Source
from workshop_kit.theme.dressed import Dress
from workshop_kit.theme.logo import made_small, tone
from workshop_kit.theme.pictures import Loaded, load_picture

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from workshop_kit.outline.practice import Practice


def letterhead(practice: Practice) -> Letterhead:
    """Return the practice as its papers name it."""
    name, counselors, contact, credit = map(
        drawable, (practice.name, practice.counselors, practice.contact, practice.credit)
    )
    return Letterhead(name, counselors, contact, credit, None if _is_pale(practice) else _logo(practice).image)


def dress(practice: Practice) -> Dress:
    """Return what the practice puts on its slides."""
    return Dress(practice.name, _logo(practice).image, practice.colors)


def letterhead_problems(practice: Practice) -> Iterator[Problem]:
    """Yield what of a practice cannot be printed, and what there is to say about its logo."""
    yield from unknown((str(text), text.place) for text in practice.written)
    place = practice.logo.place if practice.logo else None
    for problem in _logo(practice).problems:
        yield replace(problem, place=place)
    if _is_pale(practice):
        said = "This logo is too pale to be seen on white paper, so it stands on the slides only."
        yield Problem(said, place, "One with a ground of its own can be printed.", Weight.NOTE)


def _is_pale(practice: Practice) -> bool:
    """Whether a see-through logo could not be seen on paper."""
    logo = _logo(practice).image
    shows = tone(logo) if logo else ""
    return bool(shows) and contrast(shows, "FFFFFF") < LARGE


def _logo(practice: Practice) -> Loaded:
    if practice.logo is None:
        return Loaded(None)
    path = practice.logo.path
    try:
        stamp = path.stat().st_mtime_ns
    except OSError:
        stamp = 0
    return _read(path, stamp)


@functools.lru_cache(maxsize=4)
def _read(path: Path, stamp: int) -> Loaded:  # noqa: ARG001 - a file that was changed is read again
    loaded = load_picture(path, Place(Source(path.name)))
    return replace(loaded, image=made_small(loaded.image)) if loaded.image else loaded
