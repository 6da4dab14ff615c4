"""What comes before: `needs` that go in a circle, and sessions of a program that come before what they need.

That a workshop which is needed cannot be found is told where it is planned.
"""

from __future__ import annotations

from collections import deque
from itertools import pairwise
from typing import TYPE_CHECKING

from workshop_kit.checking.rule import rule
from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.borrowing.lender import wanted
from workshop_kit.outline.files import outline_id
from workshop_kit.outline.head import head, head_tree, sessions_in
from workshop_kit.outline.lookup import Library
from workshop_kit.tree import Mapping, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from workshop_kit.checking.subject import Subject
    from workshop_kit.text import Text


@rule
def prerequisites(subject: Subject) -> Iterator[Problem]:
    """Yield a warning for each `needs` that leads back here, and for what a program borrows too early."""
    if subject.workshop is not None and subject.path is not None:
        yield from _too_early(subject.path) if subject.sessions else _circles(subject.path)


def _circles(path: Path) -> Iterator[Problem]:
    library = Library()
    for need, needed in _needs(path, library):
        if way := _way(needed, path, library):
            said = " and ".join(f"'{outline_id(a)}' needs '{outline_id(b)}'" for a, b in pairwise((path, *way)))
            hint = "One of them has to come first: take its 'needs:' out."
            yield Problem(f"This goes in a circle: {said}.", need.place, hint, Weight.WARNING)


def _way(start: Path, goal: Path, library: Library) -> tuple[Path, ...]:
    """Return the files from one to another, each needed by the one before, a shortest way; none where there is none."""
    waiting: deque[tuple[Path, ...]] = deque([(start,)])
    seen: set[Path] = set()
    while waiting:
        way = waiting.popleft()
        if way[-1].resolve() == goal.resolve():
            return way
        if way[-1] not in seen:
            seen.add(way[-1])
            waiting += ((*way, needed) for _, needed in _needs(way[-1], library))
    return ()


def _too_early(path: Path) -> Iterator[Problem]:
    """Tell of each workshop that is borrowed from in an earlier session than one that it needs, once."""
    library = Library()
    sessions = [list(_borrowed(session, library)) for session in _sessions(path)]
    first: dict[Path, tuple[int, Scalar]] = {}
    for number, session in enumerate(sessions, 1):
        for said, lender in session:
            first.setdefault(lender.resolve(), (number, said))
    for lender, (number, said) in first.items():
        for _, needed in _needs(lender, library):
            later, _ = first.get(needed.resolve(), (number, said))
            if later > number:
                message = (
                    f"'{outline_id(lender)}' builds on '{outline_id(needed)}', which comes in session {later} only."
                )
                hint = f"Let something of '{outline_id(needed)}' come before it."
                yield Problem(message, said.place, hint, Weight.WARNING)


def _needs(path: Path, library: Library) -> Iterator[tuple[Text, Path]]:
    """Yield what an outline needs, each as it is written and as a file; what cannot be found is left out."""
    found = head(path)
    for need in found.needs if found else ():
        meant = library.meant(Scalar(need.source, need.place))
        if not isinstance(meant, Problem):
            yield need, meant


def _sessions(path: Path) -> Iterator[Mapping]:
    tree = head_tree(path)
    yield from sessions_in(tree) if tree else ()


def _borrowed(session: Mapping, library: Library) -> Iterator[tuple[Scalar, Path]]:
    """Yield what a session borrows, in its order: the words after `use:`, and the file of the workshop."""
    blocks = session.get("blocks")
    for block in blocks.items if isinstance(blocks, Sequence) else ():
        said = block.get("use") if isinstance(block, Mapping) else None
        lender = library.meant(wanted(said).outline) if isinstance(said, Scalar) else None
        if isinstance(said, Scalar) and lender is not None and not isinstance(lender, Problem):
            yield said, lender
