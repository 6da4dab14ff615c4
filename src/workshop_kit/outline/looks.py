"""Whether a file looks like an outline at all: what a file is, its keys say."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from workshop_kit.errors import Problem
from workshop_kit.outline.files import is_bundled
from workshop_kit.outline.foreign import in_english, said_in_english
from workshop_kit.outline.known import keys_of
from workshop_kit.outline.workshop import Workshop

if TYPE_CHECKING:
    from workshop_kit.tree import Mapping

_PROGRAM = "This is a program, a series of workshops.", "Name the outline of one of its sessions."
_PRACTICE = (
    "This is a practice file, the counselor's own settings.",
    "What is wanted here is an outline, or an overlay.",
)
_OTHERS = {
    **dict.fromkeys(("program", "sessions"), _PROGRAM),
    **dict.fromkeys(("practice", "counselors", "contact", "logo", "colors"), _PRACTICE),
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
    for word, (said, hint) in _OTHERS.items():
        if key := tree.key(word):
            copy = own_copy(key.place.source.name) if said == _PROGRAM[0] else ""
            return Problem(said, key.place, "\n".join(filter(None, (hint, copy))))
    if key := tree.key("changes") or tree.key("minutes"):
        hint = "Write it at the top, such as 'based_on: appreciation-and-validation'."
        return Problem("'based_on:' is missing: which outline does this file change?", key.place, hint)
    if any(tree.key(word) for word in keys_of(Workshop)):
        return None
    strange = next((entry.key for entry in tree.entries if in_english(entry.key.text)), None)
    if strange:
        message = f"'{strange.text}' is not a word that the kit knows."
        return Problem(message, strange.place, said_in_english(strange.text))
    return Problem("This does not look like an outline.", tree.place, _EXAMPLE)


def own_copy(name: str) -> str:
    """Return how a program that comes with the kit is made one's own; '' for one that is.

    `name` is what its file is called in messages.
    """
    if not is_bundled(name):
        return ""
    return f"For days and changes of your own, take a copy: workshop-kit new my-series --from {Path(name).stem} --copy"


def no_whole_outline(tree: Mapping) -> Problem | None:
    """Return a Problem if the file is no outline of its own: an overlay, or something else."""
    if key := tree.key("based_on"):
        hint = "For the whole that comes of it: workshop-kit explain --full mine.yaml > whole.yaml"
        return Problem("This is an overlay, which changes another outline.", key.place, hint)
    return no_outline(tree)
