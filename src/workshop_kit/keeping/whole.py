"""Files, written whole or not at all; and what to say when that cannot be."""

from __future__ import annotations

import contextlib
import errno
import functools
import math
import os
import re
import secrets
import shutil
from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.errors import Problem, Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

PART = ".part"
"""How a file ends that is not yet in its place."""


def write_whole(path: Path, content: bytes, needed: int = 0) -> None:
    """Write beside the file, then put the result in its place in one act. Raises `Refused` in plain words.

    `needed` is the room, in bytes, that it takes with all that is to be written with it; told where there is none.
    """
    with all_ready({path: content}, needed) as ready:
        ready[path]()


@contextlib.contextmanager
def elsewhere(hint: str) -> Iterator[None]:
    """Say with a hint of one's own where else a file may go, instead of with `--to`."""
    try:
        yield
    except Refused as refused:
        told = (replace(one, hint=hint) if one.hint == ELSEWHERE else one for one in refused.problems)
        raise Refused(told) from None


@contextlib.contextmanager
def all_ready(contents: Mapping[Path, bytes], needed: int = 0) -> Iterator[dict[Path, Callable[[], None]]]:
    """Bring every content to the disk beside its place; what comes out puts each into its place, in one act.

    So a disk that fills up, or a program that is stopped, meets no old file that is gone already. What was not put
    in place is taken away. Raises `Refused` in plain words.
    """
    written: dict[Path, Path] = {}
    needed = max(needed, sum(map(len, contents.values())))
    try:
        for path, content in contents.items():
            written[path] = path.with_name(f".{path.name}.{secrets.token_hex(4)}{PART}")
            _write(written[path], content, needed)
            _keep_mode(path, written[path])
        yield {path: functools.partial(_put, temporary, path) for path, temporary in written.items()}
    finally:
        for temporary in written.values():
            _discard(temporary)


def discard_leftovers(path: Path) -> None:
    """Take away what a build that was killed left beside a file."""
    name = re.compile(rf"\.{re.escape(path.name)}\.[0-9a-f]{{8}}{re.escape(PART)}")
    with contextlib.suppress(OSError):
        for file in path.parent.iterdir():
            if name.fullmatch(file.name):
                _discard(file)


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


TENTH_OF_A_MEGABYTE = 100_000
ELSEWHERE = "Choose another folder with --to, such as: --to my-kits"


def _write(temporary: Path, content: bytes, needed: int) -> None:
    """Bring all bytes to the disk, under a name of their own; `needed` are those of all files that belong together."""
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise Refused([_refusal(temporary.parent, error, needed)]) from error


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


def _refusal(folder: Path, error: OSError, needed: int = 0) -> Problem:
    """Say why nothing could be written and what to do; `needed` is the room that it takes, in bytes."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        room = f"{math.ceil(needed / TENTH_OF_A_MEGABYTE) / 10} MB" if needed else "some space"
        return Problem("There is no room left on the disk.", hint=f"Free {room}, then run the same command again.")
    if error.errno == errno.EROFS:
        message = f"Nothing can be written in the folder '{folder}': its disk can only be read."
        return Problem(message, hint=ELSEWHERE)
    if error.errno == errno.ENAMETOOLONG:
        hint = "Give the outline or the folder a shorter name."
        return Problem(f"In the folder '{folder}', names would be too long for this computer.", hint=hint)
    return Problem(f"Nothing can be written in the folder '{folder}'.", hint=ELSEWHERE)


def _discard(temporary: Path) -> None:
    """Take away what is left of an attempt; a folder that lets nothing be written may let nothing be removed."""
    with contextlib.suppress(OSError):
        temporary.unlink(missing_ok=True)
