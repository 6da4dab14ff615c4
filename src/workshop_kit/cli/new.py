"""`new`: a file of one's own, small and with examples, or a whole copy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from workshop_kit.cli import terminal
from workshop_kit.cli.options import EXAMPLES, Couples, Format, Length, People, Starts
from workshop_kit.cli.pasted import pasted
from workshop_kit.cli.say import complain, complain_of, listed, say
from workshop_kit.cli.usage import Misused
from workshop_kit.errors import Problem, Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.cli.new_made import Asked, Begun

ENDING = ".yaml"


def _option(name: str, help_text: str) -> Any:
    return typer.Option(name, metavar=EXAMPLES[name], help=help_text)


_FROM = "The workshop to begin from; with --copy, a program too. Unset: the smallest there is."


def new(  # noqa: PLR0913 - one parameter an option
    name: Annotated[str | None, typer.Argument(metavar="NAME", hidden=True)] = None,
    *,
    base: Annotated[str | None, _option("--from", _FROM)] = None,
    format: Format = None,
    length: Length = None,
    couples: Couples = None,
    people: People = None,
    title: Annotated[str | None, _option("--title", "The title on the cover. Unset: that of the workshop.")] = None,
    starts: Starts = None,
    without: Annotated[list[str] | None, _option("--without", "A block to leave out; may be given again.")] = None,
    copy: Annotated[bool, typer.Option("--copy", help="Write the whole outline, to change every line of it.")] = False,
    to: Annotated[Path, typer.Option("--to", metavar="FOLDER", help="The folder that the file goes to.")] = Path(),
) -> None:
    """Make a workshop your own, in a small file that you edit.

    In a terminal, type it alone: it asks what it needs. Who gives NAME and --from is asked nothing.
    NAME is what the file is called. A file that is there already is never overwritten.
    """
    from workshop_kit.cli.new_made import Asked, title_named
    from workshop_kit.cli.outlines import outline
    from workshop_kit.cli.wishes import understood

    wishes = understood(format=format, length=length, couples=couples, people=people, starts=starts)
    if copy:
        _check_copy(format=format, length=length, couples=couples, people=people, starts=starts, without=without)
    asked = Asked(
        outline(base) if base is not None else None,
        title_named(title) if title is not None else "",
        wishes,
        tuple(without or ()),
    )
    path = _free(to, name) if name is not None else None
    if terminal.in_a_terminal() and not (name and base):
        asked, path = _completed(asked, path, to, copy=copy)
    _check_enough(asked, path, copy=copy)
    path = path or _free(to, asked.title)
    _write(path, _begun(asked, path.parent, copy=copy), name)


def _completed(asked: Asked, path: Path | None, to: Path, *, copy: bool) -> tuple[Asked, Path]:
    """Ask for what was not typed."""
    from workshop_kit.cli.new_asked import completed, file_name

    asked = completed(asked, copy=copy)
    if path is None:
        called = file_name(_usual_name(asked.title, to), lambda typed: _free(to, typed).stem)
        path = to / f"{called}{ENDING}"
    say()
    return asked, path


def _begun(asked: Asked, folder: Path, *, copy: bool) -> Begun:
    from workshop_kit.cli.new_made import copy_begun, overlay_begun, smallest_begun

    if asked.base is None:
        return smallest_begun(asked)
    return copy_begun(asked, asked.base) if copy else overlay_begun(asked, asked.base, folder)


def _next(begun: Begun) -> Iterator[tuple[str, str]]:
    """Yield the commands that come next, and what each does."""
    yield "check", "says what is wrong"
    yield "build", "makes everything"
    if begun.is_overlay:
        yield "explain", "shows what is yours, and what is as in the workshop"


def _write(path: Path, begun: Begun, typed: str | None) -> None:
    """Write the file, and say what it is and what comes next."""
    from workshop_kit.keeping.folders import folders
    from workshop_kit.keeping.whole import write_whole

    with folders(path.parent):
        write_whole(path, begun.text.encode())
    say(f"'{path}' is written.")
    say(f"It holds {begun.what}.")
    if typed is not None and typed.strip() not in (path.stem, path.name):
        say("Its name is in small letters and hyphens, which every computer can read.")
    say("Open it in a text editor, change what you like and save it. Then:")
    say()
    for command, about in _next(begun):
        say(f"  {pasted(['workshop-kit', command, path])}\n      {about}")
    if begun.problems:
        complain("")
        complain_of(begun.problems)


def _free(folder: Path, typed: str) -> Path:
    """Return the path of a new file. Raises Misused for no name, Refused where a file is there already."""
    from workshop_kit.cli.file_names import outline_named

    path = folder / f"{outline_named(typed)}{ENDING}"
    if path.exists() or path.is_symlink():
        hint = f"Take another name, or go on with it: {pasted(['workshop-kit', 'check', path])}"
        raise Refused([Problem(f"'{path}' is there already, and is not overwritten.", hint=hint)])
    return path


def _usual_name(title: str, folder: Path) -> str:
    """Return a name for the file, after its title; another where there is such a file, or can be none."""
    from workshop_kit.text import name_of

    stem = name_of(title)[:50].strip("-") or "my-workshop"
    for name in (stem, f"my-{stem}", *(f"my-{stem}-{number}" for number in range(2, 100))):
        try:
            return _free(folder, name).stem
        except Refused:
            continue
    return stem


def _check_copy(**typed: object) -> None:
    """Raise Misused for what no copy can hold: a whole outline is for all its formats and lengths."""
    given = [f"--{word}" for word, wish in typed.items() if wish]
    if given:
        message = f"{listed(given)} cannot be written into a copy: it is for all formats and lengths."
        raise Misused([Problem(message, hint="Leave --copy out; or say it when you build.")])


def _check_enough(asked: Asked, path: Path | None, *, copy: bool) -> None:
    """Raise Misused where something is missing that nobody could be asked for."""
    wishes = asked.wishes
    needs = {"copy": copy, "without": asked.without, "couples": wishes.couples, "people": wishes.people}
    given = [f"--{word}" for word, wish in (needs | {"starts": wishes.starts}).items() if wish not in (None, (), False)]
    if asked.base is None and given:
        hint = "Like this: --from appreciation-and-validation"
        what = f"{listed(given)} {'needs' if len(given) == 1 else 'need'} a workshop to begin from."
        raise Misused([Problem(what, hint=hint)])
    if path is None and not asked.title:
        hint = "Like this: workshop-kit new my-evening --from appreciation-and-validation"
        raise Misused([Problem("Something is missing after the command: NAME.", hint=hint)])
