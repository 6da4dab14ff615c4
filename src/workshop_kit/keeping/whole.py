"""One file, written whole or not at all; and what to say when that cannot be."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
from typing import TYPE_CHECKING

from workshop_kit.errors import Problem, Refused

if TYPE_CHECKING:
    from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Write beside the file, then put the result in its place in one act. Raises `Refused` in plain words."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        _write(temporary, content)
        _keep_mode(path, temporary)
        _put(temporary, path)
    finally:
        _discard(temporary)


def make_folder(folder: Path) -> None:
    """Make a folder with those above it. Raises `Refused` in plain words."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        blocking = next((p for p in (folder, *folder.parents) if p.exists() and not p.is_dir()), folder)
        message = f"A folder is needed at '{blocking}', but a file has that name."
        raise Refused([Problem(message, hint=ELSEWHERE)]) from error
    except OSError as error:
        raise Refused([_refusal(folder, error)]) from error


ELSEWHERE = "Choose another folder with --to, such as: --to my-kits"


def _write(temporary: Path, content: bytes) -> None:
    """Bring all bytes to the disk, under a name of their own."""
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise Refused([_refusal(temporary.parent, error)]) from error


def _keep_mode(path: Path, temporary: Path) -> None:
    """Let those read the finished file who could read the old one, and nobody else."""
    with contextlib.suppress(OSError):
        shutil.copymode(path, temporary)


def _put(temporary: Path, path: Path) -> None:
    """Put the finished file in its place. Windows refuses while a program has the old one open."""
    try:
        os.replace(temporary, path)  # noqa: PTH105 - the one call that tests make fail
    except PermissionError as error:
        raise Refused(
            [
                Problem(
                    f"'{path.name}' is open in another program, so the fresh one cannot take its place.",
                    hint="Close it there (PowerPoint, Excel, Word or a PDF reader), then run the same command again.",
                )
            ]
        ) from error
    except OSError as error:
        raise Refused([_refusal(path.parent, error)]) from error


def _refusal(folder: Path, error: OSError) -> Problem:
    """Say why nothing could be written and what to do."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Problem("There is no room left on the disk.", hint="Free some space, then run the same command again.")
    if error.errno == errno.ENAMETOOLONG:
        hint = "Give the outline or the folder a shorter name."
        return Problem(f"In the folder '{folder}', names would be too long for this computer.", hint=hint)
    return Problem(f"Nothing can be written in the folder '{folder}'.", hint=ELSEWHERE)


def _discard(temporary: Path) -> None:
    """Take away what is left of an attempt; a folder that lets nothing be written may let nothing be removed."""
    with contextlib.suppress(OSError):
        temporary.unlink(missing_ok=True)
