"""The shelf: what there is to make kits of, by what each says of itself. What comes with the kit, and one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.outline.files import bundled, bundled_outlines, bundled_programs
from workshop_kit.outline.head import head
from workshop_kit.outline.lookup import outlines_beside

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from workshop_kit.outline.head import Head

MOST_HERE = 30
"""Files in the folder that are looked at for workshops of one's own."""


def workshops_on_shelf() -> dict[str, Head]:
    """Return the workshops that come with the kit, by id, in the order in which they are best taken."""
    return _heads(bundled_outlines().items())


def programs_on_shelf() -> dict[str, Head]:
    """Return the programs that come with the kit, by id."""
    return _heads(bundled_programs().items())


def own_in(folder: Path) -> dict[str, Head]:
    """Return the outlines, overlays and programs in a folder, by their file's name; none that come with the kit."""
    kept_with_the_kit = {path.resolve() for path in bundled().values()}
    files = (path for path in outlines_beside(folder)[:MOST_HERE] if path.resolve() not in kept_with_the_kit)
    return _heads((path.name, path) for path in files)


def has_more_than_is_looked_at(folder: Path) -> bool:
    """Whether there are more files in a folder than are looked at."""
    return len(outlines_beside(folder)) > MOST_HERE


def _heads(files: Iterable[tuple[str, Path]]) -> dict[str, Head]:
    return {name: found for name, path in files if (found := head(path))}
