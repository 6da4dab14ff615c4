"""What stands where a file is to go: whether it is still what was seen there, and whether it can give way."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from workshop_kit.errors import Problem, Refused
from workshop_kit.keeping import refusals
from workshop_kit.keeping.manifest import digest_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


def content_of(path: Path) -> bytes | None:
    """Return what stands there; None where nothing does or it cannot be read."""
    try:
        return path.read_bytes()
    except OSError:
        return None


def is_as_seen(path: Path, seen: str | None) -> bool:
    """Whether nothing was saved there since it was `seen`, by its SHA-256; what is gone by now is no loss."""
    content = content_of(path)
    return not os.path.lexists(path) if content is None else digest_of(content) == seen


def refuse_what_cannot_give_way(seen: Mapping[Path, str | None]) -> None:
    """Look at every place before the first file takes its own. Raises `Refused`, and then nothing was changed."""
    problems = [*_saved(path for path, digest in seen.items() if not is_as_seen(path, digest))]
    problems += [refusals.held(path) for path in seen if _is_held(path)]
    if problems:
        raise Refused(problems)


def _saved(paths: Iterator[Path]) -> Iterator[Problem]:
    for path in paths:
        said = f"'{path.name}' was saved while this build ran."
        yield Problem(said, hint="It stays as you left it. Run the same command again.")


def _is_held(path: Path) -> bool:
    """Whether Windows lets nothing take a file's place: it is open in a program that leaves no mark, or read-only.

    To move a file to its own name changes nothing, and asks for the same right as to replace it.
    """
    if not refusals.WINDOWS or not os.path.lexists(path):
        return False
    try:
        os.replace(path, path)  # noqa: PTH105 - as files are put in their place
    except PermissionError:
        return True
    return refusals.is_locked(path)
