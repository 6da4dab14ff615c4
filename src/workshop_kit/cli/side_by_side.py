"""The same work on several things at once, one process for each core."""

from __future__ import annotations

import os
import signal
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

T = TypeVar("T")
R = TypeVar("R")

TWO = 2
MOST = 8
"""Processes at most: each holds the fonts and the libraries for itself, about 110 MB."""


def side_by_side(work: Callable[[T], R], things: Sequence[T], one_more: Callable[[], None]) -> list[R]:
    """Return what `work` makes of each thing, in their order; `one_more` is called whenever one is finished.

    One thing, or one core, needs no further process. Ctrl-C lets those that are at work finish, and begins no other.
    """
    workers = min(len(things), cores(), MOST)
    if workers < TWO:
        return list(_one_by_one(work, things, one_more))
    pool = ProcessPoolExecutor(workers, initializer=_leave_interrupts_to_the_first)
    try:
        futures = [pool.submit(work, thing) for thing in things]
        for future in futures:
            future.add_done_callback(lambda _: one_more())
        return [future.result() for future in futures]
    finally:
        pool.shutdown(cancel_futures=True)


def _one_by_one(work: Callable[[T], R], things: Sequence[T], one_more: Callable[[], None]) -> Iterator[R]:
    for thing in things:
        yield work(thing)
        one_more()


def cores() -> int:
    """Return how many processes can work at once here."""
    can = getattr(os, "sched_getaffinity", None)
    return len(can(0)) if can else os.cpu_count() or 1


def _leave_interrupts_to_the_first() -> None:
    """Ctrl-C reaches every process of a terminal; the first one alone decides what it means."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
