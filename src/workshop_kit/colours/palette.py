"""The palettes of the bundled themes, and the contrast that their slots must have.

Every slot has one job, the same in all themes, so that recolouring cannot break a layout: dk1 ink, lt1 paper, dk2
frame, lt2 quiet, accent1 do, accent2 second line, accent3 ask, accent4 light, accent5 spare, accent6 thread.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Mapping

SLOTS = ("dk1", "lt1", "dk2", "lt2", *(f"accent{number}" for number in range(1, 7)), "hlink", "folHlink")

TEXT, LARGE = 4.5, 3.0
"""What WCAG 2 asks at level AA of text, and of large type and marks."""


class Palette(Struct, frozen=True):
    """The colours (RRGGBB by slot) and faces of a bundled theme."""

    colours: Mapping[str, str]
    heading: str
    body: str


class Pair(Struct, frozen=True):
    """What is written on what, and the contrast that it needs."""

    mark: str
    ground: str
    need: float


PAIRS = (
    Pair("dk1", "lt1", TEXT),
    Pair("dk2", "lt1", TEXT),
    Pair("accent1", "lt1", TEXT),
    Pair("accent2", "lt1", LARGE),
    Pair("dk1", "lt2", TEXT),
    Pair("dk2", "lt2", TEXT),
    Pair("accent1", "lt2", LARGE),
    Pair("lt1", "dk2", TEXT),
    Pair("lt2", "dk2", TEXT),
    Pair("accent4", "dk2", LARGE),
    Pair("lt1", "accent1", TEXT),
    Pair("dk1", "accent4", TEXT),
    Pair("dk1", "accent3", TEXT),
    Pair("lt1", "accent5", TEXT),
    Pair("dk1", "accent6", TEXT),
    Pair("hlink", "lt1", TEXT),
    Pair("folHlink", "lt1", TEXT),
)
"""Every pairing that the layouts use. Hairlines, tracks and the motif only repeat what text says: they need none."""


def _colours(*values: str) -> Mapping[str, str]:
    return MappingProxyType(dict(zip(SLOTS, values, strict=True)))


PALETTES: Mapping[str, Palette] = MappingProxyType(
    {
        "hearth": Palette(
            _colours(
                *("2B2A33", "FBF7F0", "1F5C5C", "EFE3D2"),
                *("B5492F", "3C7A76", "A9BFA8", "E3B262", "6A4A5C", "D3BD9F"),
                *("1F5C5C", "6A4A5C"),
            ),
            heading="Cambria",
            body="Calibri",
        ),
        "harbor": Palette(
            _colours(
                *("1B2436", "FFFFFF", "14213D", "E8F2F6"),
                *("2F6690", "2A7A8C", "81C3D7", "F2A541", "46557A", "BBD3DE"),
                *("2F6690", "46557A"),
            ),
            heading="Calibri",
            body="Calibri",
        ),
        "plain": Palette(
            _colours(
                *("000000", "FFFFFF", "000000", "F2F2F2"),
                *("0B5A6B", "404040", "E6E6E6", "D9D9D9", "595959", "BFBFBF"),
                *("0B5A6B", "595959"),
            ),
            heading="Arial",
            body="Arial",
        ),
    }
)


def contrast(first: str, second: str) -> float:
    """Contrast of two colours (RRGGBB) from 1 to 21, by the formula of WCAG 2, in either order.

    >>> round(contrast("B5492F", "FBF7F0"), 2)
    4.97
    """
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def weak_pairs(colours: Mapping[str, str]) -> tuple[Pair, ...]:
    """Return the pairs whose contrast is too low."""
    return tuple(pair for pair in PAIRS if contrast(colours[pair.mark], colours[pair.ground]) < pair.need)


def luminance(colour: str) -> float:
    """Relative luminance in sRGB, as WCAG 2 defines it."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - sRGB's own
