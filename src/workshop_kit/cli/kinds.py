"""`kinds`: the words that may stand after a dash, what each makes, and how it is written."""

from __future__ import annotations

import shutil
import textwrap
from typing import TYPE_CHECKING, Annotated

import typer

from workshop_kit.cli.say import say
from workshop_kit.cli.usage import nearest
from workshop_kit.errors import Problem, Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from workshop_kit.kinds import Kind

WORD, WIDEST = 14, 100
BLOCK_EXAMPLE = """\
- {kind}: Three thank-yous
  minutes: 20
  say: |
    Find your place, and take your time.
  steps:
    - statement: Being noticed feels good
"""


def kinds(kind: Annotated[str | None, typer.Argument(metavar="KIND", hidden=True)] = None) -> None:
    """Show what may stand after a dash.

    Without KIND: all kinds of blocks, slides and exercises. With one: its example, its fields and where it is used.
    """
    from workshop_kit.outline.meanings import BLOCKS

    steps = _steps()
    if kind is None:
        _list_all(BLOCKS, steps)
    elif kind.lower() in BLOCKS:
        _show_block(kind.lower())
    elif kind.lower() in steps:
        _show_step(kind.lower(), steps[kind.lower()])
    else:
        near = nearest(kind, [*BLOCKS, *steps])
        raise Refused([Problem(f"There is no kind '{kind}'.{near}", hint="To see them all, type: workshop-kit kinds")])


def _steps() -> Mapping[str, type[Kind]]:
    """Return every kind of step; importing the two packages registers them."""
    import workshop_kit.exercises
    import workshop_kit.slides  # noqa: F401 - for what importing does
    from workshop_kit.kinds import KINDS

    return KINDS


def _list_all(blocks: Mapping[str, str], steps: Mapping[str, type[Kind]]) -> None:
    from workshop_kit.kinds import Exercise

    slides = {word: _about(kind) for word, kind in steps.items() if not issubclass(kind, Exercise)}
    exercises = {word: _about(kind) for word, kind in steps.items() if issubclass(kind, Exercise)}
    for title, group in (("Blocks", blocks), ("Slides", slides), ("Exercises", exercises)):
        say(f"{title}:")
        _rows(group.items())
        say()
    say("For one of them with an example: workshop-kit kinds KIND")


def _show_block(kind: str) -> None:
    from workshop_kit.outline.meanings import BLOCK, BLOCKS

    say(f"{kind}, a block. {BLOCKS[kind]}\n\n{BLOCK_EXAMPLE.format(kind=kind)}")
    say("What may be written below it:")
    _rows(BLOCK.items())
    _show_uses(kind)


def _show_step(word: str, kind: type[Kind]) -> None:
    from workshop_kit.kinds import Exercise, Slide

    base = Exercise if issubclass(kind, Exercise) else Slide
    own = [name for name in _names(kind) if name in kind.meanings or name not in _names(base)]
    shared = [name for name in _names(kind) if name not in own]
    group = "exercise" if base is Exercise else "slide"
    say(textwrap.fill(f"{word}, {'an' if base is Exercise else 'a'} {group}. {_about(kind)}", _width()))
    say(f"\n{kind.example}")
    if own:
        say("Its own:")
        _fields(word, own)
        say()
    say(f"What every {group} may have:")
    _fields(word, shared)
    _show_uses(word)


def _show_uses(kind: str) -> None:
    """Name the bundled outlines that use a kind, with the blocks to look at."""
    from workshop_kit.outline.used import used

    found = used(kind)
    say("\nUsed in:" if found else "\nNone of the outlines that come with the kit uses it yet.")
    for outline, blocks in found.items():
        lines = textwrap.fill(" · ".join(blocks), _width(), initial_indent=" " * 4, subsequent_indent=" " * 4)
        say(f"  {outline}\n{lines}")


def _names(kind: type[Kind]) -> list[str]:
    """Return the keys that an author may write below a step of this kind."""
    return [field.alias or name for name, field in kind.model_fields.items() if name != "kind"]


def _fields(word: str, names: Iterable[str]) -> None:
    from workshop_kit.outline.meanings import meaning

    _rows((name, meaning(word, name)) for name in names)


def _about(kind: type[Kind]) -> str:
    return (kind.__doc__ or "").strip().partition("\n")[0]


def _rows(rows: Iterable[tuple[str, str]]) -> None:
    """Say a word and what it means, in two columns that fit the window."""
    for word, about in rows:
        say(textwrap.fill(about, _width(), initial_indent=f"  {word:<{WORD}} ", subsequent_indent=" " * (WORD + 3)))


def _width() -> int:
    return min(shutil.get_terminal_size().columns, WIDEST)
