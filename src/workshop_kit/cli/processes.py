"""Processes that work beside this one, where the system has some to give."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING, TypeVar

from workshop_kit.cli.collecting import collect_less_often

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from multiprocessing.process import BaseProcess

T = TypeVar("T")
R = TypeVar("R")


def begun(
    work: Callable[[T], R], things: Sequence[T], workers: int
) -> tuple[ProcessPoolExecutor | None, list[Future[R]]]:
    """Begin all work in processes; None where there are none to be had: without shared memory, or too many of them."""
    before = multiprocessing.active_children()
    try:
        pool = ProcessPoolExecutor(workers, initializer=_begin)
        return pool, [_submitted(pool, work, thing) for thing in things]
    except (OSError, NotImplementedError, ImportError):
        for child in multiprocessing.active_children():
            if child not in before:
                child.kill()
        return None, []


def _submitted(pool: ProcessPoolExecutor, work: Callable[[T], R], thing: T) -> Future[R]:
    try:
        return pool.submit(work, thing)
    except BrokenProcessPool as broken:
        never: Future[R] = Future()
        never.set_exception(broken)
        return never


def is_lost(future: Future[R]) -> bool:
    """Wait for one, and say whether it never finishes: its process ended without a word, mostly for want of memory."""
    return future.cancelled() or isinstance(future.exception(), BrokenProcessPool)


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
