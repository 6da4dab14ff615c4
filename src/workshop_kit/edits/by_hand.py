"""Whether a person changed a file of a kit since it was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.keeping.manifest import read_manifest
from workshop_kit.keeping.standing import digest_at

if TYPE_CHECKING:
    from pathlib import Path


def changed_by_hand(folder: Path, name: str) -> str:
    """Return the SHA-256 of what stands in a kit's folder under the name of a file of ours; '' where it is as made."""
    manifest = read_manifest(folder)
    theirs = manifest.digest(name) and digest_at(folder / name)
    return "" if theirs is None or manifest.made(theirs) else theirs
