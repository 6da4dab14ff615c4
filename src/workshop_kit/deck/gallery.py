"""The gallery: every slide there is, to be looked at. `python -m workshop_kit.deck.gallery FOLDER` writes it.

Each bundled theme becomes one deck with the example of every kind, every figure with its fewest and most parts, what
continues, and the slides that make themselves.
"""

from __future__ import annotations

import sys
import textwrap
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

import workshop_kit.exercises
import workshop_kit.slides  # noqa: F401 - both offer their kinds
from workshop_kit.deck.compose import compose
from workshop_kit.deck.fit import fit
from workshop_kit.deck.powerpoint import paint
from workshop_kit.errors import Refused, stops
from workshop_kit.figures import FIGURES
from workshop_kit.kinds import KINDS, Exercise
from workshop_kit.outline.reader import read_text
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning.planner import plan
from workshop_kit.resources import asset
from workshop_kit.theme.load import bundled_themes, load_theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workshop_kit.deck.model import Deck
    from workshop_kit.planning.plan import Plan
    from workshop_kit.theme.model import Theme

_EACH = 10  # minutes of a step
_EVENING = 18 * 60 + 30  # minutes after midnight

_HEAD = """\
title: A gallery of slides
subtitle: Every kind, every figure, every theme
goals: |
  Look at each slide as from the **last row**
  Say what is hard to read
  Mend it
sources: laurenceau1998
blocks:
"""

_PARTS = ("You share: something real", "They respond: with care", "You feel: known", "Trust grows: a little")

_MORE = """\
- points: With a picture, one at a click
  reveal: yes
  picture: two-cups.png
  alt: Two cups
  items: |
    Say what you saw
    Say what it did for you
- statement: A statement beside a picture
  picture: two-cups.png
  alt: Two cups
  credit: Drawn for the kit
- points: More points than stand on one slide
  items: |
{points}
- table: More rows than stand on one slide
  columns: They say, **You say**
  rows: |
{rows}
""".format(
    points="\n".join(["    Say what you saw, and then stop"] * 9),
    rows="\n".join(["    I have had a long day, and I am tired | Come and sit with me, and tell me all about it"] * 12),
)


def gallery(language: str | None = None) -> Plan:
    """Return the plan of a workshop with everything in it; `language` is that of the fixed words.

    Raises `Refused` where an example is wrong.
    """
    reading = read_text(_outline(), "gallery.yaml", folder=asset("examples"))
    if reading.workshop is None or stops(reading.problems):
        raise Refused(reading.problems)
    return plan(reading.workshop, Wishes(starts=_EVENING, region="US", language=language))


def hung(day: Plan, theme: Theme) -> Deck:
    """Fit the gallery to a theme. Raises `Refused` where something does not fit."""
    deck = fit(compose(day), theme, day.day.title, day.day.language.code)
    if stops(deck.problems):
        raise Refused(deck.problems)
    return deck


def write_all(folder: Path) -> None:
    """Write a deck for every bundled theme."""
    folder.mkdir(parents=True, exist_ok=True)
    day = gallery()
    for name in bundled_themes():
        theme = load_theme(name)
        path = folder / f"gallery-{name}.pptx"
        path.write_bytes(paint(hung(day, theme), theme))
        sys.stdout.write(f"{path}\n")


def _outline() -> str:
    """Write the outline: a block of slides, one of figures, one of exercises, and a break."""
    slides = [_named(word) for word, kind in KINDS.items() if not issubclass(kind, Exercise)]
    exercises = [_named(word) for word, kind in KINDS.items() if issubclass(kind, Exercise)]
    blocks = (
        _block("mini-lecture: Slides", [*slides, _MORE]),
        _block("demonstration: Figures", _figures()),
        "  - break: A cup of tea\n    minutes: 10\n",
        _block("pair: Exercises", [*exercises, "- task: One speaks, one listens\n  turns: 2\n"]),
    )
    return _HEAD + "".join(blocks)


def _named(word: str) -> str:
    """Return the example of a kind with a name of its own, since several have the same title."""
    return f"{KINDS[word].example}  id: the {word}\n"


def _block(head: str, steps: Iterable[str]) -> str:
    steps = list(steps)
    written = textwrap.indent("".join(steps), " " * 6)
    return f"  - {head}\n    minutes: {_EACH * len(steps)}\n    steps:\n{written}"


def _figures() -> Iterable[str]:
    """Yield a diagram of each shape with its fewest and with its most parts."""
    for figure in FIGURES.values():
        for count in sorted({figure.least, figure.most}):
            parts = "".join(f"    {part}\n" for part in islice(cycle(_PARTS), count))
            yield f"- diagram: {figure.name.capitalize()}, {count} parts\n  shape: {figure.name}\n  items: |\n{parts}"


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))
