"""`theme check`: what a template offers, in plain words, and what will stand in for what it lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from workshop_kit.cli.say import complain_of, listed, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.theme.model import Theme

_INCH = 72  # points
_WIDE, _SQUARE = 16 / 9, 4 / 3
_NEAR = 0.02


def check(theme: Annotated[str, typer.Argument(metavar="FILE", hidden=True)]) -> None:
    """Say what a template offers.

    FILE is a PowerPoint file of your own (.pptx, .potx), or the name of a theme that comes with the kit.
    """
    from workshop_kit.theme.load import load_theme

    loaded = load_theme(theme)
    for line in (*_size(loaded), *_faces(loaded), "", *_layouts(loaded), "", *_contrast(loaded)):
        say(line)
    if loaded.problems:
        say()
        complain_of(loaded.problems)


def _size(theme: Theme) -> Iterator[str]:
    shape = theme.width / theme.height
    known = {"wide, 16:9": _WIDE, "4:3": _SQUARE}
    called = next((name for name, value in known.items() if abs(shape - value) < _NEAR), "a shape of its own")
    yield f"{theme.name}: slides of {theme.width / _INCH:.2f} x {theme.height / _INCH:.2f} inches ({called})."


def _faces(theme: Theme) -> Iterator[str]:
    from workshop_kit.theme.faces import measured_by

    for what, family in (("Titles are", theme.heading_face), ("Text is", theme.body_face)):
        by = measured_by(family)
        how = {"itself": "exactly", "this computer": "with the face on this computer"}.get(
            by, f"by {by}, with a margin"
        )
        yield f"{what} set in {family}; lines are measured {how}."


def _layouts(theme: Theme) -> Iterator[str]:
    """Say which of our layouts it has by name, which are mapped to others, and what stands in for the rest."""
    from workshop_kit.deck.fit.standing_in import stand_in_for
    from workshop_kit.theme.matching import OURS

    named = [name for name in OURS if name in theme.layouts]
    own = [name for name in named if theme.layouts[name].name == name]
    names = f": {listed(own)}" if 0 < len(own) < len(OURS) else ""
    yield f"{len(own)} of our {len(OURS)} layouts are there by name{names}."
    yield from (
        f"  {name}: '{theme.layouts[name].name}', as the file beside it says" for name in named if name not in own
    )
    lacking = [name for name in OURS if name not in theme.layouts]
    stand_ins: dict[str, list[str]] = {}
    for name in lacking:
        found = stand_in_for(name, theme)
        stand_ins.setdefault(found.name if found else "", []).append(name)
    for used, shown in stand_ins.items():
        yield f"  '{used}' stands in for {listed(shown)}." if used else f"  Nothing can stand in for {listed(shown)}."
    if lacking:
        yield f"To choose yourself, write a file '{theme.path.stem}.yaml' beside it, with lines such as:"
        yield f"  {lacking[0]}: {next(iter(theme.layouts.values())).name}"


def _contrast(theme: Theme) -> Iterator[str]:
    from workshop_kit.colours.palette import contrast, weak_pairs

    weak = weak_pairs(theme.colours)
    yield "Every colour can be read where we use it." if not weak else "Hard to read, where we would use them so:"
    for pair in weak:
        found = contrast(theme.colours[pair.mark], theme.colours[pair.ground])
        yield f"  {_said(pair.mark)} on {_said(pair.ground)}: {found:.1f}, needs {pair.need:g}"
    swaps = [f"{_said(ink.slot)} does the job of {_said(slot)}" for slot, ink in theme.jobs.items() if ink.slot != slot]
    if swaps:
        yield f"On slides, {listed(swaps)}."


def _said(slot: str) -> str:
    """Say a slot as PowerPoint does."""
    return _SAID.get(slot, slot.replace("accent", "accent "))


_SAID = {
    "dk1": "text 1",
    "lt1": "background 1",
    "dk2": "text 2",
    "lt2": "background 2",
    "hlink": "hyperlink",
    "folHlink": "followed hyperlink",
}
