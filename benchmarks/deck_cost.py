"""What a slide costs, with its notes, in decks of 100 and of 1,000: `python benchmarks/deck_cost.py`.

Both decks are made in one run, in turns, and the least of several times counts, so that their ratio does not hang on
the machine. Exit status 1: a slide of the long deck costs more than 1.25 times one of the short deck.
"""

import sys
import time
from collections.abc import Iterator
from msgspec.structs import replace
from itertools import cycle, islice

from workshop_kit.deck.compose import compose
from workshop_kit.deck.fit import fit
from workshop_kit.deck.gallery import gallery
from workshop_kit.deck.powerpoint import paint
from workshop_kit.places import Place, Source
from workshop_kit.scene import Notes, Scene
from workshop_kit.text import Text, paragraph
from workshop_kit.theme.load import load_theme

SHORT, LONG = 100, 1_000
MOST = 1.25
ROUNDS = 3
SAID = "Most people feel thankful *more often* than they say it, and when we do say it, it often comes out vague."


def scenes(count: int) -> Iterator[Scene]:
    """Yield slides of every kind, over and over, each with a paragraph of notes."""
    said = (paragraph(Text(SAID, Place(Source("benchmark.yaml")))),)
    notes = Notes("18:30 to 18:40 · 10 minutes", (("Say", said),))
    for number, scene in enumerate(islice(cycle(compose(gallery())), count)):
        yield replace(scene, name=f"{scene.name}-{number}", notes=notes)


def seconds(wanted: list[Scene]) -> tuple[float, float, int]:
    """Return the time of fitting and that of painting, and how many slides were made."""
    theme = load_theme("hearth")
    start = time.perf_counter()
    deck = fit(wanted, theme, "Benchmark")
    fitted = time.perf_counter()
    paint(deck, theme)
    return fitted - start, time.perf_counter() - fitted, len(deck.slides)


def cost(runs: list[tuple[float, float, int]]) -> tuple[float, float]:
    """Return the least milliseconds of fitting and of painting a slide."""
    return min(fit / n for fit, _, n in runs) * 1_000, min(paint / n for _, paint, n in runs) * 1_000


def main() -> int:
    """Measure, print a table, and say whether the long deck holds."""
    decks = {count: list(scenes(count)) for count in (SHORT, LONG)}
    seconds(decks[SHORT])  # fonts and words are read once
    runs: dict[int, list[tuple[float, float, int]]] = {SHORT: [], LONG: []}
    for _ in range(ROUNDS):
        for count, wanted in decks.items():
            runs[count].append(seconds(wanted))
    costs = {count: cost(made) for count, made in runs.items()}
    sys.stdout.write("| slides | fit, ms a slide | paint, ms a slide | together |\n|---|---|---|---|\n")
    for count, (fitting, painting) in costs.items():
        sys.stdout.write(f"| {count:,} | {fitting:.2f} | {painting:.2f} | {fitting + painting:.2f} |\n")
    ratio = sum(costs[LONG]) / sum(costs[SHORT])
    sys.stdout.write(f"\nA slide of {LONG:,} costs {ratio:.2f} times one of {SHORT}; at most {MOST}.\n")
    return int(ratio > MOST)


if __name__ == "__main__":
    sys.exit(main())
