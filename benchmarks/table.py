"""All measurements in one run, as one table: `python benchmarks/table.py`, ten minutes on two cores of a Linux machine.

Only ratios mean something elsewhere. They are of processor time, pair by pair, but for the last, of two workers, where
the clock on the wall counts. Exit status 1: a limit is exceeded; they are those that we hold ourselves to.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import others
from timed import Run, in_turns, ratio, timed

from workshop_kit.resources import workshops

HERE = Path(__file__).parent
OUTLINE = "appreciation-and-validation"
ROUNDS = 7
KITS = 20
TWO = 2
PYTHON = sys.executable
PROGRAM = [PYTHON, "-m", "workshop_kit"]


SMALL = """\
title: A few minutes of thanks
blocks:
  - pair: Something small
    minutes: 10
    say: |
      Tell each other one small thing that you were glad of. You may pass.
    steps:
      - stems: I was glad when
        items: |
          I was glad when you ...
"""
"""About the smallest outline that there can be."""


@dataclass(frozen=True)
class Folders:
    """Where the kit is, what was written down of it, where the bare script writes, and where all else may lie."""

    kit: Path
    record: Path
    bare: Path
    folder: Path


@dataclass(frozen=True)
class Row:
    """A line of the table; `limit` is what the figure must not pass (or, where `least`, not fall below)."""

    what: str
    figure: str
    value: float = 0
    limit: float = 0
    least: bool = False

    @property
    def holds(self) -> bool:
        """Whether the figure is within its limit, if it has one."""
        return not self.limit or (self.value >= self.limit if self.least else self.value <= self.limit)

    def __str__(self) -> str:
        bound = f"{'at least' if self.least else 'at most'} {self.limit:g}" if self.limit else ""
        return f"| {self.what} | {self.figure} | {bound}{'' if self.holds else ', exceeded'} |"


def main() -> int:
    """Measure, print the table, and say whether every limit holds."""
    if not hasattr(os, "sched_setaffinity"):
        sys.stderr.write("This measures with what Linux tells of a process; no other system does.\n")
        return 2
    with TemporaryDirectory() as folder:
        kit = _kit(Path(folder))
        rows = [*whole(kit), *within(kit), *slides(), *pages(), *workers(Path(folder))]
    sys.stdout.write("| what | figure | limit |\n|---|---|---|\n")
    sys.stdout.write("".join(f"{row}\n" for row in rows))
    return int(not all(row.holds for row in rows))


def _kit(folder: Path) -> Folders:
    """Make the kit that all else is compared with, and write down what it shows."""
    made = Folders(folder / "kit", folder / "kit.json", folder / "bare", folder)
    timed(_build(made))
    subprocess.run([PYTHON, HERE / "recorded.py", made.kit / OUTLINE, made.record], check=True)  # noqa: S603 - ours
    (folder / "small.yaml").write_text(SMALL, "utf-8")
    return made


def _build(made: Folders) -> list[str]:
    return [*PROGRAM, "build", OUTLINE, "--length", "60", "--to", str(made.kit)]


def whole(made: Folders) -> list[Row]:
    """Time whole processes: a full kit, the bare script, the commands, nothing at all, and other programs."""
    kit = json.loads(made.record.read_text("utf-8"))
    beside = others.commands(kit, made.folder)
    commands = {
        "pass": [PYTHON, "-c", "pass"],
        "help": [*PROGRAM, "--help"],
        "small": [*PROGRAM, "check", str(made.folder / "small.yaml")],
        "check": [*PROGRAM, "check", OUTLINE],
        "kit": _build(made),
        "bare": [PYTHON, str(HERE / "bare.py"), str(made.record), str(made.bare)],
    }
    runs = in_turns({**commands, **beside}, ROUNDS)
    slides = sum(len(deck["slides"]) for deck in kit["decks"].values())
    pages = sum(map(len, kit["papers"].values()))
    peak = max(run.peak for run in runs["kit"])
    return [
        _ratio(f"full kit, {slides} slides and {pages} pages, to the bare script", runs["kit"], runs["bare"], 1.5),
        Row("its peak memory", f"{peak:.0f} MB", peak, 120),
        Row("the bare script's", f"{max(run.peak for run in runs['bare']):.0f} MB"),
        _ratio("`--help`, to `python -c pass`", runs["help"], runs["pass"], 14),
        _ratio("`check` of the smallest outline, to `python -c pass`", runs["small"], runs["pass"], 20),
        _ratio("`check` of a full workshop, in 12 editions, to `python -c pass`", runs["check"], runs["pass"], 20),
        *(_ratio(f"{name} on the same words, to the bare script", runs[name], runs["bare"]) for name in beside),
    ]


def within(made: Folders) -> list[Row]:
    """Compare the second kit of one process with the second run of the bare script in one."""
    pairs = [(_second("kit", made.kit), _second("bare", made.record, made.bare)) for _ in range(3)]
    value = statistics.median(kit / bare for kit, bare in pairs)
    return [Row("a second kit in one process, to the bare script's", f"{value:.2f}", value)]


def slides() -> list[Row]:
    """Tell what a slide costs in decks of some lengths, against one of 300."""
    costs: dict[str, float] = _within("slides")
    most = max(costs, key=int)
    return [
        Row(
            f"a slide with notes in a deck of {int(count):,}, to one of 300",
            f"{cost / costs['300']:.2f} ({cost:.1f} ms)",
            cost / costs["300"],
            1.3 if count == most else 0,
        )
        for count, cost in costs.items()
    ]


def pages() -> list[Row]:
    """Tell what a tagged page costs, against a bare one of text."""
    costs: dict[str, dict[str, float]] = _within("pages")
    return [
        Row(f"a page of {int(ours):,}, tagged, to a bare one of text", f"{cost / bare:.2f} ({cost:.1f} ms)")
        for (ours, cost), bare in zip(costs["ours"].items(), costs["bare"].values(), strict=True)
    ]


def workers(folder: Path) -> list[Row]:
    """Make many kits by one worker and by two."""
    if len(os.sched_getaffinity(0)) < TWO:
        return [Row(f"{KITS} kits by two workers", "needs two cores")]
    source = workshops() / f"{OUTLINE}.yaml"
    outlines = [folder / f"evening-{number}.yaml" for number in range(KITS)]
    for outline in outlines:
        shutil.copy(source, outline)
    build = [*PROGRAM, "build", *map(str, outlines), "--to", str(folder / "kits")]
    gains = [timed(build, cores=1).wall / timed(build, cores=TWO).wall for _ in range(2)]
    gain = statistics.median(gains)
    return [Row(f"{KITS} kits by two workers, how much sooner than by one", f"{gain:.2f}", gain, 1.6, least=True)]


def _ratio(what: str, runs: list[Run], to: list[Run], limit: float = 0) -> Row:
    value = ratio(runs, to)
    return Row(what, f"{value:.2f}", value, limit)


def _second(*words: object) -> float:
    return float(_within(*words))


def _within(*words: object) -> Any:
    """Return what `within.py` measures, in a process of its own."""
    command = [PYTHON, str(HERE / "within.py"), *map(str, words)]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)  # noqa: S603 - ours


if __name__ == "__main__":
    sys.exit(main())
