"""Colours by the names that people have for them: deep tones, in which titles can be read on pale paper."""

from __future__ import annotations

import re

NAMED = {
    "black": "1A1A1A",
    "blue": "1F4E79",
    "bordeaux": "6B1F33",
    "brown": "6B4226",
    "burgundy": "6B1F33",
    "coral": "A8432B",
    "gray": "4A4A4A",
    "green": "2E6B3E",
    "grey": "4A4A4A",
    "indigo": "3B3A7A",
    "lilac": "6E4C91",
    "maroon": "6B1F2A",
    "navy": "1B2A52",
    "olive": "55602A",
    "orange": "994A0E",
    "petrol": "125060",
    "pink": "A13A66",
    "plum": "5E2750",
    "purple": "5A3080",
    "red": "A32A2A",
    "rust": "96401F",
    "sage": "4F6B52",
    "sand": "7A6036",
    "teal": "1F5C5C",
    "turquoise": "11666B",
    "violet": "56348C",
    "wine": "6B1F33",
}
_DIGITS = re.compile(r"#?([0-9A-Fa-f]{6})", re.ASCII)
LIKE_THIS = (
    "Write a name such as blue, green, purple, red or teal, or six letters and digits, such as 1F5C5C. "
    "A '#' may stand before them: '#1F5C5C', in quotes."
)


def colour_meant(said: str) -> str | None:
    """Return the colour (RRGGBB) that is named, or written in digits; None where it is neither.

    >>> [colour_meant(said) for said in ("purple", " Dark  Blue", "#1f5c5c", "octarine")]
    ['5A3080', '1F4E79', '1F5C5C', None]
    """
    digits = _DIGITS.fullmatch(said.strip())
    if digits:
        return digits[1].upper()
    return NAMED.get(" ".join(said.casefold().split()).removeprefix("dark ").removeprefix("deep "))
