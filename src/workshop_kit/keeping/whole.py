"""Files, written whole or not at all."""

from __future__ import annotations

import contextlib
import functools
import os
import re
import secrets
import stat
from types import MappingProxyType
from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.errors import Refused
from workshop_kit.keeping.refusals import ELSEWHERE, held, refusal
from workshop_kit.keeping.standing import pieces, room_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from workshop_kit.keeping.standing import Content

PART = ".part"
"""How a file ends that is not yet in its place."""

_DIGEST = re.compile("[0-9a-f]{64}")
_NOBODY: Mapping[Path, Path] = MappingProxyType({})


def write_whole(path: Path, content: Content, needed: int = 0, like: Path | None = None) -> None:
    """Write beside the file, then put the result in its place in one act. Raises `Refused` in plain words.

    `needed` is the room, in bytes, that it takes with all that is to be written with it; told where there is none.
    Those may read it who may read the old one; where there is none, those who may read the one it is `like`.
    """
    with all_ready({path: content}, needed, {path: like} if like else _NOBODY) as ready:
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
def all_ready(
    contents: Mapping[Path, Content], needed: int = 0, like: Mapping[Path, Path] = _NOBODY
) -> Iterator[dict[Path, Callable[[], None]]]:
    """Bring every content to the disk beside its place; what comes out puts each into its place, in one act.

    So a disk that fills up, or a program that is stopped, meets no old file that is gone already. What was not put
    in place is taken away. `like`: as in `write_whole`. Raises `Refused` in plain words.
    """
    written: dict[Path, Path] = {}
    needed = max(needed, sum(map(room_for, contents.values())))
    try:
        for path, content in contents.items():
            written[path] = _part(path)
            _write(written[path], content, needed, _mode(path, like.get(path, path)))
        yield {path: functools.partial(_put, temporary, path) for path, temporary in written.items()}
    finally:
        for temporary in written.values():
            discard(temporary)


def discard(path: Path) -> None:
    """Take a file of ours away; a folder that lets nothing be written may let nothing be removed."""
    with contextlib.suppress(OSError):
        try:
            path.unlink(missing_ok=True)
        except PermissionError:
            path.chmod(0o600)  # Windows removes no file that is marked as read-only.
            path.unlink(missing_ok=True)


def _part(path: Path) -> Path:
    """Name what is written beside a file; briefly where that is a digest, for Windows counts the whole path."""
    name = "" if _DIGEST.fullmatch(path.name) else f"{path.name}."
    return path.with_name(f".{name}{secrets.token_hex(4)}{PART}")


def _mode(*paths: Path) -> int | None:
    """Return who may do what with the first of these files that is there; None where none is."""
    for path in paths:
        with contextlib.suppress(OSError):
            return stat.S_IMODE(path.stat().st_mode)
    return None


def _write(temporary: Path, content: Content, needed: int, mode: int | None) -> None:
    """Bring all bytes to the disk, under a name of their own; `needed` are those of all files that belong together.

    Nobody may read them whom the `mode` does not allow it, from the first byte on.
    """
    opener = functools.partial(os.open, mode=0o666 if mode is None else 0o600)
    try:
        with open(temporary, "xb", opener=opener) as file:
            file.writelines(pieces(content))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise Refused([refusal(temporary, temporary.parent, error, needed)]) from error
    if mode is not None:
        with contextlib.suppress(OSError):
            temporary.chmod(mode)


def _put(temporary: Path, path: Path) -> None:
    """Put the finished file in its place. Windows refuses while a program has the old one open."""
    try:
        os.replace(temporary, path)  # noqa: PTH105 - the one call that tests make fail
    except PermissionError as error:
        raise Refused([held(path)]) from error
    except OSError as error:
        raise Refused([refusal(path, path.parent, error)]) from error
