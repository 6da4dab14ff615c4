"""A line in the terminal that says that work goes on, for whatever takes longer than a second."""

from __future__ import annotations

import contextlib
import shutil
import sys
import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATIENCE = 1.0
"""Seconds without a word that nobody minds."""
BEAT = 0.5
"""Seconds between two looks at how far it is."""


@contextlib.contextmanager
def shown(how_far: Callable[[], str]) -> Iterator[None]:
    """Show how far the work is, and for how many seconds, on one line of the terminal that is blank again at the end.

    Into a file or another program nothing is said.
    """
    if not sys.stderr.isatty():
        yield
        return
    done = threading.Event()
    line = threading.Thread(target=_keep_saying, args=(how_far, done), daemon=True)
    line.start()
    try:
        yield
    finally:
        done.set()
        line.join()


def _keep_saying(how_far: Callable[[], str], done: threading.Event) -> None:
    start, said = time.monotonic(), ""
    wait = PATIENCE
    while not done.wait(wait):
        wait = BEAT
        said = _over(said, _fitting(how_far(), f" ({time.monotonic() - start:.0f} s)"))
    _over(said, "")


def _fitting(words: str, seconds: str) -> str:
    """Return words with the seconds behind them, cut so that they stay on one row: from the next no return leads up."""
    room = shutil.get_terminal_size().columns - 1
    if len(words) + len(seconds) > room:
        words = f"{words[: max(0, room - len(seconds) - 4)]} ..."
    return f"{words}{seconds}"[:room]


def _over(said: str, words: str) -> str:
    """Say words in place of those that stand there."""
    if said or words:
        sys.stderr.write(f"\r{words}{' ' * (len(said) - len(words))}{'' if words else chr(13)}")
        sys.stderr.flush()
    return words
