"""All measurements in one run, as one table: `python benchmarks/table.py`, some ten minutes on two cores.

Only ratios mean something elsewhere. They are of processor time, pair by pair, but for the last, of two workers, where
the clock on the wall counts. Exit status 1: a limit is passed; they are those that we hold ourselves to.
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
        return f"| {self.what} | {self.figure} | {bound}{'' if self.holds else ', passed'} |"


def main() -> int:
    """Measure, print the table, and say whether every limit holds."""
    rows = []
    with TemporaryDirectory() as folder:
        for rows_of in (whole, within, slides, pages, workers):
            rows += rows_of(Path(folder))
    sys.stdout.write("| what | figure | limit |\n|---|---|---|\n")
    sys.stdout.write("".join(f"{row}\n" for row in rows))
    return int(not all(row.holds for row in rows))


def whole(folder: Path) -> list[Row]:
    """Time whole processes: a full kit, the bare script, the commands, nothing at all, and other programs."""
    build = [*PROGRAM, "build", OUTLINE, "--length", "60", "--to", str(folder / "kit")]
    timed(build)
    record = folder / "kit.json"
    subprocess.run([PYTHON, HERE / "recorded.py", folder / "kit" / OUTLINE, record], check=True)  # noqa: S603 - ours
    kit = json.loads(record.read_text("utf-8"))
    commands = {
        "pass": [PYTHON, "-c", "pass"],
        "help": [*PROGRAM, "--help"],
        "check": [*PROGRAM, "check", OUTLINE],
        "kit": build,
        "bare": [PYTHON, str(HERE / "bare.py"), str(record), str(folder / "bare")],
    }
    beside = others.commands(kit, folder)
    runs = in_turns({**commands, **beside}, ROUNDS)
    made = sum(len(deck["slides"]) for deck in kit["decks"].values())
    printed = sum(map(len, kit["papers"].values()))
    peak = max(run.peak for run in runs["kit"])
    return [
        _ratio(f"full kit, {made} slides and {printed} pages, to the bare script", runs["kit"], runs["bare"], 1.5),
        Row("its peak memory", f"{peak:.0f} MB", peak, 120),
        Row("the bare script's", f"{max(run.peak for run in runs['bare']):.0f} MB"),
        _ratio("`--help`, to `python -c pass`", runs["help"], runs["pass"], 14),
        _ratio(f"`check {OUTLINE}`, to `python -c pass`", runs["check"], runs["pass"], 20),
        *(_ratio(f"{name} on the same words, to the bare script", runs[name], runs["bare"]) for name in beside),
    ]


def within(folder: Path) -> list[Row]:
    """Compare the second kit of one process with the second run of the bare script in one."""
    pairs = [
        (float(_within("kit", folder / "kit")), float(_within("bare", folder / "kit.json", folder / "bare")))
        for _ in range(3)
    ]
    value = statistics.median(kit / bare for kit, bare in pairs)
    return [Row("a second kit in one process, to the bare script's", f"{value:.2f}", value)]


def slides(_: Path) -> list[Row]:
    """Tell what a slide costs in decks of some lengths, against one of 300."""
    costs = _within("slides")
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


def pages(_: Path) -> list[Row]:
    """Tell what a tagged page costs, against a bare one of text."""
    costs = _within("pages")
    return [
        Row(f"a page of {int(ours):,}, tagged, to a bare one of text", f"{cost / bare:.2f} ({cost:.1f} ms)")
        for (ours, cost), bare in zip(costs["ours"].items(), costs["bare"].values(), strict=True)
    ]


def workers(folder: Path) -> list[Row]:
    """Make many kits by one worker and by two."""
    if not hasattr(os, "sched_setaffinity") or len(os.sched_getaffinity(0)) < TWO:
        return [Row(f"{KITS} kits by two workers", "needs Linux and two cores")]
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


def _within(*words: object) -> dict[str, float]:
    command = [PYTHON, str(HERE / "within.py"), *map(str, words)]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)  # noqa: S603 - ours


if __name__ == "__main__":
    sys.exit(main())
