"""Whether a file looks like an outline at all: what a file is, its keys say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.errors import Problem
from workshop_kit.outline.known import keys_of
from workshop_kit.outline.workshop import Workshop

if TYPE_CHECKING:
    from workshop_kit.tree import Mapping

_OTHERS = {
    "program": "a program, a series of workshops",
    "sessions": "a program, a series of workshops",
    "practice": "a practice file, the counselor's own settings",
}
_EXAMPLE = """\
An outline begins like this:
title: Small thanks
blocks:
  - pair: Three thank-yous
    minutes: 20"""


def no_outline(tree: Mapping) -> Problem | None:
    """Return a Problem if the file is something else; None for an outline, be it ever so wrong."""
    if tree.get("blocks") is not None:
        return None
    for word, what in _OTHERS.items():
        if key := tree.key(word):
            return Problem(f"This is {what}.", key.place, "What is wanted here is an outline, or an overlay.")
    if key := tree.key("changes") or tree.key("minutes"):
        hint = "Write it at the top, such as 'based_on: appreciation-and-validation'."
        return Problem("'based_on:' is missing: which outline does this file change?", key.place, hint)
    if any(tree.key(word) for word in keys_of(Workshop)):
        return None
    return Problem("This does not look like an outline.", tree.place, _EXAMPLE)
