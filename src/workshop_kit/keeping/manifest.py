"""The manifest: what was written into a kit folder, so that a file which a person changed is known as theirs.

    {"about": "...", "written": [{"file": "trust-slides.pptx", "sha256": "9f86d0...", "made_for": "group, 60 minutes"}]}

A file is ours when its content is on the list, under whatever name it stands now. A manifest that is missing or
cannot be read lists nothing, so that every file counts as a person's.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import asdict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MANIFEST = ".workshop-kit.json"
ABOUT = "workshop-kit keeps this file to know which files you changed. Without it, all of them count as changed."


class Written(Struct, frozen=True):
    """What was written under a name, by its SHA-256, and for whom and how long it was made."""

    file: str
    sha256: str
    made_for: str = ""


class Manifest(Struct, frozen=True):
    """All that was written; a name stands twice while a build is at work."""

    written: tuple[Written, ...] = ()

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
        told = {"about": ABOUT, "written": [asdict(row) for row in self.written]}
        return (json.dumps(told, indent=2, ensure_ascii=False) + "\n").encode()


def digest_of(content: bytes) -> str:
    """SHA-256 in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def read_manifest(folder: Path) -> Manifest:
    """Read what was written into a folder; nothing where no sound manifest is found."""
    try:
        rows = json.loads((folder / MANIFEST).read_bytes())["written"]
        return Manifest(tuple(_row(row) for row in rows))
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return Manifest()


def _row(row: dict[str, object]) -> Written:
    return Written(str(row["file"]), str(row["sha256"]), str(row.get("made_for", "")))
