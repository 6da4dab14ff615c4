"""The manifest: what was written into a kit folder, so that a file which a person changed is known as theirs.

    {"about": "...", "format": 1,
     "written": [{"file": "trust-slides.pptx", "sha256": "9f86d0...", "made_for": "group, 60 minutes"}]}

A file is ours when its content is on the list, under whatever name it stands now. A manifest that is missing lists
nothing, so that every file counts as a person's; so does one that is unsound or of a later format, and that is put
aside before another takes its place.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import PurePath
from typing import TYPE_CHECKING, Annotated

from msgspec import Meta, MsgspecError, Struct
from msgspec.json import decode
from msgspec.structs import asdict

from workshop_kit.errors import Problem, Refused

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MANIFEST = ".workshop-kit.json"
ASIDE = ".workshop-kit-damaged"
"""How the names of manifests begin that were put aside."""
FORMAT = 1
"""The form written here; manifests before it had no number. Fields that are not known in it are passed over."""
ABOUT = "workshop-kit keeps this file to know which files you changed. Without it, all of them count as changed."

Sha256 = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]


class Written(Struct, frozen=True):
    """What was written under a name, by its SHA-256, and for whom and how long it was made."""

    file: str
    sha256: Sha256
    made_for: str = ""


class Manifest(Struct, frozen=True):
    """All that was written; a name stands twice while a build is at work. `sound`: it could be read."""

    written: tuple[Written, ...] = ()
    sound: bool = True

    def made(self, digest: str) -> bool:
        """Whether a file with this content came from here."""
        return any(row.sha256 == digest for row in self.written)

    def digest(self, name: str) -> str | None:
        """Return the SHA-256 of what was made under a name; None where nothing was."""
        return next((row.sha256 for row in reversed(self.written) if row.file == name), None)

    def made_for(self, name: str) -> str:
        """For whom and how long the file of a name was made; '' where that is not known."""
        return next((row.made_for for row in self.written if row.file == name), "")

    def adding(self, fresh: Iterable[Written]) -> Manifest:
        """Know the fresh contents too, before they are written: a build that is cut short leaves files we know."""
        return Manifest((*self.written, *fresh))

    def settled(self, fresh: Iterable[Written]) -> Manifest:
        """Know only the newest content of each name."""
        newest = {row.file: row for row in (*self.written, *fresh)}
        return Manifest(tuple(newest.values()))

    def encoded(self) -> bytes:
        """As the bytes of its file."""
        told = {"about": ABOUT, "format": FORMAT, "written": [asdict(row) for row in self.written]}
        return (json.dumps(told, indent=2, ensure_ascii=False) + "\n").encode()


class _Told(Struct, frozen=True):
    """What a file says."""

    written: tuple[Written, ...]
    format: int = FORMAT


def digest_of(content: bytes) -> str:
    """SHA-256 in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def read_manifest(folder: Path) -> Manifest:
    """Read what was written into a folder. Raises `Refused` where there is something that cannot be read."""
    try:
        content = (folder / MANIFEST).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return Manifest()
    except OSError as error:
        raise Refused([_unreadable(folder)]) from error
    try:
        told = decode(content, type=_Told)
    except (MsgspecError, ValueError, RecursionError):
        return Manifest(sound=False)
    if told.format != FORMAT or not all(is_inside(row.file) for row in told.written):
        return Manifest(sound=False)
    return Manifest(told.written)


def was_put_aside(folder: Path) -> bool:
    """Whether a manifest that could not be understood is kept beside the one of today."""
    return any(folder.glob(f"{ASIDE}*.json"))


def is_inside(name: str, flavour: type[PurePath] = PurePath) -> bool:
    """Whether a name leads to a file inside the folder it is taken in, on systems of this flavour."""
    path = flavour(name)
    odd = "\\:" if len(flavour("a\\b").parts) > 1 else ""  # plain letters on every system but Windows
    return bool(path.parts) and not path.anchor and ".." not in path.parts and not {*odd, "\0"} & {*name}


def _unreadable(folder: Path) -> Problem:
    said = f"'{MANIFEST}' in the folder '{folder}' cannot be read, so it is not known which files there you changed."
    hint = "Another program may have it open, or it is somebody else's. Run the same command again, or choose another"
    return Problem(said, hint=f"{hint} folder with --to.")
