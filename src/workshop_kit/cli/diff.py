"""`diff`: what a person changed by hand in a kit since it was built."""

from pathlib import Path
from typing import Annotated

import typer

from workshop_kit.cli.say import complain_of, say
from workshop_kit.errors import Problem, Refused


def diff(kit: Annotated[str, typer.Argument(metavar="KIT", hidden=True)]) -> None:
    """Show what you changed by hand in a kit since it was built.

    KIT is its folder, such as kits/appreciation-and-validation, a PowerPoint file in it, or the outline that it was
    made of.
    """
    from workshop_kit.edits.kit_diff import kit_diff

    path = _of_an_outline(Path(kit))
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


def _of_an_outline(path: Path) -> Path:
    """Return the usual folder of an outline's kit; another path as it is."""
    from workshop_kit.outline.files import ENDINGS, outline_id

    if not path.name.lower().endswith(ENDINGS):
        return path
    kit = Path("kits") / outline_id(path)
    if not kit.exists():
        hint = "Make one with 'workshop-kit build', or name its folder if you built it elsewhere."
        raise Refused([Problem(f"There is no kit of '{path}' in the folder '{kit.parent}' yet.", hint=hint)])
    return kit


def _usual(path: Path) -> Path:
    """Return where a kit of this name usually is; the path itself where nothing is there."""
    usual = Path("kits") / path
    return usual if usual.exists() else path
