"""A title set in a width: where it takes several lines, they are alike, and none ends with a word such as 'and'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.paper.setting import line_width, runs_of, set_text
from workshop_kit.text import NBSP
from workshop_kit.theme.balance import Piece, parting

if TYPE_CHECKING:
    from collections.abc import Collection

    from workshop_kit.paper.setting import Setting, Written
    from workshop_kit.paper.styles import Style


def set_title(written: Written, style: Style, width: float, small: Collection[str]) -> Setting:
    """Set a title in a width, on no more lines than any text would take; `small` words end none of them."""
    plain = set_text(written, style, width)
    runs = runs_of(written)
    if plain.lines < 2 or len(runs) > 1 or not small:  # noqa: PLR2004 - one line needs no balance
        return plain
    words = runs[0].text.split(" ")
    space = line_width(" ", style)
    found = parting([Piece(word, line_width(word, style), space) for word in words], width, small)
    if found is None:
        return plain
    ends = [NBSP if index in found.tied else " " for index in range(len(words) - 1)] + [""]
    text = "".join(word + end for word, end in zip(words, ends, strict=True))
    parted = set_text((replace(runs[0], text=text),), style, width, narrower=width - found.width, widow=0)
    return parted if parted.lines == len(found.lines) <= plain.lines else plain
