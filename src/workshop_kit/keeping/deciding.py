"""Deciding where each file of a kit goes, before the first byte is written."""

from __future__ import annotations

import itertools
import os
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.keeping.standing import Standing, digest_at, known_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from workshop_kit.keeping.giving_way import GivingWay
    from workshop_kit.keeping.manifest import Manifest
    from workshop_kit.keeping.standing import Content


class KeptFile(Struct, frozen=True):
    """Where a file is. `yours` are files in its way that a person changed; they stay as they are.

    `yours_for` says for whom and how long those were made, where that is known. `copy` is where a person's file is
    kept that gave way; `fresh` is the fresh one beside a file that holds changes of theirs.
    """

    name: str
    path: Path
    yours: tuple[Path, ...] = ()
    yours_for: tuple[str, ...] = ()
    copy: Path | None = None
    fresh: Path | None = None


class Writing(Struct, frozen=True):
    """What is to stand where, and whether it does already; `made` is what we made of it, None where it is theirs.

    `seen` is the SHA-256 of what stands there now, None where nothing does. Those may read it who may read the file
    that it is `like`.
    """

    path: Path
    content: Content
    done: bool
    made: bytes | None
    seen: str | None
    like: Path


class Decision(Struct, frozen=True):
    """One file of a kit, and all that is written for it, in this order."""

    file: KeptFile
    writings: tuple[Writing, ...]


def decided(folder: Path, name: str, made: bytes, manifest: Manifest, giving_way: GivingWay | None) -> Decision:
    """Decide where a file goes that we `made`."""
    path = folder / name
    there = digest_at(path)
    known = manifest.digest(name) is not None
    if giving_way and giving_way.holds_for(name) and known and there is not None and _is_theirs(path, there, manifest):
        return _given_way(folder, name, made, there, manifest, giving_way)
    writing, yours = first_free(_names(path), made, manifest)
    writing = replace(writing, like=path)
    made_for = tuple(manifest.made_for(named(theirs, folder)) for theirs in yours)
    return Decision(KeptFile(name, writing.path, yours, made_for), (writing,))


def named(path: Path, folder: Path) -> str:
    """Return how the manifest calls a file, on every system alike."""
    return path.relative_to(folder).as_posix()


def _given_way(  # noqa: PLR0913, PLR0917 - what stands there, what takes its place, and what is known of both
    folder: Path, name: str, made: bytes, there: str, manifest: Manifest, giving_way: GivingWay
) -> Decision:
    """Let a person's file give way: a copy of it first, then what takes its place, then the fresh one if wanted too."""
    path, joined = folder / name, giving_way.joined.get(name)
    content: Content = joined.content if joined else made
    stays = known_by(content) == there
    writings = [Writing(path, content, stays, made, (joined and joined.of) or there, path)]
    copy = fresh = None
    if not stays:
        names = copies_named(path, f"{path.stem}-yours-{giving_way.day.isoformat()}")
        copied, _ = first_free(names, Standing(path, there))
        writings.insert(0, replace(copied, made=None, like=path))
        copy = copied.path
    if joined and joined.beside:
        beside, _ = first_free(itertools.islice(_names(path), 1, None), made, manifest)
        writings.append(replace(beside, like=path))
        fresh = beside.path
    return Decision(KeptFile(name, path, copy=copy, fresh=fresh), tuple(writings))


def first_free(
    paths: Iterable[Path], content: Content, manifest: Manifest | None = None
) -> tuple[Writing, tuple[Path, ...]]:
    """Find the first name that is free, ours, or holds this very content already; and those that are a person's.

    Without a manifest nothing counts as ours.
    """
    taken: list[Path] = []
    digest = known_by(content)
    made = content if isinstance(content, bytes) else None
    for path in paths:
        there = digest_at(path)
        if there == digest or not _is_theirs(path, there, manifest):
            return Writing(path, content, there == digest, made, there, path), tuple(taken)
        taken.append(path)
    raise AssertionError  # there is always a next name


def _names(path: Path) -> Iterator[Path]:
    """`trust-slides.pptx`, then `trust-slides-new.pptx`, `trust-slides-new-2.pptx` and so on."""
    yield path
    yield from copies_named(path, f"{path.stem}-new")


def copies_named(path: Path, stem: str) -> Iterator[Path]:
    """`trust-slides-yours-2026-11-26.pptx`, then the same with `-2` and so on."""
    yield path.with_stem(stem)
    for number in itertools.count(2):
        yield path.with_stem(f"{stem}-{number}")


def _is_theirs(path: Path, there: str | None, manifest: Manifest | None) -> bool:
    """Whether something is there that we did not write; what cannot be read is not ours to replace."""
    if there is None:
        return os.path.lexists(path)
    return manifest is None or not manifest.made(there)
