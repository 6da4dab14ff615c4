"""Where translations and their originals lie: beside each other, or the original among the bundled outlines."""

from __future__ import annotations

from pathlib import Path

from workshop_kit.errors import Problem, stops
from workshop_kit.outline.files import ENDINGS, is_bundled, outline_id
from workshop_kit.outline.looks import no_whole_outline
from workshop_kit.outline.lookup import outline_meant
from workshop_kit.outline.source import Loaded, load
from workshop_kit.outline.translation import translated
from workshop_kit.tree import Mapping, Scalar
from workshop_kit.words import language_named


def with_original(loaded: Loaded) -> Loaded:
    """Return a translation as it is with the names and numbers of its original; any other outline as it is."""
    said = loaded.tree.get("translation_of") if loaded.tree else None
    if loaded.tree is None or not isinstance(said, Scalar) or not said.text.strip():
        return loaded
    original = original_of(said)
    if isinstance(original, Problem):
        return Loaded(loaded.tree, (*loaded.problems, original), loaded.source)
    tree, problems = translated(loaded.tree, original)
    return Loaded(tree, (*loaded.problems, *problems), loaded.source)


def original_of(said: Scalar) -> Mapping | Problem:
    """Return the tree of the outline that `translation_of` names: of a file in its folder, else of a bundled one."""
    name = " ".join(said.text.split())
    source = said.place.source
    path = outline_meant(said, [source.folder / Path(source.name).name] if source.folder else [])
    if isinstance(path, Problem):
        return path
    loaded = load(path, path.name)
    if loaded.tree is None or stops(loaded.problems):
        return Problem(f"'{name}' cannot be read.", said.place, f"First type: workshop-kit check {name}")
    if first := loaded.tree.get("translation_of"):
        meant = f" '{first.text.strip()}'" if isinstance(first, Scalar) else ""
        return Problem(f"'{name}' is a translation itself.", said.place, f"Name the outline it was made from{meant}.")
    if other := no_whole_outline(loaded.tree):
        return Problem(f"'{name}' is no outline of its own.", said.place, f"{other.message} {other.hint}")
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
