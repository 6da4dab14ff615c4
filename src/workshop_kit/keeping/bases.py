"""What we made of each deck, kept in a folder of its own, so that a person's changes can be told later.

A file there is named by the SHA-256 of its content; the manifest says which deck it was made as. Whatever else lies
there is a person's, and so is all that a link in the folder's place leads to.
"""

from __future__ import annotations

import contextlib
import re
import stat
from typing import TYPE_CHECKING

from workshop_kit.errors import Problem, Refused
from workshop_kit.keeping.folders import make_folder
from workshop_kit.keeping.manifest import digest_of, was_put_aside
from workshop_kit.keeping.whole import PART, discard, write_whole

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

BASES = ".workshop-kit"
SUFFIX = ".pptx"
"""Of such files the changes can be told."""

_BASE = re.compile("[0-9a-f]{64}")
# Parts were once named by the base that they were to become.
_PART = re.compile(rf"\.([0-9a-f]{{64}}\.)?[0-9a-f]{{8}}{re.escape(PART)}")


def base_of(folder: Path, digest: str) -> bytes | None:
    """Return what we made, by its SHA-256; None where it is not there any more, or is damaged."""
    if _is_link(folder / BASES):
        return None
    try:
        content = (folder / BASES / digest).read_bytes()
    except OSError:
        return None
    return content if digest_of(content) == digest else None


def keep_bases(folder: Path, made: Mapping[Path, bytes], needed: int = 0) -> None:
    """Keep what was made of decks, each content once; who may read a deck may read its base.

    `needed` is the room, in bytes, that all of the build takes. Raises `Refused` where a link has the folder's place.
    """
    for path, content in made.items():
        if _is_link(folder / BASES):
            raise Refused([_linked(folder)])
        digest = digest_of(content)
        if base_of(folder, digest) is None:
            make_folder(folder / BASES)
            write_whole(folder / BASES / digest, content, needed, like=path)


def drop_bases(folder: Path, but: Collection[str]) -> None:
    """Let go of what no deck is told by any more; what cannot be removed does no harm.

    Where a manifest was put aside, none goes: that one may tell of it.
    """
    if not was_put_aside(folder):
        for path in _entries(folder):
            if _BASE.fullmatch(path.name) and path.name not in but:
                discard(path)


def discard_parts_of_bases(folder: Path) -> None:
    """Take away what builds that were killed left among the bases."""
    for path in _entries(folder):
        if _PART.fullmatch(path.name):
            discard(path)


def _entries(folder: Path) -> Iterator[Path]:
    """Return what lies among the bases; nothing where they are behind a link."""
    with contextlib.suppress(OSError):
        if not _is_link(folder / BASES):
            return iter([*(folder / BASES).iterdir()])
    return iter(())


_JUNCTION = 0xA0000003
"""How Windows marks a folder that leads elsewhere (IO_REPARSE_TAG_MOUNT_POINT)."""


def _is_link(path: Path) -> bool:
    """Whether it leads elsewhere; a folder that OneDrive holds is marked too, but leads nowhere else."""
    try:
        status = path.lstat()
    except OSError:
        return False
    return stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", 0) == _JUNCTION


def _linked(folder: Path) -> Problem:
    said = f"'{BASES}' in the folder '{folder}' is a link, so what the kit keeps there would lie among other files."
    return Problem(said, hint=f"Delete the link '{BASES}', then run the same command again.")
