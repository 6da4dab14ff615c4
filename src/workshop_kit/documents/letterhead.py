"""What a practice puts on paper and slides: its texts, and its logo, read once and made small enough for both."""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import TYPE_CHECKING

from workshop_kit.paper.faces import drawable, unknown
from workshop_kit.paper.letterhead import Letterhead
from workshop_kit.places import Place, Source
from workshop_kit.theme.dressed import Dress
from workshop_kit.theme.logo import made_small
from workshop_kit.theme.pictures import Loaded, load_picture

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from workshop_kit.errors import Problem
    from workshop_kit.outline.practice import Practice


def letterhead(practice: Practice) -> Letterhead:
    """Return the practice as its papers name it."""
    name, counselors, contact, credit = map(
        drawable, (practice.name, practice.counselors, practice.contact, practice.credit)
    )
    return Letterhead(name, counselors, contact, credit, _logo(practice).image)


def dress(practice: Practice) -> Dress:
    """Return what the practice puts on its slides."""
    return Dress(practice.name, _logo(practice).image, practice.colors)


def letterhead_problems(practice: Practice) -> Iterator[Problem]:
    """Yield what of a practice cannot be printed, and what there is to say about its logo."""
    yield from unknown((str(text), text.place) for text in practice.written)
    for problem in _logo(practice).problems:
        yield replace(problem, place=practice.logo.place if practice.logo else None)


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
