"""What a person changed in a kit since it was built: a folder, or one deck of it, goes in, sentences come out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.edits.before import base_for, beside
from workshop_kit.edits.opening import seen_deck
from workshop_kit.edits.telling import told
from workshop_kit.errors import Problem, Refused
from workshop_kit.keeping.bases import SUFFIX
from workshop_kit.keeping.manifest import MANIFEST, read_manifest
from workshop_kit.keeping.standing import digest_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from workshop_kit.keeping.manifest import Manifest


class FileDiff(Struct, frozen=True):
    """One file that is not as it was built: what is said of it, and what changed in it, line by line."""

    name: str
    said: str
    lines: tuple[str, ...] = ()


class KitDiff(Struct, frozen=True):
    """All files that are not as they were built, and what stood in the way of telling more."""

    folder: Path
    files: tuple[FileDiff, ...]
    problems: tuple[Problem, ...]


def kit_diff(path: Path) -> KitDiff:
    """Return what was changed in a kit's folder, or in one deck of it. Raises `Refused` where it is no kit."""
    folder = path if path.is_dir() else _folder_of(path)
    manifest = read_manifest(folder)
    if not manifest.written:
        raise Refused([_no_kit(path)])
    names = _names(folder, manifest) if path.is_dir() else [path.relative_to(folder).as_posix()]
    files: list[FileDiff] = []
    problems: list[Problem] = []
    for name in names:
        try:
            files += _file(folder, name, manifest)
        except Refused as refused:
            problems += refused.problems
    return KitDiff(folder, tuple(files), tuple(problems))


def _folder_of(path: Path) -> Path:
    """Return the kit's folder that a file is in: its own, or for a session of a program the one above."""
    if not path.exists():
        raise Refused([Problem(f"There is no folder or file '{path}'.", hint=_NAME_ONE)])
    above = (path.parent, path.parent.parent)
    return next((folder for folder in above if (folder / MANIFEST).exists()), path.parent)


_NAME_ONE = "Name the folder of a kit, such as: workshop-kit diff kits/appreciation-and-validation"


_NOT_OURS = "not made by the kit, so what changed in it cannot be told."


def _no_kit(path: Path) -> Problem:
    what = "is not" if path.is_dir() else "does not lie in"
    said = f"'{path}' {what} the folder of a kit, or what was built there is not known any more."
    return Problem(said, hint=_NAME_ONE)


def _names(folder: Path, manifest: Manifest) -> list[str]:
    """Return the files that were built; a fresh one that was put beside another and is gone again is not missed."""
    names = dict.fromkeys(row.file for row in manifest.written)
    return [name for name in names if (folder / name).exists() or beside(name) not in names]


def _file(folder: Path, name: str, manifest: Manifest) -> Iterator[FileDiff]:
    path = folder / name
    if not path.exists():
        yield FileDiff(name, "not there any more: deleted, or under another name.")
        return
    digest = digest_at(path)
    if digest is None:
        said = f"'{path}' cannot be read; another program may have it open."
        raise Refused([Problem(said, hint="Close it there, then run the same command again.")])
    if manifest.made(digest):
        return
    if path.suffix == SUFFIX:
        yield _deck(folder, name, manifest)
    elif manifest.digest(name) is None:
        yield FileDiff(name, _NOT_OURS)
    else:
        yield FileDiff(name, "changed by hand.")


def _deck(folder: Path, name: str, manifest: Manifest) -> FileDiff:
    after = seen_deck(folder / name, folder / name)
    base = base_for(folder, name, manifest, after)
    if base is None:
        unknown = "changed by hand; what it was before is not known any more."
        return FileDiff(name, unknown if manifest.digest(name) else _NOT_OURS)
    lines = tuple(told(base.seen, after))
    return FileDiff(name, "changed by hand:" if lines else "saved again, but nothing is different.", lines)
