"""One build at a time writes into a folder, so that the files of two never mix."""

from __future__ import annotations

import contextlib
import getpass
import hashlib
import os
import sys
import tempfile
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from workshop_kit.errors import Problem, Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 20.0
"""Seconds to wait for another build; writing a kit takes less than one."""


@contextlib.contextmanager
def alone_in(folder: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Hold a folder while something is written into it; the system lets go of it when a program ends, however.

    Where nothing can be held, as in a temporary folder that is full or somebody else's, it is written into all the
    same. Raises `Refused` where another build holds it for longer than `patience` seconds.
    """
    with contextlib.ExitStack() as held:
        try:
            lock = _lock(folder)
            held.enter_context(FileLock(lock, timeout=patience))
            held.callback(_discard, lock)
        except Timeout as busy:
            message = f"Another build is writing into the folder '{folder}'."
            raise Refused([Problem(message, hint="Wait until it is done, then run the same command again.")]) from busy
        except (OSError, NotImplementedError):
            pass
        yield


def _lock(folder: Path) -> Path:
    """Return the file that is held: among the temporary files of a person, so that kits hold nothing but kits."""
    whose = hashlib.sha256(os.fsencode(f"{_user()}:{one_spelling(os.path.realpath(folder))}")).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"workshop-kit-{whose}.lock"


def one_spelling(path: str, system: str = sys.platform) -> str:
    """Return the same for all spellings of a path that lead to one folder: Windows and macOS know no capitals in it."""
    if system == "darwin":
        return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
    return os.path.normcase(path)


def _discard(lock: Path) -> None:
    """Leave nothing behind: it is still held, and whoever waits for it sees that it is gone and makes it anew.

    Windows keeps it while it is open; there it is taken away when it is let go of.
    """
    with contextlib.suppress(OSError):
        lock.unlink()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
