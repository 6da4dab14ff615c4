"""`list`: the outlines that come with the kit, one a line."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

from workshop_kit.cli.say import say
from workshop_kit.outline.files import bundled

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

GAP = "  "
LEAST_TITLE = 12


def list_outlines() -> None:
    """List the outlines that come with the kit."""
    rows = [_row(path) for path in bundled().values()]
    for line in aligned([("OUTLINE", "MINUTES", "FOR", "TITLE"), *rows], _width()):
        say(line)
    say()
    say("To make one: workshop-kit build OUTLINE")


def _row(path: Path) -> tuple[str, ...]:
    from workshop_kit.outline.reader import read
    from workshop_kit.outline.taking_place import offered_formats, written_lengths

    workshop = read(path, path.name).workshop
    if workshop is None:
        return path.stem, "", "", f"cannot be read; type: workshop-kit check {path.stem}"
    lengths = ", ".join(map(str, written_lengths(workshop)))
    return path.stem, lengths, ", ".join(offered_formats(workshop)), str(workshop.title)


def aligned(rows: Sequence[tuple[str, ...]], width: int) -> list[str]:
    """Rows as lines of at most `width` letters, in columns; the last column gives way where there is no room."""
    wide = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    room = max(LEAST_TITLE, width - sum(wide) - len(GAP) * len(wide))
    return [
        GAP.join([*(f"{cell:<{w}}" for cell, w in zip(row, wide, strict=False)), _shortened(row[-1], room)])
        for row in rows
    ]


def _shortened(text: str, room: int) -> str:
    return text if len(text) <= room else f"{text[: room - 1].rstrip()}…"


def _width() -> int:
    """Return how wide the terminal is; a file or another program takes whole lines."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else sys.maxsize
