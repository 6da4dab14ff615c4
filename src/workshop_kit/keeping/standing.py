"""What stands where a file is to go: whether it is still what was seen there, and whether it can give way.

It may be a deck with films: it is looked at, and copied, piece by piece.
"""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.errors import Problem, Refused
from workshop_kit.keeping import refusals
from workshop_kit.keeping.manifest import digest_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path


class Standing(Struct, frozen=True):
    """What stands in a file, by its SHA-256, to be copied from there."""

    path: Path
    digest: str


Content = bytes | Standing
"""What is written into a file."""
_PIECE = 1_000_000  # bytes that are in memory at once


def known_by(content: Content) -> str:
    """Return the SHA-256 of what is written."""
    return digest_of(content) if isinstance(content, bytes) else content.digest


def room_for(content: Content) -> int:
    """Return how many bytes it takes."""
    if isinstance(content, bytes):
        return len(content)
    try:
        return content.path.stat().st_size
    except OSError:
        return 0


def pieces(content: Content) -> Iterator[bytes]:
    """Yield what is written, piece by piece. Raises `Refused` where it is not what stands in its file any more."""
    if isinstance(content, bytes):
        yield content
        return
    digest = hashlib.sha256()
    try:
        with content.path.open("rb") as file:
            while piece := file.read(_PIECE):
                digest.update(piece)
                yield piece
    except OSError as error:
        raise Refused([*_saved([content.path])]) from error
    if digest.hexdigest() != content.digest:
        raise Refused([*_saved([content.path])])


def digest_at(path: Path) -> str | None:
    """Return the SHA-256 of what stands there; None where nothing does or it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


def content_of(path: Path) -> bytes | None:
    """Return what stands there; None where nothing does or it cannot be read."""
    try:
        return path.read_bytes()
    except OSError:
        return None


def is_as_seen(path: Path, seen: str | None) -> bool:
    """Whether nothing was saved there since it was `seen`, by its SHA-256; what is gone by now is no loss."""
    digest = digest_at(path)
    return not os.path.lexists(path) if digest is None else digest == seen


def refuse_what_cannot_give_way(seen: Mapping[Path, str | None]) -> None:
    """Look at every place before the first file takes its own. Raises `Refused`, and then nothing was changed."""
    problems = [*_saved(path for path, digest in seen.items() if not is_as_seen(path, digest))]
    problems += [refusals.held(path) for path in seen if _is_held(path)]
    if problems:
        raise Refused(problems)


def _saved(paths: Iterable[Path]) -> Iterator[Problem]:
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
