"""Where translations and their originals lie: beside each other, or the original among the bundled outlines."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from workshop_kit.errors import Problem, stops
from workshop_kit.outline.files import ENDINGS, bundled, is_bundled, outline_id
from workshop_kit.outline.nearest import nearest
from workshop_kit.outline.source import Loaded, load
from workshop_kit.outline.translation import translated
from workshop_kit.tree import Mapping, Scalar
from workshop_kit.words import language_named

if TYPE_CHECKING:
    from collections.abc import Iterator


def with_original(loaded: Loaded) -> Loaded:
    """Return a translation as it is with the names and numbers of its original; any other outline as it is."""
    said = loaded.tree.get("translation_of") if loaded.tree else None
    if loaded.tree is None or not isinstance(said, Scalar) or not said.text.strip():
        return loaded
    original = original_of(said, loaded.source.folder)
    if isinstance(original, Problem):
        return Loaded(loaded.tree, (*loaded.problems, original), loaded.source)
    tree, problems = translated(loaded.tree, original)
    return Loaded(tree, (*loaded.problems, *problems), loaded.source)


def original_of(said: Scalar, folder: Path | None) -> Mapping | Problem:
    """Return the tree of the outline that `translation_of` names: of a file in `folder`, else of a bundled one."""
    name = said.text.strip()
    path = next((path for path in _places(name, folder) if path.is_file()), bundled().get(name))
    if path is None:
        near = nearest(name, [*bundled(), *({outline_id(file) for file in folder.glob("*.y*ml")} if folder else ())])
        hint = f"Did you mean '{near}'?" if near else "Put the original beside its translation."
        return Problem(f"There is no outline '{name}' beside this one or in the kit.", said.place, hint)
    loaded = load(path, path.name)
    if loaded.tree is None or stops(loaded.problems):
        return Problem(f"'{name}' cannot be read.", said.place, f"First type: workshop-kit check {name}")
    if first := loaded.tree.get("translation_of"):
        meant = f" '{first.text.strip()}'" if isinstance(first, Scalar) else ""
        return Problem(f"'{name}' is a translation itself.", said.place, f"Name the outline it was made from{meant}.")
    return loaded.tree


def in_language(path: Path, wish: str | None) -> Path:
    """Return the translation of an outline into a language, by code or name; the outline itself where there is none.

    It lies beside the outline; for one that comes with the kit, in the folder that the person is in too.
    """
    code = language_named(wish) if wish else None
    if code is None:
        return path
    name = f"{outline_id(path)}.{code}"
    folders = [path.parent, *([Path()] if is_bundled(str(path)) else [])]
    files = (folder / f"{name}{ending}" for folder in folders for ending in ENDINGS)
    return next((file for file in files if file.is_file()), path)


def _places(name: str, folder: Path | None) -> Iterator[Path]:
    """Yield where an original may lie: under its name, or the file that is named."""
    if folder is not None:
        yield from (folder / f"{name}{ending}" for ending in ENDINGS)
        if name.lower().endswith(ENDINGS):
            yield folder / name
