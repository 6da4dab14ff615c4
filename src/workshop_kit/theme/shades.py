"""A whole palette from a few colours: what a practice names goes in, twelve colours by slot come out.

The rest is mixed from what was named, and moved as far as the contrast rules of `palette` ask. What a person named is
never changed: a colour that fails is refused with the nearest that passes.
"""

from __future__ import annotations

import colorsys
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from workshop_kit.errors import Problem, Refused
from workshop_kit.theme.palette import PAIRS, contrast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_BLACK, _WHITE = "000000", "FFFFFF"
_STEPS = 100


@dataclass(frozen=True, slots=True)
class Named:
    """The colours a practice named, RRGGBB: of titles and full grounds, of what is done, of paper, of text."""

    primary: str
    accent: str
    ground: str
    ink: str


_SLOTS = {"primary": "dk2", "accent": "accent1", "ground": "lt1", "ink": "dk1"}
_USED = {"primary": "titles", "accent": "what is done", "ground": "the ground", "ink": "text"}


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
    """Say which named colour cannot be read against the paper; text is looked at first."""
    for field in fields(named):
        colour, slot = getattr(named, field.name), _SLOTS[field.name]
        others = {_SLOTS[one.name]: getattr(named, one.name) for one in fields(named) if one.name != field.name}
        if field.name == "ground":
            continue
        passes = _rule(slot, {"lt1": others["lt1"]})
        if passes(colour):
            continue
        near = nearest_passing(colour, passes)
        found = contrast(colour, named.ground)
        message = (
            f"--{field.name} {colour} is hard to read: as {_USED[field.name]} on {named.ground} it has a contrast "
        )
        hint = f"The nearest that can be read is {near}." if near else "Choose a lighter or a darker --ground."
        yield Problem(f"{message}of {found:.1f}, and needs 4.5.", hint=hint)


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
