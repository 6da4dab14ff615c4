"""The text of a whole outline of one's own: a copy of another, or the smallest there is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from workshop_kit.outline.own.written import comment, commented_out, paragraphs, value
from workshop_kit.resources import asset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def copied(lines: Sequence[str], base: str, based_on: str, title: str) -> str:
    """Return the lines of an outline with another title, '' to keep it, and above them what a copy loses.

    `base` is the title of the outline that is copied, `based_on` what it is called in a command.
    """
    head = (
        comment(f"A copy of '{base}', in which you can change every line. Say where it comes from when you pass it on.")
        + comment("What gets better in that workshop later does not come into a copy. A small file of changes keeps")
        + comment(f"up with it: workshop-kit new NAME --from {based_on}")
    )
    return paragraphs(head, "\n".join(_titled(lines, title) if title else lines))


def copied_program(lines: Sequence[str], base: str, title: str) -> str:
    """Return the lines of a program with another title, '' to keep it, and above them where its days are written.

    `base` is the title of the program that is copied.
    """
    head = (
        comment(f"A copy of '{base}', in which you can change every line. Say where it comes from when you pass it on.")
        + comment("What it borrows with 'use:' still gets better when that workshop does.")
        + comment("To give a session its day, write a line such as 'date: 2026-12-04' below its '- session:',")
        + comment("set in as far as the word 'session'.")
    )
    return paragraphs(head, "\n".join(_titled(lines, title, "program") if title else lines))


def smallest(title: str, *, format: str = "", minutes: int | None = None) -> str:
    """Return the smallest outline with a title, for a format and so many minutes where they are said."""
    lines = asset("examples", "small-thanks.yaml").read_text(encoding="utf-8").splitlines()
    text = "\n".join(_titled(lines, title))
    if format:
        text = text.replace("\nblocks:", f"\nformats: {format}\nblocks:", 1)
    if minutes is not None:
        text = re.sub(r"minutes: \d+", f"minutes: {minutes}", text, count=1)
    head = (
        comment("A whole workshop, as small as can be. Change the words, and add what you like.")
        + comment("A dash starts a thing: its kind, a colon, its title. To see what there is: workshop-kit kinds")
        + comment("Lines are set in by two spaces for each step, never with the tab key.")
        + comment("Under a bar | all is plain text, one thing a line.")
    )
    more = comment("One block more: take away the # at the beginning of its lines, and nothing else.")
    return paragraphs(head, text, more + commented_out(_CLOSING))


_CLOSING = """\
  - closing: One word to end with
    minutes: 5
    say: |
      Thank you for coming. Say one word that you take home, or pass.
"""


def _titled(lines: Sequence[str], title: str, key: str = "title") -> Iterator[str]:
    """Yield lines with another title. What is set in below a title's first line goes on with it."""
    begins = re.compile(rf"{key}\s*:(?:\s|$)")
    inside = False
    for line in lines:
        inside = inside and line[:1].isspace()
        if begins.match(line):
            inside = True
            yield f"{key}: {value(title)}"
        elif not inside:
            yield line
