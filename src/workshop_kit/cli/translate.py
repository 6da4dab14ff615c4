"""`translate`: the file to type over, for an outline in another language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from workshop_kit.cli.options import EXAMPLES, OneOutline
from workshop_kit.cli.say import listed, say
from workshop_kit.errors import Problem, Refused, stops

if TYPE_CHECKING:
    from workshop_kit.tree import Mapping


def translate(
    outline: OneOutline,
    *,
    to: Annotated[str, typer.Option("--to", metavar="es", help="The language, such as es or Spanish.")],
    out: Annotated[
        Path | None, typer.Option("--out", metavar=EXAMPLES["--out"], help="Where it goes. Unset: OUTLINE.es.yaml.")
    ] = None,
) -> None:
    """Write the file to type over, for an outline in another language.

    OUTLINE is the id of one that comes with the kit, or the path of your own. The file goes beside your own outline;
    for one of the kit's, into the folder that you are in. A file that is there already is never overwritten.
    """
    from workshop_kit.cli.outlines import outline as path_of
    from workshop_kit.keeping.folders import folders
    from workshop_kit.keeping.whole import elsewhere, write_whole
    from workshop_kit.outline.files import called
    from workshop_kit.outline.looks import no_whole_outline
    from workshop_kit.outline.source import load
    from workshop_kit.outline.translating import to_type_over

    path, code = path_of(outline), _code(to)
    loaded = load(path, called(path))
    if loaded.tree is None or stops(loaded.problems):
        raise Refused(loaded.problems)
    if other := no_whole_outline(loaded.tree):
        raise Refused([other])
    _refuse_twice(loaded.tree, code)
    file = out or _beside(path, code)
    head = _head(path, file, code)
    if file.exists():
        told = f"'{file}' is there already, and stays as it is."
        raise Refused([Problem(told, hint="Give another name with --out.")])
    with elsewhere(f"Choose another place with --out, such as: --out {EXAMPLES['--out']}"), folders(file.parent):
        write_whole(file, f"{head}\n{to_type_over(loaded.source.lines, loaded.tree)}".encode())
    say(f"'{file}' is written. Type over its words; what to keep stands at its top.")
    say(f"To see what is left to do: workshop-kit check {_typed(file)}")
    say(f"To make it: workshop-kit build {_typed(file)}")


def _beside(path: Path, code: str) -> Path:
    """Return where the file goes if nothing else is said: where a build looks for it."""
    from workshop_kit.outline.files import is_bundled, outline_id

    folder = Path() if is_bundled(str(path)) else path.parent
    return folder / f"{outline_id(path)}.{code}.yaml"


def _head(path: Path, file: Path, code: str) -> str:
    """Return the lines above the words, which name the original. Raises `Refused` for one outside the file's folder."""
    from workshop_kit.outline.files import outline_id
    from workshop_kit.outline.lookup import named_from
    from workshop_kit.outline.translating import HEAD
    from workshop_kit.words import language

    named = named_from(file.parent, path)
    if named is None:
        message = f"A translation of '{path}' has to lie in the same folder, or above it."
        raise Refused([Problem(message, hint=f"Write it there: --out {_typed(path.with_name(file.name))}")])
    name = outline_id(path)
    named = name if named == path.name else named
    return HEAD.format(original=name, language=language(code).name, file=_typed(file), named=named, code=code)


def _code(to: str) -> str:
    """Return the code of a language; one that the kit does not speak is refused."""
    from workshop_kit.words import language, language_named, languages

    if code := language_named(to):
        return code
    known = [f"{code} ({language(code).name})" for code in languages()]
    raise Refused([Problem(f"The kit has no words for the language '{to}'.", hint=f"Known are {listed(known)}.")])


def _refuse_twice(tree: Mapping, code: str) -> None:
    """Refuse an outline that is in the language already, or a translation."""
    from workshop_kit.outline.understood import spoken_in
    from workshop_kit.words import language

    if key := tree.key("translation_of"):
        hint = "Translate the outline that it was made from."
        raise Refused([Problem("This is a translation itself.", key.place, hint)])
    if spoken_in(tree) == code:
        raise Refused([Problem(f"This outline is in {language(code).name} already.", tree.place)])


def _typed(file: Path) -> str:
    return f'"{file}"' if " " in str(file) else str(file)
