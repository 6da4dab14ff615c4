"""What becomes of one slide when a person's deck is joined with a fresh one, and what they are told of it.

Where it is not clear what is meant, nothing of theirs is lost: their side stays, or a slide comes back.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.edits.changes import Side, changed
from workshop_kit.edits.word_changes import short

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.edits.model import Slide
    from workshop_kit.edits.three import Three

LOCKED = ("agreements", "help", "not-suited", "help-again")
"""The slides of the care that every deck has, by the names we give them; one that goes on is 'help-2'."""

_ALL = frozenset(Side)
_SAID = {
    Side.FACE: "the slide itself",
    Side.NOTES: "its notes",
    Side.FOOT: "its foot",
    Side.SHOWN: "whether it is shown",
    Side.COMING: "how it comes in",
}


class Joined(Struct, frozen=True):
    """One slide of the joined deck, by its index in the `fresh` one and in `theirs`; `sides` are taken from theirs."""

    fresh: int | None = None
    theirs: int | None = None
    sides: frozenset[Side] = frozenset()

    @property
    def has_their_face(self) -> bool:
        """Whether what is seen on it is theirs."""
        return self.fresh is None or Side.FACE in self.sides


class Verdict(Struct, frozen=True):
    """What becomes of a slide; `slide` None: it is left out. `unclear` is what a person should look at.

    `beside`: it hides something of the fresh deck.
    """

    slide: Joined | None
    carried: str = ""
    unclear: str = ""
    beside: bool = False


def verdicts(all_three: Three) -> Iterator[Verdict]:
    """Yield what becomes of every slide: those of the base in order, then theirs alone, then the fresh alone."""
    for b in range(len(all_three.base)):
        yield _of_ours(all_three, b)
    known = set(all_three.to_theirs.values())
    for t, slide in enumerate(all_three.theirs):
        if t not in known:
            yield Verdict(Joined(theirs=t, sides=_ALL), f"{_named(slide)}: new, of yours.")
    made = set(all_three.to_fresh.values())
    yield from (Verdict(Joined(fresh=f)) for f in range(len(all_three.fresh)) if f not in made)


def _of_ours(all_three: Three, b: int) -> Verdict:
    """Judge a slide that we made before."""
    t, f = all_three.to_theirs.get(b), all_three.to_fresh.get(b)
    if t is None:
        return _deleted(all_three, b, f)
    return _gone(all_three, b, t) if f is None else _kept(all_three, b, t, f)


def _kept(all_three: Three, b: int, t: int, f: int) -> Verdict:
    """Judge a slide that is in all three decks."""
    base, theirs, fresh = all_three.base[b], all_three.theirs[t], all_three.fresh[f]
    sides = changed(base, theirs, exact=all_three.exact)
    told = ""
    if _is_locked(base) and theirs.hidden and Side.SHOWN in sides:
        sides -= {Side.SHOWN}
        told = f"{_named(fresh)}: you hid it. It is shown again: people need to see it."
    both = sides & changed(base, fresh) & changed(theirs, fresh, exact=all_three.exact)
    if both - {Side.FOOT}:
        told = f"{_named(theirs)}: you changed {_listed(both)}, and so did this build. Yours stays."
    carried = f"{_named(theirs)}: {_listed(sides)}." if sides else ""
    return Verdict(Joined(f, t, sides), carried, told, beside=bool(both - {Side.FOOT}))


def _gone(all_three: Three, b: int, t: int) -> Verdict:
    """Judge a slide that the fresh deck has no more: what a person made of it stays."""
    sides = changed(all_three.base[b], all_three.theirs[t], exact=all_three.exact)
    if not sides & {Side.FACE, Side.NOTES}:
        return Verdict(None)
    told = f"{_named(all_three.theirs[t])}: the fresh deck has it no more, but you changed it. Yours stays."
    return Verdict(Joined(theirs=t, sides=_ALL), unclear=told)


def _deleted(all_three: Three, b: int, f: int | None) -> Verdict:
    """Judge a slide that a person deleted: it stays away, unless it is of the care or says something else now."""
    if f is None:
        return Verdict(None)
    base, fresh = all_three.base[b], all_three.fresh[f]
    if _is_locked(base):
        told = f"{_named(fresh)}: you deleted it. It is back: every deck has it, so that people are safe."
        return Verdict(Joined(fresh=f), unclear=told)
    if base.print != fresh.print:
        told = f"{_named(fresh)}: you deleted it. It is back, for it says something else now."
        return Verdict(Joined(fresh=f), unclear=told)
    return Verdict(None, f"{_named(base)}: deleted.")


def _is_locked(slide: Slide) -> bool:
    return re.sub(r"-\d+$", "", slide.name) in LOCKED


def _named(slide: Slide) -> str:
    return short(slide.title) if slide.title else "A slide without words"


def _listed(sides: frozenset[Side]) -> str:
    *most, last = [_SAID[side] for side in Side if side in sides]
    return f"{', '.join(most)} and {last}" if most else last
