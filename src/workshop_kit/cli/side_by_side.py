"""The same work on several things at once, one process for each core."""

from __future__ import annotations

import os
from contextlib import nullcontext
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager

T = TypeVar("T")
R = TypeVar("R")

TWO = 2
MOST = 8
"""Processes at most: each holds the fonts and the libraries for itself, about 110 MB."""


def side_by_side(
    work: Callable[[T], R],
    things: Sequence[T],
    one_more: Callable[[], None],
    meanwhile: AbstractContextManager[None] | None = None,
) -> list[R]:
    """Return what `work` makes of each thing, in their order; `one_more` is called whenever one is finished.

    One thing, or one core, needs no further process. Ctrl-C lets those that are at work finish, and begins no other.
    Where the system has no processes to give, or ends one, what is not finished by then is made here, one after
    another. `meanwhile` holds while it is waited, from when all processes are there: a thread of its own that is
    started before them could hold a lock which the new process then finds locked for ever.
    """
    workers = min(len(things), cores(), MOST)
    if workers < TWO:
        with meanwhile or nullcontext():
            return list(_one_by_one(work, things, one_more))
    return _in_processes(work, things, workers, one_more, meanwhile or nullcontext())


def _in_processes(
    work: Callable[[T], R],
    things: Sequence[T],
    workers: int,
    one_more: Callable[[], None],
    meanwhile: AbstractContextManager[None],
) -> list[R]:
    from workshop_kit.cli.processes import begun, is_lost

    pool, futures = begun(work, things, workers)
    try:
        with meanwhile:
            if pool is None:
                return list(_one_by_one(work, things, one_more))
            for future in futures:
                future.add_done_callback(lambda done: None if is_lost(done) else one_more())
            lost = (thing for thing, future in zip(things, futures, strict=True) if is_lost(future))
            here = _one_by_one(work, lost, one_more)
            return [next(here) if is_lost(future) else future.result() for future in futures]
    finally:
        if pool:
            pool.shutdown(cancel_futures=True)


def _one_by_one(work: Callable[[T], R], things: Iterable[T], one_more: Callable[[], None]) -> Iterator[R]:
    for thing in things:
        made = work(thing)
        one_more()
        yield made


def cores() -> int:
    """Return how many processes can work at once here."""
    can = getattr(os, "sched_getaffinity", None)
    return len(can(0)) if can else os.cpu_count() or 1
