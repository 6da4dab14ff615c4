"""The templates that come with the kit. `python -m workshop_kit.theme.bundled` writes them anew to assets/themes."""

from __future__ import annotations

import sys

from workshop_kit.colours.palette import PALETTES
from workshop_kit.resources import asset
from workshop_kit.theme.layouts.manners import layouts_of
from workshop_kit.theme.offered import BUNDLED
from workshop_kit.theme.template import template_bytes


def bundled_bytes(name: str) -> bytes:
    """Return the template of a bundled theme, made from its palette in its manner."""
    palette = PALETTES[name]
    return template_bytes(name, palette.colours, palette.heading, palette.body, layouts=layouts_of(name))


def write_all() -> None:
    """Write every bundled template."""
    folder = asset("themes")
    folder.mkdir(exist_ok=True)
    for name in BUNDLED:
        path = folder / f"{name}.pptx"
        path.write_bytes(bundled_bytes(name))
        sys.stdout.write(f"{path}\n")


if __name__ == "__main__":
    write_all()
