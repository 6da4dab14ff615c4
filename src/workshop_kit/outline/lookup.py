"""Which file an outline means when it names another one: one beside it, else one that comes with the kit.

Named by its id (the file's name without its ending), its title, or its path inside the folder.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from workshop_kit.beside import read_beside
from workshop_kit.errors import Problem
from workshop_kit.fields import Unreadable
from workshop_kit.outline.files import ENDINGS, bundled, outline_id
from workshop_kit.outline.head import head
from workshop_kit.outline.nearest import several_nearest
from workshop_kit.text import name_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from workshop_kit.tree import Scalar

MOST_BESIDE = 500
"""Files beside an outline that are opened for their titles; by its own name every file is found."""


def outline_meant(said: Scalar, but: Iterable[Path] = ()) -> Path | Problem:
    """Return the file of the outline that is named; `but` are those that it cannot be: not the one that names it."""
    return Library().meant(said, but)


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
    """Return the files in a folder that may be outlines, in the order of their names; of very many, the first."""
    return _all_beside(folder)[:MOST_BESIDE]


class Library(Struct):
    """The outlines that can be named, for many names: each folder is looked through once, each title read once."""

    _folders: dict[Path | None, list[Path]] = field(default_factory=dict)
    _titles: dict[Path, str] = field(default_factory=dict)

    def meant(self, said: Scalar, but: Iterable[Path] = ()) -> Path | Problem:
        """Return the file of the outline that is named, as `outline_meant` does."""
        words = " ".join(said.text.split())
        if words.lower().endswith(ENDINGS) or "/" in words or "\\" in words:
            try:
                return read_beside(said).path
            except Unreadable as wrong:
                return Problem(wrong.message, wrong.place, wrong.hint)
        beside = self._beside(said.place.source.folder)
        others, wanted = {path.resolve() for path in but}, name_of(words)
        named = (path for path in (*beside, *bundled().values()) if name_of(outline_id(path)) == wanted)
        opened = (*beside[:MOST_BESIDE], *bundled().values())
        titled = (path for path in opened if self._title(path) == wanted)
        meant = (path for paths in (named, titled) for path in paths if wanted and path.resolve() not in others)
        return next(meant, None) or _unknown(said, (path for path in opened if path.resolve() not in others))

    def _beside(self, folder: Path | None) -> list[Path]:
        if folder not in self._folders:
            self._folders[folder] = _all_beside(folder)
        return self._folders[folder]

    def _title(self, path: Path) -> str:
        """Return the name that an outline's title has; '' without a title."""
        if path not in self._titles:
            found = head(path)
            self._titles[path] = name_of(found.title) if found else ""
        return self._titles[path]


def _all_beside(folder: Path | None) -> list[Path]:
    """Return all that may be outlines there; none in a folder that lets nobody look."""
    try:
        if folder is not None and folder.is_dir():
            return sorted(path for path in folder.iterdir() if path.name.lower().endswith(ENDINGS) and path.is_file())
    except OSError:
        pass
    return []


def _unknown(said: Scalar, others: Iterable[Path]) -> Problem:
    words = " ".join(said.text.split())
    known = {name_of(outline_id(path)): outline_id(path) for path in others}
    meant = " or ".join(f"'{known[one]}'" for one in several_nearest(name_of(words), known, 2))
    hint = f"Did you mean {meant}?" if meant else "'workshop-kit list' shows the outlines that come with the kit."
    return Problem(f"There is no outline '{words}' beside this file or in the kit.", said.place, hint)
