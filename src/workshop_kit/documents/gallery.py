"""The gallery of sheets: the example of every exercise, on both papers and in every edition, to be looked at.

`python -m workshop_kit.documents.gallery FOLDER` writes it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.deck.gallery import gallery
from workshop_kit.documents.cards import cards
from workshop_kit.documents.sheets import sheets
from workshop_kit.documents.worksheets import worksheets
from workshop_kit.errors import Refused, stops
from workshop_kit.paper.edition import EDITIONS, PLAIN
from workshop_kit.paper.leaf import LEAVES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.pressed import Pressed


def hung() -> Iterator[tuple[str, Pressed]]:
    """Yield each file of the gallery with its name, such as 'sheets-a4-large-print'."""
    day = gallery()
    for paper in LEAVES:
        on_paper = replace(day, paper=paper)
        made = sheets(on_paper)
        for edition in (PLAIN, *EDITIONS.values()):
            parts = {"sheets": worksheets(on_paper, made, edition)}
            if edition is PLAIN or edition.of_cards:
                parts["cards"] = cards(on_paper, made, edition)
            for word, pressed in parts.items():
                if pressed:
                    yield "-".join(filter(None, (word, paper, edition.word))), pressed


def write_all(folder: Path) -> None:
    """Write every file. Raises `Refused` where an example cannot be pressed."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, pressed in hung():
        if stops(pressed.problems):
            raise Refused(pressed.problems)
        path = folder / f"{name}.pdf"
        path.write_bytes(pressed.pdf)
        sys.stdout.write(f"{path}\n")


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))
