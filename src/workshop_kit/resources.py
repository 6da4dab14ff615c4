"""The files that come with the kit, found in an installed wheel and in a checkout alike."""

from __future__ import annotations

import functools
from pathlib import Path


@functools.cache
def data_folder() -> Path:
    """Return the folder that holds `assets` and `workshops`.

    A wheel carries them inside the package, as `_data`; in a checkout they stand at the top level.
    """
    package = Path(__file__).parent
    bundled = package / "_data"
    return bundled if bundled.is_dir() else package.parent.parent


def asset(*parts: str) -> Path:
    """Path of one file or folder below `assets`."""
    return data_folder().joinpath("assets", *parts)


def workshops() -> Path:
    """Return the folder of the bundled outlines."""
    return data_folder() / "workshops"
