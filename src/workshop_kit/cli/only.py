"""From what was typed after `--only` to the files that are wanted of a kit."""

from __future__ import annotations

from workshop_kit.cli.say import listed
from workshop_kit.cli.usage import Misused, nearest
from workshop_kit.errors import Problem

_CALLED = {"workbook": "worksheets"}
"""What a file of a program is called when it holds the worksheets of every session."""


def files_wanted(typed: str | None) -> tuple[str, ...]:
    """Read names of files with commas or spaces between them; none where nothing was typed. Raises `Misused`."""
    from workshop_kit.kit import FILES

    if typed is None:
        return ()
    words = [_CALLED.get(word, word) for word in typed.lower().replace(",", " ").split()]
    known = f"Write {listed(FILES, last='or')}; several with commas between them."
    if not words:
        raise Misused([Problem("--only: Nothing is written after it.", hint=known)])
    strange = [word for word in words if word not in FILES]
    if strange:
        raise Misused(
            Problem(f"--only: '{word}' is no file of a kit.{nearest(word, FILES)}", hint=known) for word in strange
        )
    return tuple(dict.fromkeys(words))
