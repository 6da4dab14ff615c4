"""`diff`: what a person changed by hand in a kit since it was built."""

from pathlib import Path
from typing import Annotated

import typer

from workshop_kit.cli.say import complain_of, say


def diff(kit: Annotated[str, typer.Argument(metavar="KIT", hidden=True)]) -> None:
    """Show what you changed by hand in a kit since it was built.

    KIT is its folder, such as kits/appreciation-and-validation, or a PowerPoint file in it.
    """
    from workshop_kit.edits.kit_diff import kit_diff

    path = Path(kit)
    found = kit_diff(path if path.exists() else _usual(path))
    for file in found.files:
        say(f"{file.name}: {file.said}")
        for line in file.lines:
            say(f"  {line}")
    if found.problems:
        complain_of(found.problems)
        raise typer.Exit(1)
    if not found.files:
        say("Nothing was changed since the build.")


def _usual(path: Path) -> Path:
    """Return where a kit of this name usually is; the path itself where nothing is there."""
    usual = Path("kits") / path
    return usual if usual.exists() else path
