"""Which colour does which job: the colours of a template go in, an ink for each slot that cannot do its job comes out.

What we paint counts on the jobs that the slots have in our own themes: accent1 carries paper-coloured text, accent6 is
a quiet thread, and so on (see `palette`). A template made elsewhere knows nothing of that: its accent1 may be yellow.
There another of its slots does the job, so that a deck stays within its colours and can be read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.colours.palette import PAIRS, contrast
from workshop_kit.drawing import Ink

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_GROUNDS = ("dk1", "lt1")
_ACCENTS = tuple(f"accent{number}" for number in range(1, 7))
_TRIED = {
    "dk2": ("dk2", "accent1", *_ACCENTS[1:], "dk1"),
    "lt2": ("lt2",),
    "accent1": (*_ACCENTS, "hlink", "dk2", "dk1"),
    "accent2": ("accent2", "accent1", *_ACCENTS[2:], "dk2", "dk1"),
    "accent3": ("accent3", "lt2", "accent6"),
    "accent4": ("accent4", "accent6", "accent5", "accent2", "lt2"),
    "accent5": ("accent5", "dk2", "accent1", "accent2", "dk1"),
    "accent6": ("accent6",),
    "hlink": ("hlink", "accent1", "dk2", "accent2", "accent5", "dk1"),
    "folHlink": ("folHlink", "accent5", "accent2", "dk2", "dk1"),
}
"""For each slot, the ones that are tried in its place, the nearest in meaning first."""

_FAINT = {
    "lt2": Ink("dk1", 0.06),
    "accent3": Ink("dk1", 0.12),
    "accent4": Ink("dk1", 0.15),
    "accent6": Ink("dk1", 0.22),
}
"""What does a light job where no slot can: ink, thinned."""

_APART, _QUIET = 1.5, 2.0  # contrast: a thread must be told from what lies over it, and is quiet on paper


def jobs(colours: Mapping[str, str]) -> Mapping[str, Ink]:
    """Return an ink for every slot whose own colour cannot do its job; none for a palette that keeps the rules."""
    return {slot: ink for slot, ink in _chosen(colours) if ink != Ink(slot)}


def _chosen(colours: Mapping[str, str]) -> Iterator[tuple[str, Ink]]:
    doing = _first("accent1", colours)
    for slot in _TRIED:
        ink = _first(slot, colours)
        if slot == "accent6" and not _is_thread(colours[ink.slot], colours[doing.slot], colours["lt1"]):
            ink = _FAINT[slot]
        yield slot, ink


def _is_thread(colour: str, over: str, paper: str) -> bool:
    return contrast(colour, over) >= _APART and contrast(colour, paper) <= _QUIET


def _first(slot: str, colours: Mapping[str, str]) -> Ink:
    """Return the first slot that is read with ink and paper as the job asks; else the ink itself, thinned or full."""
    for tried in _TRIED[slot]:
        if _does(slot, tried, colours):
            return Ink(tried)
    return _FAINT.get(slot, Ink("dk1"))


def _does(slot: str, tried: str, colours: Mapping[str, str]) -> bool:
    """Whether a slot can do the job of another, as far as ink and paper are concerned."""
    return all(
        contrast(colours[tried], colours[pair.ground if pair.mark == slot else pair.mark]) >= pair.need
        for pair in PAIRS
        if slot in (pair.mark, pair.ground) and {pair.mark, pair.ground} & set(_GROUNDS)
    )
