"""Files that are open in an Office program, by the marks it puts beside them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from workshop_kit.errors import Problem, Refused

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def refuse_open_files(paths: Iterable[Path]) -> None:
    """Office marks an open file by another beside it: saving there later would undo what we write now."""
    problems = [
        Problem(
            f"'{path.name}' is open in an Office program, so the fresh one cannot take its place.",
            hint=f"Close it there, then run the same command again. If it is open nowhere, delete '{lock.name}'.",
        )
        for path in paths
        for lock in _locks(path)
        if os.path.lexists(lock)
    ]
    if problems:
        raise Refused(problems)


def _locks(path: Path) -> tuple[Path, ...]:
    """How Microsoft Office (the first two letters of a long name give way) and LibreOffice mark an open file."""
    return (
        path.with_name(f"~${path.name}"),
        path.with_name(f"~${path.name[2:]}"),
        path.with_name(f".~lock.{path.name}#"),
    )
