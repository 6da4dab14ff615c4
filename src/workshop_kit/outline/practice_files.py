"""Where a practice file lies: beside the outline, else in a folder above it, else among a person's own settings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from workshop_kit.outline.files import is_bundled

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = ("practice.yaml", "practice.yml", "practice.yaml.txt", "practice.yml.txt")
"""As it may be called, the first as it is written."""


def own_folder() -> Path:
    """Return the folder where programs keep what a person set for all their work; it need not be there."""
    return platformdirs.user_config_path("workshop-kit", appauthor=False, roaming=True)


def practice_file(outline: Path) -> Path | None:
    """Return the practice file of an outline, None where there is none.

    Nobody keeps a file of theirs beside an outline that comes with the kit: for those it is the folder they are in.
    """
    start = Path.cwd() if is_bundled(str(outline)) else outline.absolute().parent
    return next((file for folder in (start, *start.parents, own_folder()) for file in _in(folder)), None)


def practice_in(folder: Path) -> Path | None:
    """Return the practice file in a folder, None where there is none."""
    return next(_in(folder), None)


def called_from_here(path: Path) -> str:
    """Return the path as short as it can be opened from the folder that the person is in."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def _in(folder: Path) -> Iterator[Path]:
    return (folder / name for name in NAMES if _is_there(folder / name))


def _is_there(path: Path) -> bool:
    """Whether something has that name; in a folder that may not be read nothing has."""
    try:
        return path.exists()
    except OSError:
        return False
