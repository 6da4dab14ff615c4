"""`theme new`: a template in the colours and faces of a practice, to be refined in PowerPoint."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Any

import typer

from workshop_kit.cli.options import EXAMPLES
from workshop_kit.cli.say import say
from workshop_kit.cli.usage import Misused
from workshop_kit.errors import Problem, Refused

_COLOUR = re.compile(r"#?([0-9A-Fa-f]{6})")
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


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
    from workshop_kit.keeping.whole import make_folder, write_whole
    from workshop_kit.theme.logo import read_logo
    from workshop_kit.theme.shades import Named, palette_from
    from workshop_kit.theme.template import Furniture, template_bytes

    path = _free(to or Path(f"{_name(name)}.pptx"))
    colours = _colours(primary=primary, accent=accent, ground=ground, ink=ink)
    furniture = Furniture(logo=read_logo(logo) if logo else None)
    content = template_bytes(name, palette_from(Named(**colours)), heading_font, body_font, furniture)
    make_folder(path.parent)
    write_whole(path, content)
    typed = f'"{path}"' if " " in str(path) else path
    say(f"'{path}' is made. Refine it in PowerPoint if you like: View, Slide Master.")
    say(f"To see what it offers: workshop-kit theme check {typed}")
    say(f"To use it: workshop-kit build OUTLINE --theme {typed}")


def _colours(**typed: str) -> dict[str, str]:
    """Read colours as they are typed. Raises Misused for every one that is none."""
    read = {word: _COLOUR.fullmatch(text.strip()) for word, text in typed.items()}
    wrong = [
        Problem(f"--{word}: '{typed[word]}' is not a colour.", hint="Write six letters and digits, such as 1F5C5C.")
        for word, match in read.items()
        if match is None
    ]
    if wrong:
        raise Misused(wrong)
    return {word: match[1].upper() for word, match in read.items() if match}


def _name(name: str) -> str:
    """Return a name that every system takes for a file."""
    if not name.strip(" .") or _FORBIDDEN.search(name):
        raise Misused([Problem(f"'{name}' cannot be the name of a file.", hint="Take letters, digits and hyphens.")])
    return name.removesuffix(".pptx")


def _free(path: Path) -> Path:
    """Return where the template goes. Raises Refused where something is there."""
    path = path if path.suffix.lower() == ".pptx" else path.with_name(f"{path.name}.pptx")
    if path.exists():
        hint = "Take it away first, or name another file with --to."
        raise Refused([Problem(f"'{path}' is there already, and is not overwritten.", hint=hint)])
    return path
