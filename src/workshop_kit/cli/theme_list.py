"""`theme list`: the looks that come with the kit."""

from __future__ import annotations

from workshop_kit.cli.say import say


def list_themes() -> None:
    """List the themes that come with the kit, with their faces and colours."""
    from workshop_kit.colours.palette import PALETTES
    from workshop_kit.theme.offered import ABOUT

    for name, about in ABOUT.items():
        palette = PALETTES[name]
        faces = " and ".join(dict.fromkeys((palette.heading, palette.body)))
        say(f"{name:<8}  {about} {faces}.")
    say()
    say("To use one: workshop-kit build OUTLINE --theme harbor")
    say("To make your own: workshop-kit theme new NAME --primary 1F5C5C --accent B5492F")
