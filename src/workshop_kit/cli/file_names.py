"""Names of files as people type them: made fit for every system, or refused in plain words."""

from __future__ import annotations

import re
from pathlib import Path

from workshop_kit.cli.usage import Misused
from workshop_kit.errors import Problem

LONGEST = 100  # letters: with its folders a path on Windows has 260
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
"""Names that Windows keeps for itself, whatever ending follows."""


def check_file_name(called: str, typed: str) -> None:
    """Raise Misused for what some system does not take as the name of a file; an ending may still follow."""
    if len(called) > LONGEST:
        message = f"The name '{called[:20]}...' is too long."
        raise Misused([Problem(message, hint=f"Take {LONGEST} letters at most.")])
    device = called.partition(".")[0].strip().casefold() in _DEVICES
    if device or not called.strip(" .") or not called.isprintable() or _FORBIDDEN.search(called):
        raise Misused([Problem(f"'{typed}' cannot be the name of a file.", hint="Take letters, digits and hyphens.")])


def outline_named(typed: str) -> str:
    """Return the name of an outline's file without its ending: small letters and hyphens. Raises Misused.

    No folder can be typed with it, and no name of an outline that comes with the kit: one would hide the other.
    """
    from workshop_kit.outline.files import ENDINGS, bundled, outline_id
    from workshop_kit.text import name_of

    words = typed.strip()
    if re.search(r"[/\\]", words):
        hint = "Name the folder after --to, such as: --to my-workshops"
        raise Misused([Problem(f"'{typed}' is more than the name of a file.", hint=hint)])
    called = name_of(outline_id(Path(words)) if words.lower().endswith(ENDINGS) else words)
    check_file_name(called, typed)
    if called in bundled():
        message = f"'{called}' is the name of one that comes with the kit."
        raise Misused([Problem(message, hint=f"Take a name of your own, such as: my-{called}")])
    return called
