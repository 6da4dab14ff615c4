"""Why a file could not be written or could not give way, in plain words."""

from __future__ import annotations

import errno
import math
import os
import stat
from typing import TYPE_CHECKING

from workshop_kit.errors import Problem

if TYPE_CHECKING:
    from pathlib import Path

WINDOWS = os.name == "nt"
LONGEST_ON_WINDOWS = 259
"""Letters of a path that Windows takes, unless somebody allowed it longer ones (MAX_PATH without its last, a zero)."""

TENTH_OF_A_MEGABYTE = 100_000
ELSEWHERE = "Choose another folder with --to, such as: --to my-kits"


def refusal(tried: Path, folder: Path, error: OSError, needed: int = 0) -> Problem:
    """Say why nothing could be written, and what to do; `needed` is the room that it takes, in bytes."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        room = f"{math.ceil(needed / TENTH_OF_A_MEGABYTE) / 10} MB" if needed else "some space"
        return Problem("There is no room left on the disk.", hint=f"Free {room}, then run the same command again.")
    if error.errno == errno.EROFS:
        message = f"Nothing can be written in the folder '{folder}': its disk can only be read."
        return Problem(message, hint=ELSEWHERE)
    if error.errno == errno.ENAMETOOLONG:
        hint = "Give the outline or the folder a shorter name."
        return Problem(f"In the folder '{folder}', names would be too long for this computer.", hint=hint)
    # Windows says of a path that is too long that it is not there.
    if WINDOWS and error.errno in (errno.ENOENT, errno.EINVAL) and _length(tried) > LONGEST_ON_WINDOWS:
        message = f"In the folder '{folder}', the whole path of a file would have {_length(tried)} letters."
        hint = (
            f"Windows takes {LONGEST_ON_WINDOWS}. Choose a folder nearer to the top with --to, such as: --to C:\\kits"
        )
        return Problem(message, hint=hint)
    return Problem(f"Nothing can be written in the folder '{folder}'.", hint=ELSEWHERE)


def _length(path: Path) -> int:
    return len(os.path.abspath(path))  # noqa: PTH100 - `resolve` asks the disk, which knows no such path


def held(path: Path) -> Problem:
    """Say why a fresh file cannot take the place of one that is there."""
    if is_locked(path):
        said = f"'{path.name}' is marked as read-only, so the fresh one cannot take its place."
        hint = "Take the mark away where its properties are shown (on a Mac: Get Info, 'Locked'); then run it again."
        return Problem(said, hint=hint)
    if not WINDOWS:
        said = f"'{path.name}' cannot be replaced: it belongs to somebody else, or another computer has it open."
        return Problem(said, hint=ELSEWHERE)
    said = f"'{path.name}' is open in another program, so the fresh one cannot take its place."
    hint = "Close it there (PowerPoint, Excel, Word or a PDF reader), then run the same command again."
    return Problem(said, hint=hint)


def is_locked(path: Path) -> bool:
    """Whether somebody marked a file as not to be changed."""
    try:
        status = path.stat()
    except OSError:
        return False
    immutable = getattr(stat, "UF_IMMUTABLE", 0) & getattr(status, "st_flags", 0)
    return not status.st_mode & stat.S_IWUSR or bool(immutable)
