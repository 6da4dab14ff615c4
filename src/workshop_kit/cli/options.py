"""The options that `build`, `slides` and `worksheets` share. All are text here; `wishes` reads them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

EXAMPLES = {
    "--format": "group",
    "--length": "60",
    "--couples": "8",
    "--people": "10",
    "--facilitators": "2",
    "--date": "2026-12-04",
    "--starts": "19:00",
    "--paper": "letter",
    "--theme": "hearth",
    "--region": "US",
    "--depth": "light",
    "--set": "title='Our evening'",
    "--language": "es",
    "--sheet": "'What I noticed'",
    "--from": "appreciation-and-validation",
    "--title": "'Thank-yous that land'",
    "--without": "'Try the four steps'",
    "--only": "slides,print-list",
    "--to": "my-kits",
    "--out": "mine.es.yaml",
    "--primary": "1F5C5C",
    "--accent": "B5492F",
    "--ground": "FFFFFF",
    "--ink": "2B2A33",
    "--heading-font": "Cambria",
    "--body-font": "Calibri",
    "--logo": "logo.png",
    "--name": "'Riverside Family Counseling'",
    "--counselors": "'J. Doe, M. Okafor'",
    "--contact": "555-0100",
    "--credit": "'Adapted with permission'",
}
"""What may stand after each option that takes a value, for help and for what is said when it is missing."""


def _option(name: str, help_text: str) -> Any:
    return typer.Option(name, metavar=EXAMPLES[name], help=help_text)


# Help would name their Python types; the text of each command says what they are.
Outlines = Annotated[list[str], typer.Argument(metavar="OUTLINE", hidden=True)]
SomeOutlines = Annotated[list[str] | None, typer.Argument(metavar="OUTLINE", hidden=True)]
OneOutline = Annotated[str, typer.Argument(metavar="OUTLINE", hidden=True)]
Format = Annotated[str | None, _option("--format", "group, couple, individual or mixed. Unset: group where offered.")]
Length = Annotated[str | None, _option("--length", "Minutes; blocks give or take as they may. Unset: 60 if written.")]
Couples = Annotated[str | None, _option("--couples", "How many couples come. Unset: 8 in a group.")]
People = Annotated[str | None, _option("--people", "How many people come, for a mixed group. Unset: 10.")]
Facilitators = Annotated[str | None, _option("--facilitators", "How many lead. Unset: 1; above four couples 2.")]
Date = Annotated[str | None, _option("--date", "The day of it, for the papers that you hold.")]
Starts = Annotated[str | None, _option("--starts", "19:00 or 7 pm: puts the clock into slides and notes.")]
Paper = Annotated[str | None, _option("--paper", "letter or a4. Unset: letter for US and CA, else a4.")]
Theme = Annotated[str | None, _option("--theme", "hearth, harbor, plain or a PowerPoint file of yours. Unset: hearth.")]
Depth = Annotated[str | None, _option("--depth", "The deepest sharing: none, light, medium. It can only lower.")]
Set = Annotated[list[str] | None, _option("--set", "One field for this time: title='...', 'Block / minutes=10'.")]
Fit = Annotated[bool, typer.Option("--fit", help="Fit the slides too: all that is set smaller or continued.")]
All = Annotated[bool, typer.Option("--all", help="All that comes with the kit, and what none of it covers.")]
Region = Annotated[str | None, _option("--region", "Whose help lines are printed: US, CA, UK ...")]
Language = Annotated[str | None, _option("--language", "en or es. Unset: the language of the outline.")]
Sheet = Annotated[str | None, _option("--sheet", "One sheet alone: its title, its first words or its number.")]
Only = Annotated[
    str | None, _option("--only", "Some files: slides, guide, worksheets, run-sheet, print-list, print-pack ...")
]
PrintPack = Annotated[
    bool, typer.Option("--print-pack", help="All copies in one file too, to print on both sides in one go.")
]
To = Annotated[Path, _option("--to", "The folder that kits go to.")]
Large = Annotated[bool, typer.Option("--large-print", help="The sheets in 18 points, too, in a file of their own.")]
Black = Annotated[bool, typer.Option("--black-and-white", help="Without greys and tints, too: least ink.")]
Fillable = Annotated[bool, typer.Option("--fillable", help="To be filled in on a screen, too.")]
KeepEdits = Annotated[bool, typer.Option("--keep-edits", help="Carry what you changed in slides into the fresh ones.")]
Overwrite = Annotated[bool, typer.Option("--overwrite", help="Replace files you changed; a copy of each is kept.")]
Open = Annotated[bool, typer.Option("--open", help="Open the kit's folder when it is done.")]
