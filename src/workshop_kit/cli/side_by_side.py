"""The same work on several things at once, one process for each core."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import nullcontext
from typing import TYPE_CHECKING, TypeVar

from workshop_kit.cli.collecting import collect_less_often

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager
    from multiprocessing.process import BaseProcess

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
    pool, futures = _pool(work, things, workers) if workers >= TWO else (None, [])
    try:
        with meanwhile or nullcontext():
            if pool is None:
                return list(_one_by_one(work, things, one_more))
            for future in futures:
                future.add_done_callback(lambda done: None if _is_lost(done) else one_more())
            lost = (thing for thing, future in zip(things, futures, strict=True) if _is_lost(future))
            here = _one_by_one(work, lost, one_more)
            return [next(here) if _is_lost(future) else future.result() for future in futures]
    finally:
        if pool:
            pool.shutdown(cancel_futures=True)


def _pool(
    work: Callable[[T], R], things: Sequence[T], workers: int
) -> tuple[ProcessPoolExecutor | None, list[Future[R]]]:
    """Begin all work in processes; None where there are none to be had: without shared memory, or too many of them."""
    before = multiprocessing.active_children()
    try:
        pool = ProcessPoolExecutor(workers, initializer=_begin)
        return pool, [_begun(pool, work, thing) for thing in things]
    except (OSError, NotImplementedError, ImportError):
        for child in multiprocessing.active_children():
            if child not in before:
                child.kill()
        return None, []


def _begun(pool: ProcessPoolExecutor, work: Callable[[T], R], thing: T) -> Future[R]:
    try:
        return pool.submit(work, thing)
    except BrokenProcessPool as broken:
        never: Future[R] = Future()
        never.set_exception(broken)
        return never


def _is_lost(future: Future[R]) -> bool:
    """Wait for one, and say whether it never finishes: its process ended without a word, mostly for want of memory."""
    return future.cancelled() or isinstance(future.exception(), BrokenProcessPool)


def _one_by_one(work: Callable[[T], R], things: Iterable[T], one_more: Callable[[], None]) -> Iterator[R]:
    for thing in things:
        made = work(thing)
        one_more()
        yield made


def cores() -> int:
    """Return how many processes can work at once here."""
    can = getattr(os, "sched_getaffinity", None)
    return len(can(0)) if can else os.cpu_count() or 1


def _begin() -> None:
    collect_less_often()
    _follow_the_first()


def _follow_the_first() -> None:
    """Ctrl-C reaches every process of a terminal, and the first alone decides what it means; when it ends, all do."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if first := multiprocessing.parent_process():
        threading.Thread(target=_end_with, args=(first,), daemon=True).start()


def _end_with(first: BaseProcess) -> None:
    """End this process once another has: a worker would wait for its next work for ever."""
    first.join()
    os._exit(1)
