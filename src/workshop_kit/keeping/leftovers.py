"""What builds that were killed left beside their files, taken away by the next one."""

from __future__ import annotations

import contextlib
import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from workshop_kit.keeping.bases import discard_parts_of_bases
from workshop_kit.keeping.manifest import ASIDE, MANIFEST
from workshop_kit.keeping.whole import PART, discard

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_BESIDE = r"(-new(-\d+)?|-yours-\d{4}-\d\d-\d\d(-\d+)?)?"
"""What may stand behind the name of a file: a fresh one beside a person's, or a copy of theirs of any day."""


def discard_leftovers(folder: Path, names: Iterable[str]) -> None:
    """Take away what was on its way to files of these names, and to those of our own; nothing else is touched."""
    parts: dict[Path, list[str]] = {folder: [rf"{re.escape(MANIFEST)}|{re.escape(ASIDE)}(-\d+)?\.json"]}
    for name in map(PurePosixPath, names):
        stem, suffix = re.escape(name.stem), re.escape(name.suffix)
        parts.setdefault(folder / name.parent, []).append(f"{stem}{_BESIDE}{suffix}")
    for parent, patterns in parts.items():
        _discard(parent, re.compile(rf"\.({'|'.join(patterns)})\.[0-9a-f]{{8}}{re.escape(PART)}"))
    discard_parts_of_bases(folder)


def _discard(folder: Path, pattern: re.Pattern[str]) -> None:
    with contextlib.suppress(OSError):
        for path in [*folder.iterdir()]:
            if pattern.fullmatch(path.name):
                discard(path)
