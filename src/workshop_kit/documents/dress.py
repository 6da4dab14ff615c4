"""What a practice puts on its slides: its name, its colours, and its logo, read once and made small enough."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.places import Place, Source
from workshop_kit.theme.dressed import Dress
from workshop_kit.theme.logo import made_small, trimmed
from workshop_kit.theme.pictures import Loaded, load_picture

if TYPE_CHECKING:
    from pathlib import Path

    from workshop_kit.outline.practice import Practice


def dress(practice: Practice) -> Dress:
    """Return what the practice puts on its slides."""
    return Dress(practice.name, logo(practice).image, practice.colors)


def logo(practice: Practice) -> Loaded:
    """Return the logo of a practice, with what is wrong with its file; nothing where it has none."""
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
    return replace(loaded, image=trimmed(made_small(loaded.image))) if loaded.image else loaded
