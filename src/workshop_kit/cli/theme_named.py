"""What `theme new` is told: a name, faces, colours and a file as they are typed go in, and come out fit to be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.cli.file_names import LONGEST, check_file_name
from workshop_kit.cli.usage import Misused
from workshop_kit.colours.named import LIKE_THIS, colour_meant
from workshop_kit.errors import Problem, Refused

if TYPE_CHECKING:
    from pathlib import Path

_SUFFIX = ".pptx"


def theme_named(name: str) -> str:
    """Return what a theme is called, which is a file's name on every system. Raises Misused where it cannot be."""
    from workshop_kit.theme.offered import BUNDLED

    called = name.strip()
    if called.lower().endswith(_SUFFIX):
        called = called[: -len(_SUFFIX)]
    check_file_name(called, name)
    if called.casefold() in BUNDLED:
        message = f"'{called}' is the name of a theme that comes with the kit."
        raise Misused([Problem(message, hint="Take a name of your own.")])
    return called


def file_named(path: Path) -> Path:
    """Return where the template goes. Raises Refused where something is there, Misused where no file can be."""
    try:
        if path.is_dir():
            hint = "Name a file in it after --to."
            raise Refused([Problem(f"'{path}' is a folder, not a file.", hint=hint)])
        path = path if path.suffix.lower() == _SUFFIX else path.with_name(f"{path.name}{_SUFFIX}")
        check_file_name(path.name[: -len(_SUFFIX)], path.name)
        there = path.exists()
    except OSError as error:
        hint = "Name another file with --to."
        raise Refused([Problem(f"'{path}' cannot be written: {error.strerror}.", hint=hint)]) from None
    if there:
        hint = "Take it away first, or name another file with --to."
        raise Refused([Problem(f"'{path}' is there already, and is not overwritten.", hint=hint)])
    return path


def faces_named(**typed: str) -> tuple[str, ...]:
    """Return the names of faces. Raises Misused for every one that is none."""
    faces = {word: text.strip() for word, text in typed.items()}
    wrong = [
        Problem(
            f"--{word.replace('_', '-')}: '{text}' is not the name of a face.",
            hint="Write it as PowerPoint shows it, such as Cambria.",
        )
        for word, text in faces.items()
        if not text or not text.isprintable() or len(text) > LONGEST
    ]
    if wrong:
        raise Misused(wrong)
    return tuple(faces.values())


def colours_named(**typed: str) -> dict[str, str]:
    """Read colours as they are typed. Raises Misused for every one that is none."""
    read = {word: colour_meant(text) for word, text in typed.items()}
    wrong = [
        Problem(f"--{word}: '{typed[word]}' is not a colour that the kit knows.", hint=LIKE_THIS)
        for word, colour in read.items()
        if colour is None
    ]
    if wrong:
        raise Misused(wrong)
    return {word: colour for word, colour in read.items() if colour}
