"""Prompts to write on: from an author's lines to the parts of a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from workshop_kit.sheet import Prompt, Ruled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workshop_kit.sheet import Part
    from workshop_kit.text import Text

FEWEST = 3


def prompts(items: Iterable[Text], lines: int | Literal["page"], first: int = 1) -> tuple[Part, ...]:
    """Return prompts numbered from `first`, with `lines` to write on each.

    `page` rules the rest of the page under the last.
    """
    each = FEWEST if lines == "page" else lines
    numbered = tuple(Prompt(number, text, each) for number, text in enumerate(items, first))
    return (*numbered, Ruled(fill=True)) if lines == "page" else numbered
