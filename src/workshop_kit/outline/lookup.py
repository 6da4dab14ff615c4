"""Which file an outline means when it names another one: one beside it, else one that comes with the kit.

Named by its id (the file's name without its ending), its title, or its path inside the folder.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from workshop_kit.beside import read_beside
from workshop_kit.errors import Problem
from workshop_kit.fields import Unreadable
from workshop_kit.outline.files import ENDINGS, bundled, outline_id
from workshop_kit.outline.nearest import several_nearest
from workshop_kit.outline.source import load
from workshop_kit.text import name_of
from workshop_kit.tree import Scalar

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MOST_BESIDE = 500
"""Files beside an outline that are looked at for the one that is named."""


def outline_meant(said: Scalar, but: Iterable[Path] = ()) -> Path | Problem:
    """Return the file of the outline that is named; `but` are those that it cannot be: not the one that names it."""
    words = " ".join(said.text.split())
    if words.lower().endswith(ENDINGS) or "/" in words or "\\" in words:
        try:
            return read_beside(said).path
        except Unreadable as wrong:
            return Problem(wrong.message, wrong.place, wrong.hint)
    known = _known(said, {path.resolve() for path in but})
    wanted = name_of(words)
    return known.get(wanted) or _titled(known).get(wanted) or _unknown(said, known)


def named_from(folder: Path, outline: Path) -> str | None:
    """Return how a file in `folder` names an outline so that it is meant: a bundled one by its id, else by its path.

    None for one outside the folder: nothing that a file names is read from elsewhere.
    """
    path = outline.resolve()
    if path in {file.resolve() for file in bundled().values()}:
        return path.stem
    home = folder.resolve()
    return path.relative_to(home).as_posix() if path.is_relative_to(home) else None


def outlines_beside(folder: Path | None) -> list[Path]:
    """Return the files in a folder that may be outlines, in the order of their names."""
    if folder is None or not folder.is_dir():
        return []
    inside = (path for path in folder.iterdir() if path.name.lower().endswith(ENDINGS) and path.is_file())
    return sorted(islice(inside, MOST_BESIDE))


def _known(said: Scalar, but: set[Path]) -> dict[str, Path]:
    """Return every outline by the name of its id; what lies beside comes before what is bundled."""
    paths = [*bundled().values(), *outlines_beside(said.place.source.folder)]
    return {name_of(outline_id(path)): path for path in paths if path.resolve() not in but}


def _titled(known: dict[str, Path]) -> dict[str, Path]:
    trees = ((load(path, path.name).tree, path) for path in known.values())
    titles = ((tree.get("title"), path) for tree, path in trees if tree)
    return {name_of(title.text): path for title, path in titles if isinstance(title, Scalar)}


def _unknown(said: Scalar, known: dict[str, Path]) -> Problem:
    words = " ".join(said.text.split())
    near = several_nearest(name_of(words), known, 2)
    meant = " or ".join(f"'{outline_id(known[one])}'" for one in near)
    hint = f"Did you mean {meant}?" if near else "'workshop-kit list' shows the outlines that come with the kit."
    return Problem(f"There is no outline '{words}' beside this file or in the kit.", said.place, hint)
