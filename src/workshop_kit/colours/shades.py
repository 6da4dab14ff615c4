"""A whole palette from a few colours: what a practice names goes in, twelve colours by slot come out.

The rest is mixed from what was named, and moved as far as the contrast rules of `palette` ask. What a person named is
never changed: a colour that fails is refused with the nearest that passes.
"""

from __future__ import annotations

import colorsys
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.colours.palette import PAIRS, TEXT, contrast
from workshop_kit.errors import Problem, Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

_STEPS = 100


class Named(Struct, frozen=True):
    """The colours a practice named, RRGGBB: of titles and full grounds, of what is done, of paper, of text."""

    primary: str
    accent: str
    ground: str
    ink: str


class Fault(Struct, frozen=True):
    """A named colour that cannot be read on a ground; `near` is the nearest that can, None where there is none."""

    word: str
    colour: str
    ground: str
    near: str | None

    @property
    def said(self) -> str:
        """What is wrong, as it goes on after the colour's name."""
        found = contrast(self.colour, self.ground)
        return (
            f"{self.colour} is hard to read: as {_USED[self.word]} on {self.ground} it has a contrast "
            f"of {found:.1f}, and needs {TEXT}."
        )


_SLOTS = {"primary": "dk2", "accent": "accent1", "ground": "lt1", "ink": "dk1"}
_USED = {"primary": "titles", "accent": "what is done", "ink": "text"}
_READ_ON_GROUND = tuple(_USED)
NAMES = tuple(_SLOTS)
"""The words by which a practice names its colours."""


def palette_from(named: Named) -> Mapping[str, str]:
    """Return colours by slot. Raises Refused for every named colour that could not be read, with the nearest."""
    problems = tuple(_problems(named))
    if problems:
        raise Refused(problems)
    dk1, lt1, dk2, accent1 = named.ink, named.ground, named.primary, named.accent
    colours = {"dk1": dk1, "lt1": lt1, "dk2": dk2, "accent1": accent1}
    colours["lt2"] = _passing("lt2", mixed(lt1, mixed(accent1, dk2, 0.5), 0.10), lt1, colours)
    colours["accent2"] = _passing("accent2", mixed(dk2, lt1, 0.20), dk1, colours)
    colours["accent3"] = _passing("accent3", mixed(dk2, lt1, 0.58), lt1, colours)
    colours["accent4"] = _passing("accent4", mixed(accent1, lt1, 0.55), lt1, colours)
    colours["accent5"] = _passing("accent5", mixed(dk2, accent1, 0.50), dk1, colours)
    colours["accent6"] = _passing("accent6", mixed(colours["lt2"], mixed(accent1, dk2, 0.5), 0.22), lt1, colours)
    return {**colours, "hlink": dk2, "folHlink": colours["accent5"]}


def palette_over(base: Mapping[str, str], own: Mapping[str, str]) -> Mapping[str, str]:
    """Return the colours by slot of a theme whose practice named some: `own` holds RRGGBB by word, as in `Named`.

    What was not named stays as it is in `base`, moved as far as the ground asks; the rest follows from the four.
    """
    if all(base[_SLOTS[word]] == colour for word, colour in own.items()):
        return base
    ground = own.get("ground", base["lt1"])
    others = {word: own.get(word) or _readable(word, base[_SLOTS[word]], ground) for word in _READ_ON_GROUND}
    return palette_from(Named(ground=ground, **others))


def fault(word: str, colour: str, grounds: Sequence[str]) -> Fault | None:
    """Return what is wrong with a named colour on one of these grounds; None where it can be read on all."""

    def passes(tried: str) -> bool:
        return all(contrast(tried, ground) >= TEXT for ground in grounds)

    if passes(colour):
        return None
    worst = min(grounds, key=lambda ground: contrast(colour, ground))
    return Fault(word, colour, worst, nearest_passing(colour, passes))


def mixed(one: str, other: str, part: float) -> str:
    """Mix two colours: `part` of the second.

    >>> mixed("000000", "FFFFFF", 0.5)
    '808080'
    """
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "".join(f"{round(a + (b - a) * part):02X}" for a, b in pairs)


def nearest_passing(colour: str, passes: Callable[[str], bool]) -> str | None:
    """Return the colour of the same hue, lighter or darker, that passes and is nearest; None where none does."""
    hue, light, saturation = colorsys.rgb_to_hls(*(channel / 255 for channel in _channels(colour)))
    for step in range(_STEPS + 1):
        for moved in (light - step / _STEPS, light + step / _STEPS):
            if 0 <= moved <= 1:
                tried = colorsys.hls_to_rgb(hue, moved, saturation)
                found = "".join(f"{round(channel * 255):02X}" for channel in tried) if step else colour
                if passes(found):
                    return found
    return None


def _problems(named: Named) -> Iterator[Problem]:
    """Say which named colour cannot be read against the paper."""
    for word in _READ_ON_GROUND:
        if one := fault(word, getattr(named, word), (named.ground,)):
            hint = f"The nearest that can be read is {one.near}." if one.near else "Choose another --ground."
            yield Problem(f"--{word} {one.said}", hint=hint)


def _readable(word: str, colour: str, ground: str) -> str:
    """Move a colour until it can be read; black or white can be on any ground."""
    one = fault(word, colour, (ground,))
    return (one.near or colour) if one else colour


def _passing(slot: str, colour: str, toward: str, colours: Mapping[str, str]) -> str:
    """Move a mixed colour as far towards another as its slot asks."""
    passes = _rule(slot, colours)
    steps = (mixed(colour, toward, step / _STEPS) for step in range(_STEPS + 1))
    return next((tried for tried in steps if passes(tried)), toward)


def _rule(slot: str, colours: Mapping[str, str]) -> Callable[[str], bool]:
    """Return whether a colour can do the job of a slot beside others."""
    pairs = [
        (pair.ground if pair.mark == slot else pair.mark, pair.need)
        for pair in PAIRS
        if slot in {pair.mark, pair.ground}
    ]

    def passes(colour: str) -> bool:
        return all(contrast(colour, colours[other]) >= need for other, need in pairs if other in colours)

    return passes


def _channels(colour: str) -> tuple[int, int, int]:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    return red, green, blue
