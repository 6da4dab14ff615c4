"""Keep a kit: from names with bytes to files in a folder, with a report of where each one is.

Nothing is lost. A file whose content we did not write is a person's: it stays as it is, and the fresh one goes beside
it as `NAME-new.pptx`. All checks come before the first byte is written.
"""

from __future__ import annotations

import itertools
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.errors import Problem, Refused
from workshop_kit.keeping.alone import alone_in
from workshop_kit.keeping.manifest import MANIFEST, Manifest, Written, digest_of, read_manifest
from workshop_kit.keeping.whole import all_ready, discard_leftovers, make_folder, write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class KeptFile:
    """Where a file is. `yours` are files in its way that a person changed; they stay as they are.

    `yours_for` says for whom and how long those were made, where that is known.
    """

    name: str
    path: Path
    yours: tuple[Path, ...] = ()
    yours_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """What one `keep` did, file by file in the order given.

    `left` are files of an earlier one that this one did not make, and that are for somebody else or another length;
    `stale` those that are for the same, and were made when the kit still had more to it.
    """

    folder: Path
    files: tuple[KeptFile, ...]
    left: tuple[Written, ...] = ()
    stale: tuple[Written, ...] = ()


@dataclass(frozen=True, slots=True)
class _Move:
    """One decision: the file, its fresh content, and whether that stands there already."""

    file: KeptFile
    content: bytes
    done: bool


def keep(folder: Path, files: Mapping[str, bytes], made_for: str = "") -> Kept:
    """Write `files` into `folder`, each whole or not at all; `made_for` says for whom and how long they are.

    A name may begin with a folder in it: 'first-evening/trust-slides.pptx'.
    Raises `Refused`, in plain words, where a file is open in an Office program, the folder cannot be written, or
    another build is writing into it.
    """
    for parent in dict.fromkeys((folder, *((folder / name).parent for name in files))):
        make_folder(parent)
    with alone_in(folder):
        manifest = read_manifest(folder)
        moves = [_decided(folder, name, content, manifest) for name, content in files.items()]
        _refuse_open_files(moves)
        for path in (folder / MANIFEST, *(move.file.path for move in moves)):
            discard_leftovers(path)
        _write(folder, moves, manifest, made_for)
    left = [*_left(folder, files, manifest)]
    others = tuple(row for row in left if row.made_for not in ("", made_for))
    same = tuple(row for row in left if row.made_for == made_for)
    return Kept(folder, tuple(move.file for move in moves), others, same)


def _left(folder: Path, files: Mapping[str, bytes], manifest: Manifest) -> Iterator[Written]:
    """Yield what an earlier build left beside the fresh files, each file once."""
    rows = {row.file: row for row in manifest.written}
    return (row for row in rows.values() if row.file not in files and (folder / row.file).exists())


def _decided(folder: Path, name: str, content: bytes, manifest: Manifest) -> _Move:
    """Find the first name that is free, ours, or holds this very content already."""
    yours: list[Path] = []
    for candidate in _names(folder / name):
        there = _content(candidate)
        if there == content or not _is_theirs(candidate, there, manifest):
            made_for = tuple(manifest.made_for(_named(theirs, folder)) for theirs in yours)
            return _Move(KeptFile(name, candidate, tuple(yours), made_for), content, there == content)
        yours.append(candidate)
    raise AssertionError  # there is always a next name


def _names(path: Path) -> Iterator[Path]:
    """`trust-slides.pptx`, then `trust-slides-new.pptx`, `trust-slides-new-2.pptx` and so on."""
    yield path
    yield path.with_stem(f"{path.stem}-new")
    for number in itertools.count(2):
        yield path.with_stem(f"{path.stem}-new-{number}")


def _named(path: Path, folder: Path) -> str:
    """Return how the manifest calls a file, on every system alike."""
    return path.relative_to(folder).as_posix()


def _content(path: Path) -> bytes | None:
    """Return what stands there; None where nothing does or it cannot be read."""
    try:
        return path.read_bytes()
    except OSError:
        return None


def _is_theirs(path: Path, content: bytes | None, manifest: Manifest) -> bool:
    """Whether something is there that we did not write; what cannot be read is not ours to replace."""
    if content is None:
        return os.path.lexists(path)
    return not manifest.made(digest_of(content))


def _refuse_open_files(moves: list[_Move]) -> None:
    """Office marks an open file by another beside it: saving there later would undo what we write now."""
    problems = [
        Problem(
            f"'{move.file.path.name}' is open in an Office program, so the fresh one cannot take its place.",
            hint=f"Close it there, then run the same command again. If it is open nowhere, delete '{lock.name}'.",
        )
        for move in moves
        if not move.done
        for lock in _locks(move.file.path)
        if os.path.lexists(lock)
    ]
    if problems:
        raise Refused(problems)


def _locks(path: Path) -> tuple[Path, ...]:
    """How Microsoft Office (the first two letters of a long name give way) and LibreOffice mark an open file."""
    return (
        path.with_name(f"~${path.name}"),
        path.with_name(f"~${path.name[2:]}"),
        path.with_name(f".~lock.{path.name}#"),
    )


def _write(folder: Path, moves: list[_Move], manifest: Manifest, made_for: str) -> None:
    """Announce in the manifest, write, settle the manifest: cut short anywhere, no file of ours looks a person's."""
    fresh = [Written(_named(move.file.path, folder), digest_of(move.content), made_for) for move in moves]
    if manifest.settled(fresh) == manifest and all(move.done for move in moves):
        return
    with all_ready({move.file.path: move.content for move in moves if not move.done}) as ready:
        write_whole(folder / MANIFEST, manifest.adding(fresh).encoded())
        for put_in_place in ready.values():
            put_in_place()
    write_whole(folder / MANIFEST, manifest.settled(fresh).encoded())
