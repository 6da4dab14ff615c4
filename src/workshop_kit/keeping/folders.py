"""Folders for what is written: made where they are missing, and taken away again where nothing comes to lie in them."""

from __future__ import annotations

import contextlib
import itertools
import os
from typing import TYPE_CHECKING

from workshop_kit.errors import Problem, Refused
from workshop_kit.keeping.refusals import ELSEWHERE, refusal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextlib.contextmanager
def folders(*wanted: Path) -> Iterator[None]:
    """Make folders with those above them, for what is done within; where that fails, those made here are taken away.

    A folder that was there before stays, and so does one in which something lies by then. Raises `Refused` in plain
    words.
    """
    made: list[Path] = []
    try:
        for folder in wanted:
            for one in _made(folder):
                made.append(one)  # noqa: PERF402 - those made before one fails count
        yield
    except BaseException:
        for one in reversed(made):
            discard_empty(one)
        raise


def make_folder(folder: Path) -> None:
    """Make a folder with those above it. Raises `Refused` in plain words."""
    with folders(folder):
        pass


def discard_empty(folder: Path) -> None:
    """Take a folder away, unless something lies in it."""
    with contextlib.suppress(OSError):
        folder.rmdir()


def _made(folder: Path) -> Iterator[Path]:
    """Make what is missing, and yield each that was made."""
    try:
        missing = [*itertools.takewhile(lambda one: not one.is_dir(), (folder, *folder.parents))]
        for one in reversed(missing):
            try:
                one.mkdir()
            except FileExistsError:
                if not one.is_dir():  # else another build made it just now
                    raise
            else:
                yield one
    except (FileExistsError, NotADirectoryError) as error:
        raise Refused([_in_the_way(folder)]) from error
    except OSError as error:
        # Windows makes no folder in which there is no room for a short name.
        raise Refused([refusal(folder / "12345678.123", folder, error)]) from error


def _in_the_way(folder: Path) -> Problem:
    blocking = next((p for p in (folder, *folder.parents) if os.path.lexists(p) and not p.is_dir()), folder)
    said = f"A folder is needed at '{blocking}', but a file has that name."
    if blocking.is_symlink() and not blocking.exists():
        said = f"The folder '{blocking}' is a link, and what it leads to is not there."
    return Problem(said, hint=ELSEWHERE)
