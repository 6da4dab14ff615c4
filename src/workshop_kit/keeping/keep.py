"""Keep a kit: from names with bytes to files in a folder, with a report of where each one is.

Nothing is lost. A file whose content we did not write is a person's: it stays as it is, and the fresh one goes beside
it as `NAME-new.pptx`; or, where they ask for it, it gives way, and a copy of it is kept. All checks come before the
first byte is written.
"""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.errors import Problem, Refused
from workshop_kit.keeping.alone import alone_in
from workshop_kit.keeping.bases import SUFFIX, drop_bases, keep_bases
from workshop_kit.keeping.deciding import KeptFile, decided, named
from workshop_kit.keeping.manifest import MANIFEST, Manifest, Written, digest_of, read_manifest
from workshop_kit.keeping.whole import all_ready, discard_leftovers, make_folder, write_whole

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence
    from pathlib import Path

    from workshop_kit.keeping.deciding import Writing
    from workshop_kit.keeping.giving_way import GivingWay


class Kept(Struct, frozen=True):
    """What one `keep` did, file by file in the order given.

    `left` are files of an earlier one that this one did not make, and that are for somebody else or another length;
    `stale` those that are for the same, and were made when the kit still had more to it.
    """

    folder: Path
    files: tuple[KeptFile, ...]
    left: tuple[Written, ...] = ()
    stale: tuple[Written, ...] = ()


def keep(folder: Path, files: Mapping[str, bytes], made_for: str = "", giving_way: GivingWay | None = None) -> Kept:
    """Write `files` into `folder`, each whole or not at all; `made_for` says for whom and how long they are.

    A name may begin with a folder in it: 'first-evening/trust-slides.pptx'. `giving_way` says which files of a person
    give way; without it none does.
    Raises `Refused`, in plain words, where a file is open in an Office program, the folder cannot be written, or
    another build is writing into it.
    """
    for parent in dict.fromkeys((folder, *((folder / name).parent for name in files))):
        make_folder(parent)
    with alone_in(folder):
        manifest = read_manifest(folder)
        decisions = [decided(folder, name, content, manifest, giving_way) for name, content in files.items()]
        writings = [writing for decision in decisions for writing in decision.writings]
        _refuse_open_files(writings)
        for path in (folder / MANIFEST, *(writing.path for writing in writings)):
            discard_leftovers(path)
        _write(folder, writings, manifest, made_for)
    left = [*_left(folder, {named(writing.path, folder) for writing in writings} | {*files}, manifest)]
    others = tuple(row for row in left if row.made_for not in ("", made_for))
    same = tuple(row for row in left if row.made_for == made_for)
    return Kept(folder, tuple(decision.file for decision in decisions), others, same)


def _left(folder: Path, fresh: Container[str], manifest: Manifest) -> Iterator[Written]:
    """Yield what an earlier build left beside the fresh files, each file once."""
    rows = {row.file: row for row in manifest.written}
    return (row for row in rows.values() if row.file not in fresh and (folder / row.file).exists())


def _refuse_open_files(writings: Sequence[Writing]) -> None:
    """Office marks an open file by another beside it: saving there later would undo what we write now."""
    problems = [
        Problem(
            f"'{writing.path.name}' is open in an Office program, so the fresh one cannot take its place.",
            hint=f"Close it there, then run the same command again. If it is open nowhere, delete '{lock.name}'.",
        )
        for writing in writings
        if not writing.done
        for lock in _locks(writing.path)
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


def _write(folder: Path, writings: Sequence[Writing], manifest: Manifest, made_for: str) -> None:
    """Announce in the manifest, write, settle the manifest: cut short anywhere, no file of ours looks a person's."""
    ours = {writing.path: writing.made for writing in writings if writing.made is not None}
    fresh = [Written(named(path, folder), digest_of(made), made_for) for path, made in ours.items()]
    settled = manifest.settled(fresh)
    undone = {writing.path: writing.content for writing in writings if not writing.done}
    with _bases_of_what_is_written(folder):
        bases = [made for path, made in ours.items() if path.suffix == SUFFIX]
        needed = sum(map(len, (*undone.values(), *bases)))
        keep_bases(folder, bases, needed)
        if settled == manifest and not undone:
            return
        with all_ready(undone, needed) as ready:
            write_whole(folder / MANIFEST, manifest.adding(fresh).encoded())
            for put_in_place in ready.values():
                put_in_place()
    # All is in its place: where this finds no room, the manifest names old and fresh contents, which is as safe.
    with contextlib.suppress(Refused):
        write_whole(folder / MANIFEST, settled.encoded())
        drop_bases(folder, {row.sha256 for row in settled.written})


@contextlib.contextmanager
def _bases_of_what_is_written(folder: Path) -> Iterator[None]:
    """Let go of the bases of fresh decks again where these are not written after all: they would fill a full disk."""
    try:
        yield
    except Refused:
        drop_bases(folder, {row.sha256 for row in read_manifest(folder).written})
        raise
