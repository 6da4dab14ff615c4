"""Short lines side by side: in as few rows as leave each of them on one line."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from workshop_kit.paper.setting import set_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop_kit.paper.setting import Setting
    from workshop_kit.paper.styles import Style
    from workshop_kit.text import Paragraph

MOST_COLUMNS = 4
BETWEEN = 12


def side_by_side(
    lines: Sequence[Paragraph], style: Style, width: float, indent: float = 0
) -> tuple[list[list[Setting]], float]:
    """Set lines in columns, or below each other where one of them is long.

    Each begins `indent` within its column. Return them by row, and what it is from column to column.
    """

    def cells(columns: int) -> list[Setting]:
        return [set_text(line, style, (width + BETWEEN) / columns - BETWEEN - indent) for line in lines]

    fitting = [n for n in range(2, MOST_COLUMNS + 1) if all(cell.lines == 1 for cell in cells(n))]
    columns = min((1, *fitting), key=lambda n: (ceil(len(lines) / n), n))
    made = cells(columns)
    return [made[at : at + columns] for at in range(0, len(made), columns)], (width + BETWEEN) / columns
