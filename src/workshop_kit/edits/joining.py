"""Joining: three decks become one line of slides.

The fresh deck is the base. Each side of a slide that a person changed is theirs; slides they added stay behind those
they stood behind, those they deleted stay away, and where they changed the order, theirs holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.edits.order import moved
from workshop_kit.edits.verdicts import Joined, verdicts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.edits.three import Three


class Join(Struct, frozen=True):
    """The joined deck: its slides in order with their sections, what of a person's is in it, what they should look at.

    `beside`: something of the fresh deck is not in it, since a person changed it too.
    """

    slides: tuple[Joined, ...]
    sections: tuple[str, ...]
    carried: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()
    beside: bool = False


def join(all_three: Three) -> Join:
    """Join what a person changed into the fresh deck."""
    found = tuple(verdicts(all_three))
    slides = [verdict.slide for verdict in found if verdict.slide]
    ours = sorted((one for one in slides if one.fresh is not None), key=lambda one: one.fresh or 0)
    theirs = sorted((one for one in slides if one.theirs is not None), key=lambda one: one.theirs or 0)
    order = [b for _, b in sorted((t, b) for b, t in all_three.to_theirs.items())]
    line = woven(theirs, ours) if moved(order) else woven(ours, theirs)
    told = ("The slides stand in your order.",) if moved(order) else ()
    return Join(
        slides=tuple(line),
        sections=tuple(_sections(line, all_three)),
        carried=(*told, *(verdict.carried for verdict in found if verdict.carried)),
        unclear=tuple(verdict.unclear for verdict in found if verdict.unclear),
        beside=any(verdict.beside for verdict in found),
    )


def woven(line: Sequence[Joined], others: Sequence[Joined]) -> list[Joined]:
    """Put those of `others` that are not in `line` behind those that they stand behind in `others`."""
    made = list(line)
    before: Joined | None = None
    for one in others:
        if one not in made:
            made.insert(0 if before is None else made.index(before) + 1, one)
        before = one
    return made


def _sections(line: Sequence[Joined], all_three: Three) -> Iterator[str]:
    """Yield the section of each slide: the fresh one's, but where a person named or moved it."""
    base_of = {t: b for b, t in all_three.to_theirs.items()}
    last = ""
    for one in line:
        theirs = None if one.theirs is None else all_three.theirs[one.theirs].section
        if one.fresh is not None:
            last = all_three.fresh[one.fresh].section or ""
            base = None if one.theirs is None else all_three.base[base_of[one.theirs]].section
            last = theirs if theirs and theirs != base else last
        elif theirs and one.theirs and theirs != all_three.theirs[one.theirs - 1].section:
            last = theirs
        yield last
