"""The themes that come with the kit, by name and in one line each: what a list of them says, without opening one."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ABOUT: Mapping[str, str] = MappingProxyType(
    {
        "hearth": "Warm paper, teal and brick.",
        "harbor": "White, navy and sea blue, with amber.",
        "plain": "Black on white with lines in place of colour: saves toner, and reads on a poor projector.",
    }
)

BUNDLED = tuple(ABOUT)
"""In the order in which they are offered."""
