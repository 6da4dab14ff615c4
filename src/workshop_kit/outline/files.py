"""From a path to the bytes of an outline, or to the reason why it cannot be read."""

from __future__ import annotations

import difflib
import functools
import re
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from workshop_kit.errors import Problem
from workshop_kit.resources import asset, workshops

if TYPE_CHECKING:
    from workshop_kit.places import Source

LARGEST = 2_000_000
ENDINGS = (".yaml", ".yml", ".yaml.txt", ".yml.txt")
_SESSIONS = re.compile(r"^sessions:", re.MULTILINE)


def bundled() -> dict[str, Path]:
    """Return the outlines that come with the kit, by id, and after them the programs."""
    return {**bundled_outlines(), **bundled_programs()}


def bundled_outlines() -> dict[str, Path]:
    """Return the outlines that come with the kit, by id, in the order in which they are best taken."""
    order = {name: number for number, name in enumerate(_order())}
    paths = (path for path in _bundled_files() if not _has_sessions(path))
    return {path.stem: path for path in sorted(paths, key=lambda path: order.get(path.stem, len(order)))}


def bundled_programs() -> dict[str, Path]:
    """Return the programs that come with the kit, by id."""
    return {path.stem: path for path in _bundled_files() if _has_sessions(path)}


def _bundled_files() -> list[Path]:
    return sorted(workshops().glob("*.yaml"))


@functools.cache
def _has_sessions(path: Path) -> bool:
    """Whether a bundled file is a program, without reading it as YAML: its keys begin their lines."""
    return bool(_SESSIONS.search(path.read_text(encoding="utf-8")))


@functools.cache
def _order() -> tuple[str, ...]:
    with asset("order.yaml").open(encoding="utf-8") as file:
        return tuple(yaml.load(file, Loader=yaml.CSafeLoader))


def _bundled_ids() -> set[str]:
    return {path.stem for path in _bundled_files()}


def outline_id(path: Path) -> str:
    """Return the id of an outline: its file's name without the ending."""
    name = path.name
    ending = next((e for e in sorted(ENDINGS, key=len, reverse=True) if name.lower().endswith(e)), path.suffix)
    return name[: len(name) - len(ending)] or name


def is_bundled(name: str) -> bool:
    """Whether the file of this name comes with the kit; `name` as it is called in messages."""
    path = Path(name)
    return path.resolve().parent == workshops().resolve() or (path.stem in _bundled_ids() and not path.exists())


def called(path: Path) -> str:
    """Return how an outline is called in messages: as it can be opened from here; a bundled one by its name alone."""
    return path.name if path.parent == workshops() else str(path)


def called_beside(path: Path, by: Source) -> str:
    """Return how a file that a text names is called in messages: as that text is, where it lies in its folder."""
    if by.folder is None:
        return path.name
    folder, whole = by.folder.resolve(), path.parent.resolve() / path.name
    return str(Path(by.name).parent / whole.relative_to(folder)) if whole.is_relative_to(folder) else path.name


def file_bytes(path: Path, name: str) -> bytes | Problem:
    """Return what the file holds, or a Problem; a file that is too large is not read."""
    try:
        if path.is_dir():
            return _folder(path, name)
        if not path.exists():
            return _missing(path, name)
        if path.stat().st_size > LARGEST:
            return _large(path.stat().st_size, name)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except PermissionError:
        return Problem(
            f"'{name}' may not be read.", None, "It may be open in another program, or belong to someone else."
        )
    except (OSError, ValueError):
        return Problem(
            f"'{name}' cannot be read.", None, "Is the name right, and is the disk or stick still connected?"
        )
    return data if len(data) <= LARGEST else _large(len(data), name)


def _large(size: int, name: str) -> Problem:
    return Problem(
        f"'{name}' has {size / 1_000_000:.1f} million characters; an outline has at most {LARGEST // 1_000_000}.",
        None,
        "Is it the right file? Outlines are short texts; pictures stand in files of their own.",
    )


def _folder(path: Path, name: str) -> Problem:
    inside = sorted(child.name for child in path.iterdir() if child.name.lower().endswith(ENDINGS))
    hint = f"Name one of the outlines in it, such as '{Path(name) / inside[0]}'." if inside else "Name an outline."
    return Problem(f"'{name}' is a folder, not an outline.", None, hint)


def _missing(path: Path, name: str) -> Problem:
    """Name what is nearest: files beside the one meant, and bundled outlines."""
    beside = path.parent
    files = {}
    if beside.is_dir():
        files = {c.name: str(Path(name).parent / c.name) for c in beside.iterdir() if c.name.lower().endswith(ENDINGS)}
    known = {**{outline_id(Path(file)): said for file, said in files.items()}, **files, **{i: i for i in bundled()}}
    near = difflib.get_close_matches(path.name, known, 3, 0.6) or difflib.get_close_matches(path.stem, known, 3, 0.6)
    said = list(dict.fromkeys(known[match] for match in near))
    by_path = name.lower().endswith(ENDINGS) or Path(name).name != name
    looked = f"It was looked for in the folder '{beside.resolve()}'." if by_path and beside.is_dir() else ""
    if said:
        hint = f"Did you mean {' or '.join(repr(one) for one in said)}?\n{looked}".rstrip()
    elif not beside.is_dir():
        hint = f"There is no folder '{Path(name).parent}' either."
    else:
        hint = f"{looked}\n'workshop-kit list' shows the outlines that come with the kit.".lstrip()
    return Problem(f"There is no outline '{name}'.", None, hint)
