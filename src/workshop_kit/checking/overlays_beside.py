"""Overlays that lie beside an outline and no longer fit it: a title that they point at has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.checking.rule import rule
from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.files import called, is_bundled
from workshop_kit.outline.lookup import Library, outlines_beside
from workshop_kit.outline.reader import read
from workshop_kit.outline.source import load
from workshop_kit.tree import Scalar

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from workshop_kit.checking.subject import Subject


@rule
def overlays_beside(subject: Subject) -> Iterator[Problem]:
    """Yield a warning for each overlay of a person's own outline that cannot be laid over it any more."""
    workshop, outline = subject.workshop, subject.path
    if workshop is None or outline is None or workshop.overlaid or is_bundled(str(outline)):
        return
    library = Library()
    for path in outlines_beside(outline.parent):
        if _is_based_on(path, outline, library):
            wrong = [problem for problem in read(path, called(path)).problems if problem.weight is Weight.ERROR]
            if wrong:
                message = f"'{path.name}', which is based on this outline, no longer fits it: {wrong[0].message}"
                hint = f"Did a title change? Then write the old one below it, 'id: ...'. To see all: check {path.name}"
                yield Problem(message, workshop.place, hint, Weight.WARNING)


def _is_based_on(path: Path, outline: Path, library: Library) -> bool:
    tree = load(path, path.name).tree
    said = tree.get("based_on") if tree else None
    meant = library.meant(said, [path]) if isinstance(said, Scalar) else None
    return not isinstance(meant, Problem) and meant is not None and meant.resolve() == outline.resolve()
