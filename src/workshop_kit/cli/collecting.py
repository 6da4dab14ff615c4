"""How often Python looks for objects that hold each other: less often than it would, as one kit leaves few of them."""

from __future__ import annotations

import gc

EVERY = 50_000
"""New objects between two searches; Python's own is 700. Measured: a kit takes a tenth less time, and 2 MB more."""


def collect_less_often() -> None:
    """Search every 50,000 objects from now on, in this process: memory stays bounded, over many kits too."""
    gc.set_threshold(EVERY, *gc.get_threshold()[1:])
