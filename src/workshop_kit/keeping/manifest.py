"""The manifest: what was written into a kit folder, so that a file which a person changed is known as theirs.

    {"about": "...", "written": [{"file": "trust-slides.pptx", "sha256": "9f86d0..."}]}

A file is ours when its content is on the list, under whatever name it stands now. A manifest that is missing or
cannot be read lists nothing, so that every file counts as a person's.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MANIFEST = ".workshop-kit.json"
ABOUT = "workshop-kit keeps this file to know which files you changed. Without it, all of them count as changed."


@dataclass(frozen=True, slots=True)
class Manifest:
    """Names with the SHA-256 of what was written under them; a name stands twice while a build is at work."""

    written: tuple[tuple[str, str], ...] = ()

    def made(self, digest: str) -> bool:
        """Whether a file with this content came from here."""
        return any(known == digest for _, known in self.written)

    def adding(self, fresh: Mapping[str, str]) -> Manifest:
        """Know the fresh contents too, before they are written: a build that is cut short leaves files we know."""
        return Manifest((*self.written, *fresh.items()))

    def settled(self, fresh: Mapping[str, str]) -> Manifest:
        """Know only the newest content of each name."""
        return Manifest(tuple({**dict(self.written), **fresh}.items()))

    def encoded(self) -> bytes:
        """As the bytes of its file."""
        written = [{"file": name, "sha256": digest} for name, digest in self.written]
        return (json.dumps({"about": ABOUT, "written": written}, indent=2, ensure_ascii=False) + "\n").encode()


def digest_of(content: bytes) -> str:
    """SHA-256 in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def read_manifest(folder: Path) -> Manifest:
    """Read what was written into a folder; nothing where no sound manifest is found."""
    try:
        rows = json.loads((folder / MANIFEST).read_bytes())["written"]
        return Manifest(tuple((str(row["file"]), str(row["sha256"])) for row in rows))
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return Manifest()
