"""`theme new`: a template in the colours and faces of a practice, to be refined in PowerPoint."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from workshop_kit.cli.options import EXAMPLES
from workshop_kit.cli.pasted import pasted
from workshop_kit.cli.say import complain_of, say
from workshop_kit.cli.theme_named import colours_named, faces_named, file_named, theme_named


def _option(name: str, help_text: str) -> Any:
    return typer.Option(name, metavar=EXAMPLES[name], help=help_text)


def new(  # noqa: PLR0913 - one parameter an option
    name: Annotated[str, typer.Argument(metavar="NAME", hidden=True)],
    *,
    primary: Annotated[str, _option("--primary", "The colour of titles and full grounds.")] = "1F5C5C",
    accent: Annotated[str, _option("--accent", "The colour of what is done.")] = "B5492F",
    ground: Annotated[str, _option("--ground", "The colour behind everything.")] = "FFFFFF",
    ink: Annotated[str, _option("--ink", "The colour of text.")] = "2B2A33",
    heading_font: Annotated[str, _option("--heading-font", "The face of titles.")] = "Cambria",
    body_font: Annotated[str, _option("--body-font", "The face of text.")] = "Calibri",
    logo: Annotated[Path | None, _option("--logo", "A PNG or JPEG for every slide.")] = None,
    to: Annotated[
        Path | None, typer.Option("--to", metavar="FILE", help="Where it goes. Unset: NAME.pptx, here.")
    ] = None,
) -> None:
    """Make a template in your own colours and faces.

    NAME is what it is called. The rest of its colours is mixed from the two that you name, so that all can be read.
    Open it in PowerPoint to refine it (View, Slide Master); a file that is there already is never overwritten.
    """
    from workshop_kit.colours.shades import Named, palette_from
    from workshop_kit.keeping.folders import folders
    from workshop_kit.keeping.whole import elsewhere, write_whole
    from workshop_kit.theme.foot import Furniture
    from workshop_kit.theme.logo import read_logo
    from workshop_kit.theme.template import template_bytes

    called = theme_named(name)
    path = file_named(to or Path(f"{called}.pptx"))
    heading, body = faces_named(heading_font=heading_font, body_font=body_font)
    colours = colours_named(primary=primary, accent=accent, ground=ground, ink=ink)
    image, notes = read_logo(logo) if logo else (None, ())
    content = template_bytes(called, palette_from(Named(**colours)), heading, body, Furniture(logo=image))
    with elsewhere("Choose another place with --to, such as: --to my-themes/ours.pptx"), folders(path.parent):
        write_whole(path, content)
    say(f"'{path}' is made. Refine it in PowerPoint if you like: View, Slide Master.")
    say(f"To see what it offers: {pasted(['workshop-kit', 'theme', 'check', path])}")
    say(f"To use it: {pasted(['workshop-kit', 'build', 'OUTLINE', '--theme', path])}")
    if notes:
        complain_of(notes)
