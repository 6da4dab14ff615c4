"""Whole processes, timed from outside: processor seconds, wall seconds and peak memory, in turns."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True)
class Run:
    """One run of a command: seconds of the processor, seconds on the wall, megabytes at its peak."""

    busy: float
    wall: float
    peak: float


def timed(command: Sequence[str], cores: int = 0) -> Run:
    """Run a command and say what it cost, its own workers counted in; raises where it fails.

    `cores` holds it to so many processors. Linux alone tells all of this.
    """
    held = (lambda: os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:cores])) if cores else None
    # A Python that writes no compiled files would read every module anew each time, which nobody's does.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    with subprocess.Popen(  # noqa: S603 - commands of this folder
        command,
        stdout=subprocess.DEVNULL,
        env=environment,
        preexec_fn=held,  # noqa: PLW1509 - there are no threads here
    ) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    # Linux counts the peak in kilobytes.
    return Run(used.ru_utime + used.ru_stime, time.perf_counter() - start, used.ru_maxrss / 1024)


def in_turns(commands: Mapping[str, Sequence[str]], rounds: int) -> dict[str, list[Run]]:
    """Run each command so many times, A B C A B C, after a round that does not count."""
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for round_ in range(rounds + 1):
        for name, command in commands.items():
            run = timed(command)
            if round_:
                runs[name].append(run)
    return runs


def ratio(runs: Sequence[Run], to: Sequence[Run]) -> float:
    """Return how many times as much processor time, pair by pair; the median, which one slow run does not move."""
    return statistics.median(one.busy / other.busy for one, other in zip(runs, to, strict=True))
